"""Codes are sent and tried no more often than is good for anybody, and the newest alone counts."""

from __future__ import annotations

import pytest

from kiosk.domain.contact import Contact
from kiosk.domain.errors import BackendUnavailable, LoyaltyError, OutcomeUnknown, UnexpectedReply
from kiosk.domain.one_time_password import (
    CodeRight,
    CodeSent,
    CodeVoid,
    CodeWrong,
    PasswordRequest,
    SendUnclear,
    TooMany,
    VoidReason,
)
from kiosk.domain.sign_up import ContactKind
from kiosk.services.code_recipient import RecipientProblem, RecipientRules, check_recipient
from kiosk.services.one_time_password import AddressProof, PasswordCaps, PasswordLimits
from tests.fakes.counts import counts_at
from tests.fakes.loyalty_backend import FakeBackend

PHONE = Contact(ContactKind.PHONE, "420601100001")
EMAIL = Contact(ContactKind.EMAIL, "jana@example.com")
RIGHT, WRONG = "482913", "000000"
DAY_S = 86400


class Desk:
    """A kiosk with its limits, at a time that the test sets."""

    def __init__(self, caps: PasswordCaps = PasswordCaps(30, 60, 60)) -> None:  # noqa: B008 - frozen
        self.now_s = 0.0
        self.backend = FakeBackend()
        self.limits = PasswordLimits(caps, counts_at(lambda: self.now_s))

    def proof(self, contact: Contact = PHONE) -> AddressProof:
        return AddressProof(self.backend, self.limits, contact, lambda: self.now_s)

    async def sent(self, contact: Contact = PHONE) -> AddressProof:
        proof = self.proof(contact)
        assert await proof.send() == CodeSent()
        return proof


async def test_right_code_proves_the_address_once() -> None:
    desk = Desk()
    proof = await desk.sent()
    assert await proof.check(RIGHT) == CodeRight()
    assert proof.is_given
    assert desk.backend.calls == [
        ("send_one_time_password", PHONE),
        ("verify_one_time_password", (PasswordRequest("r"), RIGHT)),
    ]
    assert await proof.check(RIGHT) == CodeVoid(VoidReason.TOO_OLD)


async def test_fifth_wrong_code_voids_it_and_the_right_one_comes_too_late() -> None:
    desk = Desk()
    proof = await desk.sent()
    assert [await proof.check(WRONG) for _ in range(5)] == [
        CodeWrong(4),
        CodeWrong(3),
        CodeWrong(2),
        CodeWrong(1),
        CodeVoid(VoidReason.TRIES),
    ]
    assert await proof.check(RIGHT) == CodeVoid(VoidReason.TOO_OLD)
    assert desk.backend.count("verify_one_time_password") == 5


async def test_code_lives_ten_minutes() -> None:
    desk = Desk()
    proof = await desk.sent()
    desk.now_s = 599
    assert proof.is_waiting
    desk.now_s = 600
    assert not proof.is_waiting
    assert await proof.check(RIGHT) == CodeVoid(VoidReason.TOO_OLD)
    assert desk.backend.count("verify_one_time_password") == 0


async def test_another_code_after_a_minute_whoever_asks() -> None:
    desk = Desk()
    proof = await desk.sent()
    assert await proof.send() == TooMany(60)
    desk.now_s = 30
    # Another visit, the same address.
    assert await desk.proof().send() == TooMany(30)
    assert await desk.proof(EMAIL).send() == CodeSent()
    desk.now_s = 60
    assert proof.resend_in_s == 0
    assert await proof.send() == CodeSent()


async def test_a_refused_resend_leaves_the_code_that_waits() -> None:
    desk = Desk()
    proof = await desk.sent()
    await proof.send()
    assert await proof.check(RIGHT) == CodeRight()


async def test_unclear_sending_leaves_no_code_to_try_and_counts() -> None:
    desk = Desk()
    desk.backend.answers["send_one_time_password"] = OutcomeUnknown("lost")
    proof = desk.proof()
    assert await proof.send() == SendUnclear()
    assert await proof.check(RIGHT) == CodeVoid(VoidReason.TOO_OLD)
    assert proof.resend_in_s == 60


@pytest.mark.parametrize(
    ("error", "wait_s"),
    [(BackendUnavailable("away"), 0), (UnexpectedReply("400"), 60)],
    ids=["away", "refused"],
)
async def test_what_was_surely_not_sent_keeps_the_code_before(error: LoyaltyError, wait_s: float) -> None:
    desk = Desk()
    proof = await desk.sent()
    desk.now_s = 60
    desk.backend.answers["send_one_time_password"] = error
    with pytest.raises(type(error)):
        await proof.send()
    assert proof.resend_in_s == wait_s
    assert await proof.check(RIGHT) == CodeRight()


async def test_try_whose_answer_was_lost_voids_the_code() -> None:
    desk = Desk()
    proof = await desk.sent()
    desk.backend.answers["verify_one_time_password"] = OutcomeUnknown("lost")
    assert await proof.check(RIGHT) == CodeVoid(VoidReason.UNCLEAR)
    assert not proof.is_waiting


async def test_try_that_was_surely_not_made_does_not_count() -> None:
    desk = Desk()
    proof = await desk.sent()
    desk.backend.answers["verify_one_time_password"] = BackendUnavailable("away")
    for _ in range(20):
        with pytest.raises(BackendUnavailable):
            await proof.check(WRONG)
    del desk.backend.answers["verify_one_time_password"]
    assert await proof.check(WRONG) == CodeWrong(4)


async def test_three_codes_an_hour_and_six_a_day_for_one_address() -> None:
    desk = Desk()
    sent_at: list[float] = []
    for minute in range(24 * 60):
        desk.now_s = minute * 60.0
        if isinstance(await desk.proof().send(), CodeSent):
            sent_at.append(minute)
    assert sent_at == [0, 1, 2, 60, 61, 62]


async def test_fifteen_wrong_codes_a_day_for_one_address() -> None:
    desk = Desk()
    tried = 0
    for hour in range(24):
        desk.now_s = hour * 3600.0
        proof = desk.proof()
        if not isinstance(await proof.send(), CodeSent):
            continue
        for _ in range(5):
            tried += not isinstance(await proof.check(WRONG), TooMany)
    assert tried == 15
    assert isinstance(await desk.proof().send(), TooMany)
    desk.now_s = 2 * DAY_S
    assert await desk.proof().send() == CodeSent()


async def test_code_that_waits_cannot_be_tried_once_the_limit_is_met() -> None:
    desk = Desk(PasswordCaps(30, 3, 60))
    proof = await desk.sent()
    for _ in range(3):
        await proof.check(WRONG)
    assert await proof.check(RIGHT) == TooMany(DAY_S)
    assert desk.backend.count("verify_one_time_password") == 3


async def test_two_hundred_addresses_get_no_more_codes_than_the_kiosk_may_send() -> None:
    desk = Desk()
    for count in range(200):
        await desk.proof(Contact(ContactKind.PHONE, f"4206010{count:05d}")).send()
        desk.now_s += 10
    assert desk.backend.count("send_one_time_password") == 30


async def test_wrong_codes_for_many_addresses_have_a_limit_together() -> None:
    desk = Desk(PasswordCaps(1000, 12, 60))
    for count in range(20):
        proof = await desk_proof(desk, count)
        if proof is not None:
            for _ in range(3):
                await proof.check(WRONG)
    assert desk.backend.count("verify_one_time_password") == 12
    # From then on no codes are sent either: none could be tried.
    assert desk.backend.count("send_one_time_password") == 4


async def desk_proof(desk: Desk, count: int) -> AddressProof | None:
    proof = desk.proof(Contact(ContactKind.EMAIL, f"{count}@example.com"))
    return proof if isinstance(await proof.send(), CodeSent) else None


def test_addresses_are_in_no_repr_nor_kept_in_the_clear() -> None:
    desk = Desk()
    desk.limits.begin_send(EMAIL)
    kept = [vars(each) for each in vars(desk.limits)["_codes_of_each"]]
    assert "jana" not in repr(EMAIL) + repr(kept)


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (ContactKind.EMAIL, " Jana@Example.com ", EMAIL),
        (ContactKind.EMAIL, "jana@", RecipientProblem.WRONG_FORMAT),
        (ContactKind.EMAIL, "", RecipientProblem.WRONG_FORMAT),
        (ContactKind.PHONE, "601 100 001", PHONE),
        (ContactKind.PHONE, "+420601100001", PHONE),
        (ContactKind.PHONE, "00420 601 100 001", PHONE),
        (ContactKind.PHONE, "+421 901 234 567", Contact(ContactKind.PHONE, "421901234567")),
        (ContactKind.PHONE, "12", RecipientProblem.WRONG_FORMAT),
        (ContactKind.PHONE, "+44 7400 123456", RecipientProblem.PREFIX_NOT_ALLOWED),
        (ContactKind.PHONE, "224 123 456", RecipientProblem.NO_MOBILE),
        # A premium number, which would pay whoever asked.
        (ContactKind.PHONE, "900 123 456", RecipientProblem.NO_MOBILE),
    ],
)
def test_codes_go_to_good_addresses_of_allowed_countries(
    kind: ContactKind, text: str, expected: Contact | RecipientProblem
) -> None:
    assert check_recipient(kind, text, RecipientRules("CZ", ("+420", "+421"))) == expected
