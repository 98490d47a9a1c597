"""What is to be said, and how."""

from __future__ import annotations

from dataclasses import dataclass

LOUDEST = 5
"""Volumes go from 1 to this; each step is well heard."""

# Of the voice's own 0 to 200; its middle is 100, and above that it is squeezed rather than cut off.
_AMPLITUDES = (25, 50, 100, 150, 200)


@dataclass(frozen=True, slots=True)
class Utterance:
    """Sentences in one language (ISO 639-1). `device` is one by ALSA's name, None for the system's own."""

    text: str
    language: str
    volume: int
    words_per_minute: int
    device: str | None = None

    @property
    def amplitude(self) -> int:
        """How loud, as the voice counts it."""
        return _AMPLITUDES[self.volume - 1]

    def __repr__(self) -> str:
        # The text may be about somebody.
        return f"Utterance({len(self.text)} characters, {self.language}, {self.device})"
