"""A wrong value in words: which key, what was given, where, and what is allowed."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from kiosk.config import CodeRule, Settings
from kiosk.config_declaration import Declaration, Who, declarations, sections

DECLARED = {each.key: each for each in declarations(Settings)}
SECTIONS = frozenset(sections(Settings))


@dataclass(frozen=True, slots=True)
class Given:
    """One value as somebody wrote it, and where."""

    value: Any
    origin: str


def meant(key: str, known: Collection[str]) -> str:
    """A hint at what was probably meant: the same word in another section, else a similar one."""
    moved = [each for each in known if each.rpartition(".")[2] == key.rpartition(".")[2]]
    close = moved or difflib.get_close_matches(key, known, n=1, cutoff=0.7)
    return f"; did you mean {close[0]}?" if close else ""


def told(error: ValidationError, given: Mapping[str, Given]) -> Iterator[str]:
    """A sentence for each wrong value of a `Settings`; `given` holds everything that was set, by key."""
    seen: set[str] = set()
    for detail in error.errors(include_url=False, include_context=False):
        key, inner = _split(detail["loc"])
        name = key + "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in inner)
        # A value that fits neither of two types is reported once for each.
        if name not in seen:
            seen.add(name)
            declaration = DECLARED[key]
            # The built-in languages are wrong where the shop's own texts for one of them are.
            is_set = key in given
            wrong = given[key].value if is_set else declaration.default
            origin = f"in {given[key].origin}" if is_set else "built in"
            is_shown = declaration.who is not Who.SECRET and detail["type"] != "missing"
            value = f" = {shown_value(_inner_value(wrong, inner))}" if is_shown else ""
            reason = _reason(declaration, detail["type"], detail["msg"], inner)
            yield f"{name}{value} ({origin}): {reason}"


def _split(loc: tuple[str | int, ...]) -> tuple[str, tuple[str | int, ...]]:
    """The key, and the place inside its list; pydantic adds the names of the types that it tried."""
    size = 2 if loc[0] in SECTIONS else 1
    inner = loc[size:]
    return ".".join(str(part) for part in loc[:size]), inner if inner and isinstance(inner[0], int) else ()


def _inner_value(value: Any, inner: tuple[str | int, ...]) -> Any:
    for part in inner:
        # A list may be written as text, and a key may be missing: then all of it is shown.
        if isinstance(value, str) or (isinstance(value, dict) and part not in value):
            break
        value = value[part]
    return value


def _reason(declaration: Declaration, kind: str, message: str, inner: tuple[str | int, ...]) -> str:
    """Why a value was refused; `kind` and `message` are pydantic's."""
    own_words = message.removeprefix("Value error, ") if kind == "value_error" else ""
    if not inner or not _is_rule(declaration):
        return (
            f"{own_words}; allowed {declaration.allowed}" if own_words else f"allowed {declaration.allowed}"
        )
    if kind == "extra_forbidden":
        known = CodeRule.model_fields.keys()
        return f"no such setting of a rule{meant(str(inner[-1]), known)}"
    if kind == "missing":
        return "every rule needs one"
    return own_words or message.replace("Input should be", "allowed is")


def _is_rule(declaration: Declaration) -> bool:
    return declaration.key == "scanning.rules"


def shown_value(value: Any) -> str:
    """A value as a person would write it, cut short and without login data that may stand in an address."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    text = re.sub(r'(?<=//)[^/\s"]*@|(?<=^")[^/\s"]*:[^/\s"]*@', "…@", text)
    return text if len(text) <= 80 else f"{text[:79]}…"
