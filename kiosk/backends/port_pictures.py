"""What the product asks of a loyalty system to show pictures of what it offers."""

from __future__ import annotations

from typing import Protocol


class PicturePort(Protocol):
    """Pictures by the addresses that the loyalty system gives."""

    async def fetch(self, address: str) -> bytes | None:
        """A whole PNG or JPEG file of bounded size; None where there is none to be had. Never raises.

        Bounded are its bytes, the time that it takes, and the pixels that its beginning speaks of: it may be
        decoded, but what it really holds is anybody's guess.
        """
        ...
