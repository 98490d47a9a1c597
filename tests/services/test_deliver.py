"""What waits in the queue is sent once, whatever the loyalty system, the clock and the disk do."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from structlog.testing import capture_logs

from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import (
    BackendUnavailable,
    LoyaltyError,
    NotAuthorised,
    NotConfigured,
    OutcomeUnknown,
    UnexpectedReply,
)
from kiosk.domain.sign_up import Enrolled, Enrolment, FieldError, FieldProblem, Refused, SignUp, SignUpField
from kiosk.domain.sign_up_state import ParkReason, SignUpState
from kiosk.services.deliver import LOOK_EVERY_S, MOST_ODD_REPLIES, Delivery
from kiosk.services.system_pauses import MOST_REFUSALS
from kiosk.storage.not_stored import NotStored
from kiosk.storage.sign_up_rows import Attempt
from tests.fakes.loyalty_backend import EVERYTHING, FakeBackend
from tests.fakes.waiting_queue import OTHER_KEY, Clocks, form, open_queue
from tests.fakes.whole_sign_up import with_everything

SETTLING_S = 30.0
TAKEN = Refused((FieldError(SignUpField.EMAIL, FieldProblem.ALREADY_EXISTS),))
WRONG = Refused((FieldError(SignUpField.PHONE, FieldProblem.WRONG_FORMAT),))
BLIND = replace(EVERYTHING, can_find_sign_up=False)


class Stage:
    """A delivery over a loyalty system in memory. `script` answers the next sendings, then all succeed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clocks = Clocks()
        self.script: list[Enrolment | Exception] = []
        self.sent: list[UUID] = []
        self.backend = FakeBackend(on_enrol=self._answer)
        self.restart()

    def restart(self, **more: object) -> None:
        self.queue = open_queue(self.folder, self.clocks.now, **more)  # type: ignore[arg-type]
        self.delivery = Delivery(self.backend, self.queue, asyncio.Lock(), self.clocks.times())

    async def _answer(self, sign_up: SignUp) -> Enrolment:
        self.sent.append(sign_up.external_id)
        result = self.script.pop(0) if self.script else Enrolled(CustomerId("new"))
        if isinstance(result, Exception):
            raise result
        return result

    def keep(self, sign_up: SignUp | None = None, state: SignUpState = SignUpState.QUEUED) -> UUID:
        """A sign-up as an attempt with a visitor left it."""
        kept = sign_up or form()
        self.queue.keep(kept)
        self.queue.begin_sending(kept.external_id)
        if state is not SignUpState.SENDING:
            wait_s = SETTLING_S if state is SignUpState.AMBIGUOUS else 1.0
            self.queue.put_off(kept.external_id, state, Attempt(wait_s))
        return kept.external_id

    async def run_for(self, seconds: float) -> None:
        """Steps and the pauses between them, until that much time has passed."""
        end_s = self.clocks.running_s + seconds
        while self.clocks.running_s < end_s:
            pause_s = await self.delivery.step()
            self.clocks.pass_time(min(pause_s, end_s - self.clocks.running_s))
        while await self.delivery.step() == 0:
            pass

    def state(self, number: UUID) -> SignUpState | None:
        return self.queue.find_state(number)

    def reason(self, number: UUID) -> ParkReason | None:
        return {row.external_id: row.park_reason for row in self.queue.listing.list_open()}[number]


async def until(is_true: Callable[[], bool]) -> None:
    """Look until something is true; fails after 5 s."""
    async with asyncio.timeout(5):
        while not is_true():  # noqa: ASYNC110 - what is looked at is a file
            await asyncio.sleep(0.001)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.queue.close()


async def test_queued_sign_up_is_sent_once(stage: Stage) -> None:
    number = stage.keep()
    await stage.run_for(120)
    assert stage.state(number) is SignUpState.DONE
    assert stage.sent == [number]


async def test_nothing_is_sent_before_it_is_due(stage: Stage) -> None:
    stage.keep()
    await stage.run_for(0.9)
    assert stage.sent == []


async def test_nothing_to_do_is_looked_at_again_now_and_then(stage: Stage) -> None:
    assert await stage.delivery.step() == LOOK_EVERY_S


async def test_soonest_goes_first(stage: Stage) -> None:
    numbers = []
    for wait_s in (20.0, 5.0):
        sign_up = form()
        stage.queue.keep(sign_up)
        stage.queue.put_off(sign_up.external_id, SignUpState.QUEUED, Attempt(wait_s))
        numbers.append(sign_up.external_id)
    await stage.run_for(60)
    assert stage.sent == numbers[::-1]


async def test_late_commit_is_found_after_the_settling_time(stage: Stage) -> None:
    number = stage.keep(state=SignUpState.AMBIGUOUS)
    await stage.run_for(SETTLING_S - 0.1)
    assert stage.backend.count("find_sign_up") == 0
    stage.backend.found_sign_ups[number] = CustomerId("late")
    await stage.run_for(0.2)
    assert stage.state(number) is SignUpState.DONE
    assert stage.sent == []


async def test_interests_are_noted_until_the_customer_has_them(stage: Stage) -> None:
    kept = with_everything(form())
    number = stage.keep(kept)
    stage.backend.answers["add_interests"] = BackendUnavailable("down")
    await stage.run_for(2)
    assert stage.state(number) is SignUpState.AMBIGUOUS
    stage.backend.found_sign_ups[number] = CustomerId("new")
    await stage.run_for(SETTLING_S)
    del stage.backend.answers["add_interests"]
    await stage.run_for(SETTLING_S + 1)
    assert stage.state(number) is SignUpState.DONE
    assert stage.sent == [number]
    asked = [argument for name, argument in stage.backend.calls if name == "add_interests"]
    assert asked == [(CustomerId("new"), kept.interests)] * 3


async def test_interests_that_nobody_takes_keep_no_sign_up_open(stage: Stage) -> None:
    number = stage.keep(with_everything(form()))
    stage.backend.found_sign_ups[number] = CustomerId("new")
    stage.backend.answers["add_interests"] = NotAuthorised("403")
    await stage.run_for((MOST_ODD_REPLIES + 1) * SETTLING_S)
    assert stage.state(number) is SignUpState.DONE
    assert stage.backend.count("add_interests") == MOST_ODD_REPLIES - 1


async def test_sign_up_that_never_arrived_is_sent_again(stage: Stage) -> None:
    number = stage.keep(state=SignUpState.AMBIGUOUS)
    await stage.run_for(SETTLING_S + 1)
    assert stage.state(number) is SignUpState.DONE
    assert stage.sent == [number]


async def test_every_lost_answer_gets_the_whole_settling_time_and_a_look_up(stage: Stage) -> None:
    number = stage.keep()
    stage.script = [OutcomeUnknown("lost")] * 3
    await stage.run_for(1)
    for sendings in (1, 2):
        await stage.run_for(SETTLING_S - 0.1)
        assert len(stage.sent) == sendings
        await stage.run_for(0.1)
        assert len(stage.sent) == sendings + 1
    stage.backend.found_sign_ups[number] = CustomerId("arrived")
    await stage.run_for(300)
    assert stage.state(number) is SignUpState.DONE
    assert len(stage.sent) == 3


async def test_look_up_without_an_answer_sends_nothing(stage: Stage) -> None:
    number = stage.keep(state=SignUpState.AMBIGUOUS)
    stage.backend.answers["find_sign_up"] = BackendUnavailable("down")
    await stage.run_for(3600)
    assert stage.state(number) is SignUpState.AMBIGUOUS
    assert stage.sent == []
    stage.backend.answers["find_sign_up"] = CustomerId("7")
    await stage.run_for(400)
    assert stage.state(number) is SignUpState.DONE


async def test_taken_address_is_ours_if_the_look_up_says_so(stage: Stage) -> None:
    number = stage.keep()
    stage.script = [TAKEN]
    stage.backend.found_sign_ups[number] = CustomerId("ours")
    await stage.run_for(2)
    assert stage.state(number) is SignUpState.DONE


@pytest.mark.parametrize(
    ("refusal", "reason"), [(TAKEN, ParkReason.ALREADY_EXISTS), (WRONG, ParkReason.REFUSED)]
)
async def test_refused_one_is_parked_with_its_reason_while_others_go_on(
    stage: Stage, refusal: Refused, reason: ParkReason
) -> None:
    refused, other = stage.keep(), stage.keep()
    stage.script = [refusal]
    await stage.run_for(2)
    assert (stage.state(refused), stage.reason(refused)) == (SignUpState.PARKED, reason)
    assert stage.state(other) is SignUpState.DONE
    assert isinstance(stage.queue.load(refused), SignUp)


async def test_taken_address_whose_look_up_fails_is_looked_up_later(stage: Stage) -> None:
    number = stage.keep()
    stage.script = [TAKEN]
    stage.backend.answers["find_sign_up"] = BackendUnavailable("down")
    await stage.run_for(2)
    assert stage.state(number) is SignUpState.AMBIGUOUS
    stage.backend.answers["find_sign_up"] = CustomerId("ours")
    await stage.run_for(60)
    assert (stage.state(number), len(stage.sent)) == (SignUpState.DONE, 1)


async def test_system_that_cannot_look_up_gets_nothing_twice(stage: Stage) -> None:
    stage.backend.capabilities = BLIND
    number = stage.keep(state=SignUpState.AMBIGUOUS)
    taken = stage.keep()
    stage.script = [TAKEN]
    await stage.run_for(SETTLING_S)
    assert (stage.state(number), stage.reason(number)) == (SignUpState.PARKED, ParkReason.UNCLEAR)
    assert stage.reason(taken) is ParkReason.ALREADY_EXISTS
    assert (stage.sent, stage.backend.count("find_sign_up")) == ([taken], 0)


async def test_nonsense_is_borne_for_a_while_then_parked(stage: Stage) -> None:
    number, other = stage.keep(), form()
    stage.script = [UnexpectedReply("odd")] * MOST_ODD_REPLIES
    await stage.run_for(3600)
    assert (stage.state(number), stage.reason(number)) == (SignUpState.PARKED, ParkReason.UNEXPECTED_REPLY)
    assert len(stage.sent) == MOST_ODD_REPLIES
    stage.keep(other)
    await stage.run_for(2)
    assert stage.state(other.external_id) is SignUpState.DONE


async def test_fault_of_ours_with_one_does_not_keep_the_others(stage: Stage) -> None:
    broken, other = stage.keep(), stage.keep()
    stage.script = [ZeroDivisionError()]
    await stage.run_for(2)
    assert stage.state(broken) is SignUpState.AMBIGUOUS
    assert stage.state(other) is SignUpState.DONE


async def test_system_that_is_away_is_asked_by_one_for_all_ever_more_seldom(stage: Stage) -> None:
    numbers = [stage.keep() for _ in range(20)]
    stage.script = [BackendUnavailable("down")] * 1000
    await stage.run_for(600)
    assert len(stage.sent) <= 25
    stage.script.clear()
    await stage.delivery.loyalty_system_is_back()
    await stage.run_for(1)
    assert [stage.state(number) for number in numbers] == [SignUpState.DONE] * 20


async def test_first_success_after_an_outage_lets_the_others_follow_at_once(stage: Stage) -> None:
    numbers = [stage.keep() for _ in range(20)]
    stage.script = [BackendUnavailable("down")] * 12
    await stage.run_for(2400)
    assert {stage.state(number) for number in numbers} == {SignUpState.DONE}
    assert len(stage.sent) == 32


async def test_after_a_failure_a_probe_goes_first_and_the_sign_up_waits_untouched(stage: Stage) -> None:
    number = stage.keep()
    stage.script = [BackendUnavailable("down")]
    stage.backend.answers["probe"] = BackendUnavailable("left alone")
    await stage.run_for(3600)
    assert len(stage.sent) == 1
    assert [row.attempts for row in stage.queue.listing.list_open()] == [2]
    assert 10 <= stage.backend.count("probe") <= 40
    stage.backend.answers["probe"] = UnexpectedReply("somebody else's page")
    await stage.run_for(600)
    assert len(stage.sent) == 1
    del stage.backend.answers["probe"]
    await stage.run_for(320)
    assert stage.state(number) is SignUpState.DONE


@pytest.mark.parametrize(("asked_s", "kept_s"), [(40.0, 40.0), (1e9, 900.0), (-5.0, 1.0)])
async def test_pause_that_the_system_asks_for_is_kept(stage: Stage, asked_s: float, kept_s: float) -> None:
    stage.keep()
    stage.script = [BackendUnavailable("rush", asked_s)]
    await stage.run_for(1)
    stage.keep()
    await stage.delivery.loyalty_system_is_back()
    await stage.run_for(kept_s - 0.5)
    assert len(stage.sent) == 1
    await stage.run_for(1)
    assert len(stage.sent) == 3


async def test_refused_log_in_is_tried_seldom(stage: Stage) -> None:
    number = stage.keep()
    stage.script = [NotAuthorised("no")] * 100
    await stage.run_for(1500)
    assert len(stage.sent) == 5
    assert stage.state(number) is SignUpState.QUEUED


@pytest.mark.parametrize("error", [NotAuthorised("no"), NotConfigured("no")])
async def test_refusal_that_goes_on_leaves_everything_to_staff(stage: Stage, error: LoyaltyError) -> None:
    queued, doubtful = stage.keep(), stage.keep(state=SignUpState.AMBIGUOUS)
    stage.script = [error] * 100
    stage.backend.answers["find_sign_up"] = error
    await stage.run_for(4 * 3600)
    reasons = [stage.reason(number) for number in (queued, doubtful)]
    assert reasons == [ParkReason.NOT_AUTHORISED] * 2
    assert len(stage.sent) + stage.backend.count("find_sign_up") == MOST_REFUSALS


async def test_what_was_refused_is_sent_once_staff_take_it_up_again(stage: Stage) -> None:
    number = stage.keep()
    stage.script = [NotAuthorised("no")] * MOST_REFUSALS
    await stage.run_for(4 * 3600)
    assert stage.reason(number) is ParkReason.NOT_AUTHORISED
    stage.queue.retry(number)
    await stage.run_for(SETTLING_S + 21)
    assert stage.state(number) is SignUpState.DONE


@pytest.mark.parametrize("shift", [{"days": 1}, {"days": -1}, {"days": -56 * 365}])
async def test_setting_the_clock_moves_no_attempt(stage: Stage, shift: dict[str, float]) -> None:
    stage.keep()
    stage.script = [BackendUnavailable("rush", 100.0)]
    await stage.run_for(1)
    stage.clocks.set_wall(**shift)
    await stage.run_for(99)
    assert len(stage.sent) == 1
    await stage.run_for(1.5)
    assert len(stage.sent) == 2


@pytest.mark.parametrize("shift", [{"days": 1}, {"days": -1}, {"days": -56 * 365}])
async def test_clock_set_during_a_restart_delays_nothing_beyond_the_longest_wait(
    stage: Stage, shift: dict[str, float]
) -> None:
    doubtful = stage.keep(state=SignUpState.AMBIGUOUS)
    stage.queue.close()
    stage.clocks.set_wall(**shift)
    stage.restart()
    await stage.run_for(SETTLING_S - 1)
    assert stage.backend.count("find_sign_up") == 0
    await stage.run_for(901)
    assert stage.state(doubtful) is SignUpState.DONE


async def test_crash_leaves_what_was_under_way_to_be_looked_up(stage: Stage) -> None:
    arrived, lost = stage.keep(state=SignUpState.SENDING), stage.keep(state=SignUpState.SENDING)
    draft = form()
    stage.queue.keep(draft)
    stage.backend.found_sign_ups[arrived] = CustomerId("9")
    stage.queue.close()
    stage.restart()
    await stage.run_for(SETTLING_S + 2)
    states = [stage.state(number) for number in (arrived, lost, draft.external_id)]
    assert states == [SignUpState.DONE] * 3
    assert sorted(stage.sent) == sorted([lost, draft.external_id])


async def test_attempt_with_a_visitor_is_left_alone(stage: Stage) -> None:
    number = stage.keep(state=SignUpState.SENDING)
    with stage.queue.in_hand(number):
        await stage.run_for(60)
        assert stage.state(number) is SignUpState.SENDING
    await stage.run_for(60)
    assert stage.state(number) is SignUpState.DONE


async def test_lost_key_parks_what_cannot_be_read_but_finds_what_arrived(stage: Stage) -> None:
    queued, arrived = stage.keep(), stage.keep(state=SignUpState.AMBIGUOUS)
    doubtful = stage.keep(state=SignUpState.AMBIGUOUS)
    stage.backend.found_sign_ups[arrived] = CustomerId("9")
    stage.queue.close()
    stage.restart(key=OTHER_KEY)
    await stage.run_for(SETTLING_S + 5)
    assert stage.state(arrived) is SignUpState.DONE
    assert [stage.reason(number) for number in (queued, doubtful)] == [ParkReason.UNREADABLE] * 2
    assert stage.sent == []


async def test_key_that_comes_back_reads_again(stage: Stage) -> None:
    number = stage.keep()
    stage.queue.close()
    stage.restart(key=OTHER_KEY)
    await stage.run_for(5)
    stage.queue.close()
    stage.restart()
    stage.queue.retry(number)
    await stage.run_for(SETTLING_S + 5)
    assert stage.state(number) is SignUpState.DONE


async def test_retry_of_a_parked_one_looks_before_it_sends(stage: Stage) -> None:
    number = stage.keep()
    stage.script = [WRONG]
    await stage.run_for(2)
    stage.queue.retry(number)
    stage.backend.found_sign_ups[number] = CustomerId("by hand")
    await stage.run_for(SETTLING_S + 21)
    assert stage.state(number) is SignUpState.DONE
    assert len(stage.sent) == 1


async def test_nothing_is_sent_while_the_queue_cannot_be_written(stage: Stage) -> None:
    stage.keep()
    stage.clocks.pass_time(5)
    stage.queue.close()
    stage.queue.path.rename(stage.folder / "away")
    stage.queue.path.symlink_to(stage.folder / "no folder" / "no file")
    with pytest.raises(NotStored):
        await stage.delivery.step()
    assert stage.sent == []


async def test_running_delivery_waits_out_a_full_disk_and_goes_on(stage: Stage) -> None:
    number = stage.keep()
    stage.queue.close()
    stage.queue.path.rename(stage.folder / "away")
    stage.queue.path.symlink_to(stage.folder / "no folder" / "no file")
    running = asyncio.create_task(stage.delivery.run())
    await until(lambda: len(stage.clocks.waits) >= 3)
    assert all(wait <= 5 for wait in stage.clocks.waits)
    # In one step: in between, the delivery would make an empty queue.
    (stage.folder / "away").replace(stage.queue.path)
    await until(lambda: stage.state(number) is SignUpState.DONE)
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    assert stage.sent == [number]


async def test_a_command_that_was_faster_is_left_its_way(stage: Stage) -> None:
    number = stage.keep()
    guest = open_queue(stage.folder, stage.clocks.now, is_owner=False)

    async def settle_meanwhile(_: SignUp) -> Enrolment:
        guest.finish(number, CustomerId("by hand"))
        return Enrolled(CustomerId("new"))

    stage.backend.on_enrol = settle_meanwhile
    await stage.run_for(2)
    guest.close()
    assert stage.state(number) is SignUpState.DONE


NUMBER = "UPDATE sign_up SET external_id = ? WHERE external_id = ?"
TIME = "UPDATE sign_up SET begun_at = ? WHERE external_id = ?"


def damage(stage: Stage, statement: str, number: UUID, value: str) -> None:
    """What a disk may do to one row and no check of the file finds."""
    with closing(sqlite3.connect(stage.queue.path)) as db, db:
        db.execute(statement, (value, str(number)))


@pytest.mark.parametrize("sign", ["x", "\u017e", ""])
async def test_row_with_a_damaged_number_is_parked_and_keeps_no_other(stage: Stage, sign: str) -> None:
    bad, *others = [stage.keep() for _ in range(4)]
    damage(stage, NUMBER, bad, sign + str(bad)[1:])
    await stage.run_for(120)
    assert [stage.state(number) for number in others] == [SignUpState.DONE] * 3
    (row,) = stage.queue.listing.list_open()
    assert (row.state, row.park_reason) == (SignUpState.PARKED, ParkReason.UNREADABLE)
    assert len(stage.queue.listing.list_receipts()) == 4


async def test_number_in_capitals_is_no_number_of_ours(stage: Stage) -> None:
    bad, other = stage.keep(), stage.keep()
    damage(stage, NUMBER, bad, str(bad).upper())
    await stage.run_for(120)
    assert stage.state(other) is SignUpState.DONE
    assert [row.state for row in stage.queue.listing.list_open()] == [SignUpState.PARKED]


async def test_row_with_a_damaged_time_is_listed_and_sent(stage: Stage) -> None:
    number = stage.keep()
    damage(stage, TIME, number, "2026-99")
    assert [row.begun_at.year for row in stage.queue.listing.list_open()] == [1970]
    await stage.run_for(120)
    assert stage.state(number) is SignUpState.DONE


async def test_fault_of_ours_at_the_look_up_does_not_keep_the_others(stage: Stage) -> None:
    stage.keep(state=SignUpState.AMBIGUOUS)
    other = stage.keep()
    stage.backend.answers["find_sign_up"] = ZeroDivisionError()
    await stage.run_for(SETTLING_S + 5)
    assert stage.state(other) is SignUpState.DONE
    await stage.run_for(7200)
    assert [row.park_reason for row in stage.queue.listing.list_open()] == [ParkReason.UNEXPECTED_REPLY]


async def test_delivery_outlives_what_nobody_expected_and_reports_it_once(stage: Stage) -> None:
    number = stage.keep()
    stage.script = [BackendUnavailable("down")]
    stage.backend.answers["probe"] = ZeroDivisionError()
    with capture_logs() as lines:
        running = asyncio.create_task(stage.delivery.run())
        await until(lambda: stage.clocks.waits.count(300.0) >= 2)
        del stage.backend.answers["probe"]
        await until(lambda: stage.state(number) is SignUpState.DONE)
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
    assert [line["part"] for line in lines if line["event"] == "background_work_failed"] == ["delivery"]
