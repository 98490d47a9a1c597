from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.sign_up_state import IllegalMove, ParkReason, SignUpState
from kiosk.services.waiting_sign_ups import QueueOverview, WaitingSignUp
from kiosk.storage.not_stored import NotStored, StorageTrouble
from ui.flows.sign_up_desk import SignUpDesk
from ui.flows.sign_ups_flow import LOOK_EVERY_S, SignUpsFlow
from ui.viewmodels.service.sign_up_words import Told
from ui.viewmodels.service.sign_ups_page import SignUpsPageViewModel
from ui.viewmodels.service.sign_ups_shown import SignUpsState
from ui.viewmodels.tasks import TaskScope

NOW = datetime(2026, 11, 22, 13, 32, tzinfo=UTC)


class FakeSignUps:
    """A queue in memory. `trouble` is raised by everything while it is set; `gate` holds actions back."""

    def __init__(self, *parked: UUID) -> None:
        self.states = dict.fromkeys(parked, SignUpState.PARKED)
        self.trouble: StorageTrouble | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.looks = 0
        self.asked = 0

    def look(self) -> QueueOverview:
        self.looks += 1
        self._check()
        return QueueOverview(
            tuple(
                WaitingSignUp(
                    number, state, NOW, 0, None, ParkReason.REFUSED if _is_parked(state) else None, True
                )
                for number, state in self.states.items()
            )
        )

    def retry(self, external_id: UUID) -> None:
        self._act()
        if self.states.get(external_id) is not SignUpState.PARKED:
            raise IllegalMove("not parked")
        self.states[external_id] = SignUpState.QUEUED

    def retry_all(self) -> int:
        self._act()
        parked = [number for number, state in self.states.items() if _is_parked(state)]
        self.states.update(dict.fromkeys(parked, SignUpState.QUEUED))
        return len(parked)

    def settle_by_hand(self, external_id: UUID) -> None:
        self._act()
        if self.states.get(external_id) is not SignUpState.PARKED:
            raise IllegalMove("not parked")
        del self.states[external_id]

    def _act(self) -> None:
        self.asked += 1
        assert self.gate.wait(10)
        self._check()

    def _check(self) -> None:
        if self.trouble is not None:
            raise NotStored(self.trouble)


def _is_parked(state: SignUpState) -> bool:
    return state is SignUpState.PARKED


@dataclass
class Stage:
    """The flow over a queue in memory. `pauses` are the waits between looks, which only a test ends."""

    sign_ups: FakeSignUps
    view: SignUpsPageViewModel = field(default_factory=SignUpsPageViewModel)
    errors: list[BaseException] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)
    sent: list[None] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.scope = TaskScope(self.errors.append)
        desk = SignUpDesk(self.sign_ups, lambda: self.sent.append(None))
        self._next_look = asyncio.Event()
        self.flow = SignUpsFlow(desk, self.view, self.scope, lambda: NOW, self._pause)
        self.view.attach(self.flow)

    async def _pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self._next_look.clear()
        await self._next_look.wait()

    @property
    def state(self) -> SignUpsState:
        return self.view.state_now

    async def open(self) -> None:
        """The page comes up."""
        self.scope.start(self.flow.run())
        await self.until(lambda: self.pauses)

    async def let_time_pass(self) -> None:
        seen = len(self.pauses)
        self._next_look.set()
        await self.until(lambda: len(self.pauses) > seen)

    async def until(self, is_true: Callable[[], object]) -> None:
        for _ in range(5000):
            if is_true():
                return
            await asyncio.sleep(0.001)
        raise AssertionError("it did not come true")

    async def end_of_action(self) -> None:
        await self.until(lambda: not self.state.is_busy)

    async def close(self) -> None:
        await self.scope.close()
        assert self.errors == []


@pytest.fixture
def numbers(qapp: QGuiApplication) -> list[UUID]:
    return [uuid4(), uuid4()]


async def test_page_is_refreshed_while_it_is_open(numbers: list[UUID]) -> None:
    stage = Stage(FakeSignUps(numbers[0]))
    await stage.open()
    assert stage.state.overview is not None
    assert stage.state.overview.parked == 1
    stage.sign_ups.states[numbers[1]] = SignUpState.PARKED
    await stage.let_time_pass()
    assert stage.state.overview.parked == 2
    assert stage.pauses == [LOOK_EVERY_S] * 2
    await stage.close()
    assert stage.sign_ups.looks == 2


async def test_retry_takes_one_up_and_wakes_the_delivery(numbers: list[UUID]) -> None:
    stage = Stage(FakeSignUps(*numbers))
    await stage.open()
    stage.view.retry(str(numbers[0]))
    assert (stage.state.is_busy, stage.state.pending) == (True, numbers[0])
    await stage.end_of_action()
    assert stage.sign_ups.states == {numbers[0]: SignUpState.QUEUED, numbers[1]: SignUpState.PARKED}
    assert (stage.state.told, stage.state.pending) == ((Told.TAKEN_UP, 1), None)
    assert stage.state.overview is not None
    assert stage.state.overview.parked == 1
    assert len(stage.sent) == 1
    await stage.close()


async def test_retry_of_all_says_how_many(numbers: list[UUID]) -> None:
    stage = Stage(FakeSignUps(*numbers))
    await stage.open()
    stage.view.retryAll()
    await stage.end_of_action()
    assert stage.state.told == (Told.TAKEN_UP, 2)
    assert stage.state.overview is not None
    assert stage.state.overview.parked == 0
    await stage.close()


async def test_ten_taps_ask_the_queue_once(numbers: list[UUID]) -> None:
    stage = Stage(FakeSignUps(*numbers))
    await stage.open()
    stage.sign_ups.gate.clear()
    for _ in range(10):
        stage.view.retry(str(numbers[0]))
        stage.view.retryAll()
    stage.sign_ups.gate.set()
    await stage.end_of_action()
    assert stage.sign_ups.asked == 1
    await stage.close()


async def test_nothing_is_erased_before_staff_have_confirmed_it(numbers: list[UUID]) -> None:
    stage = Stage(FakeSignUps(*numbers))
    await stage.open()
    stage.view.settle()
    stage.view.ask(str(numbers[0]))
    assert stage.state.asked == numbers[0]
    stage.view.keep()
    stage.view.settle()
    assert not stage.state.is_busy
    stage.view.ask(str(numbers[1]))
    stage.view.settle()
    await stage.end_of_action()
    assert list(stage.sign_ups.states) == [numbers[0]]
    assert (stage.state.told, stage.state.asked) == ((Told.ERASED, 1), None)
    assert stage.sent == []
    await stage.close()


async def test_question_stays_over_a_refresh(numbers: list[UUID]) -> None:
    stage = Stage(FakeSignUps(*numbers))
    await stage.open()
    stage.view.ask(str(numbers[0]))
    await stage.let_time_pass()
    assert stage.state.asked == numbers[0]
    await stage.close()


async def test_what_somebody_else_took_up_meanwhile_is_said(numbers: list[UUID]) -> None:
    stage = Stage(FakeSignUps(*numbers))
    await stage.open()
    stage.sign_ups.states[numbers[0]] = SignUpState.QUEUED
    stage.view.retry(str(numbers[0]))
    await stage.end_of_action()
    assert stage.state.told == (Told.MOVED_ON, 1)
    assert stage.sent == []
    await stage.close()


async def test_queue_in_trouble_is_told_and_heals_by_itself(numbers: list[UUID]) -> None:
    stage = Stage(FakeSignUps(*numbers))
    stage.sign_ups.trouble = StorageTrouble.BUSY
    await stage.open()
    assert (stage.state.overview, stage.state.trouble) == (None, StorageTrouble.BUSY)
    stage.sign_ups.trouble = None
    await stage.let_time_pass()
    assert stage.state.trouble is None
    stage.sign_ups.trouble = StorageTrouble.FULL
    stage.view.retry(str(numbers[0]))
    await stage.end_of_action()
    assert (stage.state.failed, stage.state.told) == (StorageTrouble.FULL, None)
    stage.sign_ups.trouble = None
    stage.view.retry(str(numbers[0]))
    await stage.end_of_action()
    assert (stage.state.failed, stage.state.told) == (None, (Told.TAKEN_UP, 1))
    await stage.close()
