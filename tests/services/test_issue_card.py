"""A card is given once; after a lost reply it is looked up, and the visitor is told in time."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.domain.card import Card, CardId, CardNumber, CardRefusal, CardWay, DigitalCardFile
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import BackendUnavailable, OutcomeUnknown, UnexpectedReply
from kiosk.domain.outcome import Session
from kiosk.services.issue_card import CardIssuing, CardPolicy, Issued, Unsure
from tests.fakes.card_port import ADDRESS, NUMBER, OURS, FakeCards, FakePort
from tests.fakes.virtual_time import run_in_virtual_time

SESSION = Session(CustomerId("c9"))


def issuing(fake: FakeCards) -> CardIssuing:
    return CardIssuing(FakePort(fake), CardPolicy(tuple(CardWay), DigitalCardFile.BARCODE))


async def give(fake: FakeCards, way: CardWay = CardWay.SCAN) -> object:
    return await issuing(fake).give(SESSION, way, NUMBER if way is CardWay.SCAN else None)


async def test_card_that_is_held_up_is_given_without_another_question() -> None:
    fake = FakeCards()

    assert await give(fake) == Issued(OURS)
    assert fake.calls == ["find", "assign"]


@pytest.mark.parametrize("refusal", [CardRefusal.TAKEN, CardRefusal.UNUSABLE, CardRefusal.OTHER])
async def test_card_that_is_not_free_is_not_sent(refusal: CardRefusal) -> None:
    fake = FakeCards(find=[refusal])

    assert await give(fake) is refusal
    assert fake.calls == ["find"]


async def test_card_that_is_theirs_already_is_not_given_again() -> None:
    assert await give(FakeCards(find=[OURS])) == Issued(OURS, was_theirs=True)


async def test_number_of_the_next_free_card_is_asked_for() -> None:
    fake = FakeCards(listed=[(Card(CardId("k0"), CardNumber("1")), OURS)])

    assert await give(fake, CardWay.NEXT_FREE) == Issued(OURS)
    assert fake.calls == ["assign", "listed"]


async def test_card_whose_number_cannot_be_had_is_given_all_the_same() -> None:
    end = await give(FakeCards(listed=[BackendUnavailable("away")]), CardWay.NEXT_FREE)

    assert end == Issued(Card(OURS.card_id, CardNumber("")))


async def test_who_has_a_card_is_told_which() -> None:
    fake = FakeCards(assign=[CardRefusal.HAS_ONE])

    assert await give(fake, CardWay.NEXT_FREE) == Issued(OURS, was_theirs=True)


async def test_phone_gets_an_address_or_the_number_alone() -> None:
    assert await give(FakeCards(), CardWay.DIGITAL) == Issued(OURS, address=ADDRESS)
    assert await give(FakeCards(digital=[UnexpectedReply("nonsense")]), CardWay.DIGITAL) == Issued(OURS)


@pytest.mark.parametrize("way", [CardWay.SCAN, CardWay.NEXT_FREE])
async def test_lost_reply_is_looked_up_and_nothing_sent_again(way: CardWay) -> None:
    fake = FakeCards(assign=[OutcomeUnknown("lost")])

    assert await give(fake, way) == Issued(OURS)
    assert fake.calls.count("assign") == 1


def test_commit_that_comes_late_is_waited_for() -> None:
    fake = FakeCards(assign=[OutcomeUnknown("lost")], listed=[(), BackendUnavailable("away"), (), (OURS,)])

    assert run_in_virtual_time(give(fake)) == Issued(OURS)


@pytest.mark.parametrize("slow", ["assign", "listed"])
def test_doubt_is_told_within_eight_seconds(slow: str) -> None:
    fake = FakeCards(assign=[OutcomeUnknown("lost")], listed=[()], slow={slow: 60.0})

    async def timed() -> tuple[object, float]:
        started = asyncio.get_running_loop().time()
        return await give(fake), asyncio.get_running_loop().time() - started

    end, took_s = run_in_virtual_time(timed())
    assert end == Unsure()
    assert took_s <= 7.8
    assert fake.calls.count("assign") == 1


def test_check_that_takes_too_long_gives_nothing() -> None:
    fake = FakeCards(slow={"find": 60.0})

    with pytest.raises(BackendUnavailable):
        run_in_virtual_time(give(fake))
    assert fake.calls == ["find"]


async def test_visitor_who_leaves_does_not_stop_what_was_begun() -> None:
    fake = FakeCards(slow={"assign": 0.02})
    service = issuing(fake)
    visitor = asyncio.create_task(service.give(SESSION, CardWay.NEXT_FREE))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    visitor.cancel()
    await asyncio.gather(visitor, return_exceptions=True)
    assert service.is_sending
    await asyncio.sleep(0.05)
    assert not service.is_sending
    assert fake.calls == ["assign", "listed"]


async def test_closing_ends_what_is_under_way() -> None:
    fake = FakeCards(slow={"assign": 60.0})
    service = issuing(fake)
    visitor = asyncio.create_task(service.give(SESSION, CardWay.NEXT_FREE))
    await asyncio.sleep(0.01)
    await service.close()

    assert not service.is_sending
    with pytest.raises(asyncio.CancelledError):
        await visitor
