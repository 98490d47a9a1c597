"""What a try of the staff PIN came to: a closed union of values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Granted:
    """The PIN was right."""


@dataclass(frozen=True, slots=True)
class WrongPin:
    """It was not; `tries_left` before the pad locks."""

    tries_left: int


@dataclass(frozen=True, slots=True)
class Locked:
    """Nothing is checked for `left_s` seconds."""

    left_s: float


@dataclass(frozen=True, slots=True)
class CannotCheck:
    """The PIN or the count of the tries cannot be read or kept; so nobody is let in."""


PinAnswer = Granted | WrongPin | Locked | CannotCheck
