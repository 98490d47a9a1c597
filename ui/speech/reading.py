"""Reads the window aloud while a visitor wants it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.utterance import LOUDEST, Utterance
from ui.speech.amounts import as_heard
from ui.speech.discretion import Discretion
from ui.speech.fixed_words import FixedWords
from ui.speech.narrator import Narrator, Saying
from ui.speech.page import page_of
from ui.viewmodels.root import RootViewModel, Screen
from ui.viewmodels.speech import SpeechState

translate = QCoreApplication.translate

_LOOK_EVERY_MS = 100
_HEADSET_EVERY_MS = 500
_INTERRUPTS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})
# What a keypad for the blind sends, and what any keyboard has.
_REPEAT = frozenset({Qt.Key.Key_F1.value, Qt.Key.Key_Help.value})
_LOUDER, _SOFTER = Qt.Key.Key_VolumeUp.value, Qt.Key.Key_VolumeDown.value
# Only held: they change what other keys do, and say nothing themselves.
_SILENT_KEYS = frozenset({Qt.Key.Key_Shift.value, Qt.Key.Key_AltGr.value, Qt.Key.Key_CapsLock.value})


class Voice(Protocol):
    """Who says it; see `kiosk.speech.speaker.Speaker`."""

    def say(self, utterance: Utterance, *, interrupts: bool) -> None: ...

    def hush(self) -> None: ...

    @property
    def is_speaking(self) -> bool: ...

    def close(self) -> None: ...


class Earpiece(Protocol):
    """What only one person hears; see `kiosk.speech.headset.Headset`. `device` is as in an `Utterance`."""

    @property
    def device(self) -> str | None: ...

    @property
    def is_known(self) -> bool: ...

    def is_there(self) -> bool: ...


class Reading(QObject):
    """An event filter of the window, to be installed last: any key or touch silences what is being said.

    While nobody listens it does nothing but look for the headset, where the site has one.
    """

    def __init__(
        self,
        window: QQuickWindow,
        root: RootViewModel,
        voice: Voice,
        headset: Earpiece,
        words_per_minute: int,
        words: Callable[[str], FixedWords],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._root = root
        self._speech = root.views.speech
        self._voice = voice
        self._headset = headset
        self._words_per_minute = words_per_minute
        self._narrator = Narrator()
        self._words = words
        self._discretion = Discretion(lambda: words(root.language_shown))
        self._before = self._speech.state_now
        self._screen = root.current_screen
        self._last = ""
        self._was_repeated = False
        self._has_greeted = False
        """And what comes next waits for the end of the greeting."""
        self._looks = _timer(_LOOK_EVERY_MS, self._look, self)
        self._headset_looks = _timer(_HEADSET_EVERY_MS, self._look_for_headset, self)
        self._speech.changed.connect(self._follow)
        self._speech.repeatAsked.connect(self._repeat)
        self._speech.volumeAsked.connect(self._tell_volume)
        root.changed.connect(self._follow_screen)

    def start(self) -> None:
        """Begin to look for the headset, where the site has one."""
        if self._headset.is_known:
            if self._headset.is_there():
                self._speech.find_headset()
            self._headset_looks.start()

    def load_words(self, language: str) -> None:
        """Read what takes too long once somebody listens. In any thread."""
        if self._speech.state_now.is_offered:
            self._words(language)

    def close(self) -> None:
        """Be silent, for good."""
        self._looks.stop()
        self._headset_looks.stop()
        self._voice.close()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not self._before.is_on:
            return self._begins(event)
        if event.type() not in _INTERRUPTS:
            return False
        if not isinstance(event, QKeyEvent):
            self._voice.hush()
            return False
        key = int(event.key())
        if key in _SILENT_KEYS:
            return False
        if key in _REPEAT:
            self._speech.repeat()
        elif key == _LOUDER:
            self._speech.louder()
        elif key == _SOFTER:
            self._speech.softer()
        else:
            self._voice.hush()
            return False
        return True

    def _begins(self, event: QEvent) -> bool:
        """The key that says things again begins to say them: who does not see finds no switch."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if int(event.key()) not in _REPEAT or not self._before.is_offered:
            return False
        self._speech.toggle()
        return True

    def _look_for_headset(self) -> None:
        self._speech.update_headset(is_there=self._headset.is_there())

    def _follow(self) -> None:
        """Something was chosen, or the headset came or went."""
        before, self._before = self._before, self._speech.state_now
        now = self._before
        if before.is_on != now.is_on or before.has_headset != now.has_headset:
            self._voice.hush()
            self._narrator = Narrator()
            self._last = ""
            if now.is_on:
                self._greet()
                self._looks.start()
            else:
                self._looks.stop()
                if before.has_headset == now.has_headset:
                    self._part(before)

    def _tell_volume(self) -> None:
        words = translate("Speech", "Volume %1 of %2.")
        volume = str(self._before.volume)
        self._say(Saying(words.replace("%1", volume).replace("%2", str(LOUDEST)), interrupts=True))

    def _part(self, before: SpeechState) -> None:
        """Silence alone would leave its hearer waiting. As loud as they had it."""
        words = translate("Speech", "Reading aloud has ended. F1 begins it again.")
        self._speak(Saying(words, interrupts=True), before)

    def _greet(self) -> None:
        words = translate(
            "Speech",
            "Speech is on. Arrow keys move, Enter chooses, Escape goes back, F1 repeats.",
        )
        self._say(Saying(words, interrupts=True), is_kept=False)
        self._has_greeted = True

    def _follow_screen(self) -> None:
        """What is said about a screen ends with it, whatever comes next."""
        if self._screen is not self._root.current_screen:
            self._screen = self._root.current_screen
            self._last = ""
            self._narrator.forget()
            if self._before.is_on:
                self._voice.hush()

    def _look(self) -> None:
        screen = self._root.current_screen
        page = page_of(self._window, screen)
        page = replace(page, is_pending=screen is Screen.HOME and not self._root.views.home.is_settled())
        if not self._before.has_headset:
            page = self._discretion.for_everybody(page)
        for saying in self._narrator.look(page):
            self._say(replace(saying, interrupts=saying.interrupts and not self._has_greeted))
            self._has_greeted = False
        if self._voice.is_speaking:
            # Who listens is there; once the warning shows it wants an answer all the same.
            self._root.touched()

    def _repeat(self) -> None:
        """The last words; asked for once more, the whole page."""
        words = self._narrator.page_again() if self._was_repeated else self._last
        words = words or self._narrator.page_again()
        if words:
            self._say(Saying(words, interrupts=True), is_kept=False)
            self._was_repeated = True

    def _say(self, saying: Saying, *, is_kept: bool = True) -> None:
        if is_kept:
            self._last = saying.text
            self._was_repeated = False
        self._speak(saying, self._before)

    def _speak(self, saying: Saying, state: SpeechState) -> None:
        device = self._headset.device if state.has_headset else None
        language = self._root.language_shown
        text = as_heard(saying.text, language)
        utterance = Utterance(text, language, state.volume, self._words_per_minute, device)
        self._voice.say(utterance, interrupts=saying.interrupts)


def _timer(every_ms: int, look: Callable[[], None], parent: QObject) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(every_ms)
    timer.timeout.connect(look)
    return timer
