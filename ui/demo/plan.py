"""What a demo is to show."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """The sandbox with the virtual camera; with `pictures` a visit plays by itself and leaves them there."""

    sandbox_url: str
    pictures: Path | None = None
