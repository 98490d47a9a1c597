"""What the questions of the sign-up form are called, why they are asked, and which keys they need."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.sign_up_questions import Ask, PropertyDefinition, PropertyKind, Question
from kiosk.services.sign_up_values import PasswordNeed, PasswordPolicy

translate = QCoreApplication.translate

_KEYBOARDS = {
    Ask.FIRST_NAME: "name",
    Ask.LAST_NAME: "name",
    Ask.POSTCODE: "code",
    Ask.REFERRAL_CODE: "code",
    Ask.PASSWORD: "password",
}
_PROPERTY_KEYBOARDS = {
    PropertyKind.TEXT: "text",
    PropertyKind.NUMBER: "number",
}
_DIGITS_COUNTRIES = frozenset({"CZ", "SK"})
CHOOSING = frozenset({PropertyKind.YES_NO, PropertyKind.ONE_OF, PropertyKind.MANY_OF})


def title(question: Question, definition: PropertyDefinition | None) -> str:
    """The question itself; a property's is what the loyalty system calls it."""
    match question.ask:
        case Ask.FIRST_NAME:
            return translate("SignUpQuestion", "What is your first name?")
        case Ask.LAST_NAME:
            return translate("SignUpQuestion", "What is your last name?")
        case Ask.BIRTH_DATE:
            return translate("SignUpQuestion", "When were you born?")
        case Ask.LANGUAGE:
            return translate("SignUpQuestion", "In which language shall we write to you?")
        case Ask.POSTCODE:
            return translate("SignUpQuestion", "What is your postcode?")
        case Ask.REFERRAL_CODE:
            return translate("SignUpQuestion", "Did a friend give you a code?")
        case Ask.PASSWORD:
            return translate("SignUpQuestion", "Choose a password")
        case Ask.INTERESTS:
            return translate("SignUpQuestion", "What do you like?")
        case Ask.PROPERTY:
            return definition.name if definition else ""
        case _:
            return ""


def explanation(question: Question, definition: PropertyDefinition | None) -> str:
    """What the answer is for, or how to give it; "" where the question says it all."""
    match question.ask:
        case Ask.FIRST_NAME | Ask.LAST_NAME:
            return translate("SignUpQuestion", "This is how we will greet you.")
        case Ask.BIRTH_DATE:
            return _date_explanation()
        case Ask.POSTCODE:
            return translate("SignUpQuestion", "The postcode is enough; we do not ask for your address.")
        case Ask.REFERRAL_CODE:
            return translate("SignUpQuestion", "Type it as it is written.")
        case Ask.PASSWORD:
            return translate("SignUpQuestion", "You sign in with it in our app and on our web.")
        case Ask.INTERESTS:
            return translate("SignUpQuestion", "Choose as many as you want.")
        case Ask.PROPERTY if definition and definition.kind is PropertyKind.MANY_OF:
            return translate("SignUpQuestion", "Choose as many as you want.")
        case Ask.PROPERTY if definition and definition.kind is PropertyKind.DATE:
            return _date_explanation()
        case _:
            return ""


def _date_explanation() -> str:
    return translate("SignUpQuestion", "Two digits for the day and the month, four for the year.")


def keyboard_page(question: Question, definition: PropertyDefinition | None, country: str) -> str:
    """Which keys a typed answer needs; `country` decides whether postcodes are digits only."""
    if question.ask is Ask.PROPERTY:
        return _PROPERTY_KEYBOARDS.get(definition.kind, "text") if definition else "text"
    if question.ask is Ask.POSTCODE and country in _DIGITS_COUNTRIES:
        return "digits"
    return _KEYBOARDS.get(question.ask, "name")


def need_text(need: PasswordNeed, policy: PasswordPolicy) -> str:
    """One thing that a password has to have."""
    match need:
        case PasswordNeed.LENGTH:
            return translate("SignUpQuestion", "At least %n character(s)", None, policy.length)
        case PasswordNeed.DIGIT:
            return translate("SignUpQuestion", "A digit")
        case PasswordNeed.CAPITAL:
            return translate("SignUpQuestion", "A capital letter")
        case PasswordNeed.SMALL:
            return translate("SignUpQuestion", "A small letter")
        case PasswordNeed.SIGN:
            return translate("SignUpQuestion", "A sign such as ! or ?")


def yes_no() -> tuple[tuple[str, str], ...]:
    """The two answers, by what is noted for each."""
    return (
        ("yes", translate("SignUpQuestion", "Yes")),
        ("no", translate("SignUpQuestion", "No")),
    )
