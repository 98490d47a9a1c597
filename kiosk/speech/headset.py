"""Is the headset plugged in? Only then may anything about a person be spoken."""

from __future__ import annotations

from pathlib import Path

SOUND_CARDS = Path("/proc/asound")
"""Linux shows a folder here for each sound card, under the card's short name."""


class Headset:
    """A sound card that only one person hears: a USB headset, or a USB adapter at a headphone socket.

    It is known by being there: such a card comes when it is plugged in, and goes when it is pulled out.
    """

    def __init__(self, card: str, cards: Path = SOUND_CARDS) -> None:
        """`card` is ALSA's short name, as `aplay -l` lists it; "" where the site has no headset."""
        self._card = card
        self._cards = cards

    @property
    def device(self) -> str:
        """What plays to it and to nothing else."""
        return f"plughw:CARD={self._card}"

    @property
    def is_known(self) -> bool:
        """Whether the site has one."""
        return bool(self._card)

    def is_there(self) -> bool:
        """Whether it can be played to now; cheap enough to be asked twice a second."""
        return self.is_known and any((self._cards / self._card).glob("pcm*p"))
