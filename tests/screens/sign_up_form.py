"""Puts the sign-up form on the screen in a given state, and types into it."""

from __future__ import annotations

from typing import Any

from PySide6.QtTest import QTest

from tests.screens.kiosk_window import Kiosk
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.form_state import FormState


def ask(kiosk: Kiosk, **values: Any) -> None:
    kiosk.root.views.enrolment.begin(kiosk.root.property("language"))
    kiosk.root.views.enrolment.apply(FormState(**values))
    kiosk.root.show_screen(Screen.ENROLMENT)
    kiosk.window.requestActivate()
    kiosk.settle()


def state(kiosk: Kiosk) -> FormState:
    return kiosk.root.views.enrolment.state_now


def type_on_screen(kiosk: Kiosk, *keys: str) -> None:
    for key in keys:
        kiosk.tap(f"key_{key}")


def type_by_hand(kiosk: Kiosk, text: str) -> None:
    for letter in text:
        # The stubs know key codes only.
        QTest.keyClick(kiosk.window, letter)  # type: ignore[call-overload]


def letters(kiosk: Kiosk) -> set[str]:
    found, rest = set(), [kiosk.find("keyboard")]
    while rest:
        item = rest.pop()
        rest += item.childItems()
        if item.isVisible() and item.objectName().startswith("key_"):
            found.add(item.objectName().removeprefix("key_"))
    return found


def focused(kiosk: Kiosk) -> str:
    return str(kiosk.window.activeFocusItem().objectName())
