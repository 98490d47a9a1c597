"""The staff PIN as it is kept: never itself, only a hash that is dear to guess from."""

from __future__ import annotations

import re
from enum import Enum
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

FEWEST_DIGITS = 6
MOST_DIGITS = 12

# 0.16 s on a desktop's core and some 0.3 s on a kiosk's, with memory that a graphics card has to pay for too.
_HASHER = PasswordHasher(time_cost=3, memory_cost=65_536, parallelism=1)

# What people choose first: the middle column, corners and crosses of a PIN pad, and numbers known to all.
_COMMON = frozenset(
    {
        "102030", "112233", "123321", "123654", "131313", "142536", "147258", "147369", "147852", "159357",
        "159753", "246810", "258456", "314159", "357159", "369258", "456852", "753159", "789456", "963852",
    }
)  # fmt: skip
_FEWEST_DIFFERENT = 3


class Unfit(Enum):
    """Why a PIN is refused when it is set."""

    NOT_DIGITS = "not_digits"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TRIVIAL = "trivial"


class UnfitPin(ValueError):
    """A PIN that must not be used; it never holds the PIN."""

    def __init__(self, reason: Unfit) -> None:
        super().__init__(_WORDS[reason])
        self.reason = reason


_WORDS = {
    Unfit.NOT_DIGITS: "a PIN has digits only",
    Unfit.TOO_SHORT: f"a PIN has at least {FEWEST_DIGITS} digits",
    Unfit.TOO_LONG: f"a PIN has at most {MOST_DIGITS} digits",
    Unfit.TRIVIAL: "this PIN is among the first that anyone would try",
}


def unfit(pin: str) -> Unfit | None:
    """Why `pin` must not be used, None if it may."""
    if not re.fullmatch(r"[0-9]*", pin):
        return Unfit.NOT_DIGITS
    if len(pin) < FEWEST_DIGITS:
        return Unfit.TOO_SHORT
    if len(pin) > MOST_DIGITS:
        return Unfit.TOO_LONG
    return Unfit.TRIVIAL if _is_trivial(pin) else None


def hash_pin(pin: str) -> str:
    """What is kept of a PIN, with its salt and parameters. Takes 0.3 s. Raises `UnfitPin`."""
    reason = unfit(pin)
    if reason is not None:
        raise UnfitPin(reason)
    return _HASHER.hash(pin)


def verify(pin: str, kept: str) -> bool:
    """Whether `pin` is the one that `kept` was made from. Takes 0.3 s, so not on the GUI thread.

    Raises `ValueError` where `kept` is no such hash.
    """
    try:
        return _HASHER.verify(kept, pin)
    except VerifyMismatchError:
        return False
    except (InvalidHashError, VerificationError):
        raise ValueError("what is kept as the staff PIN is not a hash of one") from None


def _is_trivial(pin: str) -> bool:
    if len(set(pin)) < _FEWEST_DIFFERENT or pin in _COMMON:
        return True
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    # 123456, 987654, 890123 and 135791.
    if len(steps) == 1:
        return True
    # 123123, 121212 and the like: a part that only repeats itself.
    return any(len(pin) % size == 0 and pin == pin[:size] * (len(pin) // size) for size in (2, 3, 4))
