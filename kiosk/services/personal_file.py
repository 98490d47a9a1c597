"""Sign-ups with their personal data, in a file for staff who must enter them by hand."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from kiosk.domain.sign_up import SignUp
from kiosk.domain.sign_up_questions import PropertyValue
from kiosk.domain.sign_up_state import ParkReason, SignUpState


@dataclass(frozen=True, slots=True)
class PersonalRow:
    """One sign-up as it stands, with what the visitor typed."""

    external_id: UUID
    state: SignUpState
    begun_at: datetime
    reason: ParkReason | None
    form: SignUp


def write_personal_file(path: Path, rows: Iterable[PersonalRow]) -> None:
    """Write a new file that only its owner can read. Raises `FileExistsError` or another `OSError`."""
    records = [_record(row) for row in rows]
    write_new_file(path, _as_json(records) if path.suffix.lower() == ".json" else _as_csv(records))


def write_new_file(path: Path, text: str) -> None:
    """For its owner alone. Raises `FileExistsError`, or `OSError` after which there is no file."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise


_COLUMNS = (
    *("external_id", "state", "reason", "begun_at", "first_name", "last_name", "email", "phone"),
    *("language", "agreements", "birth_date", "postcode", "referral_code", "properties", "interests"),
)


def _record(row: PersonalRow) -> dict[str, object]:
    form = row.form
    return {
        "external_id": str(row.external_id),
        "state": row.state.value,
        "reason": row.reason.value if row.reason else None,
        "begun_at": row.begun_at.isoformat(),
        "first_name": form.first_name,
        "last_name": form.last_name,
        "email": form.email,
        "phone": form.phone,
        "language": form.language,
        "agreements": {choice.agreement_id: choice.value.value for choice in form.consents},
        # Not the password: nobody but its owner needs it, and whoever enters the customer leaves it empty.
        "birth_date": form.birth_date.isoformat() if form.birth_date else None,
        "postcode": form.postcode,
        "referral_code": form.referral_code,
        "properties": {each.property_id: _property_text(each.value) for each in form.properties},
        "interests": list(form.interests),
    }


def _property_text(value: PropertyValue) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case tuple():
            return ", ".join(item.name for item in value)
        case _:
            return str(value)


def _as_json(records: Sequence[dict[str, object]]) -> str:
    return json.dumps(records, ensure_ascii=False, indent=2) + "\n"


def _as_csv(records: Sequence[dict[str, object]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, _COLUMNS)
    writer.writeheader()
    for record in records:
        writer.writerow({name: _cell(value) for name, value in record.items()})
    return out.getvalue()


def _cell(value: object) -> str:
    """What a spreadsheet would take for a formula is kept a text."""
    if isinstance(value, dict):
        return " ".join(f"{name}={each}" for name, each in value.items())
    if isinstance(value, list):
        return " ".join(value)
    text = "" if value is None else str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t") else text
