"""A sign-up happens once, whatever the network does, and its end is recorded."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from kiosk.domain.consent import Agreement, AgreementId, ConsentChoice, ConsentValue
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import BackendUnavailable, OutcomeUnknown, UnexpectedReply
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
)
from kiosk.services.enrol import Enrolling, Patience, Unconfirmed
from kiosk.storage.sign_up_journal import ReceiptContext, SignUpJournal, SignUpState
from tests.fakes.loyalty_backend import EVERYTHING, FakeBackend

SHORT = Patience(answer_within_s=0.05)
TAKEN = Refused((FieldError(SignUpField.EMAIL, FieldProblem.ALREADY_EXISTS),))


def sign_up() -> SignUp:
    choice = ConsentChoice(AgreementId("terms"), ConsentValue.GIVEN, "v1", "cs")
    return SignUp(uuid4(), "Eva", "Malá", "cs", (choice,), email="eva@example.com")


@pytest.fixture
def journal(tmp_path: Path) -> SignUpJournal:
    return SignUpJournal(
        tmp_path / "sign_ups.sqlite",
        ReceiptContext("store", "device"),
        lambda: datetime(2026, 11, 22, tzinfo=UTC),
    )


class Naps:
    """Sleeps that pass at once; `on_nap` may change the world meanwhile."""

    def __init__(self, on_nap: Callable[[float], None] = lambda _: None) -> None:
        self.taken: list[float] = []
        self._on_nap = on_nap

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)
        self._on_nap(seconds)
        await asyncio.sleep(0)


async def settled(journal: SignUpJournal, external_id: UUID, state: SignUpState) -> None:
    for _ in range(500):
        if journal.find_state(external_id) is state:
            return
        await asyncio.sleep(0.01)
    assert journal.find_state(external_id) is state


def fails(*results: Enrolment | Exception) -> Callable[[SignUp], Awaitable[Enrolment]]:
    waiting = list(results)

    async def answer(_: SignUp) -> Enrolment:
        result = waiting.pop(0)
        if isinstance(result, Exception):
            raise result
        return result

    return answer


async def test_success_is_recorded(journal: SignUpJournal) -> None:
    form = sign_up()
    assert await Enrolling(FakeBackend(), journal).enrol(form) == Enrolled(CustomerId("new"))
    assert journal.find_state(form.external_id) is SignUpState.DONE


async def test_number_is_stored_before_anything_is_sent(journal: SignUpJournal) -> None:
    seen: list[SignUpState | None] = []

    async def look(form: SignUp) -> Enrolment:
        seen.append(journal.find_state(form.external_id))
        return Enrolled(CustomerId("new"))

    await Enrolling(FakeBackend(on_enrol=look), journal).enrol(sign_up())
    assert seen == [SignUpState.SENDING]


async def test_nothing_is_sent_when_it_cannot_be_recorded(tmp_path: Path) -> None:
    blocked = tmp_path / "sign_ups.sqlite"
    blocked.mkdir()
    backend = FakeBackend()
    journal = SignUpJournal(blocked, ReceiptContext("s", "d"), lambda: datetime(2026, 11, 22, tzinfo=UTC))
    with pytest.raises(sqlite3.Error):
        await Enrolling(backend, journal).enrol(sign_up())
    assert backend.count("enrol") == 0


async def test_refusal_is_told_and_recorded(journal: SignUpJournal) -> None:
    form = sign_up()
    assert await Enrolling(FakeBackend(answers={"enrol": TAKEN}), journal).enrol(form) == TAKEN
    assert journal.find_state(form.external_id) is SignUpState.REFUSED


@pytest.mark.parametrize("error", [BackendUnavailable("down"), UnexpectedReply("odd")])
async def test_attempt_that_surely_failed_can_be_repeated(journal: SignUpJournal, error: Exception) -> None:
    form = sign_up()
    backend = FakeBackend(on_enrol=fails(error, Enrolled(CustomerId("new"))))
    enrolling = Enrolling(backend, journal)
    with pytest.raises(type(error)):
        await enrolling.enrol(form)
    assert journal.find_state(form.external_id) is SignUpState.NOT_SENT
    assert await enrolling.enrol(form) == Enrolled(CustomerId("new"))


async def test_lost_answer_is_looked_up_before_anything_else(journal: SignUpJournal) -> None:
    form = sign_up()
    backend = FakeBackend(
        answers={"enrol": OutcomeUnknown("lost")}, found_sign_ups={form.external_id: CustomerId("7")}
    )
    assert await Enrolling(backend, journal).enrol(form) == Enrolled(CustomerId("7"))
    assert backend.count("enrol") == 1


async def test_late_commit_is_found_in_the_background(journal: SignUpJournal) -> None:
    form = sign_up()
    backend = FakeBackend(answers={"enrol": OutcomeUnknown("lost")})

    def commit(seconds: float) -> None:
        if seconds == Patience().settling_time_s:
            backend.found_sign_ups[form.external_id] = CustomerId("late")

    enrolling = Enrolling(backend, journal, Naps(commit), SHORT)
    assert await enrolling.enrol(form) == Unconfirmed()
    await settled(journal, form.external_id, SignUpState.DONE)
    assert backend.count("enrol") == 1


async def test_sign_up_that_never_arrived_is_sent_again_once(journal: SignUpJournal) -> None:
    form = sign_up()
    backend = FakeBackend(on_enrol=fails(OutcomeUnknown("lost"), Enrolled(CustomerId("second"))))
    assert await Enrolling(backend, journal, Naps(), SHORT).enrol(form) == Unconfirmed()
    await settled(journal, form.external_id, SignUpState.DONE)
    assert backend.count("enrol") == 2


@pytest.mark.parametrize(
    "second",
    [
        TAKEN,
        Refused((FieldError(SignUpField.PHONE, FieldProblem.WRONG_FORMAT),)),
        UnexpectedReply("odd"),
        OutcomeUnknown("again"),
    ],
)
async def test_what_cannot_be_settled_is_parked_for_staff(
    journal: SignUpJournal, second: Enrolment | Exception
) -> None:
    form = sign_up()
    backend = FakeBackend(on_enrol=fails(OutcomeUnknown("lost"), second))
    assert await Enrolling(backend, journal, Naps(), SHORT).enrol(form) == Unconfirmed()
    await settled(journal, form.external_id, SignUpState.PARKED)
    assert backend.count("enrol") == 2


async def test_slow_server_gets_no_more_than_the_deadline(journal: SignUpJournal) -> None:
    backend = FakeBackend(gates={"enrol": asyncio.Event()})
    enrolling = Enrolling(backend, journal, patience=SHORT)
    assert await enrolling.enrol(sign_up()) == Unconfirmed()
    await enrolling.close()


async def test_failing_look_up_is_no_answer_and_sends_nothing_again(journal: SignUpJournal) -> None:
    form = sign_up()
    backend = FakeBackend(
        answers={"enrol": OutcomeUnknown("lost"), "find_sign_up": BackendUnavailable("down")}
    )

    def come_back(_: float) -> None:
        if backend.count("find_sign_up") == 20:
            backend.answers["find_sign_up"] = CustomerId("7")

    enrolling = Enrolling(backend, journal, Naps(come_back), SHORT)
    await enrolling.enrol(form)
    await settled(journal, form.external_id, SignUpState.DONE)
    assert backend.count("enrol") == 1


async def test_second_try_waits_until_the_system_is_back(journal: SignUpJournal) -> None:
    form = sign_up()
    backend = FakeBackend(
        on_enrol=fails(OutcomeUnknown("lost"), BackendUnavailable("down"), Enrolled(CustomerId("third")))
    )
    assert await Enrolling(backend, journal, Naps(), SHORT).enrol(form) == Unconfirmed()
    await settled(journal, form.external_id, SignUpState.DONE)


async def test_system_that_cannot_look_up_is_not_asked_to_and_gets_nothing_twice(
    journal: SignUpJournal,
) -> None:
    form = sign_up()
    backend = FakeBackend(
        capabilities=replace(EVERYTHING, can_find_sign_up=False), answers={"enrol": OutcomeUnknown("lost")}
    )
    assert await Enrolling(backend, journal, Naps(), SHORT).enrol(form) == Unconfirmed()
    await settled(journal, form.external_id, SignUpState.PARKED)
    assert backend.count("find_sign_up") == 0
    assert backend.count("enrol") == 1


async def test_leftovers_of_a_system_that_cannot_look_up_are_parked(journal: SignUpJournal) -> None:
    form = sign_up()
    journal.begin(form)
    backend = FakeBackend(capabilities=replace(EVERYTHING, can_find_sign_up=False))
    await Enrolling(backend, journal, Naps()).settle_leftovers()
    assert journal.find_state(form.external_id) is SignUpState.PARKED


async def test_visitor_behind_a_slow_sign_up_is_answered_in_time_too(journal: SignUpJournal) -> None:
    """The second try of an earlier sign-up has no visitor waiting and may take long."""
    earlier, visitor = sign_up(), sign_up()
    is_sent_again, may_end = asyncio.Event(), asyncio.Event()

    async def answer(_: SignUp) -> Enrolment:
        if backend.count("enrol") == 1:
            raise OutcomeUnknown("lost")
        is_sent_again.set()
        await may_end.wait()
        return Enrolled(CustomerId("earlier"))

    backend = FakeBackend(on_enrol=answer)
    enrolling = Enrolling(backend, journal, Naps(), SHORT)
    await enrolling.enrol(earlier)
    await is_sent_again.wait()
    with pytest.raises(BackendUnavailable):
        await enrolling.enrol(visitor)
    assert journal.find_state(visitor.external_id) is None
    may_end.set()
    await settled(journal, earlier.external_id, SignUpState.DONE)


async def test_leaving_visitor_does_not_stop_the_attempt(journal: SignUpJournal) -> None:
    form = sign_up()
    backend = FakeBackend(gates={"enrol": asyncio.Event()})
    enrolling = Enrolling(backend, journal)
    visit = asyncio.create_task(enrolling.enrol(form))
    await settled(journal, form.external_id, SignUpState.SENDING)
    visit.cancel()
    backend.gates["enrol"].set()
    await settled(journal, form.external_id, SignUpState.DONE)


async def test_leftovers_of_a_crash_are_found_or_parked(journal: SignUpJournal) -> None:
    arrived, lost = sign_up(), sign_up()
    journal.begin(arrived)
    journal.begin(lost)
    backend = FakeBackend(found_sign_ups={arrived.external_id: CustomerId("9")})
    naps = Naps()
    await Enrolling(backend, journal, naps).settle_leftovers()
    assert naps.taken == [Patience().settling_time_s]
    assert journal.find_state(arrived.external_id) is SignUpState.DONE
    assert journal.find_state(lost.external_id) is SignUpState.PARKED


async def test_leftovers_wait_until_the_system_is_back(journal: SignUpJournal) -> None:
    form = sign_up()
    journal.begin(form)
    backend = FakeBackend(
        answers={"find_sign_up": BackendUnavailable("down", retry_after_s=40)},
        found_sign_ups={form.external_id: CustomerId("9")},
    )
    open_states: list[SignUpState | None] = []

    def pass_time(_: float) -> None:
        open_states.append(journal.find_state(form.external_id))
        if len(open_states) == 4:
            del backend.answers["find_sign_up"]

    naps = Naps(pass_time)
    await Enrolling(backend, journal, naps).settle_leftovers()
    assert journal.find_state(form.external_id) is SignUpState.DONE
    assert open_states == [SignUpState.SENDING] * 4
    assert naps.taken[1:] == [40.0] * 3


async def test_waits_for_an_absent_system_grow_to_five_minutes(journal: SignUpJournal) -> None:
    form = sign_up()
    journal.begin(form)
    backend = FakeBackend(answers={"find_sign_up": BackendUnavailable("down")})
    naps = Naps(lambda _: backend.answers.clear() if len(naps.taken) == 13 else None)
    await Enrolling(backend, journal, naps).settle_leftovers()
    longest = [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
    assert all(top / 2 <= wait <= top for top, wait in zip(longest, naps.taken[1:], strict=True))


async def test_registration_check_stops_nobody(journal: SignUpJournal) -> None:
    taken = FakeBackend(answers={"check_registration": RegistrationAbility.TAKEN})
    away = FakeBackend(answers={"check_registration": BackendUnavailable("down")})
    without = FakeBackend(capabilities=replace(EVERYTHING, has_registration_check=False))
    answers = [
        await Enrolling(backend, journal).check(ContactKind.EMAIL, "eva@example.com")
        for backend in (taken, away, without)
    ]
    assert answers == [RegistrationAbility.TAKEN, RegistrationAbility.UNKNOWN, RegistrationAbility.UNKNOWN]
    assert without.calls == []


async def test_agreement_texts_are_safe_and_their_version_names_what_is_shown(journal: SignUpJournal) -> None:
    raw = Agreement(
        AgreementId("terms"),
        "Terms",
        '<p onclick="x()">Yes <a href="https://x.example">here</a></p><script>',
        "en",
    )
    backend = FakeBackend(answers={"list_agreements": (raw,)})
    (shown,) = await Enrolling(backend, journal).list_agreements("en")
    assert shown.text_html == "<p>Yes here</p>"
    assert shown.version != raw.version
