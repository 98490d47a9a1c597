"""Every outcome and every error has words; a stranger learns nothing from them."""

from __future__ import annotations

import itertools

import pytest

from kiosk.domain.errors import (
    BackendUnavailable,
    LoyaltyError,
    NotAuthorised,
    NotConfigured,
    OutcomeUnknown,
    UnexpectedReply,
)
from kiosk.domain.outcome import Ambiguous, Blocked, Expired, FreeCard, Inactive, NotFound, OtpRequired
from kiosk.domain.sign_up import FieldProblem, SignUpField
from kiosk.languages.built_in import LANGUAGE_NAMES
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.message.identification import (
    Refusal,
    is_padded,
    notice_for_error,
    notice_for_fault,
    notice_for_refusal,
    notice_for_unknown_code,
    notice_for_voucher_code,
)
from ui.viewmodels.message.notice import (
    Notice,
    NoticeAction,
    NoticeKind,
    without_sign_up,
)
from ui.viewmodels.message.sign_up import (
    Confirmation,
    notice_for_closed_sign_up,
    notice_for_enrolled,
    notice_for_kept_for_staff,
    notice_for_no_sign_ups,
    notice_for_not_connected,
    notice_for_queued,
    notice_for_unconfirmed,
    text_for_away,
    text_for_field,
    text_for_missing_agreements,
    text_for_not_kept,
)

NEUTRAL: tuple[Refusal, ...] = (
    NotFound(),
    Blocked(),
    Expired(),
    Expired(is_not_yet_valid=True),
    Inactive(),
)
OTHERS: tuple[Refusal, ...] = (
    NotFound(is_token=True),
    FreeCard(),
    Ambiguous(),
    OtpRequired("1", "***", 30),
)
ERRORS: tuple[LoyaltyError, ...] = (
    BackendUnavailable("GET /cards: secret detail"),
    NotAuthorised("secret detail"),
    UnexpectedReply("secret detail"),
    OutcomeUnknown("secret detail"),
    NotConfigured("secret detail"),
)


@pytest.fixture(params=sorted(LANGUAGE_NAMES))
def language(request: pytest.FixtureRequest, speak: TranslationSwitch) -> str:
    speak.install(request.param)
    return str(request.param)


def notices() -> list[Notice]:
    return [
        *map(notice_for_refusal, (*NEUTRAL, *OTHERS)),
        *map(notice_for_error, ERRORS),
        notice_for_error(BackendUnavailable("secret detail", retry_after_s=5)),
        notice_for_unknown_code(),
        notice_for_voucher_code(),
        notice_for_fault(),
        notice_for_enrolled(),
        notice_for_unconfirmed(),
        notice_for_no_sign_ups(),
        notice_for_not_connected(),
        notice_for_closed_sign_up(),
        *map(notice_for_queued, Confirmation),
        notice_for_kept_for_staff(),
    ]


def test_refusals_that_could_betray_a_card_share_their_very_words(language: str) -> None:
    assert len({notice_for_refusal(outcome) for outcome in NEUTRAL}) == 1


def test_exactly_the_neutral_refusals_share_their_time() -> None:
    assert all(is_padded(outcome) for outcome in NEUTRAL)
    assert not any(is_padded(outcome) for outcome in (FreeCard(), Ambiguous(), OtpRequired("1", "***", 30)))


def test_every_notice_says_what_happened_and_what_to_do(language: str) -> None:
    for notice in notices():
        buttons = [notice.primary, *([notice.secondary] if notice.secondary else [])]
        assert all([notice.title, notice.body, *(text for text, _ in buttons)])
        assert any(action is NoticeAction.HOME for _, action in buttons)
        assert "secret detail" not in str(notice)


def test_rush_is_told_apart_from_silence() -> None:
    silent, rushed = (notice_for_error(BackendUnavailable("x", wait_s)) for wait_s in (None, 30))
    assert silent.title != rushed.title
    assert {silent.kind, rushed.kind} == {NoticeKind.OFFLINE}


def test_site_without_sign_ups_offers_none(language: str) -> None:
    for notice in map(without_sign_up, notices()):
        actions = [notice.primary[1], *([notice.secondary[1]] if notice.secondary else [])]
        assert NoticeAction.SIGN_UP not in actions
        assert actions


@pytest.mark.parametrize(("field", "problem"), list(itertools.product(SignUpField, FieldProblem)))
def test_every_refused_value_has_words(field: SignUpField, problem: FieldProblem) -> None:
    assert text_for_field(field, problem)


def test_only_what_the_system_does_by_itself_is_promised() -> None:
    bodies = {promise: notice_for_queued(promise).body for promise in Confirmation}
    assert ["e-mail" in bodies[promise] for promise in Confirmation] == [False, True, False]
    assert ["text message" in bodies[promise] for promise in Confirmation] == [False, False, True]


def test_what_does_not_work_is_said_with_the_reason() -> None:
    assert "still sign up" in text_for_away()
    assert "nothing was sent" in text_for_not_kept()
    assert text_for_missing_agreements(is_online=True) != text_for_missing_agreements(is_online=False)
