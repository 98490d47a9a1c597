"""What the page of waiting sign-ups shows, made of what is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from kiosk.domain.sign_up_state import SignUpState
from kiosk.services.waiting_sign_ups import QueueOverview, WaitingSignUp
from kiosk.storage.not_stored import StorageTrouble
from ui.viewmodels.service.sign_up_words import (
    Told,
    text_of_moment,
    text_of_overdue,
    text_of_reason,
    text_of_state,
    text_of_told,
    text_of_trouble,
)

MOST_SHOWN = 50
"""After weeks without network there may be thousands; nobody reads those on a screen."""

_NEVER = datetime.fromtimestamp(0, UTC)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SignUpsState:
    """Everything the page depends on. `overview` is None before the first look.

    `trouble` is about the last look, `told` and `failed` about the last thing asked for; `asked` is the one
    that staff are asked about before it is erased, `pending` the one that something is done to. `lacking` are
    the ids of what the form needs and the loyalty system does not have.
    """

    overview: QueueOverview | None = None
    trouble: StorageTrouble | None = None
    told: tuple[Told, int] | None = None
    failed: StorageTrouble | None = None
    asked: UUID | None = None
    pending: UUID | None = None
    is_busy: bool = False
    lacking: tuple[str, ...] = ()
    now: datetime = _NEVER
    time_zone: tzinfo = UTC


@dataclass(frozen=True, slots=True)
class SignUpRow:
    """One sign-up; `number` is whole, `short_number` what tells it from the others in an exported file."""

    number: str
    short_number: str
    title: str
    detail: str
    is_parked: bool
    is_overdue: bool
    is_asked: bool
    is_pending: bool


@dataclass(frozen=True, slots=True)
class CountRow:
    """A figure and its word; `is_urgent` where staff have something to do."""

    value: str
    name: str
    is_urgent: bool


@dataclass(frozen=True, slots=True)
class SignUpsShown:
    """What the page shows, and what the menu says of it. `list_state`: pending, failed, empty or loaded."""

    list_state: str = "pending"
    counts: tuple[CountRow, ...] = ()
    rows: tuple[SignUpRow, ...] = ()
    more: str = ""
    warnings: tuple[str, ...] = ()
    note: str = ""
    is_note_bad: bool = False
    can_retry_all: bool = False
    can_export: bool = False
    is_busy: bool = False
    badge: str = ""
    summary: str = ""


def derive(state: SignUpsState) -> SignUpsShown:
    """Words for the state in the language of the moment."""
    overview = state.overview or QueueOverview()
    rows = sorted(overview.rows, key=_urgency)
    note = _note(state)
    return SignUpsShown(
        list_state=_list_state(state),
        counts=_counts(overview) if overview.rows else (),
        rows=tuple(_row(row, state) for row in rows[:MOST_SHOWN]),
        more=_more(len(rows) - MOST_SHOWN),
        warnings=_warnings(state, overview),
        note=note,
        is_note_bad=state.trouble is not None or state.failed is not None,
        can_retry_all=overview.parked > 0 and not state.is_busy,
        can_export=bool(overview.rows),
        is_busy=state.is_busy,
        badge=str(_for_staff(overview) or ""),
        summary=_summary(state),
    )


def _urgency(row: WaitingSignUp) -> int:
    return 0 if row.state is SignUpState.PARKED else 1 if row.is_overdue else 2


def _for_staff(overview: QueueOverview) -> int:
    return overview.parked + overview.overdue


def _list_state(state: SignUpsState) -> str:
    if state.overview is None:
        return "pending" if state.trouble is None else "failed"
    return "loaded" if state.overview.rows else "empty"


def _counts(overview: QueueOverview) -> tuple[CountRow, ...]:
    for_staff, unreadable = _for_staff(overview), overview.unreadable
    waiting = overview.waiting - overview.overdue
    return (
        CountRow(
            str(for_staff),
            translate("SignUpsPage", "need(s) you", "the words alone, below a number", for_staff),
            is_urgent=for_staff > 0,
        ),
        CountRow(
            str(waiting),
            translate("SignUpsPage", "wait(s)", "the word alone, below a number", waiting),
            is_urgent=False,
        ),
        CountRow(
            str(unreadable),
            translate("SignUpsPage", "cannot be read", "the words alone, below a number", unreadable),
            is_urgent=unreadable > 0,
        ),
    )


def _row(row: WaitingSignUp, state: SignUpsState) -> SignUpRow:
    is_parked = row.state is SignUpState.PARKED
    if row.is_overdue:
        title = text_of_overdue((state.now - row.begun_at).days)
    else:
        title = text_of_reason(row.reason) if row.reason is not None else text_of_state(row.state)
    begun = text_of_moment(row.begun_at, state.now, state.time_zone)
    parts = [translate("SignUpsPage", "Begun {when}").format(when=begun)]
    if row.attempts:
        parts.append(translate("SignUpsPage", "%n try(ies) in vain", None, row.attempts))
    if not is_parked and row.next_attempt_at is not None:
        parts.append(_next(row.next_attempt_at, state))
    return SignUpRow(
        number=str(row.external_id),
        short_number=str(row.external_id).partition("-")[0],
        title=title,
        detail=" · ".join(parts),
        is_parked=is_parked,
        is_overdue=row.is_overdue,
        is_asked=is_parked and row.external_id == state.asked,
        is_pending=row.external_id == state.pending,
    )


def _next(moment: datetime, state: SignUpsState) -> str:
    if moment <= state.now:
        return translate("SignUpsPage", "next try: soon")
    when = text_of_moment(moment, state.now, state.time_zone)
    return translate("SignUpsPage", "next try: {when}").format(when=when)


def _more(count: int) -> str:
    if count <= 0:
        return ""
    return translate("SignUpsPage", "and %n more; kiosk queue list in a terminal shows all", None, count)


def _warnings(state: SignUpsState, overview: QueueOverview) -> tuple[str, ...]:
    lines = []
    if state.lacking:
        lines.append(
            translate(
                "SignUpsPage",
                "Nobody can sign up now: the form needs {names}, which the loyalty system does not have. "
                "kiosk doctor says what to do.",
            ).format(names=", ".join(state.lacking))
        )
    if overview.lost_at is not None:
        when = text_of_moment(overview.lost_at, state.now, state.time_zone)
        lines.append(
            translate(
                "SignUpsPage",
                "The file of waiting sign-ups was missing on {when}: what waited in it is lost. "
                "kiosk doctor says what to do.",
            ).format(when=when)
        )
    if overview.is_key_lost:
        lines.append(
            translate(
                "SignUpsPage", "Some sign-ups were sealed with a key that is lost. They are kept, unread."
            )
        )
    lines += [
        translate("SignUpsPage", "A damaged queue was put aside: {file}. Keep it for rescue.").format(
            file=file.name
        )
        for file in overview.damaged
    ]
    return tuple(lines)


def _note(state: SignUpsState) -> str:
    trouble = state.failed or state.trouble
    if trouble is not None:
        return text_of_trouble(trouble)
    return text_of_told(*state.told) if state.told is not None else ""


def _summary(state: SignUpsState) -> str:
    if state.overview is None or state.trouble is not None:
        failed = translate("SignUpsPage", "They cannot be read now")
        return failed if state.trouble is not None else translate("SignUpsPage", "Looking …")
    if _for_staff(state.overview):
        return translate("SignUpsPage", "%n sign-up(s) need(s) you", None, _for_staff(state.overview))
    if state.overview.waiting:
        return translate(
            "SignUpsPage", "%n sign-up(s) wait(s) for the loyalty system", None, state.overview.waiting
        )
    return translate("SignUpsPage", "Nothing waits")
