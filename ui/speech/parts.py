"""What the reading is made of on this computer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtQuick import QQuickWindow

from kiosk.config import Settings
from kiosk.languages.shop_languages import file_of
from kiosk.sound.output import has_output
from kiosk.speech.headset import Headset
from kiosk.speech.programs import find_programs
from kiosk.speech.speaker import Speaker
from ui.shell import RESOURCES
from ui.speech.fixed_words import FixedWords, fixed_words
from ui.speech.reading import Earpiece, Reading, Voice
from ui.viewmodels.root import RootViewModel


@dataclass(frozen=True, slots=True)
class SpeechParts:
    """`can_speak` is false where nobody would hear anything: then speech is not offered."""

    voice: Voice
    headset: Earpiece
    can_speak: bool


def speech_parts(settings: Settings) -> SpeechParts:
    """The system's own voice, and the site's headset."""
    headset = Headset(settings.speech.headset)
    can_speak = find_programs() is not None and (has_output() or headset.is_known)
    return SpeechParts(Speaker(has_output), headset, can_speak)


def make_reading(
    window: QQuickWindow, root: RootViewModel, settings: Settings, parts: SpeechParts
) -> Reading:
    """Offers speech where there is any; nothing is said before somebody wants it."""
    root.views.speech.use(settings.speech.volume, is_offered=settings.speech.offered and parts.can_speak)

    def words(language: str) -> FixedWords:
        return fixed_words(RESOURCES / "translations", language, file_of(language, settings.brand.folder))

    return Reading(window, root, parts.voice, parts.headset, settings.speech.words_per_minute, words)
