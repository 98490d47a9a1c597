"""A voice that says nothing and remembers all of it, so that a test hears what a visitor would."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.utterance import Utterance


@dataclass
class SpokenLog:
    """Everything that was said, oldest first. `hushes` counts how often it was told to be silent.

    `waited` are those of them that let the words before them end.
    """

    said: list[Utterance] = field(default_factory=list)
    waited: list[Utterance] = field(default_factory=list)
    hushes: int = 0
    is_speaking: bool = False
    is_closed: bool = False

    def say(self, utterance: Utterance, *, interrupts: bool) -> None:
        self.said.append(utterance)
        if not interrupts:
            self.waited.append(utterance)

    def hush(self) -> None:
        self.hushes += 1

    def close(self) -> None:
        self.is_closed = True

    @property
    def texts(self) -> list[str]:
        return [each.text for each in self.said]
