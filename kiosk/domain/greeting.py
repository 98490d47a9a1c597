"""How much of a name may be shown, given what was proved."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from kiosk.domain.customer import Customer
from kiosk.domain.outcome import Proof

# Words that open or join a salutation. Whatever is not among them is taken for a name: too much hidden is a
# blemish, too little a leak.
_TITLE_WORDS = """
    dear hello hi mr mrs ms miss mx dr prof sir madam
    sehr geehrte geehrter liebe lieber hallo herr frau
    vážená vážený milá milý paní pán pane pan slečna slečno ahoj
    ing mgr bc mudr judr phdr rndr doc pani szanowna szanowny panie szanowni państwo witaj cześć
"""
_TITLES = frozenset(_TITLE_WORDS.split())
# "Den", "Tag" and "Droga" are names too, but not here.
_GREETINGS = (
    *("good day", "good morning", "guten tag", "guten morgen", "dobrý den", "dobrý deň", "dzień dobry"),
    *("droga pani", "drogi panie"),
)


class NameMask(Enum):
    """What a screen shows of a name when only a card was shown, which anyone may hold."""

    INITIAL_AND_SALUTATION = "initial_and_salutation"
    FIRST_NAME = "first_name"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Greeting:
    """Parts of a greeting; None where there is nothing to say or nothing that may be said.

    Names stay as the CRM has them: nothing here is inflected.
    """

    salutation: str | None = field(default=None, repr=False)
    name: str | None = field(default=None, repr=False)
    initials: str = field(default="", repr=False)
    is_masked: bool = True


def greet(customer: Customer, proof: Proof, mask: NameMask) -> Greeting:
    """The greeting that `proof` allows: everything for a token or a one-time password, else masked."""
    initials = "".join(_initial(name) for name in (customer.first_name, customer.last_name))
    if proof >= Proof.TOKEN:
        full = " ".join(name for name in (customer.first_name, customer.last_name) if name) or None
        return Greeting(customer.salutation, full, initials, is_masked=False)
    match mask:
        case NameMask.NONE:
            return Greeting()
        case NameMask.FIRST_NAME:
            return Greeting(name=customer.first_name, initials=_initial(customer.first_name))
        case NameMask.INITIAL_AND_SALUTATION:
            dotted = " ".join(f"{letter}." for letter in initials) or None
            return Greeting(mask_salutation(customer.salutation), dotted, initials)


def mask_salutation(salutation: str | None) -> str | None:
    """Shorten every name in a salutation to its initial; the CRM inflects names, so they are not compared.

    >>> mask_salutation("Vážená paní Nováková")
    'Vážená paní N.'
    """
    if not salutation:
        return None
    opening = next((each for each in _GREETINGS if _begins_with(each, salutation)), "")
    return salutation[: len(opening)] + " ".join(map(_mask_word, salutation[len(opening) :].split(" ")))


def _begins_with(greeting: str, salutation: str) -> bool:
    rest = salutation[len(greeting) :]
    return salutation.casefold().startswith(greeting) and not rest[:1].isalpha()


def _mask_word(word: str) -> str:
    if word.strip(".,!?").casefold() in _TITLES or not any(map(str.isalpha, word)):
        return word
    end = word[-1] if word[-1] in ",!?" else ""
    parts = (next(filter(str.isalpha, part), "") for part in word.split("-"))
    return "-".join(f"{letter}." for letter in parts if letter) + end


def _initial(name: str | None) -> str:
    return next(filter(str.isalpha, name or ""), "").upper()
