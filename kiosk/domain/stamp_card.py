"""Stamp cards: every n-th coffee free."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StampCard:
    """How far a card is filled; `needed` is None where the campaign does not say."""

    name: str
    collected: int
    needed: int | None
