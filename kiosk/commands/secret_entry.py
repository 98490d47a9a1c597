"""How a secret comes into the program: typed twice without an echo, or through a pipe."""

from __future__ import annotations

import getpass
from typing import TextIO

MOST_SIGNS = 1024


class SecretNotEntered(Exception):
    """Nothing usable came; the message is a sentence without any of it."""


def enter_secret(name: str, stdin: TextIO) -> str:
    """What was typed or piped, without its line end. Raises `SecretNotEntered`."""
    text = _typed(name) if stdin.isatty() else _piped(stdin)
    if not text:
        raise SecretNotEntered("nothing was entered")
    if len(text) > MOST_SIGNS:
        raise SecretNotEntered(f"it is longer than {MOST_SIGNS} signs")
    return text


def _typed(name: str) -> str:
    try:
        first = getpass.getpass(f"{name}: ")
        again = getpass.getpass("Once more: ")
    except EOFError:
        raise SecretNotEntered("nothing was entered") from None
    if first != again:
        raise SecretNotEntered("the two entries differ")
    return first


def _piped(stdin: TextIO) -> str:
    try:
        text = stdin.read(MOST_SIGNS + 3)
    except UnicodeDecodeError:
        raise SecretNotEntered("it is not a text in UTF-8") from None
    return text.removesuffix("\n").removesuffix("\r")
