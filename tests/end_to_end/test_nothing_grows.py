"""Visit after visit leaves as many objects as before; what days of it cost, `scripts/soak` measures."""

from __future__ import annotations

import asyncio
import gc
from collections import Counter
from dataclasses import replace

from PySide6.QtCore import Qt

from benchmarks.soak.inventory import qobjects, wrapped
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import show_card
from tests.threats.all_keys import Chord
from ui.viewmodels.root import Screen

_VISITS = 8


def press(kiosk: KioskDriver, key: Qt.Key) -> None:
    Chord(key, Qt.KeyboardModifier.NoModifier).press(kiosk.shell.window)


async def visit(kiosk: KioskDriver) -> None:
    """Every screen once: a card, each question of a form, a foreign code. A keypad goes along."""
    press(kiosk, Qt.Key.Key_Tab)
    await show_card(kiosk)
    kiosk.running.visit.begin_sign_up()
    await kiosk.see(Screen.ENROLMENT)
    form = kiosk.shell.root.views.enrolment
    await kiosk.until(lambda: form.state_now.lists and form.state_now.agreements, "choices and agreements")
    for step in form.state_now.questions:
        form.apply(replace(form.state_now, step=step))
        await asyncio.sleep(0.05)
        press(kiosk, Qt.Key.Key_Down)
    kiosk.scan("not a code of ours!")
    await kiosk.see(Screen.NOTICE)
    kiosk.running.visit.end()
    await kiosk.see(Screen.WELCOME)


async def held(kiosk: KioskDriver) -> Counter[str]:
    """Classes of the objects that exist at rest, in Qt's trees and in Python's hands."""
    await kiosk.until(lambda: not kiosk.shows("greeting"), "end of the home")
    gc.collect()
    return wrapped() + qobjects(kiosk.shell)


async def test_visits_leave_no_objects_behind(start_kiosk: StartKiosk) -> None:
    fields = "contact,birth_date,password,property:favourite_drink,interests"
    async with start_kiosk(KIOSK_SIGN_UP__FIELDS=fields) as kiosk:
        # What is made once and kept is made by then.
        for _ in range(2):
            await visit(kiosk)
        before = await held(kiosk)
        for _ in range(_VISITS):
            await visit(kiosk)
        left_behind = {
            name: count for name, count in (await held(kiosk) - before).items() if count >= _VISITS
        }

        assert left_behind == {}
