"""Things that can go wrong on purpose: which, for which requests, and how often."""

import fnmatch
import threading
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args

FaultKind = Literal[
    "delay",
    "too_many",
    "unavailable",
    "internal_error",
    "internal_error_after_commit",
    "connection_reset",
    "drop_reply_after_commit",
    "commit_late",
    "malformed_json",
    "html_200",
    "oversized",
    "drip",
    "expire_all_tokens",
]
RetryAfter = Literal["seconds", "http_date", "garbage", "none"]
FAULT_KINDS: tuple[FaultKind, ...] = get_args(FaultKind)
_RETRY_AFTER: tuple[RetryAfter, ...] = get_args(RetryAfter)
_LONGEST_S = 600.0


@dataclass(frozen=True)
class Fault:
    """One fault.

    `path`: a shell pattern over the path behind the API's base, such as `/cards` or `/customers/*`; None is
    every path. `method` None is every method. `count`: how many requests it still applies to; None is all.
    `seconds`: the length of a delay, the wait in Retry-After, or how late a commit comes.
    `is_silent` (only commit_late): leave the client waiting instead of closing the connection at once.
    """

    kind: FaultKind
    path: str | None = None
    method: str | None = None
    count: int | None = None
    seconds: float = 1.0
    retry_after: RetryAfter = "seconds"
    is_silent: bool = False
    number: int = 0

    def matches(self, method: str, path: str) -> bool:
        is_method = self.method is None or self.method == method
        return is_method and (self.path is None or fnmatch.fnmatchcase(path, self.path))

    def as_json(self) -> dict[str, Any]:
        return {
            "number": self.number,
            "kind": self.kind,
            "path": self.path,
            "method": self.method,
            "count": self.count,
            "milliseconds": round(self.seconds * 1000),
            "retry_after": self.retry_after,
            "silent": self.is_silent,
        }


def read_fault(wanted: dict[str, Any]) -> Fault:
    """A fault from JSON: `kind`, and optionally `path`, `method`, `count`, `milliseconds` or `seconds`,
    `retry_after` (`seconds`, `http_date`, `garbage`, `none`) and `silent`. Raises ValueError.
    """
    known = {"kind", "path", "method", "count", "milliseconds", "seconds", "retry_after", "silent"}
    if unknown := wanted.keys() - known:
        raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
    aliases: dict[str, FaultKind] = {"503": "unavailable", "429": "too_many", "reset": "connection_reset"}
    kind = next(
        (name for name in FAULT_KINDS if name == wanted.get("kind")), aliases.get(str(wanted.get("kind")))
    )
    if kind is None:
        raise ValueError(f"kind is one of {', '.join(FAULT_KINDS)}")
    retry_after = next((name for name in _RETRY_AFTER if name == wanted.get("retry_after", "seconds")), None)
    if retry_after is None:
        raise ValueError(f"retry_after is one of {', '.join(_RETRY_AFTER)}")
    method = _text(wanted, "method")
    return Fault(
        kind=kind,
        path=_text(wanted, "path"),
        method=None if method is None else method.upper(),
        count=_count(wanted),
        seconds=_seconds(wanted),
        retry_after=retry_after,
        is_silent=bool(wanted.get("silent", False)),
    )


def _text(wanted: dict[str, Any], name: str) -> str | None:
    value = wanted.get(name)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{name} is a text")
    return value or None


def _count(wanted: dict[str, Any]) -> int | None:
    count = wanted.get("count")
    if count is not None and (not isinstance(count, int) or isinstance(count, bool) or count < 1):
        raise ValueError("count is a whole number from 1, or null for always")
    return count


def _seconds(wanted: dict[str, Any]) -> float:
    unit, per_second = ("milliseconds", 1000) if "milliseconds" in wanted else ("seconds", 1)
    value = wanted.get(unit, 1)
    if (
        not isinstance(value, int | float)
        or isinstance(value, bool)
        or not 0 <= value <= _LONGEST_S * per_second
    ):
        raise ValueError(f"{unit} is a number from 0 to {_LONGEST_S * per_second:.0f}")
    return value / per_second


@dataclass
class Faults:
    """The faults in force, in the order they were set. Safe to use from several threads."""

    _items: list[Fault] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _last_number: int = 0

    def add(self, fault: Fault) -> Fault:
        with self._lock:
            self._last_number += 1
            numbered = replace(fault, number=self._last_number)
            self._items.append(numbered)
        return numbered

    def clear(self) -> None:
        with self._lock:
            self._items.clear()

    def current(self) -> list[Fault]:
        with self._lock:
            return list(self._items)

    def take(self, method: str, path: str) -> list[Fault]:
        """The faults for one request, each counted down: delays and token losses, and one other at most."""
        taken: list[Fault] = []
        is_decided = False
        with self._lock:
            for fault in list(self._items):
                is_preparing = fault.kind in ("delay", "expire_all_tokens")
                if not fault.matches(method, path) or (is_decided and not is_preparing):
                    continue
                taken.append(fault)
                is_decided = is_decided or not is_preparing
                self._count_down(fault)
        return taken

    def _count_down(self, fault: Fault) -> None:
        if fault.count is None:
            return
        place = self._items.index(fault)
        if fault.count == 1:
            del self._items[place]
        else:
            self._items[place] = replace(fault, count=fault.count - 1)
