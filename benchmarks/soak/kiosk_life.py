"""One life of the real kiosk, screens and all, in which visitor after visitor signs up until it is killed.

Told in a file, a line each and at once, so that it outlives the process: `ready`, then `begun CONTACT` before
the last tap and `acknowledged CONTACT` when the visitor reads that the sign-up is made or kept, and `drained`
whenever nothing waits any more.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from benchmarks.kiosk_here import configure, run_kiosk
from benchmarks.soak.haste import HASTE
from kiosk.domain.sign_up_state import SignUpState
from tests.end_to_end.kiosk_driver import Clock, KioskDriver
from tests.end_to_end.visits import QUEUED, UNCONFIRMED, WELCOME
from ui.app import only_one
from ui.running import Running
from ui.viewmodels.root import Screen

_ACKNOWLEDGED = {WELCOME, QUEUED, UNCONFIRMED}
_ANSWER_WITHIN_S = 15.0
Say = Callable[..., None]


def email_of(number: int) -> str:
    """The contact of visitors who have one."""
    return f"eva.{number}@bo.example.com"


def phone_of(number: int) -> str:
    """The contact of every third visitor, as it is typed."""
    return f"602{number:06}"


def contact_of(number: int) -> str:
    """What the visitor of that number types."""
    return phone_of(number) if number % 3 == 2 else email_of(number)


async def _sign_up(kiosk: KioskDriver, number: int, say: Say) -> None:
    contact, form = contact_of(number), kiosk.shell.root.views.enrolment
    await kiosk.tap("signUpButton")
    await kiosk.see(Screen.ENROLMENT)
    form.setFirstName("Eva")
    form.setLastName("Malá")
    await kiosk.tap("goOnButton")
    await kiosk.until(lambda: kiosk.shows("emailField"), "question for the e-mail")
    if "@" in contact:
        form.contact.setEmail(contact)
    else:
        form.contact.choosePhone()
        form.contact.setPhone(contact)
    await kiosk.tap("goOnButton")
    await kiosk.until(lambda: len(kiosk.ticked()) == 4, "four agreements")
    for place in (0, 1):
        await kiosk.tap("consentRow", place)
    await kiosk.until(lambda: kiosk.ticked()[:2] == [True, True], "two ticked boxes")
    say("begun", contact)
    await kiosk.tap("goOnButton")
    await kiosk.see(Screen.NOTICE, _ANSWER_WITHIN_S)
    if kiosk.text("noticeTitle") in _ACKNOWLEDGED:
        say("acknowledged", contact)
    kiosk.clock.now_s += 60
    await kiosk.see(Screen.WELCOME)


async def _live(running: Running, clock: Clock, first: int, say: Say) -> None:
    kiosk = KioskDriver(running, None, clock, QTest.createTouchDevice())
    await kiosk.until(lambda: kiosk.shows("signUpButton"), "welcome screen")
    say("ready")
    if first < 0:
        while True:
            rows = await asyncio.to_thread(running.services.queue.listing.list_open)
            if all(row.state is SignUpState.PARKED for row in rows):
                say("drained", len(rows))
            await asyncio.sleep(0.2)
    for number in itertools.count(first):
        await _sign_up(kiosk, number, say)


def main() -> None:
    """Live until killed; raises what the kiosk's driver raises when a screen does not come."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("state", type=Path)
    parser.add_argument("told", type=Path)
    parser.add_argument(
        "--first", type=int, default=-1, help="number of the first visitor; without, none come"
    )
    options = parser.parse_args()
    told = os.open(options.told, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def say(*words: object) -> None:
        os.write(told, (" ".join(map(str, words)) + "\n").encode())

    clock = Clock()
    options.state.mkdir(parents=True, exist_ok=True)
    file, environ = configure(options.url, options.state, **HASTE)
    with only_one(options.state):
        run_kiosk(
            file,
            environ,
            lambda running: _live(running, clock, options.first, say),
            clock,
            waits_for_store=False,
        )


if __name__ == "__main__":
    main()
