"""What the set-up wizard decides, kept in `wizard.toml` in the state folder."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from kiosk.config import Settings
from kiosk.config_declaration import Who
from kiosk.config_mistakes import DECLARED
from kiosk.config_sources import WIZARD_FILE_NAME
from kiosk.storage.private_file import replace_private_file

Value = bool | int | float | str | list[str] | list[int]

_HEAD = "# Written by the set-up wizard of the kiosk. The settings file of the site is another one.\n"


def write_wizard_file(state_dir: Path, changes: Mapping[str, Value | None]) -> Path:
    """Set the dotted keys in `changes`, keep the others, and drop those that are None; returns the file.

    The file is replaced as a whole, so a power cut leaves the old or the new one. Raises OSError where it
    cannot be written, and ValueError for a key that the wizard may not change or a value that it cannot have:
    such a file would keep the kiosk from starting.
    """
    for key in changes:
        if key not in DECLARED or DECLARED[key].who is not Who.SHOP:
            raise ValueError(f"the set-up wizard may not change {key}")
    path = state_dir / WIZARD_FILE_NAME
    values = {key: value for key, value in {**_read(path), **changes}.items() if value is not None}
    text = _toml(values)
    try:
        Settings.model_validate(tomllib.loads(text))
    except ValidationError as error:
        raise ValueError(f"{error.error_count()} values are not possible") from None
    replace_private_file(path, text.encode())
    return path


def _read(path: Path) -> dict[str, Value]:
    """What the file holds now by dotted key; nothing where it is not there or broken."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    flat: dict[str, Value] = {}
    for name, value in content.items():
        inner = value if isinstance(value, dict) else None
        flat |= {f"{name}.{key}": each for key, each in inner.items()} if inner is not None else {name: value}
    # A key that was renamed since must not keep the program from starting.
    return {key: value for key, value in flat.items() if key in DECLARED and DECLARED[key].who is Who.SHOP}


def _toml(values: Mapping[str, Value]) -> str:
    top = [f"{key} = {_written(value)}\n" for key, value in values.items() if "." not in key]
    lines = [_HEAD, *top]
    for section in dict.fromkeys(key.partition(".")[0] for key in values if "." in key):
        lines.append(f"\n[{section}]\n")
        for key, value in values.items():
            if key.startswith(f"{section}."):
                lines.append(f"{key.partition('.')[2]} = {_written(value)}\n")
    return "".join(lines)


def _written(value: Value) -> str:
    # TOML's basic strings, numbers and lists are written as in JSON, but for the one control character below.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
