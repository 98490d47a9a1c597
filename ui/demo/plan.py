"""What a demo is to show."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """The sandbox with the virtual camera; with `pictures` a visit plays by itself and leaves them there.

    What is written to the open file `scanner`, the serial scanner has read; None: there is no scanner.
    """

    sandbox_url: str
    pictures: Path | None = None
    scanner: int | None = None
