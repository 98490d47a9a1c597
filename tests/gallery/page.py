"""One page with all pictures, to be opened in a browser: no network, nothing but the pictures beside it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from tests.gallery.plan import Sheet
from tests.gallery.render import Failure, places

PAGE = "index.html"
FAILED = "failed.json"


def write_page(sheets: Sequence[Sheet], failures: Sequence[Failure], folder: Path, scale: float) -> None:
    """Write the page, and what failed as JSON for a program to read."""
    reasons = {failure.shot: failure.reason for failure in failures}
    shots = [row for sheet in sheets for row in _rows(sheet, scale)]
    for row in shots:
        row["reason"] = reasons.get(row.pop("shot"), "")
    filters = [
        (name, list(dict.fromkeys(str(row[name]) for row in shots)))
        for name in ("screen", "language", "size")
    ]
    # A mode is several words, and whoever looks for one of them wants all pictures with it.
    filters.append(
        ("mode", list(dict.fromkeys(word for row in shots for word in str(row["mode"]).split(", "))))
    )
    screens = [(screen, [row for row in shots if row["screen"] == screen]) for screen in filters[0][1]]
    template = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True).get_template(
        "page.html.j2"
    )
    page = template.render(shots=shots, failures=failures, filters=filters, screens=screens)
    (folder / PAGE).write_text(page, encoding="utf-8")
    told = [
        {
            "screen": failure.shot.screen,
            "language": failure.shot.language,
            "size": list(failure.shot.size),
            "mode": str(failure.shot.mode),
            "reason": failure.reason,
        }
        for failure in failures
    ]
    (folder / FAILED).write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _rows(sheet: Sheet, scale: float) -> list[dict[str, object]]:
    laid = places([shot.size for shot in sheet.shots], scale)
    width = max(left + wide for left, _, wide, _ in laid)
    return [
        {
            "shot": shot,
            "file": sheet.file,
            "screen": shot.screen,
            "language": shot.language,
            "size": "{}x{}".format(*shot.size),
            "mode": str(shot.mode),
            **dict(zip("xywh", place, strict=True)),
            "sheet": width,
        }
        for shot, place in zip(sheet.shots, laid, strict=True)
    ]
