"""Puts the diagnostic bundle together, one part a file, and writes it for its owner alone."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.commands.doctor_bundle.log_lines import filtered_logs
from kiosk.commands.doctor_bundle.queue_counts import queue_counts
from kiosk.commands.doctor_bundle.setting_values import setting_values
from kiosk.commands.doctor_bundle.system_facts import system_facts
from kiosk.commands.doctor_bundle.told import names_here, told, told_mistakes
from kiosk.commands.doctor_checks.names import CONFIGURATION
from kiosk.commands.failure import SYSTEM, USAGE, CommandFailed
from kiosk.storage.private_file import write_new_private_file

if TYPE_CHECKING:
    from kiosk.commands.doctor_checks.check import Check
    from kiosk.config_loading import LoadedSettings

# The oldest time that a zip can hold: two bundles of the same facts are the same to the last bit.
_AT = (1980, 1, 1, 0, 0, 0)

_READ_ME = """\
Diagnostic bundle of a loyalty kiosk, made by `kiosk doctor --bundle`.

doctor.json    what the doctor found
settings.json  settings in force; free texts, paths and logins only as "(set)"
system.json    operating system, libraries, memory, cameras
queue.json     how many sign-ups stand where, without any of them
log/           the kiosk's log, each line checked once more against the list of allowed fields

It holds no personal data of customers, no passwords, PINs, keys or tokens.
"""


def write_bundle(path: Path, loaded: LoadedSettings | None, checks: list[Check]) -> None:
    """Write it to `path`, a new file. Raises `CommandFailed`.

    `loaded` is None where the settings hold mistakes.
    """
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, text in _parts(loaded, checks):
            bundle.writestr(_entry(name), text)
    try:
        write_new_private_file(path.absolute(), content.getvalue())
    except FileExistsError:
        raise CommandFailed(f"{path} exists already; name a new file", USAGE) from None
    except OSError as error:
        raise CommandFailed(f"{path} cannot be written: {error.strerror}", SYSTEM) from None


def _parts(loaded: LoadedSettings | None, checks: list[Check]) -> Iterator[tuple[str, str]]:
    yield "README.txt", _READ_ME
    yield "doctor.json", _json(_checks(loaded, checks))
    yield "system.json", _json(system_facts())
    if loaded is None:
        return
    yield "settings.json", _json(setting_values(loaded))
    yield "queue.json", _json(queue_counts(loaded.settings.state_dir))
    for name, lines in filtered_logs(loaded.settings.log_file):
        yield f"log/{name}", lines


def _checks(loaded: LoadedSettings | None, checks: list[Check]) -> list[dict[str, str]]:
    known = names_here(loaded)
    rows = []
    for check in checks:
        is_mistake = loaded is None and check.name == CONFIGURATION
        message = told_mistakes(check.message) if is_mistake else told(check.message, known)
        row = {"name": check.name, "status": check.status.value, "message": message}
        rows.append(row if check.advice is None else row | {"advice": told(check.advice, known)})
    return rows


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _AT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
