"""A code that is sent to an address, and what can become of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NewType

PasswordRequest = NewType("PasswordRequest", str)
"""The loyalty system's name for one code that it sent; the code can be checked with nothing else."""

CODE_LENGTH = 6


@dataclass(frozen=True, slots=True)
class CodeSent:
    """A code is on its way."""


@dataclass(frozen=True, slots=True)
class SendUnclear:
    """Nobody knows whether a code was sent; one that arrives cannot be checked."""


@dataclass(frozen=True, slots=True)
class TooMany:
    """More was asked for or tried than is good; `wait_s` until it may be done again."""

    wait_s: float


SendAnswer = CodeSent | SendUnclear | TooMany


@dataclass(frozen=True, slots=True)
class CodeRight:
    """Whoever typed it reads what is sent to that address."""


@dataclass(frozen=True, slots=True)
class CodeWrong:
    """It may be tried again."""

    tries_left: int


class VoidReason(Enum):
    """Why a code cannot be used any more."""

    TRIES = "tries"
    TOO_OLD = "too_old"
    UNCLEAR = "unclear"
    """The answer to a try was lost, and a code is good for one right try only."""


@dataclass(frozen=True, slots=True)
class CodeVoid:
    """There is no code that could be right; a new one has to be sent."""

    reason: VoidReason


CodeAnswer = CodeRight | CodeWrong | CodeVoid | TooMany
