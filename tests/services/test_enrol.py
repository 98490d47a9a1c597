"""A visitor's sign-up is kept before it is sent, and the visitor is told the truth in time."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import (
    BackendUnavailable,
    NotAuthorised,
    NotConfigured,
    OutcomeUnknown,
    UnexpectedReply,
)
from kiosk.domain.sign_up import (
    ContactKind,
    Enrolled,
    Enrolment,
    FieldError,
    FieldProblem,
    Refused,
    RegistrationAbility,
    SignUp,
    SignUpField,
    ValueKind,
)
from kiosk.domain.sign_up_state import ParkReason, SignUpState
from kiosk.services.enrol import Enrolling, Patience, Queued, Unconfirmed
from kiosk.storage.not_stored import NotStored
from kiosk.storage.sign_up_queue import SignUpQueue
from tests.fakes.loyalty_backend import EVERYTHING, FakeBackend
from tests.fakes.waiting_queue import START, form, open_queue
from tests.fakes.whole_sign_up import with_everything

SHORT = Patience(answer_within_s=1.0)
TAKEN = Refused((FieldError(SignUpField.EMAIL, FieldProblem.ALREADY_EXISTS),))
WRONG = Refused((FieldError(SignUpField.PHONE, FieldProblem.WRONG_FORMAT),))


@pytest.fixture
def queue(tmp_path: Path) -> Iterator[SignUpQueue]:
    queue = open_queue(tmp_path)
    yield queue
    queue.close()


def enrolling(backend: FakeBackend, queue: SignUpQueue, **more: object) -> Enrolling:
    return Enrolling(backend, queue, asyncio.Lock(), **more)  # type: ignore[arg-type]


async def settled(queue: SignUpQueue, sign_up: SignUp, state: SignUpState) -> None:
    for _ in range(500):
        if queue.find_state(sign_up.external_id) is state:
            return
        await asyncio.sleep(0.01)
    assert queue.find_state(sign_up.external_id) is state


def answers(*results: Enrolment | Exception) -> Callable[[SignUp], Awaitable[Enrolment]]:
    waiting = list(results)

    async def answer(_: SignUp) -> Enrolment:
        result = waiting.pop(0)
        if isinstance(result, Exception):
            raise result
        return result

    return answer


async def test_success_is_recorded_and_the_personal_data_are_gone(queue: SignUpQueue) -> None:
    sign_up = form()
    assert await enrolling(FakeBackend(), queue).enrol(sign_up) == Enrolled(CustomerId("new"))
    assert queue.find_state(sign_up.external_id) is SignUpState.DONE
    assert queue.load(sign_up.external_id) is ParkReason.NOT_KEPT


async def test_interests_are_noted_with_the_new_customer(queue: SignUpQueue) -> None:
    backend, sign_up = FakeBackend(), with_everything(form())
    await enrolling(backend, queue).enrol(sign_up)
    assert ("add_interests", (CustomerId("new"), sign_up.interests)) in backend.calls
    assert queue.find_state(sign_up.external_id) is SignUpState.DONE


@pytest.mark.parametrize("trouble", ["lost", "slow"])
async def test_interests_that_fail_do_not_spoil_the_sign_up_and_are_left_to_the_queue(
    queue: SignUpQueue, trouble: str
) -> None:
    backend, sign_up = FakeBackend(), with_everything(form())
    left_over: list[int] = []
    if trouble == "lost":
        backend.answers["add_interests"] = OutcomeUnknown("cut")
    else:
        backend.gates["add_interests"] = asyncio.Event()
    service = enrolling(
        backend,
        queue,
        on_left_over=lambda: left_over.append(1),
        patience=Patience(answer_within_s=0.5),
    )
    assert await service.enrol(sign_up) == Enrolled(CustomerId("new"))
    assert queue.find_state(sign_up.external_id) is SignUpState.AMBIGUOUS
    assert left_over == [1]
    await service.close()


async def test_interests_are_given_up_where_the_customer_cannot_be_found_again(queue: SignUpQueue) -> None:
    backend = FakeBackend(replace(EVERYTHING, can_find_sign_up=False))
    backend.answers["add_interests"] = BackendUnavailable("down")
    sign_up = with_everything(form())
    await enrolling(backend, queue).enrol(sign_up)
    assert queue.find_state(sign_up.external_id) is SignUpState.DONE


@pytest.mark.parametrize(
    ("answer", "is_good"), [(True, True), (False, False), (None, True), (BackendUnavailable("down"), True)]
)
async def test_password_that_cannot_be_judged_stops_nobody(
    queue: SignUpQueue, answer: object, is_good: bool
) -> None:
    service = enrolling(FakeBackend(answers={"check_value": answer}), queue)
    assert await service.is_accepted(ValueKind.PASSWORD, "Heslo123") is is_good


async def test_form_is_kept_before_anything_is_sent(queue: SignUpQueue) -> None:
    seen: list[object] = []

    async def look(sign_up: SignUp) -> Enrolment:
        seen.extend([queue.find_state(sign_up.external_id), queue.load(sign_up.external_id)])
        return Enrolled(CustomerId("new"))

    sign_up = form()
    await enrolling(FakeBackend(on_enrol=look), queue).enrol(sign_up)
    assert seen == [SignUpState.SENDING, sign_up]


async def test_nothing_is_sent_when_it_cannot_be_kept(tmp_path: Path) -> None:
    (tmp_path / "sign_ups.sqlite").symlink_to(tmp_path / "no folder" / "no file")
    backend = FakeBackend()
    with pytest.raises(NotStored):
        await enrolling(backend, open_queue(tmp_path)).enrol(form())
    assert backend.count("enrol") == 0


@pytest.mark.parametrize("refusal", [TAKEN, WRONG])
async def test_refusal_is_told_and_nothing_personal_is_kept(queue: SignUpQueue, refusal: Refused) -> None:
    sign_up = form()
    assert await enrolling(FakeBackend(answers={"enrol": refusal}), queue).enrol(sign_up) == refusal
    assert queue.find_state(sign_up.external_id) is SignUpState.REFUSED
    assert queue.load(sign_up.external_id) is ParkReason.NOT_KEPT
    assert queue.listing.list_open() == []


async def test_corrected_form_goes_out_under_the_same_number(queue: SignUpQueue) -> None:
    sign_up = form()
    backend = FakeBackend(on_enrol=answers(TAKEN, Enrolled(CustomerId("new"))))
    service = enrolling(backend, queue)
    await service.enrol(sign_up)
    assert await service.enrol(replace(sign_up, email="eva.mala@example.com")) == Enrolled(CustomerId("new"))
    assert queue.find_state(sign_up.external_id) is SignUpState.DONE


async def test_nonsense_that_surely_made_nothing_can_be_repeated(queue: SignUpQueue) -> None:
    sign_up = form()
    service = enrolling(
        FakeBackend(on_enrol=answers(UnexpectedReply("odd"), Enrolled(CustomerId("n")))), queue
    )
    with pytest.raises(UnexpectedReply):
        await service.enrol(sign_up)
    assert queue.find_state(sign_up.external_id) is SignUpState.REFUSED
    assert await service.enrol(sign_up) == Enrolled(CustomerId("n"))


@pytest.mark.parametrize("error", [BackendUnavailable("down"), NotAuthorised("no"), NotConfigured("no")])
async def test_sign_up_is_queued_while_the_system_is_away(queue: SignUpQueue, error: Exception) -> None:
    sign_up = form()
    told: list[None] = []
    service = enrolling(FakeBackend(answers={"enrol": error}), queue, on_left_over=lambda: told.append(None))
    assert await service.enrol(sign_up) == Queued(needs_staff=not isinstance(error, BackendUnavailable))
    assert queue.find_state(sign_up.external_id) is SignUpState.QUEUED
    assert queue.load(sign_up.external_id) == sign_up
    assert told == [None]


async def test_pause_that_the_system_asks_for_is_kept(queue: SignUpQueue) -> None:
    service = enrolling(FakeBackend(answers={"enrol": BackendUnavailable("rush", 40)}), queue)
    await service.enrol(form())
    (row,) = queue.schedule.list_due(900)
    assert row.next_attempt_at == START.timestamp() + 40


async def test_lost_answer_is_looked_up_before_anything_else(queue: SignUpQueue) -> None:
    sign_up = form()
    backend = FakeBackend(
        answers={"enrol": OutcomeUnknown("lost")}, found_sign_ups={sign_up.external_id: CustomerId("7")}
    )
    assert await enrolling(backend, queue).enrol(sign_up) == Enrolled(CustomerId("7"))
    assert queue.find_state(sign_up.external_id) is SignUpState.DONE
    assert backend.count("enrol") == 1


@pytest.mark.parametrize("look_up", [None, BackendUnavailable("down")])
async def test_doubt_is_told_and_left_to_the_queue(queue: SignUpQueue, look_up: Exception | None) -> None:
    sign_up = form()
    told: list[None] = []
    backend = FakeBackend(answers={"enrol": OutcomeUnknown("lost"), "find_sign_up": look_up})
    service = enrolling(backend, queue, on_left_over=lambda: told.append(None), patience=SHORT)
    assert await service.enrol(sign_up) == Unconfirmed()
    assert queue.find_state(sign_up.external_id) is SignUpState.AMBIGUOUS
    assert (backend.count("enrol"), told) == (1, [None])


async def test_system_that_cannot_look_up_is_not_asked_to(queue: SignUpQueue) -> None:
    backend = FakeBackend(
        capabilities=replace(EVERYTHING, can_find_sign_up=False), answers={"enrol": OutcomeUnknown("lost")}
    )
    assert await enrolling(backend, queue, patience=SHORT).enrol(form()) == Unconfirmed()
    assert backend.count("find_sign_up") == 0


async def test_slow_server_gets_no_more_than_the_deadline(queue: SignUpQueue) -> None:
    service = enrolling(FakeBackend(gates={"enrol": asyncio.Event()}), queue, patience=SHORT)
    assert await service.enrol(form()) == Unconfirmed()


async def test_visitor_behind_a_slow_sign_up_is_queued_in_time(queue: SignUpQueue) -> None:
    turn, visitor = asyncio.Lock(), form()
    backend = FakeBackend()
    async with turn:
        assert await Enrolling(backend, queue, turn, patience=SHORT).enrol(visitor) == Queued()
    assert queue.find_state(visitor.external_id) is SignUpState.QUEUED
    assert backend.count("enrol") == 0


async def test_leaving_visitor_does_not_stop_the_attempt(queue: SignUpQueue) -> None:
    sign_up = form()
    backend = FakeBackend(gates={"enrol": asyncio.Event()})
    visit = asyncio.create_task(enrolling(backend, queue).enrol(sign_up))
    await settled(queue, sign_up, SignUpState.SENDING)
    visit.cancel()
    backend.gates["enrol"].set()
    await settled(queue, sign_up, SignUpState.DONE)


async def test_end_of_the_program_leaves_an_attempt_recorded_as_under_way(queue: SignUpQueue) -> None:
    sign_up = form()
    service = enrolling(FakeBackend(gates={"enrol": asyncio.Event()}), queue)
    visit = asyncio.create_task(service.enrol(sign_up))
    await settled(queue, sign_up, SignUpState.SENDING)
    await service.close()
    with pytest.raises(asyncio.CancelledError):
        await visit
    assert queue.find_state(sign_up.external_id) is SignUpState.SENDING


async def test_what_can_no_longer_be_recorded_is_still_told_truly(tmp_path: Path) -> None:
    """The disk fails between sending and recording: the row stays under way, to be looked up."""
    sign_up, queue = form(), open_queue(tmp_path)

    async def break_the_disk(_: SignUp) -> Enrolment:
        queue.close()
        (tmp_path / "sign_ups.sqlite").rename(tmp_path / "away")
        (tmp_path / "sign_ups.sqlite").symlink_to(tmp_path / "no folder" / "no file")
        return Enrolled(CustomerId("new"))

    service = enrolling(FakeBackend(on_enrol=break_the_disk), queue)
    assert await service.enrol(sign_up) == Enrolled(CustomerId("new"))
    (tmp_path / "sign_ups.sqlite").unlink()
    (tmp_path / "away").rename(tmp_path / "sign_ups.sqlite")
    assert queue.find_state(sign_up.external_id) is SignUpState.SENDING
    queue.recover()
    assert queue.find_state(sign_up.external_id) is SignUpState.AMBIGUOUS
    queue.close()


async def until_written(queue: SignUpQueue) -> None:
    for _ in range(500):
        if not queue.is_anything_in_hand:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("something is still being written")


@contextmanager
def stalled_disk(queue: SignUpQueue) -> Iterator[None]:
    """No commit gets through until the block ends."""
    queue.check_room()
    with closing(sqlite3.connect(queue.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def test_form_that_the_disk_does_not_take_in_time_is_not_kept_afterwards(queue: SignUpQueue) -> None:
    sign_up, backend = form(), FakeBackend()
    service = enrolling(backend, queue, patience=SHORT)
    with stalled_disk(queue):
        begun_at = asyncio.get_running_loop().time()
        with pytest.raises(NotStored):
            await service.enrol(sign_up)
        assert asyncio.get_running_loop().time() - begun_at < 3
    await until_written(queue)
    assert queue.find_state(sign_up.external_id) is None
    assert queue.listing.list_receipts() == ()
    assert await enrolling(backend, queue).enrol(sign_up) == Enrolled(CustomerId("new"))
    assert backend.count("enrol") == 1


async def test_disk_that_stalls_after_the_answer_keeps_no_visitor_waiting(queue: SignUpQueue) -> None:
    sign_up, release = form(), ExitStack()

    async def answer(_: SignUp) -> Enrolment:
        release.enter_context(stalled_disk(queue))
        return Enrolled(CustomerId("new"))

    begun_at = asyncio.get_running_loop().time()
    service = enrolling(FakeBackend(on_enrol=answer), queue, patience=SHORT)
    assert await service.enrol(sign_up) == Enrolled(CustomerId("new"))
    assert asyncio.get_running_loop().time() - begun_at < 3
    release.close()
    await settled(queue, sign_up, SignUpState.DONE)


async def test_form_is_not_offered_when_nothing_can_be_kept(tmp_path: Path) -> None:
    (tmp_path / "sign_ups.sqlite").symlink_to(tmp_path / "no folder" / "no file")
    assert not await enrolling(FakeBackend(), open_queue(tmp_path)).can_accept()


async def test_form_is_offered_when_a_sign_up_can_be_kept(queue: SignUpQueue) -> None:
    assert await enrolling(FakeBackend(), queue).can_accept()


async def test_registration_check_stops_nobody(queue: SignUpQueue) -> None:
    taken = FakeBackend(answers={"check_registration": RegistrationAbility.TAKEN})
    away = FakeBackend(answers={"check_registration": BackendUnavailable("down")})
    without = FakeBackend(capabilities=replace(EVERYTHING, has_registration_check=False))
    found = [
        await enrolling(backend, queue).check(ContactKind.EMAIL, "eva@example.com")
        for backend in (taken, away, without)
    ]
    assert found == [RegistrationAbility.TAKEN, RegistrationAbility.UNKNOWN, RegistrationAbility.UNKNOWN]
    assert without.calls == []
