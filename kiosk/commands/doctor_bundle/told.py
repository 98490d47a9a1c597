"""The doctor's sentences for somebody else's eyes: our own words stay, what was put into them goes."""

from __future__ import annotations

import getpass
import os
import platform
import re
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config import Settings
from kiosk.config_declaration import declarations

if TYPE_CHECKING:
    from kiosk.config_loading import LoadedSettings

GONE = "…"
_TOO_SHORT_TO_NAME = 3

# What is quoted, addresses with or without login, e-mail addresses, paths, and whatever is long and holds
# digits, as ids, tokens, phone and card numbers do.
_FOREIGN = re.compile(
    "|".join(
        (
            r'"[^"\n]*"?',
            r"“[^”\n]*”?",
            r"'[^'\n]*'",
            r"\b[a-z][a-z0-9+.-]*://\S+",
            r"\S+@\S+",
            r"(?<![\w.])~?(?:/[^\s:;,)]+)+",
            r"\b[A-Za-z]:\\[^\s;,)]+",
            r"\+?\d[\d /().-]{5,}\d",
            r"\b(?=\w*\d)\w{12,}\b",
        )
    )
)


def told(text: str, known: Collection[str]) -> str:
    """`text` with a mark where a value of somebody's stood; `known` are such values."""
    for value in sorted(known, key=len, reverse=True):
        text = text.replace(value, GONE)
    return _FOREIGN.sub(GONE, text)


def told_mistakes(text: str) -> str:
    """Of mistakes in the settings only which settings they are in: the lines hold what somebody wrote."""
    names = {each.key for each in declarations(Settings)} | {each.env for each in declarations(Settings)}
    words = (re.match(r"[\w.]*", line) for line in text.splitlines())
    found = [word[0] if word and word[0] in names else "something else" for word in words]
    return f"Mistakes in: {', '.join(found)}."


def names_here(loaded: LoadedSettings | None) -> set[str]:
    """What may name a person or a place on this machine: its user, itself, and every text in the settings."""
    values = {str(Path.home()), _user(), platform.node()}
    if loaded is not None:
        values |= {str(file) for file in loaded.files}
        for each in declarations(Settings):
            value = loaded.settings.value_of(each.key)
            if isinstance(value, str | Path) and not each.is_choice:
                values.add(str(value))
    return {value for value in values if len(value) >= _TOO_SHORT_TO_NAME}


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.environ.get("USERNAME", ""))
