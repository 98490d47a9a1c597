"""Receipts of what people agreed to, as lines for the terminal and as a file for whoever has to prove it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from kiosk.services.personal_file import write_new_file
from kiosk.storage.queue_listing import AgreementText, ConsentReceipt

_COLUMNS = (
    *("external_id", "customer_id", "agreement_id", "value", "version", "language"),
    *("store_id", "device_name", "given_at", "occasion", "is_written"),
)


def as_lines(receipts: Iterable[ConsentReceipt], *, is_json: bool) -> str:
    """A line each: a JSON object, or the values with tabs between them."""
    records = map(_record, receipts)
    if is_json:
        return "".join(json.dumps(each) + "\n" for each in records)
    return "".join("\t".join(value or "" for value in each.values()) + "\n" for each in records)


def write_file(path: Path, receipts: Sequence[ConsentReceipt], texts: Sequence[AgreementText]) -> None:
    """A new file for its owner alone. Raises `FileExistsError`, or `OSError` if it cannot be written.

    JSON if the name ends so, with the texts that these receipts name; else CSV of the receipts.
    """
    records = [_record(each) for each in receipts]
    if path.suffix.lower() == ".json":
        named = {(each.agreement_id, each.version, each.language) for each in receipts}
        shown = [asdict(each) for each in texts if (each.agreement_id, each.version, each.language) in named]
        content = {"receipts": records, "texts": shown}
        write_new_file(path, json.dumps(content, ensure_ascii=False, indent=2) + "\n")
        return
    out = io.StringIO()
    writer = csv.DictWriter(out, _COLUMNS)
    writer.writeheader()
    writer.writerows(records)
    write_new_file(path, out.getvalue())


def _record(receipt: ConsentReceipt) -> dict[str, str | None]:
    return {
        "external_id": str(receipt.external_id),
        "customer_id": receipt.customer_id,
        "agreement_id": receipt.agreement_id,
        "value": receipt.value,
        "version": receipt.version,
        "language": receipt.language,
        "store_id": receipt.store_id,
        "device_name": receipt.device_name,
        "given_at": receipt.given_at.isoformat(),
        "occasion": receipt.occasion.value,
        "is_written": "yes" if receipt.is_written else "no",
    }
