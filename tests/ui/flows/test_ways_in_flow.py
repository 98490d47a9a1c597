"""Typing who one is: what was typed stays, what is wrong is said, what is right opens the home."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from kiosk.domain.card import CardNumber
from kiosk.domain.customer import Customer, CustomerId, CustomerState
from kiosk.domain.errors import BackendUnavailable
from kiosk.domain.outcome import Blocked, NotFound, Outcome
from kiosk.domain.scan_code import CardScan
from kiosk.domain.way_in import CardLetters
from tests.ui.flows.conftest import OpenStage
from tests.ui.flows.visit_stage import Stage, found, until
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.ways_in_state import WayStep

NUMBER = "2000000000015"
BORN = "12041988"
REFUSED = "We cannot show an account with this number and birth date. Please check both, or ask our staff."


def ready(stage: Stage, outcome: Outcome | None = None) -> None:
    """A loyalty system that knows one card, and a visitor who wants in without it."""
    stage.backend.answers["identify_by_card"] = outcome or found()
    stage.backend.answers["get_customer"] = Customer(
        CustomerId("42"), CustomerState.ACTIVE, "Jana", "Nováková", birth_date=date(1988, 4, 12)
    )
    stage.visit.begin_ways_in()
    if stage.root.views.ways_in.state_now.step is WayStep.CHOICE:
        stage.root.views.ways_in.choose("card_number")


def type_in(stage: Stage, digits: str) -> None:
    form = stage.root.views.ways_in
    is_date = form.state_now.step is WayStep.BIRTH_DATE
    for digit in digits:
        (form.birthDate if is_date else form).press(digit)
    form.goOn()


def born(stage: Stage) -> str:
    """The digits of the birth date."""
    return "".join(stage.root.views.ways_in.birthDate.property("parts"))


async def settled(stage: Stage) -> None:
    await until(lambda: not stage.root.views.ways_in.state_now.is_busy)


async def test_number_and_birth_date_open_the_home_with_a_masked_name(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        ready(stage)
        type_in(stage, NUMBER)
        type_in(stage, BORN)
        await until(lambda: stage.root.current_screen is Screen.HOME)
        assert stage.root.views.home.property("isMasked")
        assert stage.screens[-3:] == [Screen.WAYS_IN, Screen.READING, Screen.HOME]
        assert stage.root.views.ways_in.state_now.number == ""
        assert stage.backend.calls[0] == ("identify_by_card", CardNumber(NUMBER))


async def test_number_that_is_none_of_ours_is_told_at_once_and_not_asked_for(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        ready(stage)
        type_in(stage, "2000")
        state = stage.root.views.ways_in.state_now
        assert (state.step, state.number) == (WayStep.CARD_NUMBER, "2000")
        assert state.error == "This is not one of our card numbers. Please check it."
        assert stage.backend.calls == []


async def test_number_with_letters_is_asked_for_as_the_shop_writes_it(open_stage: OpenStage) -> None:
    async with open_stage(letters=CardLetters.NEEDED) as stage:
        ready(stage)
        assert stage.root.views.ways_in.state_now.has_letter_keys
        type_in(stage, "kl900000018")
        type_in(stage, BORN)
        await until(lambda: stage.root.current_screen is Screen.HOME)
        assert stage.backend.calls[0] == ("identify_by_card", CardNumber("KL900000018"))


async def test_impossible_date_is_told_at_once_and_stays(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        ready(stage)
        type_in(stage, NUMBER)
        type_in(stage, "31021988")
        state = stage.root.views.ways_in.state_now
        assert (state.error, born(stage)) == ("Please check the date: day, month and year", "31021988")
        assert stage.backend.calls == []


@pytest.mark.parametrize("outcome", [NotFound(), Blocked()], ids=["unknown", "blocked"])
async def test_refusal_keeps_what_was_typed(open_stage: OpenStage, outcome: Outcome) -> None:
    async with open_stage() as stage:
        ready(stage, outcome)
        type_in(stage, NUMBER)
        type_in(stage, BORN)
        assert stage.root.views.ways_in.state_now.is_busy
        await settled(stage)
        state = stage.root.views.ways_in.state_now
        assert (state.error, state.number, born(stage)) == (REFUSED, NUMBER, BORN)
        # It can be put right and tried again.
        stage.backend.answers["identify_by_card"] = found()
        stage.root.views.ways_in.birthDate.erase()
        assert stage.root.views.ways_in.state_now.error == ""
        type_in(stage, "8")
        await until(lambda: stage.root.current_screen is Screen.HOME)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (
            BackendUnavailable("away"),
            "Our loyalty system does not answer. Please try again in a moment.",
        ),
        (BackendUnavailable("429", 30), "It is very busy right now. Please try again shortly."),
    ],
    ids=["away", "rush"],
)
async def test_no_answer_is_told_and_keeps_what_was_typed(
    open_stage: OpenStage, error: BackendUnavailable, words: str
) -> None:
    async with open_stage() as stage:
        ready(stage)
        stage.backend.answers["identify_by_card"] = error
        type_in(stage, NUMBER)
        type_in(stage, BORN)
        await settled(stage)
        state = stage.root.views.ways_in.state_now
        assert (state.error, state.number, born(stage)) == (words, NUMBER, BORN)


async def test_answer_that_never_comes_ends_in_time(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        ready(stage)
        stage.backend.gates["get_customer"] = asyncio.Event()
        type_in(stage, NUMBER)
        type_in(stage, BORN)
        await settled(stage)
        assert "does not answer" in stage.root.views.ways_in.state_now.error


async def test_double_tap_asks_once(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        ready(stage)
        type_in(stage, NUMBER)
        type_in(stage, BORN)
        for _ in range(10):
            stage.root.views.ways_in.goOn()
        await until(lambda: stage.root.current_screen is Screen.HOME)
        assert stage.backend.count("identify_by_card") == 1


async def test_too_many_tries_are_told_with_the_time_left(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        ready(stage, NotFound())
        type_in(stage, NUMBER)
        type_in(stage, BORN)
        for _ in range(5):
            await settled(stage)
            stage.root.views.ways_in.goOn()
        await settled(stage)
        assert stage.backend.count("identify_by_card") == 5
        assert (
            stage.root.views.ways_in.state_now.error
            == "Too many tries. Please try again in 60\N{NO-BREAK SPACE}minutes."
        )


async def test_scan_supersedes_the_form_and_wipes_it(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        ready(stage)
        stage.backend.gates["get_customer"] = asyncio.Event()
        type_in(stage, NUMBER)
        type_in(stage, BORN)
        await until(lambda: stage.backend.count("get_customer"))
        del stage.backend.gates["get_customer"]
        stage.visit.scan(CardScan(CardNumber("2000000000022")))
        assert stage.root.views.ways_in.state_now.number == ""
        await until(lambda: stage.root.current_screen is Screen.HOME)


async def test_form_left_alone_is_wiped_after_its_time(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        ready(stage)
        type_in(stage, NUMBER)
        stage.clock[0] += 91
        stage.root.views.idle.tick()
        assert stage.root.views.idle.property("isWarning")
        stage.clock[0] += 20
        stage.root.views.idle.tick()
        assert stage.root.current_screen is Screen.WELCOME
        assert stage.root.views.ways_in.state_now.number == ""


async def test_way_back_forgets_nothing(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        ready(stage)
        type_in(stage, NUMBER)
        stage.root.views.ways_in.birthDate.press("1")
        stage.root.views.ways_in.goBack()
        state = stage.root.views.ways_in.state_now
        assert (state.step, state.number, born(stage)) == (WayStep.CARD_NUMBER, NUMBER, "1")
        stage.root.views.ways_in.cancel()
        assert stage.root.current_screen is Screen.WELCOME


async def test_kiosk_without_typed_ways_opens_no_form(open_stage: OpenStage) -> None:
    async with open_stage(ways=frozenset()) as stage:
        assert not stage.visit.has_ways_in
        stage.visit.begin_ways_in()
        assert stage.root.current_screen is Screen.WELCOME
