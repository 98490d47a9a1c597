"""Whatever happens in whatever order, each sign-up becomes one customer or is with staff; none is lost."""

from __future__ import annotations

import asyncio
import random
import shutil
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import BackendUnavailable, OutcomeUnknown, UnexpectedReply
from kiosk.domain.sign_up import Enrolled, Enrolment, FieldError, FieldProblem, Refused, SignUp, SignUpField
from kiosk.domain.sign_up_state import IllegalMove, ParkReason, SignUpState
from kiosk.services.deliver import Delivery
from kiosk.services.enrol import Enrolling, Patience, Queued, Unconfirmed
from tests.fakes.loyalty_backend import FakeBackend
from tests.fakes.waiting_queue import KEY, OTHER_KEY, Clocks, form, open_queue

COMMITS_LATE_AFTER_S = 25.0
# What is tried here is the order of things; that they reach a real disk is tried elsewhere.
IN_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - removed after each run
MOODS = ("well", "away", "lost", "lost_after_commit", "late", "odd", "refuses", "taken", "rush")


class Machine(RuleBasedStateMachine):
    """A kiosk and a loyalty system that both misbehave. `made` counts the customers of each number."""

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-queue-", dir=IN_MEMORY))
        self.runner = asyncio.Runner()
        self.clocks = Clocks()
        self.mood = "well"
        self.made: Counter[UUID] = Counter()
        self.late: list[tuple[float, UUID]] = []
        self.acknowledged: set[UUID] = set()
        self.kept: set[UUID] = set()
        self.backend = FakeBackend(on_enrol=self._enrol)
        self.key = KEY
        self._open()

    def teardown(self) -> None:
        if not hasattr(self, "folder"):
            return
        try:
            self._everything_ends_well()
        finally:
            self.queue.close()
            self.runner.close()
            shutil.rmtree(self.folder)

    @rule(mood=st.sampled_from(MOODS), has_email=st.booleans())
    def visitor_signs_up(self, mood: str, has_email: bool) -> None:
        self.mood = mood
        sign_up = form() if has_email else form(None, "420601123123")
        self.kept.add(sign_up.external_id)
        try:
            end = self.runner.run(self.enrolling.enrol(sign_up))
        except UnexpectedReply:
            return
        if isinstance(end, Enrolled | Queued | Unconfirmed):
            self.acknowledged.add(sign_up.external_id)

    @rule(mood=st.sampled_from(MOODS), seconds=st.sampled_from([0.0, 1.0, 5.0, 31.0, 400.0, 4000.0]))
    def time_passes(self, mood: str, seconds: float) -> None:
        self.mood = mood
        self._pass(seconds)

    @rule(days=st.sampled_from([1, -1, 400, -20000]))
    def clock_is_set(self, days: int) -> None:
        self.clocks.set_wall(days=days)

    @rule(has_arrived=st.booleans())
    def power_fails_while_sending(self, has_arrived: bool) -> None:
        sign_up = form()
        self.kept.add(sign_up.external_id)
        self.queue.keep(sign_up)
        self.queue.begin_sending(sign_up.external_id)
        if has_arrived:
            self._make(sign_up.external_id)
        self._open()

    @rule()
    def power_fails_between_keeping_and_sending(self) -> None:
        sign_up = form()
        self.kept.add(sign_up.external_id)
        self.queue.keep(sign_up)
        self._open()

    @rule(key=st.sampled_from([KEY, OTHER_KEY]))
    def restart_with(self, key: bytes) -> None:
        self.key = key
        self._open()

    @rule()
    def staff_retry_everything(self) -> None:
        self._retry_all()

    @precondition(lambda self: self.acknowledged)
    @rule(data=st.data())
    def nobody_can_make_it_go_an_illegal_way(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(sorted(self.acknowledged)))
        before = self.queue.find_state(number)
        if before is SignUpState.DONE:
            for move in (self.queue.begin_sending, self.queue.retry):
                try:
                    move(number)
                except IllegalMove:
                    continue
                raise AssertionError("a finished sign-up was taken up again")
        assert self.queue.find_state(number) is before

    @invariant()
    def none_is_made_twice(self) -> None:
        if hasattr(self, "made"):
            assert max(self.made.values(), default=0) <= 1

    @invariant()
    def none_is_lost_and_nothing_personal_outlives_the_end(self) -> None:
        if not hasattr(self, "queue"):
            return
        for number in self.kept:
            state = self.queue.find_state(number)
            assert state is not None
            if state is SignUpState.DONE:
                assert self.made[number] == 1
            if state in (SignUpState.DONE, SignUpState.REFUSED):
                assert self.queue.load(number) is ParkReason.NOT_KEPT

    async def _enrol(self, sign_up: SignUp) -> Enrolment:
        number = sign_up.external_id
        assert self.queue.find_state(number) is SignUpState.SENDING
        match self.mood:
            case "away":
                raise BackendUnavailable("down")
            case "rush":
                raise BackendUnavailable("rush", 120.0)
            case "odd":
                raise UnexpectedReply("odd")
            case "lost":
                raise OutcomeUnknown("lost")
            case "refuses":
                return Refused((FieldError(SignUpField.OTHER, FieldProblem.OTHER),))
            case "taken":
                return Refused((FieldError(SignUpField.EMAIL, FieldProblem.ALREADY_EXISTS),))
            case "late":
                self.late.append((self.clocks.running_s + COMMITS_LATE_AFTER_S, number))
                raise OutcomeUnknown("late")
            case "lost_after_commit":
                self._make(number)
                raise OutcomeUnknown("lost")
        self._make(number)
        return Enrolled(CustomerId(str(number)))

    def _make(self, number: UUID) -> None:
        self.made[number] += 1
        self.backend.found_sign_ups[number] = CustomerId(str(number))

    def _open(self) -> None:
        if hasattr(self, "queue"):
            self.queue.close()
        self.queue = open_queue(self.folder, self.clocks.now, self.key)
        turn, chance = asyncio.Lock(), random.Random(7)
        self.delivery = Delivery(self.backend, self.queue, turn, self.clocks.times(chance.random))
        self.enrolling = Enrolling(
            self.backend,
            self.queue,
            turn,
            patience=Patience(answer_within_s=0.2, look_up_every_s=1.0),
            sleep=self._nap,
        )

    async def _nap(self, seconds: float) -> None:
        """The visitor's patience ends at the first look that finds nothing."""
        del seconds
        raise TimeoutError

    def _retry_all(self) -> None:
        for row in self.queue.listing.list_open():
            if row.state is SignUpState.PARKED:
                self.queue.retry(row.external_id)

    def _pass(self, seconds: float) -> None:
        end_s = self.clocks.running_s + seconds
        while True:
            self._commit_late_ones()
            pause_s = self.runner.run(self.delivery.step())
            left_s = end_s - self.clocks.running_s
            if pause_s and left_s <= 0:
                return
            next_commit_s = min((at for at, _ in self.late), default=end_s) - self.clocks.running_s
            self.clocks.pass_time(max(0.0, min(pause_s, left_s, max(next_commit_s, 0.001))))

    def _commit_late_ones(self) -> None:
        due = [number for at, number in self.late if at <= self.clocks.running_s]
        self.late = [(at, number) for at, number in self.late if at > self.clocks.running_s]
        for number in due:
            self._make(number)

    def _everything_ends_well(self) -> None:
        """Each key is back in its turn, the system works, staff try once more: nobody waits any longer."""
        self.mood = "well"
        for self.key in (OTHER_KEY, KEY):
            self._open()
            self._pass(1000)
            self._retry_all()
            self._pass(1000)
        for number in self.kept:
            state = self.queue.find_state(number)
            assert state in (SignUpState.DONE, SignUpState.REFUSED)
            assert self.made[number] == (1 if state is SignUpState.DONE else 0)
            if number in self.acknowledged:
                assert state is SignUpState.DONE


Machine.TestCase.settings = settings(
    max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
TestSignUpOnce: Any = Machine.TestCase
