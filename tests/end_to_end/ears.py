"""A visitor who sees nothing: hears what is said, and presses the keys of a keyboard."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.speech.headset import Headset
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.keypad_hand import KeypadHand
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.fakes.spoken_log import SpokenLog
from ui.keys.keypad import DOUBLE_STRIKE_S
from ui.speech.parts import SpeechParts

_Key = Qt.Key
_MOST_STEPS = 30


@dataclass
class Ears:
    """Hears one kiosk. `lines` is the conversation: what was said, and what was done, marked with ">"."""

    kiosk: KioskDriver
    spoken: SpokenLog
    cards: Path
    lines: list[str]
    _pressed_at_s: float = 0.0

    def press(self, key: Qt.Key) -> None:
        self._send(key, "")

    def _send(self, key: int, text: str) -> None:
        # Not by QTest, which processes events: inside a coroutine that breaks every other task.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self.kiosk.shell.window, event)

    def do(self, what: str) -> None:
        """Note something that the visitor does, after what they heard before."""
        self.catch_up()
        self.lines.append(f"> {what}")

    def catch_up(self) -> None:
        heard = sum(not line.startswith("> ") for line in self.lines)
        self.lines += self.spoken.texts[heard:]

    async def hear(self, words: str, within_s: float = 15) -> str:
        """Wait until something with these words is said that was not noted yet; returns all of it."""
        self.catch_up()
        start = len(self.spoken.said) if not self._is_last(words) else len(self.spoken.said) - 1
        found: list[str] = []

        def is_said() -> bool:
            found[:] = [text for text in self.spoken.texts[start:] if words in text]
            return bool(found)

        await self.kiosk.until(is_said, f"spoken {words!r} after {self.spoken.texts[-3:]}", within_s)
        self.catch_up()
        return found[-1]

    async def hear_exactly(self, text: str) -> None:
        """Wait until this, and no more, is the last that was said."""
        await self.kiosk.until(lambda: self.spoken.texts[-1:] == [text], f"spoken {text!r}")

    def _is_last(self, words: str) -> bool:
        return bool(self.spoken.texts) and words in self.spoken.texts[-1]

    async def move_to(self, words: str) -> None:
        """Press Tab until these words begin what is said, unless that is where the focus is already."""
        last = self.spoken.texts[-1] if self.spoken.texts else ""
        if last.startswith(words) or re.search(rf"\. {re.escape(words)}[^.]*\.(?: [^.]*\.)?$", last):
            return
        for _ in range(_MOST_STEPS):
            before, hushes = len(self.spoken.said), self.spoken.hushes
            self.press(_Key.Key_Tab)
            assert self.spoken.hushes > hushes
            await self.kiosk.until(lambda: len(self.spoken.said) > before, "word after Tab")  # noqa: B023
            if self.spoken.texts[-1].startswith(words):
                self.do(f"Tab, until {words!r}")
                return
        raise AssertionError(f"no Tab leads to {words!r}; heard {self.spoken.texts[-_MOST_STEPS:]}")

    async def choose(self, words: str) -> None:
        """Move to what is called so and press Enter, not sooner than a second stroke counts."""
        await self.move_to(words)
        await asyncio.sleep(max(0, self._pressed_at_s + DOUBLE_STRIKE_S + 0.1 - time.monotonic()))
        self.do("Enter")
        self.press(_Key.Key_Return)
        self._pressed_at_s = time.monotonic()

    async def type(self, text: str) -> None:
        self.do(f"types {text}")
        for letter in text:
            before = len(self.spoken.said)
            self._send(ord(letter.upper()), letter)
            await self.kiosk.until(lambda: len(self.spoken.said) > before, f"echo of {letter}")  # noqa: B023

    async def have_it_said_again(self) -> None:
        """Press F1, which says the last words again, and once more, which says the whole page."""
        self.catch_up()
        last = self.spoken.texts[-1]
        self.do("F1, twice")
        self.press(_Key.Key_F1)
        assert self.spoken.texts[-1] == last
        self.press(_Key.Key_F1)
        assert len(self.spoken.texts[-1]) >= len(last)

    async def type_on_screen(self, text: str) -> None:
        """With the keys on the screen: Enter leads to them, arrows from one to the next, Escape back."""
        self.do(
            f"types {text} on the screen: Enter, then arrows and Enter for each letter, Escape at the end"
        )
        hand = KeypadHand(self.kiosk)
        await hand.press(_Key.Key_Return)
        for letter in text:
            said = len(self.spoken.said)
            if hand.at != f"key_{letter}" or letter == text[0]:
                await hand.step_to(f"key_{letter}")
                await self.kiosk.until(lambda: len(self.spoken.said) > said, f"name of {letter}")  # noqa: B023
            said = len(self.spoken.said)
            await hand.press(_Key.Key_Return)
            await self.kiosk.until(lambda: len(self.spoken.said) > said, f"echo of {letter}")  # noqa: B023
        await hand.press(_Key.Key_Escape)
        await asyncio.sleep(0.25)

    @property
    def conversation(self) -> str:
        self.catch_up()
        return "\n".join(self.lines)

    def heard_nothing_of(self, *words: str) -> None:
        spoken = "\n".join(self.spoken.texts)
        assert not [each for each in words if each in spoken]

    def plug_in(self) -> None:
        (self.cards / "Headset" / "pcm0p").mkdir(parents=True)

    def pull_out(self) -> None:
        (self.cards / "Headset" / "pcm0p").rmdir()


@asynccontextmanager
async def listening(start_kiosk: StartKiosk, folder: Path, **environ: str) -> AsyncIterator[Ears]:
    """A kiosk at which somebody listens. The headset is known to the site and not plugged in yet."""
    spoken = SpokenLog()
    cards = folder / "asound"
    parts = SpeechParts(spoken, Headset("Headset", cards), can_speak=True)
    async with start_kiosk(speech=parts, **environ) as kiosk:
        yield Ears(kiosk, spoken, cards, [])
    assert spoken.is_closed
