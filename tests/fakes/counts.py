"""Counts of the ways in that end with the test."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence

from kiosk.services.kept_counts import KeptCounts


class MemoryCounts:
    """Keeps what is saved, as the disk would."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.now_s = clock
        self.kept: Mapping[str, Mapping[str, Sequence[float]]] = {}
        self.saves = 0
        self.error: OSError | None = None

    def hash_name(self, name: str) -> str:
        return hashlib.sha256(name.encode()).hexdigest()

    def load(self) -> Mapping[str, Mapping[str, Sequence[float]]]:
        return self.kept

    def save(self, counts: Mapping[str, Mapping[str, Sequence[float]]], number: int) -> None:
        if self.error is not None:
            raise self.error
        self.kept = counts
        self.saves += 1


def counts_at(clock: Callable[[], float]) -> KeptCounts:
    """Counts by a clock that the test sets."""
    return KeptCounts(MemoryCounts(clock))
