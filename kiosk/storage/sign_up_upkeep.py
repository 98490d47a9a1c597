"""Keeps the queue from growing for ever. What is not a customer yet is never touched."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog

from kiosk.domain.sign_up_state import SignUpState
from kiosk.storage.sign_up_database import SignUpDatabase

_log = structlog.get_logger(__name__)

BACKUP_LIVES = timedelta(days=1)
"""At least: a copy holds, sealed, what is erased from the queue within a day of its success."""

_ENDED = (SignUpState.DONE.value, SignUpState.REFUSED.value)
_UNUSED_TEXTS = """
DELETE FROM agreement_text AS kept WHERE NOT EXISTS (
    SELECT 1 FROM consent_receipt AS receipt
    WHERE receipt.agreement_id = kept.agreement_id
        AND receipt.version = kept.version AND receipt.language = kept.language
) AND NOT EXISTS (
    SELECT 1 FROM consent_change AS change
    WHERE change.agreement_id = kept.agreement_id
        AND change.version = kept.version AND change.language = kept.language
)
"""
_BACKUP_TIME = re.compile(r"\.v\d+-(\d{8}T\d{6}Z)\.backup", re.ASCII)


class SignUpUpkeep:
    """Of one queue. Every method blocks, and may raise `NotStored`."""

    def __init__(
        self, database: SignUpDatabase, now: Callable[[], datetime], receipts_kept: timedelta
    ) -> None:
        self._database = database
        self._now = now
        self._receipts_kept = receipts_kept

    def remove_old(self) -> None:
        """Remove what nobody needs any more: old receipts, and copies from before an update."""
        self._remove_receipts()
        self._remove_backups()

    def _remove_receipts(self) -> None:
        with self._database.reading() as db:
            (newest,) = db.execute(
                "SELECT max(at) FROM"
                " (SELECT begun_at AS at FROM sign_up UNION ALL SELECT given_at FROM consent_change)"
            ).fetchone()
        if newest is None:
            return
        # A clock that was set years ahead by mistake must not make everything old at once.
        latest = min(self._now(), _moment(newest) or self._now())
        before = (latest - self._receipts_kept).astimezone(UTC).isoformat()
        old = (*_ENDED, before)
        which = "state IN (?, ?) AND payload IS NULL AND coalesce(settled_at, begun_at) < ?"
        with self._database.writing() as db:
            db.execute(
                f"DELETE FROM consent_receipt WHERE external_id IN (SELECT external_id FROM sign_up WHERE {which})",  # noqa: E501, S608 - our own words
                old,
            )
            count = db.execute(f"DELETE FROM sign_up WHERE {which}", old).rowcount  # noqa: S608 - our own words
            count += db.execute("DELETE FROM consent_change WHERE given_at < ?", (before,)).rowcount
            if count:
                db.execute(_UNUSED_TEXTS)
        if count:
            _log.info("sign_up_receipts_removed", count=count)

    def _remove_backups(self) -> None:
        for file, made_at in self._backups():
            if self._now() - made_at > BACKUP_LIVES and not self._is_any_open_since(made_at):
                try:
                    file.unlink()
                except OSError:
                    continue
                _log.info("sign_up_backup_removed")

    def _backups(self) -> list[tuple[Path, datetime]]:
        path = self._database.path
        return [
            (file, datetime.strptime(found[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC))
            for file in sorted(path.parent.glob(f"{path.name}.v*.backup"))
            if (found := _BACKUP_TIME.fullmatch(file.name.removeprefix(path.name)))
        ]

    def _is_any_open_since(self, made_at: datetime) -> bool:
        """Whether any sign-up that the copy may hold is not settled."""
        with self._database.reading() as db:
            rows = db.execute("SELECT begun_at FROM sign_up WHERE state NOT IN (?, ?)", _ENDED).fetchall()
        begun = [_moment(text) for (text,) in rows]
        return any(moment is None or moment <= made_at for moment in begun)


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
