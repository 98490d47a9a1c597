"""How many sign-ups stand where; read beside a running kiosk, without opening a single one."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.request import pathname2url

_STATE = re.compile(r"[a-z_]{1,20}")
_WAIT_S = 2.0


def queue_counts(state_dir: Path) -> dict[str, Any]:
    """Numbers by state, or that there is no queue, or that it cannot be read."""
    path = state_dir / "sign_ups.sqlite"
    if not path.is_file():
        return {"exists": False}
    try:
        # Read-only: a look must not create, repair or lock anything.
        with closing(
            sqlite3.connect(f"file:{pathname2url(str(path))}?mode=ro", uri=True, timeout=_WAIT_S)
        ) as db:
            rows = db.execute("SELECT state, COUNT(*) FROM sign_up GROUP BY state").fetchall()
            version = db.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.Error as error:
        return {"exists": True, "unreadable": type(error).__name__}
    counts: dict[str, int] = {}
    for state, count in rows:
        name = state if isinstance(state, str) and _STATE.fullmatch(state) else "unknown"
        counts[name] = counts.get(name, 0) + count
    return {"exists": True, "schema": version, "sign_ups": counts}
