"""Kinds of value that settings share, and the words in which files and the environment may give them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator


def _blank_is_unset(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


def _none_is_unset(value: Any) -> Any:
    value = _blank_is_unset(value)
    return None if isinstance(value, str) and value.strip().lower() == "none" else value


def _number_in_words(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.strip().isdecimal() else value


def _switch_in_words(value: Any) -> Any:
    word = str(value).strip().lower() if isinstance(value, str | bool) else value
    return {"true": "on", "false": "off", "yes": "on", "no": "off"}.get(word, word)


def _list_in_words(value: Any) -> Any:
    """The environment knows only text, so a list is written with commas there, or as JSON."""
    if not isinstance(value, str):
        return value
    if not value.lstrip().startswith("["):
        return [part.strip() for part in value.split(",") if part.strip()]
    try:
        return json.loads(value)
    except ValueError:
        raise ValueError("not valid JSON") from None


def _size_in_words(value: Any) -> Any:
    return _list_in_words(value.lower().replace("x", ",") if isinstance(value, str) else value)


def _some_in_words(value: Any) -> Any:
    return () if isinstance(value, str) and value.strip().lower() == "none" else _list_in_words(value)


def _region_in_words(value: Any) -> Any:
    return None if _blank_is_unset(value) is None else _list_in_words(value)


def _camera_in_words(value: Any) -> Any:
    value = _number_in_words(value)
    return None if isinstance(value, str) and value.strip().lower() == "none" else value


InWords = BeforeValidator(_list_in_words)
"""Lets a list be written with commas, or as JSON."""
SomeInWords = BeforeValidator(_some_in_words)
"""The same for a list that may be empty: a blank text, or "none"."""
NumberInWords = BeforeValidator(_number_in_words)
"""Lets one of a few numbers be written as text, as the environment does."""

SwitchInWords = BeforeValidator(_switch_in_words)
"""Lets what is "on" or "off" be written as true or false as well."""

OptionalText = Annotated[str | None, BeforeValidator(_blank_is_unset)]
OptionalNumber = Annotated[int | None, BeforeValidator(_blank_is_unset)]
OptionalMeasure = Annotated[float | None, BeforeValidator(_blank_is_unset)]
OptionalPath = Annotated[Path | None, BeforeValidator(_blank_is_unset)]
OptionalDevice = Annotated[str | None, BeforeValidator(_none_is_unset)]
CameraSource = Annotated[int | str | None, BeforeValidator(_camera_in_words)]
"""A blank one is refused: whoever has no camera says "none"."""
Region = tuple[int, int, int, int]
"""Left, top, width and height, in percent of a picture."""
OptionalRegion = Annotated[Region | None, BeforeValidator(_region_in_words)]
Size = Annotated[tuple[int, int], BeforeValidator(_size_in_words)]
"""Width and height in pixels."""
