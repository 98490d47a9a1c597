"""Every text of every screen fits its place, in every language, shape and size of letters."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from kiosk.domain.sign_up_questions import AGREEMENTS, Ask, Question
from kiosk.languages.built_in import LANGUAGE_NAMES
from tests.screens import sign_up_form, test_form_keyboards, test_new_card_screen, test_notice_screen
from tests.screens.every_screen import EVERY, half_a_home, home
from tests.screens.every_state import STATES
from tests.screens.fitting import misfits, poses
from tests.screens.kiosk_window import Kiosk
from tests.ui.viewmodels.test_message import notices

SHAPES = ((1080, 1920), (1920, 1080), (1280, 800), (800, 1280))
QUESTIONS = (
    *test_form_keyboards.DATES,
    *test_form_keyboards.TYPED,
    *test_form_keyboards.CHOSEN,
    *map(Question, (Ask.FIRST_NAME, Ask.LAST_NAME, Ask.EMAIL, Ask.PHONE, Ask.LANGUAGE)),
)
# Where room is shortest.
TIGHT = ((1280, 800), (800, 1280))


def misfit_now(kiosk: Kiosk) -> list[str]:
    """What does not fit; a layout is complete a frame or two after its change, so it may look again."""
    for wait_ms in (10, 60, 200):
        kiosk.settle(wait_ms)
        found = misfits(kiosk.window)
        if not found:
            break
    return found


def set_large_text(kiosk: Kiosk, is_large: bool) -> None:
    if kiosk.root.views.accessibility.property("isLargeText") != is_large:
        kiosk.root.views.accessibility.toggleLargeText()


def look_at(
    kiosk: Kiosk, screens: dict[str, Callable[[Kiosk], None]], shapes: tuple[tuple[int, int], ...]
) -> dict[str, list[str]]:
    """What does not fit on which screen, in these shapes and both sizes of letters."""
    wrong, shown = {}, ""
    for name, size, is_large in poses(screens, shapes):
        if name != shown:
            kiosk.root.closePrivacy()
            kiosk.root.views.idle.watch(None)
            screens[name](kiosk)
            shown = name
        kiosk.window.resize(*size)
        set_large_text(kiosk, is_large)
        found = misfit_now(kiosk)
        if found:
            wrong[f"{name}, {size}{', large' if is_large else ''}"] = found
    return wrong


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_every_text_of_every_screen_fits(kiosk: Kiosk, language: str) -> None:
    kiosk.speak(language)

    assert look_at(kiosk, EVERY, SHAPES) == {}


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
@pytest.mark.parametrize("bring", [home, half_a_home])
def test_the_whole_home_fits(kiosk: Kiosk, bring: Callable[[Kiosk], None], language: str) -> None:
    kiosk.speak(language)
    wrong = {}
    for _, size, is_large in poses(("home",), SHAPES):
        kiosk.window.resize(*size)
        set_large_text(kiosk, is_large)
        bring(kiosk)
        page = kiosk.find("homePage")
        end = page.property("contentHeight") - page.height()
        assert end > 0
        for top in (*range(0, int(end), int(page.height())), end):
            page.setProperty("contentY", top)
            found = misfit_now(kiosk)
            if found:
                wrong[f"{size}{', large' if is_large else ''}, {top}"] = found
        page.setProperty("contentY", 0)

    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_every_question_and_message_fits(kiosk: Kiosk, language: str) -> None:
    kiosk.speak(language)

    assert look_at(kiosk, messages(), TIGHT) == {}


def messages() -> dict[str, Callable[[Kiosk], None]]:
    """The screens that say many things, with each of them; in the language of the moment."""
    cards = test_new_card_screen.states()
    return {
        **STATES,
        **{
            f"notice {place}": partial(test_notice_screen.show, notice=notice, reference="K2-7F3A")
            for place, notice in enumerate(dict.fromkeys(notices()))
        },
        **{f"card, {kind}": partial(test_new_card_screen.show, state=state) for kind, state in cards.items()},
        **{f"asks {question.ask.value}": partial(asked, question=question) for question in QUESTIONS},
    }


def asked(kiosk: Kiosk, question: Question) -> None:
    wrong = () if question.ask is Ask.PROPERTY else (test_form_keyboards.error_of(question),)
    lists = test_form_keyboards.LISTS
    sign_up_form.ask(kiosk, questions=(question, AGREEMENTS), step=question, lists=lists, errors=wrong)
