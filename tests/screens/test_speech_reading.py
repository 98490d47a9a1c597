"""Whoever listens is there, and hears nothing of what was before."""

from __future__ import annotations

import gc
from pathlib import Path

from kiosk.speech.headset import Headset
from tests.fakes.spoken_log import SpokenLog
from tests.screens import test_home_screen
from tests.screens.conftest import Kiosk
from ui.speech.fixed_words import FixedWords
from ui.speech.page import Thing
from ui.speech.reading import Reading
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.idle import IdleLimit


def held_of(name: str) -> list[Thing]:
    return [each for each in gc.get_objects() if isinstance(each, Thing) and name in each.name]


def test_listening_keeps_the_page_but_the_warning_wants_an_answer(kiosk: Kiosk, tmp_path: Path) -> None:
    spoken = SpokenLog()
    (tmp_path / "Headset" / "pcm0p").mkdir(parents=True)
    reading = Reading(
        kiosk.window, kiosk.root, spoken, Headset("Headset", tmp_path), 150, lambda _: FixedWords(iter(()))
    )
    reading.start()
    kiosk.root.views.speech.use(3, is_offered=True)
    test_home_screen.show(kiosk, test_home_screen.FULL)
    kiosk.root.views.speech.toggle()
    idle = kiosk.root.views.idle
    idle.watch(IdleLimit(quiet_s=40, warning_s=20))
    spoken.is_speaking = True
    for _ in range(3):
        kiosk.clock[0] += 30
        kiosk.settle(250)
    assert not idle.property("isWarning")
    assert held_of("Jana")

    spoken.is_speaking = False
    kiosk.clock[0] += 41
    kiosk.settle(250)
    assert idle.property("isWarning")
    spoken.is_speaking = True
    kiosk.settle(250)
    assert idle.property("isWarning")

    hushes = spoken.hushes
    idle.watch(None)
    kiosk.settle(500)
    assert held_of("Jana")
    kiosk.root.show_screen(Screen.WELCOME)
    assert spoken.hushes == hushes + 1
    assert not held_of("Jana")
    reading.close()
    assert spoken.is_closed
