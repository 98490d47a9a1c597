from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.sign_up_state import ParkReason, SignUpState
from kiosk.services.waiting_sign_ups import QueueOverview, WaitingSignUp
from kiosk.storage.not_stored import StorageTrouble
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.service.sign_up_words import (
    Told,
    text_of_moment,
    text_of_reason,
    text_of_state,
    text_of_told,
    text_of_trouble,
)
from ui.viewmodels.service.sign_ups_shown import MOST_SHOWN, SignUpRow, SignUpsState, derive

NOW = datetime(2026, 11, 22, 13, 32, tzinfo=UTC)
PRAGUE = ZoneInfo("Europe/Prague")
NUMBER = UUID("3f2a91bc-0000-4000-8000-000000000000")


def waiting(
    state: SignUpState = SignUpState.QUEUED,
    reason: ParkReason | None = None,
    attempts: int = 0,
    due_in_s: float | None = None,
    *,
    is_readable: bool = True,
) -> WaitingSignUp:
    due = None if due_in_s is None else NOW + timedelta(seconds=due_in_s)
    return WaitingSignUp(NUMBER, state, NOW - timedelta(hours=1), attempts, due, reason, is_readable)


def parked(reason: ParkReason = ParkReason.REFUSED, *, is_readable: bool = True) -> WaitingSignUp:
    return waiting(SignUpState.PARKED, reason, is_readable=is_readable)


def state(*rows: WaitingSignUp, **more: object) -> SignUpsState:
    return SignUpsState(QueueOverview(rows), now=NOW, time_zone=PRAGUE, **more)  # type: ignore[arg-type]


def only_row(shown: SignUpsState) -> SignUpRow:
    (row,) = derive(shown).rows
    return row


@pytest.mark.parametrize(
    ("row", "title", "detail"),
    [
        (waiting(due_in_s=240), "Waits to be sent", "Begun 13:32 · next try: 14:36"),
        (
            waiting(attempts=1, due_in_s=0),
            "Waits to be sent",
            "Begun 13:32 · 1\N{NO-BREAK SPACE}try in vain · next try: soon",
        ),
        (
            waiting(attempts=3, due_in_s=-9),
            "Waits to be sent",
            "Begun 13:32 · 3\N{NO-BREAK SPACE}tries in vain · next try: soon",
        ),
        (
            waiting(due_in_s=86400),
            "Waits to be sent",
            "Begun 13:32 · next try: 23/11, 14:32",
        ),
        (waiting(SignUpState.DRAFT), "The customer is still there", "Begun 13:32"),
        (waiting(SignUpState.SENDING), "Being sent", "Begun 13:32"),
        # A parked one has no next try, whatever was planned before.
        (
            waiting(SignUpState.PARKED, ParkReason.REFUSED, 2, 240),
            "The loyalty system does not accept what was typed",
            "Begun 13:32 · 2\N{NO-BREAK SPACE}tries in vain",
        ),
    ],
)
def test_row_says_how_it_stands_since_when_and_what_comes_next(
    speak: TranslationSwitch, row: WaitingSignUp, title: str, detail: str
) -> None:
    shown = only_row(state(row))
    assert (shown.title, shown.detail) == (title, detail)
    assert (shown.number, shown.short_number) == (str(NUMBER), "3f2a91bc")
    assert shown.is_parked is (row.state is SignUpState.PARKED)


@pytest.mark.parametrize(
    ("rows", "counts", "badge", "summary"),
    [
        ((), [], "", "Nothing waits"),
        (
            (waiting(),),
            [("0", "need you"), ("1", "waits"), ("0", "cannot be read")],
            "",
            "1\N{NO-BREAK SPACE}sign-up waits for the loyalty system",
        ),
        (
            (waiting(), waiting()),
            [("0", "need you"), ("2", "wait"), ("0", "cannot be read")],
            "",
            "2\N{NO-BREAK SPACE}sign-ups wait for the loyalty system",
        ),
        (
            (parked(), waiting()),
            [("1", "needs you"), ("1", "waits"), ("0", "cannot be read")],
            "1",
            "1\N{NO-BREAK SPACE}sign-up needs you",
        ),
        (
            (parked(), parked(ParkReason.UNREADABLE, is_readable=False)),
            [("2", "need you"), ("0", "wait"), ("1", "cannot be read")],
            "2",
            "2\N{NO-BREAK SPACE}sign-ups need you",
        ),
    ],
)
def test_menu_and_page_count_what_waits_and_what_needs_staff(
    speak: TranslationSwitch,
    rows: tuple[WaitingSignUp, ...],
    counts: list[tuple[str, str]],
    badge: str,
    summary: str,
) -> None:
    shown = derive(state(*rows))
    assert [(each.value, each.name) for each in shown.counts] == counts
    assert (shown.badge, shown.summary) == (badge, summary)


@pytest.mark.parametrize(
    ("count", "summary", "tries"),
    [
        (1, "1\N{NO-BREAK SPACE}registrace vás potřebuje", "1\N{NO-BREAK SPACE}neúspěšný pokus"),
        (2, "2\N{NO-BREAK SPACE}registrace vás potřebují", "2\N{NO-BREAK SPACE}neúspěšné pokusy"),
        (5, "5\N{NO-BREAK SPACE}registrací vás potřebuje", "5\N{NO-BREAK SPACE}neúspěšných pokusů"),
    ],
)
def test_czech_counts_in_its_three_forms(
    speak: TranslationSwitch, count: int, summary: str, tries: str
) -> None:
    speak.install("cs")
    row = waiting(SignUpState.PARKED, ParkReason.REFUSED, attempts=count)
    shown = derive(state(*[row] * count))
    assert shown.summary == summary
    assert shown.rows[0].detail == f"Začala 13:32 · {tries}"


def test_what_needs_staff_comes_first_and_a_long_list_ends_with_how_many_more(
    speak: TranslationSwitch,
) -> None:
    shown = derive(state(*[waiting()] * (MOST_SHOWN + 2), parked()))
    assert [row.is_parked for row in shown.rows] == [True] + [False] * (MOST_SHOWN - 1)
    assert shown.more == "and 3\N{NO-BREAK SPACE}more; kiosk queue list in a terminal shows all"
    assert derive(state(waiting())).more == ""


def test_only_what_is_parked_can_be_asked_about_and_taken_up(speak: TranslationSwitch) -> None:
    assert only_row(state(parked(), asked=NUMBER)).is_asked
    assert derive(state(parked())).can_retry_all
    # It was taken up by somebody else meanwhile.
    assert not only_row(state(waiting(), asked=NUMBER)).is_asked
    assert not derive(state(waiting())).can_retry_all


def test_while_something_is_done_nothing_else_can_be_asked_for(speak: TranslationSwitch) -> None:
    shown = derive(state(parked(), is_busy=True, pending=NUMBER))
    assert shown.is_busy
    assert not shown.can_retry_all
    assert shown.rows[0].is_pending


@pytest.mark.parametrize(
    ("shown", "list_state", "note", "is_bad"),
    [
        (SignUpsState(), "pending", "", False),
        (SignUpsState(trouble=StorageTrouble.BUSY), "failed", "Another program", True),
        (state(), "empty", "", False),
        (state(parked()), "loaded", "", False),
        # What was seen last stays, with a word about why it is not of now.
        (state(parked(), trouble=StorageTrouble.BROKEN), "loaded", "kiosk doctor", True),
        (state(parked(), failed=StorageTrouble.FULL), "loaded", "disk is full", True),
        (
            state(parked(), told=(Told.TAKEN_UP, 1)),
            "loaded",
            "1\N{NO-BREAK SPACE}sign-up taken up again",
            False,
        ),
        (
            state(parked(), told=(Told.TAKEN_UP, 4)),
            "loaded",
            "4\N{NO-BREAK SPACE}sign-ups taken up again",
            False,
        ),
        (state(told=(Told.ERASED, 1)), "empty", "Its data are erased", False),
    ],
)
def test_page_says_what_it_knows_and_what_went_wrong(
    speak: TranslationSwitch, shown: SignUpsState, list_state: str, note: str, is_bad: bool
) -> None:
    derived = derive(shown)
    assert derived.list_state == list_state
    assert note in derived.note
    assert bool(derived.note) is bool(note)
    assert derived.is_note_bad is is_bad


def test_what_keeps_the_form_closed_is_named(speak: TranslationSwitch) -> None:
    (warning,) = derive(SignUpsState(lacking=("property:drink", "agreement:terms"))).warnings
    assert warning == (
        "Nobody can sign up now: the form needs property:drink, agreement:terms, which the loyalty system "
        "does not have. kiosk doctor says what to do."
    )


def test_lost_key_and_damaged_file_are_told_by_the_file_s_name_alone(speak: TranslationSwitch) -> None:
    assert derive(state(parked(ParkReason.NOT_KEPT, is_readable=False))).warnings == ()
    damaged = (Path("/var/lib/kiosk/sign_ups.sqlite.quarantined-1"),)
    overview = QueueOverview((parked(ParkReason.UNREADABLE, is_readable=False),), damaged)
    assert derive(SignUpsState(overview)).warnings == (
        "Some sign-ups were sealed with a key that is lost. They are kept, unread.",
        "A damaged queue was put aside: sign_ups.sqlite.quarantined-1. Keep it for rescue.",
    )


@pytest.mark.parametrize("language", ["en", "cs"])
def test_everything_that_can_happen_has_words_of_its_own(speak: TranslationSwitch, language: str) -> None:
    speak.install(language)
    words = [text_of_reason(each) for each in ParkReason]
    words += [text_of_trouble(each) for each in StorageTrouble]
    words += [text_of_told(each, 1) for each in Told] + [text_of_told(Told.TAKEN_UP, 0)]
    words += [text_of_state(each) for each in SignUpState if each is not SignUpState.REFUSED]
    assert all(words)
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("language", "moment", "text"),
    [
        ("en", datetime(2026, 11, 22, 8, 5, tzinfo=UTC), "9:05"),
        ("en", datetime(2026, 11, 22, 23, 5, tzinfo=UTC), "23/11, 0:05"),
        ("cs", datetime(2026, 11, 1, 8, 5, tzinfo=UTC), "1. 11. 9:05"),
        ("en", datetime(2025, 12, 31, 22, 5, tzinfo=UTC), "31/12/2025, 23:05"),
        ("cs", datetime(2025, 12, 31, 22, 5, tzinfo=UTC), "31. 12. 2025 23:05"),
    ],
)
def test_moments_are_told_by_the_store_s_clock(
    speak: TranslationSwitch, language: str, moment: datetime, text: str
) -> None:
    speak.install(language)
    assert text_of_moment(moment, NOW, PRAGUE) == text


def test_what_waits_for_days_needs_staff_behind_what_is_parked(speak: TranslationSwitch) -> None:
    speak.install("en")
    overdue = replace(waiting(), begun_at=NOW - timedelta(days=4), is_overdue=True)
    shown = derive(state(waiting(), overdue, parked()))
    assert [row.is_overdue for row in shown.rows] == [False, True, False]
    assert shown.rows[1].title.startswith("The loyalty system has not taken it for 4\N{NO-BREAK SPACE}days.")
    assert [(each.value, each.is_urgent) for each in shown.counts[:2]] == [("2", True), ("1", False)]
    assert (shown.badge, shown.summary) == ("2", "2\N{NO-BREAK SPACE}sign-ups need you")


def test_lost_queue_is_told_on_the_page_and_in_the_menu(speak: TranslationSwitch) -> None:
    speak.install("en")
    overview = QueueOverview(lost_at=NOW - timedelta(days=1))
    shown = derive(SignUpsState(overview, now=NOW, time_zone=PRAGUE))
    assert shown.warnings[0].startswith("The file of waiting sign-ups was missing on 21/11, 14:32: ")
