"""The ways in of people without a card or phone in their hand: which one, and what was typed so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from string import ascii_letters, digits

from kiosk.domain.typed_date import TypedDate
from kiosk.domain.way_in import TYPED_WAYS, CardLetters, Way

MOST_CHARACTERS = 32


class WayStep(Enum):
    """What the screen asks for."""

    CHOICE = "choice"
    CARD_NUMBER = "cardNumber"
    BIRTH_DATE = "birthDate"
    CONTACT = "contact"
    CODE = "code"


_LETTERS_AND_DIGITS = ascii_letters + digits + "-"

STEPS_OF_WAY = {
    Way.CARD_NUMBER: (WayStep.CARD_NUMBER, WayStep.BIRTH_DATE),
    Way.PHONE: (WayStep.CONTACT, WayStep.CODE),
    Way.EMAIL: (WayStep.CONTACT, WayStep.CODE),
}


@dataclass(frozen=True, slots=True)
class WaysInState:
    """Everything chosen and typed so far. Personal values never appear in `repr`.

    `ways` are those offered; `way` is None until one is chosen. `number` has digits, and letters where
    `letters` allows them; `has_letter_keys` is whether those are shown.
    """

    ways: tuple[Way, ...] = ()
    way: Way | None = None
    step: WayStep = WayStep.CHOICE
    letters: CardLetters = CardLetters.NONE
    has_letter_keys: bool = False
    number: str = field(default="", repr=False)
    birth_date: TypedDate = TypedDate()  # noqa: RUF009 - frozen
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    error: str = ""
    is_busy: bool = False


def opened(ways: frozenset[Way], letters: CardLetters = CardLetters.NONE) -> WaysInState:
    """The first screen; a choice is asked for only where there is one."""
    offered = tuple(way for way in TYPED_WAYS if way in ways)
    state = WaysInState(ways=offered, letters=letters, has_letter_keys=letters is CardLetters.NEEDED)
    return chosen(state, offered[0]) if len(offered) == 1 else state


def opened_with(ways: frozenset[Way], letters: CardLetters, way: Way, address: str) -> WaysInState:
    """The first screen for somebody whose e-mail or phone was typed elsewhere, where that is a way in."""
    state = opened(ways, letters)
    if way not in state.ways:
        return state
    first = chosen(state, way)
    return replace(first, phone=address) if way is Way.PHONE else replace(first, email=address)


def chosen(state: WaysInState, way: Way) -> WaysInState:
    """The first question of a way."""
    return replace(state, way=way, step=STEPS_OF_WAY[way][0], error="")


def steps_of(state: WaysInState) -> tuple[WayStep, ...]:
    """The steps of the way that was chosen, the choice among them where there is one."""
    choice = (WayStep.CHOICE,) if len(state.ways) > 1 else ()
    return choice + (STEPS_OF_WAY[state.way] if state.way is not None else ())


def before(state: WaysInState) -> WaysInState:
    """One step back, with everything typed; the same on the first."""
    steps = steps_of(state)
    place = steps.index(state.step) if steps else 0
    return state if place == 0 else replace(state, step=steps[place - 1], error="")


def after(state: WaysInState) -> WaysInState:
    """The next step, with nothing under way any more."""
    steps = steps_of(state)
    return replace(state, step=steps[steps.index(state.step) + 1], error="", is_busy=False)


def refused(state: WaysInState, error: str, step: WayStep | None = None) -> WaysInState:
    """The same with words of what is wrong, at `step` or where it stands; what was typed stays."""
    return replace(state, step=step or state.step, error=error, is_busy=False)


def typed(state: WaysInState, number: str) -> WaysInState:
    """The same with another card number."""
    return replace(state, number=number[:MOST_CHARACTERS], error="")


def takes(state: WaysInState, key: str) -> bool:
    """Whether one character belongs into the card number that is asked for."""
    if state.is_busy or state.step is not WayStep.CARD_NUMBER or len(key) != 1:
        return False
    return key in (digits if state.letters is CardLetters.NONE else _LETTERS_AND_DIGITS)
