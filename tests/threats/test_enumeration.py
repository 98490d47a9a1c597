"""Trying card numbers and addresses in turn: few reach the loyalty system, and no answer tells on another."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from kiosk.domain.card import CardNumber
from kiosk.domain.customer import Customer, CustomerId, CustomerState
from kiosk.domain.outcome import Ambiguous, Blocked, Expired, FreeCard, Inactive, NotFound, Outcome
from kiosk.domain.scan_code import CardScan
from kiosk.domain.sign_up import FieldProblem, RegistrationAbility, SignUp
from kiosk.domain.sign_up_questions import AGREEMENTS, Question
from tests.ui.conftest import _english  # noqa: F401 - fixture
from tests.ui.flows.conftest import OpenStage, open_stage  # noqa: F401 - fixtures
from tests.ui.flows.visit_stage import NEWS, TERMS, Stage, found, until
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.ways_in_state import WayStep

# A card is switched off by its customer's account, which only the second round trip tells.
SWITCHED_OFF = "switched off"
WHY: list[Outcome | str] = [NotFound(), Blocked(), Expired(), Inactive(), SWITCHED_OFF]
# What is shown is looked at every millisecond.
SAME_TIME_S = 0.002

pytestmark = pytest.mark.virtual_time


def number(count: int) -> CardScan:
    return CardScan(CardNumber(f"29{count:011d}"))


def now_s() -> float:
    return asyncio.get_running_loop().time()


def title(stage: Stage) -> str:
    return str(stage.root.views.notice.property("title"))


def body(stage: Stage) -> str:
    return str(stage.root.views.notice.property("body"))


async def test_thousand_card_numbers_in_turn_reach_the_loyalty_system_ten_times_a_minute(
    open_stage: OpenStage,  # noqa: F811
) -> None:
    async with open_stage() as stage:
        stage.backend.answers["identify_by_card"] = NotFound()
        asked: list[tuple[float, int]] = []
        for count in range(1000):
            stage.visit.scan(number(count))
            stage.clock[0] += 0.2
            if stage.root.current_screen is Screen.READING:
                await until(lambda: stage.root.current_screen is not Screen.READING)
            asked.append((stage.clock[0], stage.backend.count("identify_by_card")))
        for at_s, before in asked:
            within = [total for later_s, total in asked if at_s <= later_s < at_s + 60]
            assert within[-1] - before <= 10
        assert 30 <= asked[-1][1] <= 40


async def test_pause_is_told_calmly_counts_down_and_ends(open_stage: OpenStage) -> None:  # noqa: F811
    async with open_stage() as stage:
        for count in range(11):
            # The next card comes before the answer; that does not make it free.
            stage.visit.scan(number(count))
        assert title(stage) == "One moment, please"
        assert body(stage).startswith("Please show your card again in 60\N{NO-BREAK SPACE}second")
        stage.clock[0] += 30
        stage.root.views.idle.tick()
        assert stage.root.views.notice.property("countdown") == pytest.approx(0.5)
        # A customer whom the shop knows has to wait as well: the pause must not tell who is known.
        stage.backend.answers["identify_by_card"] = found()
        stage.visit.scan(number(1))
        assert body(stage).startswith("Please show your card again in 30\N{NO-BREAK SPACE}second")
        stage.clock[0] += 30.1
        stage.root.views.idle.tick()
        assert stage.root.current_screen is Screen.WELCOME
        stage.visit.scan(number(1))
        await until(lambda: stage.root.current_screen is Screen.HOME)


async def test_busy_shop_never_pauses(open_stage: OpenStage) -> None:  # noqa: F811
    async with open_stage() as stage:
        stage.backend.answers["identify_by_card"] = found()
        for count in range(25):
            stage.visit.scan(number(count))
            await until(lambda: stage.root.current_screen is Screen.HOME)


async def told_after_s(stage: Stage, why: Outcome | str) -> float:
    stage.backend.answers["identify_by_card"] = found() if why == SWITCHED_OFF else why
    stage.backend.answers["get_customer"] = Customer(CustomerId("42"), CustomerState.INACTIVE)
    began = now_s()
    stage.visit.scan(number(1))
    await until(lambda: stage.root.current_screen is Screen.NOTICE)
    took_s = now_s() - began
    assert title(stage) == "This card does not work here"
    stage.visit.end()
    return took_s


@pytest.mark.parametrize("trip_s", [0.0, 0.03, 0.045, 0.07, 0.1])
async def test_refusals_take_the_same_time_however_slow_the_loyalty_system_is(
    open_stage: OpenStage,  # noqa: F811
    trip_s: float,
) -> None:
    async with open_stage() as stage:
        stage.backend.trip_s = trip_s
        took_s = {str(why): await told_after_s(stage, why) for why in WHY}
        assert min(took_s.values()) >= 2 * trip_s
        assert max(took_s.values()) - min(took_s.values()) <= SAME_TIME_S, took_s


def typed_title(stage: Stage) -> str:
    return stage.root.views.ways_in.state_now.error


async def type_card(stage: Stage, digits: str) -> float:
    """Type a card number and a birth date; returns the seconds until something was told."""
    stage.visit.end()
    stage.visit.begin_ways_in()
    form = stage.root.views.ways_in
    if form.state_now.step is WayStep.CHOICE:
        form.choose("card_number")
    for pad, entry in ((form, digits), (form.birthDate, "12041988")):
        for digit in entry:
            pad.press(digit)
        form.goOn()
    began = now_s()
    await until(lambda: not form.state_now.is_busy)
    return now_s() - began


@pytest.mark.parametrize("trip_s", [0.0, 0.04, 0.07])
async def test_typed_numbers_are_refused_in_the_same_words_and_time(
    open_stage: OpenStage,  # noqa: F811
    trip_s: float,
) -> None:
    async with open_stage() as stage:
        stage.backend.trip_s = trip_s
        told: dict[str, tuple[str, float]] = {}
        for place, why in enumerate([*WHY, FreeCard(), Ambiguous(), "another birth date"]):
            is_known = isinstance(why, str)
            state = CustomerState.INACTIVE if why == SWITCHED_OFF else CustomerState.ACTIVE
            stage.backend.answers["identify_by_card"] = found() if is_known else why
            stage.backend.answers["get_customer"] = Customer(
                CustomerId("42"), state, birth_date=date(1977, 1, 1)
            )
            took_s = await type_card(stage, f"29000000{place:05d}")
            told[str(why)] = (typed_title(stage), took_s)
        assert {words for words, _ in told.values()} == {
            "We cannot show an account with this number and birth date. Please check both, or ask our staff."
        }
        times = [took_s for _, took_s in told.values()]
        assert min(times) >= 2 * trip_s
        assert max(times) - min(times) <= SAME_TIME_S, told


async def test_thousand_typed_numbers_reach_the_loyalty_system_twenty_times_an_hour(
    open_stage: OpenStage,  # noqa: F811
) -> None:
    async with open_stage() as stage:
        stage.backend.answers["identify_by_card"] = NotFound()
        for count in range(1000):
            await type_card(stage, f"29{count:011d}")
            stage.clock[0] += 3.5
        assert stage.backend.count("identify_by_card") == 20


async def open_form(stage: Stage) -> None:
    stage.visit.end()
    stage.visit.begin_sign_up()
    await until(lambda: stage.root.current_screen is Screen.ENROLMENT)


async def test_two_hundred_addresses_are_asked_about_no_more_often_than_allowed(
    open_stage: OpenStage,  # noqa: F811
) -> None:
    async with open_stage() as stage:
        stage.backend.answers = {
            "list_agreements": (TERMS, NEWS),
            "check_registration": RegistrationAbility.TAKEN,
        }
        form = stage.root.views.enrolment
        told: list[tuple[bool, Question]] = []
        for count in range(200):
            await open_form(stage)
            form.setFirstName("Eva")
            form.setLastName("Malá")
            form.goOn()
            form.contact.setEmail(f"eva{count}@example.com")
            form.goOn()
            await until(lambda: not form.state_now.is_busy)
            is_taken = any(each.problem is FieldProblem.ALREADY_EXISTS for each in form.state_now.errors)
            told.append((is_taken, form.state_now.step))
        assert stage.backend.count("check_registration") == 10
        # From then on every address is taken the same way, known or not.
        assert told[10:] == [(False, AGREEMENTS)] * 190


async def test_two_hundred_sign_ups_an_hour_are_not_sent(open_stage: OpenStage) -> None:  # noqa: F811
    async with open_stage() as stage:
        stage.backend.answers["list_agreements"] = (TERMS, NEWS)
        form = stage.root.views.enrolment
        for count in range(200):
            await open_form(stage)
            await until(lambda: form.state_now.agreements)
            form.setFirstName("Eva")
            form.setLastName("Malá")
            form.goOn()
            form.contact.setEmail(f"eva{count}@example.com")
            form.goOn()
            await until(lambda: form.state_now.step is AGREEMENTS)
            form.boxes.toggle("terms")
            form.goOn()
            await until(lambda: not form.state_now.is_busy or stage.root.current_screen is Screen.NOTICE)
        assert len([each for _, each in stage.backend.calls if isinstance(each, SignUp)]) == 5
        # What was typed is still there.
        assert form.state_now.form_error == (
            "We cannot take more sign-ups right now. Please try again later, or ask our staff."
        )
        assert form.state_now.first_name == "Eva"
