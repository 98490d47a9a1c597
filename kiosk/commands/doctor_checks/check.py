"""The result of one check, and what all of them together say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Status(Enum):
    """FAIL: no customer can be served. WARN: they can, but something is missing or soon will be."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Check:
    """`message` is a sentence; `advice` says what to do, None where nothing has to be done."""

    name: str
    status: Status
    message: str
    advice: str | None = None


def ok(name: str, message: str) -> Check:
    """Nothing to do."""
    return Check(name, Status.OK, message)


def warn(name: str, message: str, advice: str) -> Check:
    """Customers can be served, with something missing."""
    return Check(name, Status.WARN, message, advice)


def fail(name: str, message: str, advice: str) -> Check:
    """No customer can be served like this."""
    return Check(name, Status.FAIL, message, advice)


def skipped(name: str, because: str) -> Check:
    """Not looked at; what it waits for has a check of its own."""
    return Check(name, Status.SKIPPED, because)


def not_made(name: str, error: Exception) -> Check:
    """The check itself broke; the error's words may hold anything, so only its type is told."""
    return fail(
        name, f"Could not be checked ({type(error).__name__}).", "Try again with KIOSK_DEBUG=1; report it."
    )


def exit_code(checks: Iterable[Check]) -> int:
    """0 all is well, 1 no customer can be served, 2 something is missing."""
    found = {check.status for check in checks}
    return 1 if Status.FAIL in found else 2 if Status.WARN in found else 0
