"""A typed card number opens a card only with its holder's birth date, and says nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kiosk.backends.port import CardLookup
from kiosk.domain.card import CardNumber
from kiosk.domain.customer import Customer, CustomerId, CustomerState
from kiosk.domain.errors import BackendUnavailable
from kiosk.domain.outcome import (
    Ambiguous,
    Blocked,
    Expired,
    Found,
    FreeCard,
    NotFound,
    Outcome,
    Proof,
    Session,
)
from kiosk.services.limits import UnknownCodeLimit
from kiosk.services.typed_card import TypedCard, TypedCardIdentification, TypedCardLimit
from tests.fakes.counts import counts_at
from tests.fakes.loyalty_backend import EVERYTHING, FakeBackend

NUMBER = CardNumber("2900000000018")
BORN = date(1988, 4, 12)
HOLDER = Found(Session(CustomerId("42")), Proof.CARD)


def customer(state: CustomerState = CustomerState.ACTIVE, born: date | None = BORN) -> Customer:
    return Customer(CustomerId("42"), state, birth_date=born)


async def identified(outcome: Outcome, found: Customer) -> Outcome:
    backend = FakeBackend(answers={"identify_by_card": outcome, "get_customer": found})
    return await TypedCardIdentification(backend).identify(TypedCard(NUMBER, BORN))


async def test_holder_with_the_right_birth_date_is_found_with_a_cards_proof() -> None:
    assert await identified(HOLDER, customer()) == HOLDER


@pytest.mark.parametrize(
    ("outcome", "found"),
    [
        pytest.param(NotFound(), customer(), id="unknown"),
        pytest.param(Blocked(), customer(), id="blocked"),
        pytest.param(Expired(), customer(), id="expired"),
        pytest.param(FreeCard(), customer(), id="free"),
        pytest.param(Ambiguous(), customer(), id="ambiguous"),
        pytest.param(HOLDER, customer(born=date(1988, 4, 13)), id="another date"),
        pytest.param(HOLDER, customer(born=None), id="no date on record"),
        pytest.param(HOLDER, customer(CustomerState.INACTIVE), id="switched off"),
        pytest.param(HOLDER, customer(CustomerState.DELETED), id="deleted"),
    ],
)
async def test_every_refusal_is_the_same(outcome: Outcome, found: Customer) -> None:
    assert await identified(outcome, found) == NotFound()


async def test_no_answer_is_no_refusal() -> None:
    backend = FakeBackend(answers={"identify_by_card": HOLDER, "get_customer": BackendUnavailable("away")})
    with pytest.raises(BackendUnavailable):
        await TypedCardIdentification(backend).identify(TypedCard(NUMBER, BORN))


@pytest.mark.parametrize("lookup", list(CardLookup))
def test_a_system_that_asks_for_more_than_the_number_does_not_offer_it(lookup: CardLookup) -> None:
    backend = FakeBackend(capabilities=replace(EVERYTHING, card_lookup=lookup))
    assert TypedCardIdentification(backend).is_possible == (lookup is CardLookup.DIRECT)


def test_typed_values_are_in_no_repr() -> None:
    assert repr(TypedCard(NUMBER, BORN)) == "TypedCard()"


class Limits:
    """A limit of six tries an hour, under ten codes a minute, at a time that the test sets."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self.codes = UnknownCodeLimit(10, 60, lambda: self.now_s)
        self.typed = TypedCardLimit(6, self.codes, counts_at(lambda: self.now_s))


async def test_one_number_is_tried_five_times_an_hour() -> None:
    limits = Limits()
    assert all([await limits.typed.begin(NUMBER) for _ in range(5)])
    assert await limits.typed.begin(NUMBER) is None
    assert limits.typed.wait_s(NUMBER) == 3600
    assert await limits.typed.begin(CardNumber("2900000000025")) is not None
    limits.now_s = 3600
    assert await limits.typed.begin(NUMBER) is not None


async def test_all_numbers_together_are_tried_six_times_an_hour() -> None:
    limits = Limits()
    begun = [await limits.typed.begin(CardNumber(str(count))) is not None for count in range(8)]
    assert begun == 6 * [True] + 2 * [False]


async def test_the_right_one_does_not_count() -> None:
    limits = Limits()
    for _ in range(30):
        counted = await limits.typed.begin(NUMBER)
        assert counted is not None
        limits.typed.found(counted)


async def test_a_pause_of_all_codes_holds_for_typed_ones_and_they_count_for_it() -> None:
    limits = Limits()
    assert all(limits.codes.begin() for _ in range(8))
    assert await limits.typed.begin(NUMBER)
    assert await limits.typed.begin(NUMBER)
    assert await limits.typed.begin(NUMBER) is None
    assert limits.codes.pause_left_s() == 60
    assert limits.typed.wait_s(CardNumber("2900000000025")) == 60
