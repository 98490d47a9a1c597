"""One visit at a time, told the truth in time, and nothing of it left for the next."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from kiosk.domain.card import CardNumber
from kiosk.domain.customer import Customer, CustomerId, CustomerState
from kiosk.domain.errors import BackendUnavailable, LoyaltyError, NotAuthorised, UnexpectedReply
from kiosk.domain.outcome import (
    Ambiguous,
    Blocked,
    Expired,
    FreeCard,
    Inactive,
    NotFound,
    OtpRequired,
    Outcome,
    Proof,
)
from kiosk.domain.profile import PartName
from kiosk.domain.scan_code import (
    AuthTokenScan,
    CardScan,
    StaffScan,
    UnknownReason,
    UnknownScan,
    VoucherScan,
)
from kiosk.event_log import user_action
from tests.ui.flows.conftest import OpenStage
from tests.ui.flows.visit_stage import ANSWER_WITHIN_S, PADDED_S, Stage, found, until
from ui.viewmodels.root import Screen

CARD = CardScan(CardNumber("2900000000018"))
OTHER_CARD = CardScan(CardNumber("2900000000025"))
TOKEN = AuthTokenScan("ABCDEF", "request-1")
CANNOT_LOOK, RUSH = "We cannot look right now", "It is very busy right now"
NEUTRAL = "This card does not work here"


async def see(stage: Stage, screen: Screen) -> None:
    await until(lambda: stage.root.current_screen is screen)


def title(stage: Stage) -> str:
    return str(stage.root.views.notice.property("title"))


def greeting(stage: Stage) -> tuple[str, str]:
    home = stage.root.views.home
    return str(home.property("greeting")), str(home.property("subtitle"))


@pytest.mark.parametrize(
    ("scan", "proof", "name"), [(CARD, Proof.CARD, "J. N."), (TOKEN, Proof.TOKEN, "Jana Nováková")]
)
async def test_scan_leads_over_reading_to_the_home(
    open_stage: OpenStage, scan: CardScan | AuthTokenScan, proof: Proof, name: str
) -> None:
    async with open_stage() as stage:
        stage.backend.answers = dict.fromkeys(
            ("identify_by_card", "identify_by_auth_token"), found(proof=proof)
        )
        stage.visit.scan(scan)
        assert stage.root.current_screen is Screen.READING
        await see(stage, Screen.HOME)
        await until(stage.root.views.home.is_settled)

        assert stage.screens == [Screen.WELCOME, Screen.READING, Screen.HOME]
        assert greeting(stage)[1] == name


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (NotFound(), NEUTRAL),
        (Blocked(), NEUTRAL),
        (Expired(), NEUTRAL),
        (Expired(is_not_yet_valid=True), NEUTRAL),
        (Inactive(), NEUTRAL),
        (NotFound(is_token=True), "This code is not valid any more"),
        (FreeCard(), "This card is new"),
        (Ambiguous(), "We are not sure whose card this is"),
        (OtpRequired("1", "***", 30), "We are not sure whose card this is"),
    ],
)
async def test_every_other_outcome_has_its_words(
    open_stage: OpenStage, outcome: Outcome, expected: str
) -> None:
    async with open_stage() as stage:
        stage.backend.answers["identify_by_card"] = outcome
        stage.visit.scan(CARD)
        await see(stage, Screen.NOTICE)
        assert title(stage) == expected
        assert stage.root.views.notice.property("reference") != ""


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (BackendUnavailable("down"), CANNOT_LOOK),
        (BackendUnavailable("busy", retry_after_s=30), RUSH),
        (NotAuthorised("no"), CANNOT_LOOK),
        (UnexpectedReply("odd"), CANNOT_LOOK),
    ],
)
async def test_no_answer_is_told_calmly(open_stage: OpenStage, error: LoyaltyError, expected: str) -> None:
    async with open_stage() as stage:
        stage.backend.answers["identify_by_card"] = error
        stage.visit.scan(CARD)
        await see(stage, Screen.NOTICE)
        assert title(stage) == expected


async def test_silence_ends_in_time(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        stage.backend.gates["identify_by_card"] = asyncio.Event()
        began = time.monotonic()
        stage.visit.scan(CARD)
        await see(stage, Screen.NOTICE)
        assert title(stage) == CANNOT_LOOK
        assert time.monotonic() - began >= 0.9 * ANSWER_WITHIN_S


async def test_customer_that_never_comes_ends_in_time_too(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        stage.backend.answers["identify_by_card"] = found()
        stage.backend.gates["get_customer"] = asyncio.Event()
        stage.visit.scan(CARD)
        await see(stage, Screen.NOTICE)
        assert title(stage) == CANNOT_LOOK
        assert len(stage.ended_sessions) == 1


async def test_slow_tile_does_not_end_a_home_that_is_up(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        gate = stage.backend.gates["list_rewards"] = asyncio.Event()
        stage.backend.answers["identify_by_card"] = found()
        stage.visit.scan(CARD)
        await see(stage, Screen.HOME)
        await asyncio.sleep(1.2 * ANSWER_WITHIN_S)
        assert stage.root.current_screen is Screen.HOME
        gate.set()
        await until(stage.root.views.home.is_settled)


async def test_tile_can_be_asked_for_again_long_after(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        stage.backend.answers["identify_by_card"] = found()
        stage.backend.answers["list_rewards"] = BackendUnavailable("down")
        stage.visit.scan(CARD)
        await see(stage, Screen.HOME)
        await until(stage.root.views.home.is_settled)
        await asyncio.sleep(1.2 * ANSWER_WITHIN_S)
        rewards: Any = stage.root.views.home.rewards
        assert rewards.state == "failed"
        del stage.backend.answers["list_rewards"]
        stage.visit.retry(PartName.REWARDS)
        await until(lambda: rewards.state == "empty")
        assert stage.root.current_screen is Screen.HOME


async def test_account_closed_meanwhile_ends_a_retry_in_the_neutral_words(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        stage.backend.answers["identify_by_card"] = found()
        stage.backend.answers["get_customer"] = BackendUnavailable("down")
        stage.visit.scan(CARD)
        await see(stage, Screen.HOME)
        await until(stage.root.views.home.is_settled)
        stage.backend.answers["get_customer"] = Customer(CustomerId("42"), CustomerState.DELETED)
        stage.visit.retry(PartName.CUSTOMER)
        await see(stage, Screen.NOTICE)
        assert title(stage) == NEUTRAL


async def test_retry_without_a_home_does_nothing(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        stage.visit.retry(PartName.REWARDS)
        assert not stage.scope.is_busy


@pytest.mark.parametrize("outcome", [NotFound(), Blocked(), Expired(), Inactive()])
async def test_refusals_are_padded_to_the_same_time(open_stage: OpenStage, outcome: Outcome) -> None:
    async with open_stage() as stage:
        stage.backend.answers["identify_by_card"] = outcome
        began = time.monotonic()
        stage.visit.scan(CARD)
        await see(stage, Screen.NOTICE)
        assert time.monotonic() - began >= PADDED_S - 0.005


async def test_closed_account_is_told_like_the_other_refusals(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        stage.backend.answers["identify_by_card"] = found()
        stage.backend.answers["get_customer"] = Customer(
            CustomerId("42"), CustomerState.INACTIVE, "Jana", "Nováková"
        )
        began = time.monotonic()
        stage.visit.scan(CARD)
        await see(stage, Screen.NOTICE)
        assert title(stage) == NEUTRAL
        assert time.monotonic() - began >= PADDED_S - 0.005
        assert Screen.HOME not in stage.screens


@pytest.mark.parametrize(
    ("scan", "expected"),
    [
        (VoucherScan("V-1"), "This is a voucher"),
        (StaffScan("S-1"), "This is not one of our codes"),
        (UnknownScan(UnknownReason.NO_RULE), "This is not one of our codes"),
        (UnknownScan(UnknownReason.FORBIDDEN_CHARACTERS), "This is not one of our codes"),
    ],
)
async def test_other_codes_ask_nobody(
    open_stage: OpenStage, scan: VoucherScan | StaffScan | UnknownScan, expected: str
) -> None:
    async with open_stage() as stage:
        stage.visit.scan(scan)
        assert stage.root.current_screen is Screen.NOTICE
        assert title(stage) == expected
        assert stage.backend.calls == []


async def test_new_scan_supersedes_the_one_under_way(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        gate = stage.backend.gates["identify_by_card"] = asyncio.Event()
        stage.backend.answers["identify_by_card"] = found("first")
        stage.visit.scan(CARD)
        await until(lambda: stage.backend.count("identify_by_card") == 1)
        del stage.backend.gates["identify_by_card"]
        stage.backend.answers["identify_by_card"] = Ambiguous()
        stage.visit.scan(OTHER_CARD)
        await see(stage, Screen.NOTICE)
        gate.set()
        await asyncio.sleep(0.01)
        assert stage.root.current_screen is Screen.NOTICE
        assert stage.backend.count("get_customer") == 0


async def test_answers_that_come_after_the_end_reach_nobody(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        gate = stage.backend.gates["list_rewards"] = asyncio.Event()
        stage.backend.answers["identify_by_card"] = found()
        stage.visit.scan(CARD)
        await see(stage, Screen.HOME)
        stage.visit.end()
        gate.set()
        await asyncio.sleep(0.01)
        assert stage.root.current_screen is Screen.WELCOME
        assert greeting(stage) == ("", "")
        assert not stage.scope.is_busy


async def test_end_wipes_and_tells_once(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        stage.backend.answers["identify_by_card"] = found()
        stage.root.views.accessibility.toggleLargeText()
        stage.visit.scan(CARD)
        await see(stage, Screen.HOME)
        assert stage.root.views.accessibility.property("isLargeText")
        stage.visit.end()
        assert stage.visits_ended == 1
        assert [session.customer_id for session in stage.ended_sessions] == ["42"]
        assert not stage.root.views.accessibility.property("isLargeText")
        vouchers: Any = stage.root.views.home.vouchers
        assert vouchers.rows.rows == ()


@pytest.mark.parametrize("is_home", [True, False])
async def test_silence_in_front_of_a_screen_ends_the_visit(open_stage: OpenStage, is_home: bool) -> None:
    async with open_stage() as stage:
        stage.backend.answers["identify_by_card"] = found() if is_home else Ambiguous()
        stage.visit.scan(CARD)
        await see(stage, Screen.HOME if is_home else Screen.NOTICE)
        stage.clock[0] += 61 if is_home else 9
        stage.root.views.idle.tick()
        assert stage.root.current_screen is Screen.WELCOME
        assert stage.visits_ended == 1


async def test_reading_is_not_ended_by_an_earlier_silence(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        stage.visit.linger()
        stage.backend.gates["identify_by_card"] = asyncio.Event()
        stage.visit.scan(CARD)
        stage.clock[0] += 1000
        stage.root.views.idle.tick()
        assert stage.root.current_screen is Screen.READING


async def test_choices_at_the_welcome_screen_are_forgotten(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        stage.root.views.accessibility.toggleLargeText()
        stage.clock[0] += 41
        stage.root.views.idle.tick()
        assert not stage.root.views.accessibility.property("isLargeText")
        assert stage.visits_ended == 1


async def test_site_without_sign_ups_offers_none(open_stage: OpenStage) -> None:
    async with open_stage(can_sign_up=False) as stage:
        stage.visit.begin_sign_up()
        assert stage.root.current_screen is Screen.WELCOME
        stage.backend.answers["identify_by_card"] = NotFound()
        stage.visit.scan(CARD)
        await see(stage, Screen.NOTICE)
        buttons = [stage.root.views.notice.property(name) for name in ("primaryText", "secondaryText")]
        assert "Sign up" not in buttons


async def test_an_error_of_our_own_is_told_calmly_wipes_the_visit_and_goes_away(
    open_stage: OpenStage,
) -> None:
    async with open_stage() as stage:
        stage.backend.answers["identify_by_card"] = found()
        stage.visit.scan(CARD)
        await see(stage, Screen.HOME)
        with user_action("recover") as reference:
            stage.visit.apologise()
        assert stage.root.current_screen is Screen.NOTICE
        assert title(stage) == "Something went wrong"
        assert stage.root.views.notice.property("reference") == reference
        assert greeting(stage) == ("", "")
        stage.clock[0] += 9
        stage.root.views.idle.tick()
        assert stage.root.current_screen is Screen.WELCOME
