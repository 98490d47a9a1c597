"""The language changes at a touch on every screen: everything visible follows, nothing typed is lost."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.domain.sign_up_questions import AGREEMENTS, CONTACT
from kiosk.languages.built_in import LANGUAGE_NAMES
from tests.screens.conftest import Kiosk
from tests.screens.every_screen import EVERY
from tests.screens.sign_up_form import ask, state
from ui.shell import RESOURCES

# Made by the visit anew, which these screens do without.
FROM_THE_VISIT = ("home", "voucher", "idle warning")
OTHERS = [language for language in LANGUAGE_NAMES if language != "en"]
LEAST = 3
PLACE = re.compile(r"\{\w*\}|%n|%1|%2")


def texts(language: str) -> dict[tuple[str, str, str], list[str]]:
    """Every text of a language by what it is a translation of; English is its own."""
    found = {}
    file = RESOURCES / "translations" / f"kiosk_{language}.ts"
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - a file of this checkout
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            translation = message.find("translation")
            forms = list(translation) or [translation]
            found[key] = [form.text for form in forms]
    return found


def only_in(one: str, other: str) -> re.Pattern[str]:
    """What is said in `one` language and by no text in the `other`."""
    told = {text for forms in texts(one).values() for text in forms}
    shared = {text for forms in texts(other).values() for text in forms}
    # What is little more than places for values would be found everywhere.
    telling = [
        text
        for text in sorted(told - shared - set(LANGUAGE_NAMES.values()))
        if sum(map(str.isalpha, PLACE.sub("", text))) > LEAST
    ]
    parts = [".+".join(map(re.escape, PLACE.split(text))) for text in telling]
    return re.compile("|".join(parts))


def visible(item: QQuickItem) -> Iterator[str]:
    if item.isVisible() and item.opacity() > 0:
        if item.inherits("QQuickText") and item.property("text"):
            yield str(item.property("text"))
        for child in item.childItems():
            yield from visible(child)


@pytest.mark.parametrize(("before", "after"), list(zip(OTHERS, [*OTHERS[1:], OTHERS[0]], strict=True)))
def test_no_text_of_the_former_language_is_left(kiosk: Kiosk, before: str, after: str) -> None:
    former, left, seen = only_in(before, after), {}, 0
    for name, bring in EVERY.items():
        if name in FROM_THE_VISIT:
            continue
        kiosk.speak(before)
        bring(kiosk)
        kiosk.settle(20)
        seen += len([text for text in visible(kiosk.window.contentItem()) if former.fullmatch(text)])
        kiosk.speak(after)
        if found := [text for text in visible(kiosk.window.contentItem()) if former.fullmatch(text)]:
            left[name] = found
        kiosk.root.closePrivacy()
    assert left == {}
    assert seen > len(EVERY)


def test_what_was_typed_and_where_one_was_stay(kiosk: Kiosk) -> None:
    kiosk.root.attach(kiosk.visit, kiosk.speak)
    ask(kiosk, step=CONTACT, first_name="Božena", email="bozena@exam")
    typed = state(kiosk)

    kiosk.root.views.accessibility.open()
    kiosk.settle()
    kiosk.tap("panelLanguage_pl")
    kiosk.root.views.accessibility.close()
    kiosk.settle()

    assert state(kiosk) == typed
    assert kiosk.text("emailField") == "bozena@exam"
    assert kiosk.text("goOnButton") == "Dalej"
    assert kiosk.shows("key_q")
    ask(kiosk, step=AGREEMENTS)
    assert kiosk.text("goOnButton") == "Załóż konto"
