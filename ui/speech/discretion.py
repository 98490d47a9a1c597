"""What may be heard by everybody around: nothing about a person, unless only that person hears it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ui.speech.fixed_words import FixedWords
from ui.speech.page import Kind, Page, Thing
from ui.viewmodels.root import Screen

translate = QCoreApplication.translate

# Where nothing of anybody is shown. A screen that is in neither of these shows a customer.
_OF_NOBODY = frozenset({Screen.WELCOME, Screen.READING})
_FORMS = frozenset({Screen.ENROLMENT, Screen.WAYS_IN})
_LANGUAGE = "otherLanguageButton"
_NEED = "passwordNeed"
# What a form asks is the shop's, and only what is answered is not.
_QUESTIONS = frozenset({Kind.HEADING, Kind.FIELD, Kind.SHOWN, Kind.TICK, Kind.CHOICE})


class Discretion:
    """Takes out of a page what is not for everybody's ears.

    Known by what it is not: only the product's own fixed words are let through, so a screen that nobody
    thought of says too little rather than too much.
    """

    def __init__(self, words: Callable[[], FixedWords]) -> None:
        """`words` are the fixed ones of the language on the screen."""
        self._words = words

    def for_everybody(self, page: Page) -> Page:
        """The page without what is personal; controls keep their place under neutral names."""
        if page.screen in _OF_NOBODY:
            return page
        agreements = tuple(thing.name for thing in page.things if thing.kind is Kind.AGREEMENT)
        things: list[Thing] = []
        is_cut = False
        # At the first letter of a password all around would hear of what kind it is.
        is_begun = any(thing.kind is Kind.FIELD and thing.is_secret and thing.value for thing in page.things)
        for thing in page.things:
            if is_begun and thing.item == _NEED:
                is_cut = True
                continue
            kept = self._cut(thing, agreements, is_form=page.screen in _FORMS)
            is_cut = is_cut or (kept.name != thing.name)
            name = kept.name or _stand_in(kept)
            if name and not (kept.kind is Kind.HEADING and any(each.name == name for each in things)):
                things.append(replace(kept, name=name))
        key = None if page.focused is None else page.focused.key
        focused = next((thing for thing in things if thing.key == key), None)
        wait = page.wait if self._words().has_with_numbers(page.wait) else ""
        return replace(page, things=tuple(things), focused=focused, wait=wait, is_cut=is_cut)

    def _cut(self, thing: Thing, agreements: tuple[str, ...], *, is_form: bool) -> Thing:
        if thing.is_of_the_shop:
            return thing
        if thing.kind is Kind.KEY:
            # Which key has the focus tells what is being typed.
            return replace(thing, name="", value="", description="")
        is_fixed = self._words().has_with_numbers if is_form else self._words().has
        is_said = (
            is_fixed(thing.name)
            or thing.item == _LANGUAGE
            or thing.kind is Kind.AGREEMENT
            or (is_form and thing.kind in _QUESTIONS)
            # The button that opens an agreement.
            or (thing.kind is Kind.BUTTON and bool(agreements) and thing.name.endswith(agreements))
        )
        return replace(
            thing,
            name=thing.name if is_said else "",
            # How much was typed, and nothing of what.
            value="•" * len(thing.value),
            is_secret=not (is_form and thing.kind is Kind.AGREEMENT),
            description=thing.description if is_fixed(thing.description) else "",
        )


def _stand_in(thing: Thing) -> str:
    match thing.item:
        case "voucherButton":
            return translate("Speech", "a voucher")
        case "rewardButton" | "recommendationButton":
            return translate("Speech", "a reward")
    match thing.kind:
        case Kind.HEADING:
            return translate("Speech", "Your own page")
        case Kind.DIALOG:
            return translate("Speech", "What you chose")
        case Kind.KEY:
            return translate("Speech", "a key")
        case Kind.BUTTON | Kind.TICK | Kind.CHOICE | Kind.FIELD | Kind.SHOWN | Kind.AGREEMENT:
            return translate("Speech", "something of yours")
        case Kind.TEXT | Kind.ALERT:
            return ""
