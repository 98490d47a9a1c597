"""What a log line may hold: an allow-list of fields, each with the only form that its values may have.

A value of any other form is masked, whoever wrote it, so a card number in `status` or a name in `error` does
not reach the file. Add a field here before logging it; a field that is not here is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Any, get_args
from uuid import UUID

from pydantic import BaseModel

from kiosk.config_rules import Symbology
from kiosk.domain.outcome import Outcome

MASKED = "[masked]"
UNNAMED = "unnamed_event"
"""Stands for an event that was not named like one: free text may hold anything."""

Check = Callable[[Any], bool]

# Card numbers, phone numbers and the like have eight digits or more; no count or size in a log line does.
_SMALLEST_SUSPECT = 10_000_000
_MAX_FRAMES = 40
OUTCOMES = frozenset(kind.__name__ for kind in get_args(Outcome))


def _matches(pattern: str, max_length: int = 60) -> Check:
    compiled = re.compile(pattern, re.ASCII)
    return lambda value: (
        isinstance(value, str) and len(value) <= max_length and compiled.fullmatch(value) is not None
    )


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and abs(value) < _SMALLEST_SUSPECT


def _is_uuid(value: Any) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False


def _one_of(*allowed: str) -> Check:
    return lambda value: isinstance(value, str) and value in allowed


def _names_kind_of(base: type) -> Check:
    """The name of a subclass of `base` that really exists, so that no surname passes for one."""
    known: set[str] = set()

    def check(value: Any) -> bool:
        if isinstance(value, str) and value not in known:
            # Classes come into being whenever a module is imported.
            known.update(_names(base))
        return isinstance(value, str) and value in known

    return check


def _names(base: type) -> Iterator[str]:
    yield base.__name__
    inner: type
    for inner in type.__subclasses__(base):
        yield from _names(inner)


def _is_either(*checks: Check) -> Check:
    return lambda value: any(check(value) for check in checks)


def _is_list_of(check: Check) -> Check:
    return lambda value: isinstance(value, list | tuple) and all(map(check, value[:_MAX_FRAMES]))


_is_exception_name = _names_kind_of(BaseException)

# Words of our own: lower case, and with too few digits for a number that means somebody.
_word = _matches(r"(?!(?:.*\d){4})[a-z][a-z0-9_-]*", 40)
_event = _matches(r"(?!(?:.*\d){4})[a-z][a-z0-9_]*", 60)
_place = _matches(r"(?:[A-Za-z0-9_.<> -]+/){0,3}[A-Za-z0-9_.<> -]+:\d{1,6}", 160)
_route = _matches(r"/?(?:(?:[a-z_-]+|\{[a-z_]+\}|v\d\.\d)(?:/|$))+", 160)
_words = _matches(r"[a-z]+(?:[ _-][a-z]+){0,4}", 60)
_time = _matches(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)")
_module = _matches(r"(?!(?:.*\d){4})[a-z_][a-z0-9_]*(?:\.[A-Za-z0-9_]+)*", 80)

FIELDS: Mapping[str, Check] = {
    "timestamp": _time,
    "at": _time,
    "level": _one_of("debug", "info", "warning", "error", "critical"),
    "logger": _module,
    "reference": _matches(r"[A-Z2-9]{3}-[A-Z2-9]{3}"),
    "action": _word,
    # What happened and why
    "error": _is_exception_name,
    "caused_by": _is_list_of(_is_exception_name),
    "where": _place,
    "places": _matches(r"(?:(?:, )?[a-z_]+(?:\.(?:[a-z_]+|\d{1,3}))*: [a-z_]+)*", 500),
    "stack": _is_list_of(_place),
    "failure": _words,
    "reason": _word,
    "outcome": _is_either(_word, _one_of(*OUTCOMES)),
    "state": _word,
    "part": _word,
    "field": _module,
    "kind": _is_either(_word, _names_kind_of(BaseModel)),
    "key": _module,
    "value": _is_either(_word, _matches(r"-?\d{1,3}"), _is_number),
    "screen": _word,
    "language": _matches(r"[a-z]{2}"),
    "external_id": _is_uuid,
    # Of a list of reference data; the form keeps people's names out.
    "name": _matches(r"[a-z]+-[a-z-]+\.[a-z]{2}"),
    # Customer properties that the settings ask for: by a word, or by an id of the loyalty system.
    "properties": _is_list_of(_is_either(_word, _matches(r"(?=.*[a-f])[0-9a-f]{12,32}"))),
    # Requests to the loyalty system
    "method": _one_of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"),
    "route": _route,
    "status": _is_number,
    "attempt": _is_number,
    "duration_ms": _is_number,
    "wait_s": _is_number,
    "outage_s": _is_number,
    "bytes": _is_number,
    # Camera, scanners, decoding, processes
    "scanner": _word,
    "symbology": _one_of(*get_args(Symbology)),
    "meaning": _word,
    "rule": _word,
    "decoder": _word,
    "process": _word,
    "pid": _is_number,
    "exit_code": _is_number,
    "signal": _is_number,
    "memory_mb": _is_number,
    "rows": _is_number,
    "hits": _is_number,
    "width": _is_number,
    "height": _is_number,
    "fps": _is_number,
    "count": _is_number,
    "version": _matches(r"\d{1,3}(?:\.\d{1,3}){1,3}(?:\.?[a-z]+\d{0,3})?", 24),
}


def keep_allowed(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """The last step before a line is written (a structlog processor): drop and mask what is not allowed."""
    kept: dict[str, Any] = {"event": event["event"] if _event(event.get("event")) else UNNAMED}
    for name, value in event.items():
        check = FIELDS.get(name)
        if check is not None:
            kept[name] = value if value is None or check(value) else MASKED
    return kept
