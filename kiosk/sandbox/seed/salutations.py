"""The address a CRM puts before a letter, in the customer's own language."""

from typing import Any

from kiosk.sandbox.seed.names import CZECH_SURNAMES

MALE, FEMALE = 1, 2
_GREETINGS: dict[object, dict[object, str]] = {
    "sk": {MALE: "Vážený pane", FEMALE: "Vážená pani", None: "Dobrý deň"},
    "pl": {MALE: "Szanowny Panie", FEMALE: "Szanowna Pani", None: "Dzień dobry"},
}
_VOCATIVES = {surname.male: surname.vocative for surname in CZECH_SURNAMES}


def salutation_for(personal: dict[str, Any]) -> str:
    """What the server writes when a record comes without one; neutral where the gender is not known."""
    first, last = personal.get("first_name") or "", personal.get("last_name") or ""
    gender, language = personal.get("gender"), personal.get("language_id")
    if language == "cs":
        return _czech(last, gender)
    if language in _GREETINGS:
        # Without a name nobody is addressed in the wrong case.
        return _GREETINGS[language].get(gender, _GREETINGS[language][None])
    if language == "de":
        polite = {MALE: f"Sehr geehrter Herr {last}", FEMALE: f"Sehr geehrte Frau {last}"}
        neutral = f"Guten Tag {first} {last}"
    else:
        polite = {MALE: f"Dear Mr {last}", FEMALE: f"Dear Ms {last}"}
        neutral = f"Dear {first} {last}"
    chosen = polite.get(gender, neutral) if last and isinstance(gender, int) else neutral
    return " ".join(chosen.split())


def _czech(last: str, gender: object) -> str:
    if gender == FEMALE and last:
        return f"Vážená paní {last}"
    if gender == MALE and last in _VOCATIVES:
        return f"Vážený pane {_VOCATIVES[last]}"
    # A name whose form of address is not known is better left out than written wrong.
    return "Vážený pane" if gender == MALE else "Dobrý den"


def short_salutation(personal: dict[str, Any]) -> str:
    """Without its opening words: `Paní Nováková`, `Ms Smith`; "" stays ""."""
    salutation = str(personal.get("salutation") or "")
    for opening in ("Vážená ", "Vážený ", "Dear ", "Sehr geehrte ", "Sehr geehrter ", "Guten Tag "):
        if salutation.startswith(opening):
            rest = salutation.removeprefix(opening)
            return rest[0].upper() + rest[1:]
    return salutation
