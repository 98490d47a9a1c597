"""Pictures behind the home: each asked for once, none after the visit, and nobody waits for them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest_asyncio
from PySide6.QtCore import Qt

from kiosk.domain.profile import Loaded, Profile
from kiosk.domain.reward import Reward, RewardId
from kiosk.domain.voucher import Voucher, VoucherId
from tests.fakes.picture_port import FakePictures, picture_file
from tests.ui.flows.visit_stage import until
from ui.flows.picture_flow import PictureFlow
from ui.painted.picture_shelf import PictureShelf
from ui.viewmodels.tasks import TaskScope

FILE = picture_file(20, 10, Qt.GlobalColor.red)


def loaded(*values: object) -> Loaded[Any]:
    return Loaded(values, datetime(2026, 11, 22, tzinfo=UTC))


def reward(address: str | None) -> Reward:
    return Reward(RewardId("r"), "Cake", None, Decimal(1), image_url=address)


def voucher(address: str | None) -> Voucher:
    return Voucher(VoucherId("v"), "Cake", "code", image_url=address)


class Desk:
    """A flow, and what it uses."""

    def __init__(self) -> None:
        self.errors: list[BaseException] = []
        self.scope = TaskScope(self.errors.append)
        self.port = FakePictures(dict.fromkeys(("reward", "voucher", "both"), FILE))
        self.shelf = PictureShelf()
        self.arrived = 0
        self.flow = PictureFlow(self.port, self.shelf, self.scope, self.count)

    def count(self) -> None:
        self.arrived += 1


@pytest_asyncio.fixture
async def desk(qapp: object) -> AsyncIterator[Desk]:
    made = Desk()
    yield made
    await made.scope.close()
    assert made.errors == []


PROFILE = Profile(
    rewards=loaded(reward("reward"), reward("both"), reward(None)),
    recommendations=loaded(reward("reward"), reward("missing")),
    vouchers=loaded(voucher("both"), voucher(None)),
    vouchers_elsewhere=loaded(voucher("voucher")),
)


async def test_each_picture_is_asked_for_once_and_told_when_it_is_there(desk: Desk) -> None:
    desk.flow.look(PROFILE)
    desk.flow.look(PROFILE)
    await until(lambda: not desk.scope.is_busy)
    desk.flow.look(PROFILE)

    assert sorted(desk.port.asked) == ["both", "missing", "reward", "voucher"]
    assert desk.arrived == 3
    assert all(desk.shelf.find(name) for name in ("reward", "voucher", "both"))
    assert not desk.shelf.find("missing")
    # What a reward shows to everybody has nothing of a customer.
    assert desk.shelf.personal_count == 1


async def test_the_next_visit_asks_only_for_what_is_not_there(desk: Desk) -> None:
    desk.flow.look(PROFILE)
    await until(lambda: not desk.scope.is_busy)
    desk.flow.end()
    desk.shelf.wipe()
    desk.port.asked.clear()

    desk.flow.look(PROFILE)
    await until(lambda: not desk.scope.is_busy)

    assert sorted(desk.port.asked) == ["missing", "voucher"]


async def test_nothing_arrives_after_the_visit(desk: Desk) -> None:
    desk.port.gate = asyncio.Event()
    desk.flow.look(PROFILE)
    await until(lambda: desk.port.asked)

    desk.scope.cancel()
    desk.port.gate.set()
    await until(lambda: not desk.scope.is_busy)

    assert desk.arrived == 0
    assert not desk.shelf.find("voucher")


async def test_a_long_list_does_not_fill_the_line(desk: Desk) -> None:
    desk.flow.look(Profile(vouchers=loaded(*(voucher(str(each)) for each in range(300)))))
    await until(lambda: not desk.scope.is_busy)

    assert len(desk.port.asked) == 16


async def test_a_file_that_is_no_picture_leaves_the_icon(desk: Desk) -> None:
    desk.port.files["reward"] = FILE[:30]
    desk.flow.look(Profile(rewards=loaded(reward("reward"))))
    await until(lambda: not desk.scope.is_busy)

    assert desk.arrived == 0
    assert not desk.shelf.find("reward")


async def test_a_loyalty_system_without_pictures_is_not_asked(desk: Desk) -> None:
    PictureFlow(None, desk.shelf, desk.scope, desk.count).look(PROFILE)

    assert desk.port.asked == []
    assert not desk.scope.is_busy
