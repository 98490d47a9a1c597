"""The break-out suite against the real program, with real keys, in the sessions that kiosks run in."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from kiosk.sandbox.seed import cast
from kiosk.sandbox.server import RunningSandbox
from kiosk.scanning.keys.key_tables import us_character
from tests.fakes.x_keyboard import XKeyboard
from tests.threats.sessions import (
    Session,
    cage_session,
    core_limits,
    is_up,
    wait_until,
    x11_session,
)

CONTROL, ALT, SUPER, ENTER = 29, 56, 125, 28
# The kernel's numbers: Esc, Tab, Q, W, O, P, C, V, D, F4, F1, F2, F10, F11, F12, Print, Insert, Delete, Menu.
KEYS = [1, 15, 16, 17, 24, 25, 46, 47, 32, 62, 59, 60, 68, 87, 88, 99, 110, 111, 127]
HELD: list[tuple[int, ...]] = [(), (CONTROL,), (ALT,), (CONTROL, ALT), (SUPER,)]
# Further apart than any scanner's.
PERSON_MS = 56


def press_everything(display: str, monkeypatch: pytest.MonkeyPatch) -> XKeyboard:
    monkeypatch.setenv("DISPLAY", display)
    keyboard = XKeyboard()
    for held in HELD:
        for key in KEYS:
            keyboard.chord(key, held, PERSON_MS)
    return keyboard


def scan(keyboard: XKeyboard, text: str) -> None:
    places = {us_character(place, False): place for place in range(2, 58)}
    keyboard.press(5, [*((places[character], False) for character in text), (ENTER, False)])


def looked_up(sandbox: RunningSandbox) -> bool:
    return any(("card_number", cast.GOOD_CARD) in each.query for each in sandbox.control.requests())


def serves_customers(session: Session, sandbox: RunningSandbox, keyboard: XKeyboard) -> None:
    """A card that is scanned now is looked up: the kiosk's window has the keyboard, and its program works."""
    sandbox.control.clear_requests()
    time.sleep(0.3)
    scan(keyboard, cast.GOOD_CARD)
    wait_until(lambda: looked_up(sandbox), "look-up of the card", 10)
    assert "unhandled_error" not in session.log.read_text(encoding="utf-8")


def test_keys_under_a_window_manager(
    sandbox: RunningSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with x11_session(sandbox, tmp_path) as session:
        wait_until(lambda: is_up(session), "kiosk")
        wait_until(lambda: len(session.processes()) > 1, "scan worker")
        windows, processes = session.windows(), session.processes()
        assert windows[0].count("0x") == 1
        # Customers' data must not end up in a core dump, of the kiosk or of what it starts.
        for process in (session.kiosk, *session.kiosk.children(recursive=True)):
            assert core_limits(process).split() == ["0", "0"]

        keyboard = press_everything(session.display, monkeypatch)

        assert session.kiosk.is_running()
        assert session.windows() == windows
        assert session.processes() == processes
        serves_customers(session, sandbox, keyboard)
        keyboard.close()

        os.kill(session.kiosk.pid, signal.SIGTERM)
        wait_until(lambda: session.kiosk.status() == "zombie", "end after SIGTERM", 10)


def test_keys_under_cage(sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    with cage_session(sandbox) as session:
        wait_until(lambda: is_up(session), "kiosk")
        wait_until(lambda: len(session.processes()) > 1, "scan worker")
        processes, kept = session.processes(), {each.pid for each in session.keeper.children()}

        keyboard = press_everything(session.display, monkeypatch)

        assert session.keeper.is_running()
        assert {each.pid for each in session.keeper.children()} == kept
        assert session.processes() == processes
        serves_customers(session, sandbox, keyboard)
        keyboard.close()
