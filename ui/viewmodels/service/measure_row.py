"""One thing that was measured or found out, as the staff area lists it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One thing measured; `grade` is "good", "fair", "poor" or "" for what is neither."""

    name: str
    value: str
    grade: str = ""
