"""A profile loads in parallel, and each part fails alone."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

from kiosk.domain.customer import Customer, CustomerId, CustomerState
from kiosk.domain.errors import BackendUnavailable, NotAuthorised
from kiosk.domain.outcome import Inactive, Proof, Session
from kiosk.domain.profile import LATER_PARTS, Failed, Loaded, NotOffered, PartName, Pending, Profile
from kiosk.domain.voucher import Voucher, VoucherId
from kiosk.services.profile import ProfileLoad
from tests.fakes.loyalty_backend import EVERYTHING, FakeBackend

NOW = datetime(2026, 11, 22, 13, 32, tzinfo=UTC)
SESSION = Session(CustomerId("42"))


def load(backend: FakeBackend, seen: list[Profile]) -> ProfileLoad:
    return ProfileLoad(backend, SESSION, lambda: NOW, seen.append)


async def test_every_part_is_asked_at_once_but_those_that_come_later() -> None:
    backend = FakeBackend(gates={"get_customer": asyncio.Event()})
    task = asyncio.create_task(load(backend, []).run())
    await asyncio.sleep(0.01)
    assert len(backend.calls) == len(PartName) - len(LATER_PARTS)
    backend.gates["get_customer"].set()
    profile = await task
    assert isinstance(profile, Profile)
    assert profile.is_complete
    assert len(backend.calls) == len(PartName)


async def test_what_the_site_withholds_is_left_out() -> None:
    refused = NotAuthorised("403")
    backend = FakeBackend(answers={"list_recommendations": refused, "list_rewards": refused})
    profile = await load(backend, []).run()
    assert isinstance(profile, Profile)
    assert profile.recommendations == NotOffered()
    assert profile.rewards == Failed()


async def test_a_card_alone_does_not_show_what_was_bought() -> None:
    backend = FakeBackend()
    profile = await ProfileLoad(backend, SESSION, lambda: NOW, lambda _: None, Proof.CARD).run()
    assert isinstance(profile, Profile)
    assert profile.purchases == NotOffered()
    assert backend.count("list_last_purchases") == 0


async def test_nothing_is_published_before_the_customer_is_known() -> None:
    backend = FakeBackend(gates={"get_customer": asyncio.Event()})
    seen: list[Profile] = []
    task = asyncio.create_task(load(backend, seen).run())
    await asyncio.sleep(0.01)
    assert seen == []
    backend.gates["get_customer"].set()
    await task
    assert isinstance(seen[0].customer, Loaded)


async def test_closed_account_shows_nothing_and_ends_the_other_calls() -> None:
    closed = Customer(SESSION.customer_id, CustomerState.DELETED)
    backend = FakeBackend(answers={"get_customer": closed}, gates={"list_rewards": asyncio.Event()})
    seen: list[Profile] = []
    assert await load(backend, seen).run() == Inactive()
    assert seen == []


async def test_failed_part_leaves_the_others_and_can_be_asked_again() -> None:
    backend = FakeBackend(answers={"list_usable_vouchers": BackendUnavailable("down")})
    seen: list[Profile] = []
    loading = load(backend, seen)
    profile = await loading.run()
    assert isinstance(profile, Profile)
    assert profile.vouchers == Failed()
    assert profile.rewards == Loaded((), NOW)
    del backend.answers["list_usable_vouchers"]
    seen.clear()
    await loading.retry(PartName.VOUCHERS)
    assert seen[0].vouchers == Pending()
    assert seen[-1].vouchers == Loaded((), NOW)


HERE, THERE = (Voucher(VoucherId(name), name, "code") for name in ("here", "there"))
LISTS = {"list_usable_vouchers": (HERE,), "list_vouchers_everywhere": (THERE, HERE)}


async def test_vouchers_for_other_stores_are_what_this_one_does_not_take() -> None:
    backend = FakeBackend(answers={**LISTS})
    loading = load(backend, [])
    await loading.run()
    assert loading.profile.vouchers_elsewhere == Loaded((THERE,), NOW)
    assert [backend.count(name) for name in LISTS] == [1, 1]

    # One was used up meanwhile: both lists are read again, this store's first.
    backend.calls.clear()
    backend.answers |= {"list_usable_vouchers": (), "list_vouchers_everywhere": (THERE,)}
    await loading.retry(PartName.VOUCHERS)
    assert [name for name, _ in backend.calls] == list(LISTS)
    assert loading.profile.vouchers == Loaded((), NOW)
    assert loading.profile.vouchers_elsewhere == Loaded((THERE,), NOW)


async def test_vouchers_for_other_stores_are_not_guessed_without_those_for_this_one() -> None:
    backend = FakeBackend(answers={**LISTS, "list_usable_vouchers": BackendUnavailable("down")})
    loading = load(backend, [])
    await loading.run()
    assert loading.profile.vouchers_elsewhere == Failed()
    assert backend.count("list_vouchers_everywhere") == 0

    backend.answers |= LISTS
    await loading.retry(PartName.VOUCHERS)
    assert loading.profile.vouchers == Loaded((HERE,), NOW)
    assert loading.profile.vouchers_elsewhere == Loaded((THERE,), NOW)


async def test_customer_part_that_fails_still_lets_the_rest_be_seen() -> None:
    backend = FakeBackend(answers={"get_customer": BackendUnavailable("down")})
    profile = await load(backend, []).run()
    assert isinstance(profile, Profile)
    assert profile.customer == Failed()
    assert isinstance(profile.points, Loaded)


async def test_account_closed_meanwhile_is_not_shown_by_a_retry() -> None:
    backend = FakeBackend(answers={"get_customer": BackendUnavailable("down")})
    loading = load(backend, [])
    await loading.run()
    backend.answers["get_customer"] = Customer(SESSION.customer_id, CustomerState.INACTIVE)
    assert await loading.retry(PartName.VOUCHERS) == Inactive()


async def test_part_that_the_system_lacks_is_not_asked_for() -> None:
    parts = EVERYTHING.profile_parts - {PartName.STAMP_CARDS}
    backend = FakeBackend(capabilities=replace(EVERYTHING, profile_parts=parts))
    profile = await load(backend, []).run()
    assert isinstance(profile, Profile)
    assert profile.stamp_cards == NotOffered()
    assert backend.count("list_stamp_cards") == 0
