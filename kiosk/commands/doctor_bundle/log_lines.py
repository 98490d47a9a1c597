"""The kiosk's log files for the bundle: every line goes through the allow-list of fields once more.

A file may come from an older version, or hold what another program wrote into it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.commands.doctor_bundle.known_words import keep_known
from kiosk.event_fields import MASKED, keep_allowed

_COMMANDS = "commands.jsonl"
# A rotated file is the same name with a number.
_OLD = re.compile(r"(?:\.\d{1,2})?")
MAX_LINE_CHARS = 20_000
MAX_FILE_BYTES = 6_000_000


def filtered_logs(log_file: Path) -> Iterator[tuple[str, str]]:
    """Name and allowed lines of each file, the last line saying how many had to be left out."""
    numbers = _Numbers()
    bases = {log_file.name: "kiosk.jsonl", log_file.with_name(_COMMANDS).name: _COMMANDS}
    for path in _files(log_file.parent):
        for base, shown in bases.items():
            rest = path.name.removeprefix(base)
            if path.name.startswith(base) and _OLD.fullmatch(rest):
                yield f"{shown}{rest}", _filtered(path, numbers)
                break


class _Numbers:
    """A sign-up's id leads to a person in the CRM: here it is a number of the bundle's own."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def of(self, external_id: str) -> int:
        """The same number for the same id."""
        return self._known.setdefault(external_id, len(self._known) + 1)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_file() and not path.is_symlink())
    except OSError:
        return []


def _filtered(path: Path, numbers: _Numbers) -> str:
    try:
        with path.open("rb") as file:
            text = file.read(MAX_FILE_BYTES).decode("utf-8", errors="replace")
    except OSError as error:
        return json.dumps({"unreadable": type(error).__name__}) + "\n"
    kept, left_out = [], 0
    for line in text.splitlines():
        event = _parsed(line)
        if event is None:
            left_out += 1
            continue
        allowed = keep_known(keep_allowed(None, "", event))
        external_id = allowed.pop("external_id", None)
        if external_id not in (None, MASKED):
            allowed["sign_up"] = numbers.of(external_id)
        kept.append(json.dumps(allowed, ensure_ascii=False))
    return "\n".join([*kept, json.dumps({"lines": len(kept), "left_out": left_out})]) + "\n"


def _parsed(line: str) -> dict[str, Any] | None:
    """The event in a line, None where it is none of ours."""
    try:
        event = json.loads(line) if len(line) <= MAX_LINE_CHARS else None
    except (ValueError, RecursionError):
        return None
    return event if isinstance(event, dict) else None
