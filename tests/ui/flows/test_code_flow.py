"""Proving an address on the screen: the same for whoever's it is, and a clear word whatever happens."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.domain.card import CardNumber
from kiosk.domain.contact import Contact
from kiosk.domain.errors import BackendUnavailable, OutcomeUnknown
from kiosk.domain.outcome import Ambiguous, Inactive, NotFound, Outcome, Proof
from kiosk.domain.scan_code import CardScan
from kiosk.domain.sign_up import ContactKind
from tests.ui.flows.conftest import OpenStage
from tests.ui.flows.visit_stage import Stage, found, until
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.code_entry import CodeEntryState
from ui.viewmodels.self_service.ways_in_state import WayStep

RIGHT, WRONG = "482913", "111111"
AWAY = "Our loyalty system does not answer. Please try again in a moment."


async def ask_for_code(stage: Stage, phone: str = "601100001") -> None:
    """From anywhere to the answer of the first question."""
    form = stage.root.views.ways_in
    stage.visit.begin_ways_in()
    form.choose("phone")
    form.setPhone(phone)
    form.goOn()
    await until(lambda: not form.state_now.is_busy)


async def at_code(stage: Stage, outcome: Outcome | None = None) -> None:
    stage.backend.answers["identify_by_contact"] = outcome or found(proof=Proof.OTP)
    await ask_for_code(stage)
    assert stage.root.views.ways_in.state_now.step is WayStep.CODE


def entry(stage: Stage) -> CodeEntryState:
    return stage.root.views.ways_in.code_entry.state_now


async def type_code(stage: Stage, code: str) -> None:
    model = stage.root.views.ways_in.code_entry
    for digit in code:
        model.press(digit)
    model.submit()
    await until(lambda: not entry(stage).is_busy)


async def let_tick() -> None:
    await asyncio.sleep(0.3)


async def test_right_code_opens_the_home_with_the_name(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        await at_code(stage)
        told = entry(stage).note.replace("\N{NO-BREAK SPACE}", " ")
        assert told == "We have sent you a text message with a code: +420 601 100 001"
        await type_code(stage, RIGHT)
        await until(lambda: stage.root.current_screen is Screen.HOME)
        assert not stage.root.views.home.property("isMasked")
        assert stage.backend.calls[:3] == [
            ("send_one_time_password", Contact(ContactKind.PHONE, "420601100001")),
            ("verify_one_time_password", ("r", RIGHT)),
            ("identify_by_contact", Contact(ContactKind.PHONE, "420601100001")),
        ]
        assert entry(stage) == CodeEntryState()


@pytest.mark.parametrize("outcome", [NotFound(), Inactive(), Ambiguous()], ids=["none", "closed", "several"])
async def test_proved_address_without_an_account_is_told_in_one_way(
    open_stage: OpenStage, outcome: Outcome
) -> None:
    async with open_stage() as stage:
        await at_code(stage, outcome)
        await type_code(stage, RIGHT)
        await until(lambda: stage.root.current_screen is Screen.NOTICE)
        notice = stage.root.views.notice
        assert notice.property("title") == "We found no account with this number"
        assert notice.property("primaryText") == "Sign up"


async def test_nobody_is_looked_for_before_the_code_was_right(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        await at_code(stage, NotFound())
        for tries_left in (4, 3, 2, 1):
            await type_code(stage, WRONG)
            assert entry(stage).digits == ""
            assert f"{tries_left}\N{NO-BREAK SPACE}more" in entry(stage).error
        await type_code(stage, WRONG)
        assert entry(stage).error == "That was wrong five times. Please ask for a new code."
        assert not entry(stage).can_type
        await type_code(stage, RIGHT)
        assert stage.backend.count("identify_by_contact") == 0
        assert stage.backend.count("verify_one_time_password") == 5


async def test_new_code_after_a_minute(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        await at_code(stage)
        model = stage.root.views.ways_in.code_entry
        assert model.property("resendText") == "New code in 60\N{NO-BREAK SPACE}seconds"
        model.resend()
        assert stage.backend.count("send_one_time_password") == 1
        stage.clock[0] += 60
        await until(lambda: model.property("canResend"))
        assert model.property("resendText") == "Send a new code"
        for _ in range(3):
            model.resend()
        await until(lambda: entry(stage).resend_in_s == 60)
        assert stage.backend.count("send_one_time_password") == 2
        await type_code(stage, RIGHT)
        await until(lambda: stage.root.current_screen is Screen.HOME)


@pytest.mark.parametrize(
    ("phone", "words"),
    [
        ("+447400123456", "We can only text numbers that begin with +420."),
        ("224123456", "Please enter a mobile number; only those get text messages."),
        ("12", "Please check the phone number"),
    ],
)
async def test_number_that_gets_no_code_is_told_at_once_and_stays(
    open_stage: OpenStage, phone: str, words: str
) -> None:
    async with open_stage() as stage:
        await ask_for_code(stage, phone)
        state = stage.root.views.ways_in.state_now
        assert (state.step, state.error, state.phone) == (WayStep.CONTACT, words, phone)
        assert stage.backend.calls == []


async def test_system_away_is_told_where_the_address_stands(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        stage.backend.answers["send_one_time_password"] = BackendUnavailable("away")
        await ask_for_code(stage)
        state = stage.root.views.ways_in.state_now
        assert (state.step, state.error, state.phone) == (WayStep.CONTACT, AWAY, "601100001")
        # It counts for nothing, so it can be tried again at once.
        del stage.backend.answers["send_one_time_password"]
        stage.root.views.ways_in.goOn()
        await until(lambda: stage.root.views.ways_in.state_now.step is WayStep.CODE)


async def test_unclear_sending_says_so_and_takes_no_digits(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        stage.backend.answers["identify_by_contact"] = found(proof=Proof.OTP)
        stage.backend.answers["send_one_time_password"] = OutcomeUnknown("lost")
        await ask_for_code(stage)
        assert stage.root.views.ways_in.state_now.step is WayStep.CODE
        assert entry(stage).error.startswith("We cannot tell whether the code was sent")
        stage.root.views.ways_in.code_entry.press("1")
        assert entry(stage).digits == ""
        del stage.backend.answers["send_one_time_password"]
        stage.clock[0] += 60
        await until(lambda: stage.root.views.ways_in.code_entry.property("canResend"))
        stage.root.views.ways_in.code_entry.resend()
        await until(lambda: entry(stage).can_type and not entry(stage).is_busy)
        await type_code(stage, RIGHT)
        await until(lambda: stage.root.current_screen is Screen.HOME)


async def test_lost_answer_to_a_try_asks_for_a_new_code(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        await at_code(stage)
        stage.backend.answers["verify_one_time_password"] = OutcomeUnknown("lost")
        await type_code(stage, RIGHT)
        assert entry(stage).error == "The code could not be checked. Please ask for a new one."
        assert not entry(stage).can_type


async def test_new_code_that_cannot_be_sent_leaves_the_old_one(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        await at_code(stage)
        stage.clock[0] += 60
        await until(lambda: stage.root.views.ways_in.code_entry.property("canResend"))
        stage.backend.answers["send_one_time_password"] = BackendUnavailable("away")
        stage.root.views.ways_in.code_entry.resend()
        await until(lambda: not entry(stage).is_busy)
        assert (entry(stage).error, entry(stage).can_type) == (AWAY, True)
        await type_code(stage, RIGHT)
        await until(lambda: stage.root.current_screen is Screen.HOME)


async def test_too_many_wrong_codes_at_the_kiosk_are_told_with_the_time_left(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        await at_code(stage)
        for count in range(60):
            stage.code_limits.begin_try(Contact(ContactKind.EMAIL, f"{count}@example.com"))
        await type_code(stage, RIGHT)
        assert entry(stage).error == "Too many tries for today. Please show your card, or ask our staff."
        assert not entry(stage).can_type


async def test_system_lost_while_a_code_is_checked_keeps_it(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        await at_code(stage)
        stage.backend.answers["verify_one_time_password"] = BackendUnavailable("away")
        await type_code(stage, RIGHT)
        assert (entry(stage).error, entry(stage).digits) == (AWAY, RIGHT)
        del stage.backend.answers["verify_one_time_password"]
        stage.root.views.ways_in.code_entry.submit()
        await until(lambda: stage.root.current_screen is Screen.HOME)


async def test_system_lost_after_the_proof_goes_on_without_another_code(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        await at_code(stage)
        stage.backend.answers["identify_by_contact"] = BackendUnavailable("away")
        await type_code(stage, RIGHT)
        assert (entry(stage).error, entry(stage).digits) == (AWAY, RIGHT)
        stage.backend.answers["identify_by_contact"] = found(proof=Proof.OTP)
        stage.root.views.ways_in.code_entry.submit()
        await until(lambda: stage.root.current_screen is Screen.HOME)
        assert stage.backend.count("verify_one_time_password") == 1


async def test_way_back_and_on_sends_no_second_code(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        await at_code(stage)
        form = stage.root.views.ways_in
        form.goBack()
        assert form.state_now.phone == "601100001"
        form.goOn()
        await until(lambda: form.state_now.step is WayStep.CODE and not form.state_now.is_busy)
        assert stage.backend.count("send_one_time_password") == 1
        await type_code(stage, RIGHT)
        await until(lambda: stage.root.current_screen is Screen.HOME)


async def test_next_visitor_cannot_use_the_last_ones_code(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        await at_code(stage)
        stage.visit.end()
        await ask_for_code(stage)
        state = stage.root.views.ways_in.state_now
        assert (state.step, state.error) == (
            WayStep.CONTACT,
            "Another code can be sent in 60\N{NO-BREAK SPACE}seconds.",
        )


async def test_scan_supersedes_and_wipes(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        await at_code(stage)
        stage.root.views.ways_in.code_entry.press("4")
        stage.backend.answers["identify_by_card"] = found()
        stage.visit.scan(CardScan(CardNumber("2000000000022")))
        await let_tick()
        assert entry(stage) == CodeEntryState()
        assert stage.root.views.ways_in.state_now.phone == ""
        await until(lambda: stage.root.current_screen is Screen.HOME)
