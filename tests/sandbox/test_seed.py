"""The seed: the same every time, full enough, and its codes well formed."""

from datetime import date

import phonenumbers
import pytest
from email_validator import validate_email

from kiosk.sandbox.database import Database, Document
from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed.card_numbers import ean13, luhn
from kiosk.sandbox.seed.fill import fill
from kiosk.sandbox.seed.people import mail_name
from kiosk.sandbox.test_codes import TEST_CODES, sample_code

_TODAY = date(2026, 5, 11)


def _filled(seed: int = 1, today: date = _TODAY) -> Database:
    database = Database()
    fill(database, today, seed, 520)
    return database


@pytest.fixture(scope="module")
def database() -> Database:
    return _filled()


@pytest.fixture(scope="module")
def people(database: Database) -> list[Document]:
    return [row["personal_information"] for row in database.select("customers")]


def test_the_same_seed_and_day_give_the_same_rows(database: Database) -> None:
    assert database.dump() == _filled().dump()


def test_another_seed_gives_other_people_but_the_same_cast(database: Database) -> None:
    other = _filled(seed=2)
    assert database.dump() != other.dump()
    for person in cast.CAST:
        key = person.customer_id
        assert database.find("customers", key) == other.find("customers", key)


def test_there_are_five_hundred_customers_in_three_languages(people: list[Document]) -> None:
    assert len(people) >= 500
    for language in ("cs", "de", "en"):
        assert sum(person["language_id"] == language for person in people) > 50


def test_card_numbers_are_unique_and_carry_their_check_digit(database: Database) -> None:
    numbers = [card["card_number"] for card in database.select("cards")]
    assert len(numbers) == len(set(numbers)) > 500
    for number in numbers:
        if number.startswith("KL"):
            assert luhn(number[2:-1]) == number[2:]
        else:
            assert len(number) == 13
            assert ean13(number[:-1]) == number
    assert sum(number.startswith("KL") for number in numbers) > 100


def test_check_digits_are_those_of_the_standards() -> None:
    assert ean13("400638133393") == "4006381333931"
    assert luhn("7992739871") == "79927398713"


def test_contacts_are_unique_and_usable(people: list[Document]) -> None:
    emails = [person["email"] for person in people if "email" in person]
    phones = [person["phone"] for person in people if "phone" in person]
    assert len(emails) == len(set(emails))
    assert len(phones) == len(set(phones))
    for email in emails:
        assert validate_email(email, check_deliverability=False).normalized == email.lower() == email
        assert email.split("@")[1] in ("example.com", "example.org", "example.net")
    for phone in phones:
        assert phone.isdigit()
        assert phonenumbers.is_possible_number(phonenumbers.parse(f"+{phone}"))
    assert all("email" in person or "phone" in person for person in people)


def test_a_few_have_no_salutation(people: list[Document]) -> None:
    without = [person for person in people if not person["salutation"]]
    assert 0 < len(without) < 50
    assert any(person["salutation"].startswith("Vážený pane ") for person in people)


def test_vouchers_are_of_every_kind(database: Database) -> None:
    now = f"{_TODAY} 12:00:00"
    vouchers = database.select("vouchers")
    assert any(row.get("applied_date") for row in vouchers)
    assert any(row["valid_from"] > now for row in vouchers)
    assert any(row["valid_to"] < now for row in vouchers)
    assert any(row["_stores"] for row in vouchers)
    codes = [row["code"] for row in vouchers]
    assert len(codes) == len(set(codes))


def test_everything_belongs_to_a_customer_who_exists(database: Database) -> None:
    known = {row["customer_id"] for row in database.select("customers")}
    for kind in ("cards", "vouchers", "points", "credits", "status_records", "stamper_cards", "purchases"):
        assert {row["customer_id"] for row in database.select(kind)} <= known | {""}


def test_the_seed_moves_with_the_day() -> None:
    later = _filled(today=date(2027, 2, 28))
    voucher = later.select("vouchers")[0]
    assert voucher["valid_to"] > "2027-02-28"


def test_every_test_code_says_what_it_shows(database: Database) -> None:
    assert len({code.key for code in TEST_CODES}) == len(TEST_CODES)
    for code in TEST_CODES:
        assert code.shows.endswith(".")
        assert code.customer_id is None or database.find("customers", code.customer_id) is not None
    assert sample_code("good").code == cast.GOOD_CARD
    with pytest.raises(KeyError):
        sample_code("nothing")


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("Šárka", "Řezníčková", "sarka.reznickova"),
        ("Jörg", "Groß", "jorg.gross"),
        ("Zoë", "O'Brien", "zoe.obrien"),
    ],
)
def test_names_become_mail_addresses(first: str, last: str, expected: str) -> None:
    assert mail_name(first, last) == expected
