"""What a log line may say in the bundle: words that stand in the program, not what only looks like one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Any, get_args

from pydantic_core import core_schema

from kiosk.commands.doctor_bundle.vocabulary import EVENTS, PLACES, WORDS
from kiosk.event_fields import MASKED, OUTCOMES, UNNAMED

_EVENTS = EVENTS | {UNNAMED, "library_message"}
_LIBRARIES = frozenset({"httpx", "httpcore", "uvicorn", "asyncio", "qasync", "PIL", "py.warnings", "root"})
_MODULES = frozenset(place.removesuffix(".py").replace("/", ".") for place in PLACES) | _LIBRARIES
# As the log shortens a path.
_FILES = frozenset("/".join(PurePosixPath(place).parts[-3:]) for place in PLACES)
_MISTAKES = frozenset(str(each) for each in get_args(core_schema.ErrorType))
_KNOWN = WORDS | _MISTAKES
_MOST = 1000
_SIGNS = re.compile(r"[ /.:,{}]+")
_VERSION = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?:\.?[a-z]+\d{0,2})?", re.ASCII)
_API_VERSION = re.compile(r"v\d")


def _is_module(value: Any) -> bool:
    return value in _MODULES or f"{value}.__init__" in _MODULES


def _is_place(value: Any) -> bool:
    return isinstance(value, str) and value.rpartition(":")[0] in _FILES


def _is_word(value: Any) -> bool:
    return isinstance(value, str) and value in _KNOWN


def _is_made_of_words(value: Any) -> bool:
    """Each part of a route or of places is a word, the number of a list's item or the API's version."""
    parts = [part for part in _SIGNS.split(value) if part] if isinstance(value, str) else [""]
    return all(
        part in _KNOWN or (part.isdigit() and len(part) < 4) or _API_VERSION.fullmatch(part) for part in parts
    )


def _is_word_or_small(value: Any) -> bool:
    is_digits = isinstance(value, str) and value.removeprefix("-").isdigit()
    return is_digits or _is_word(value) or (isinstance(value, int | float) and abs(value) < _MOST)


def _is_list_name(value: Any) -> bool:
    system, _, rest = str(value).partition("-")
    return system in WORDS and rest.rpartition(".")[0] in WORDS


def _is_version(value: Any) -> bool:
    return isinstance(value, str) and _VERSION.fullmatch(value) is not None


_CHECKS: Mapping[str, Callable[[Any], bool]] = {
    **dict.fromkeys(
        (
            "action",
            "reason",
            "state",
            "part",
            "kind",
            "key",
            "screen",
            "scanner",
            "meaning",
            "rule",
        ),
        _is_word,
    ),
    **dict.fromkeys(("decoder", "process"), _is_word),
    **dict.fromkeys(("failure", "field", "places", "route"), _is_made_of_words),
    "event": lambda value: value in _EVENTS,
    "outcome": lambda value: value in OUTCOMES or _is_word(value),
    "logger": _is_module,
    "where": _is_place,
    "name": _is_list_name,
    "value": _is_word_or_small,
    "version": _is_version,
}


def keep_known(event: Mapping[str, Any]) -> dict[str, Any]:
    """The same line with a mark where it says what the program never says."""
    kept: dict[str, Any] = {}
    for name, value in event.items():
        if name == "stack" and isinstance(value, list):
            kept[name] = [place if _is_place(place) else MASKED for place in value]
            continue
        check = _CHECKS.get(name)
        kept[name] = value if value is None or check is None or check(value) else MASKED
    return kept
