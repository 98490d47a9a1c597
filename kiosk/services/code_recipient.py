"""Where a one-time password may be sent: a good address, and no number that costs the shop dear."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.domain.contact import Contact
from kiosk.domain.sign_up import ContactKind
from kiosk.services.sign_up_form import check_email, check_phone


class RecipientProblem(Enum):
    """Why no code is sent to what was typed; said without asking anybody."""

    WRONG_FORMAT = "wrong_format"
    PREFIX_NOT_ALLOWED = "prefix_not_allowed"
    NO_MOBILE = "no_mobile"


@dataclass(frozen=True, slots=True)
class RecipientRules:
    """`country` (ISO 3166 alpha-2) is that of numbers without a country code; `prefixes` are those allowed,
    such as "+420".
    """

    country: str
    prefixes: tuple[str, ...]


def check_recipient(kind: ContactKind, text: str, rules: RecipientRules) -> Contact | RecipientProblem:
    """The address that `text` means."""
    checked = check_email(text) if kind is ContactKind.EMAIL else check_phone(text, rules.country)
    if checked.error is not None:
        return RecipientProblem.WRONG_FORMAT
    if kind is ContactKind.PHONE:
        number = f"+{checked.value}"
        if not number.startswith(rules.prefixes):
            return RecipientProblem.PREFIX_NOT_ALLOWED
        if not _is_mobile(number):
            return RecipientProblem.NO_MOBILE
    return Contact(kind, checked.value)


def _is_mobile(number: str) -> bool:
    # The first picture does not wait for it.
    import phonenumbers
    from phonenumbers import PhoneNumberType

    # Where a numbering plan does not tell them apart, a number may be either.
    mobile = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)
    return phonenumbers.number_type(phonenumbers.parse(number)) in mobile
