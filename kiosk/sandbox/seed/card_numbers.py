"""Card numbers with their check digits."""

PLASTIC_PREFIX, DIGITAL_PREFIX = "29", "KL"


def ean13(first_twelve: str) -> str:
    """The number with its GS1 check digit (General Specifications, section 7.9)."""
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(first_twelve))
    return first_twelve + str(-total % 10)


def luhn(digits: str) -> str:
    """The number with its Luhn check digit (ISO/IEC 7812-1, annex B)."""
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(reversed(digits))]
    return digits + str(-sum(value // 10 + value % 10 for value in doubled) % 10)


def plastic_number(serial: int) -> str:
    """An EAN-13 of the range that GS1 leaves to companies (20 to 29)."""
    return ean13(f"{PLASTIC_PREFIX}{serial:010d}")


def digital_number(serial: int) -> str:
    """For Code 128: letters, eight digits, and a Luhn digit over them."""
    return DIGITAL_PREFIX + luhn(f"{serial:08d}")
