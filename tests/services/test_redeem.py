"""Points for a reward, a voucher used, a purchase undone: once each, and the truth about lost replies."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import BackendUnavailable, LoyaltyError, OutcomeUnknown
from kiosk.domain.outcome import Session
from kiosk.domain.redemption import (
    Bought,
    RedemptionRefused,
    RefusalReason,
    Unconfirmed,
    Undone,
    Used,
)
from kiosk.domain.reward import RewardId
from kiosk.domain.voucher import Voucher, VoucherId, VoucherState
from kiosk.services.once import Once
from kiosk.services.redeem import Redeeming

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
ANNA = Session(CustomerId("anna"))
COFFEE = RewardId("coffee")
OLD = Voucher(VoucherId("old"), "Coffee", "OLD", reward_id=COFFEE)
NEW = Voucher(VoucherId("new"), "Coffee", "NEW", reward_id=COFFEE)


@dataclass
class FakeVouchers:
    """Keeps vouchers; a write listed in `lost` happens or not, and its reply never comes."""

    kept: dict[VoucherId, Voucher] = field(default_factory=lambda: {OLD.voucher_id: OLD})
    lost: dict[str, bool] = field(default_factory=dict)
    refusal: RedemptionRefused | None = None
    reading: LoyaltyError | None = None
    gate: asyncio.Event | None = None
    calls: list[str] = field(default_factory=list)
    sending: asyncio.Event = field(default_factory=asyncio.Event)

    async def find(self, session: Session, voucher_id: VoucherId) -> Voucher | None:
        self.calls.append("find")
        if self.reading is not None and len(self.calls) > 1:
            raise self.reading
        return self.kept.get(voucher_id)

    async def list_of_reward(self, session: Session, reward_id: RewardId) -> tuple[Voucher, ...]:
        self.calls.append("list")
        return tuple(each for each in self.kept.values() if each.reward_id == reward_id)

    async def buy(self, session: Session, reward_id: RewardId) -> VoucherId | RedemptionRefused:
        refused = await self._write("buy", NEW)
        return refused or NEW.voucher_id

    async def use(
        self, session: Session, voucher_id: VoucherId, moment: datetime
    ) -> RedemptionRefused | None:
        used = replace(self.kept[voucher_id], state=VoucherState.USED, used_at=moment)
        return await self._write("use", used)

    async def cancel(self, session: Session, voucher_id: VoucherId) -> RedemptionRefused | None:
        return await self._write("cancel", replace(self.kept[voucher_id], state=VoucherState.CANCELLED))

    async def _write(self, name: str, after: Voucher) -> RedemptionRefused | None:
        self.calls.append(name)
        self.sending.set()
        if self.gate is not None:
            await self.gate.wait()
        if self.refusal is not None:
            return self.refusal
        if self.lost.get(name, True):
            self.kept[after.voucher_id] = after
        if name in self.lost:
            raise OutcomeUnknown(name)
        return None


def redeeming(vouchers: FakeVouchers) -> Redeeming:
    async def at_once(seconds: float) -> None:
        await asyncio.sleep(0)

    return Redeeming(vouchers, lambda: NOW, Once(at_once, answer_within_s=0.2))


async def test_a_reward_is_bought_and_its_voucher_read() -> None:
    vouchers = FakeVouchers()

    assert await redeeming(vouchers).buy(ANNA, COFFEE) == Bought(NEW)
    assert vouchers.calls == ["list", "buy", "find"]


async def test_a_lost_reply_to_a_purchase_is_looked_up_and_never_sent_again() -> None:
    vouchers = FakeVouchers(lost={"buy": True})

    assert await redeeming(vouchers).buy(ANNA, COFFEE) == Bought(NEW)
    assert vouchers.calls.count("buy") == 1


async def test_an_older_voucher_of_the_same_reward_is_not_taken_for_the_new_one() -> None:
    vouchers = FakeVouchers(lost={"buy": False})

    assert await redeeming(vouchers).buy(ANNA, COFFEE) == Unconfirmed()
    assert vouchers.calls.count("buy") == 1


async def test_what_was_bought_counts_although_it_cannot_be_read() -> None:
    vouchers = FakeVouchers(reading=BackendUnavailable("away"))

    assert await redeeming(vouchers).buy(ANNA, COFFEE) == Bought(None)


@pytest.mark.parametrize(
    ("happened", "end"), [(True, Used(NOW)), (False, Unconfirmed())], ids=["happened", "did not"]
)
async def test_a_lost_reply_to_a_use_is_read_from_the_voucher(happened: bool, end: object) -> None:
    vouchers = FakeVouchers(lost={"use": happened})

    assert await redeeming(vouchers).use(ANNA, OLD.voucher_id) == end
    assert vouchers.calls.count("use") == 1


@pytest.mark.parametrize(
    ("state", "reason"),
    [(VoucherState.USED, RefusalReason.USED_BEFORE), (VoucherState.CANCELLED, RefusalReason.ENDED)],
)
async def test_a_voucher_used_elsewhere_is_refused_and_not_sent(
    state: VoucherState, reason: RefusalReason
) -> None:
    vouchers = FakeVouchers(kept={OLD.voucher_id: replace(OLD, state=state)})

    assert await redeeming(vouchers).use(ANNA, OLD.voucher_id) == RedemptionRefused(reason)
    assert await redeeming(vouchers).use(ANNA, VoucherId("none")) == RedemptionRefused(RefusalReason.ENDED)
    assert "use" not in vouchers.calls


@pytest.mark.parametrize(
    ("happened", "end"), [(True, Undone()), (False, Unconfirmed())], ids=["happened", "did not"]
)
async def test_a_lost_reply_to_an_undoing_is_read_from_the_voucher(happened: bool, end: object) -> None:
    vouchers = FakeVouchers(lost={"cancel": happened})

    assert await redeeming(vouchers).undo(ANNA, OLD.voucher_id) == end
    assert vouchers.calls.count("cancel") == 1


async def test_a_refusal_is_told_as_it_came() -> None:
    refusal = RedemptionRefused(RefusalReason.TOO_FEW_POINTS)
    vouchers = FakeVouchers(refusal=refusal)

    assert await redeeming(vouchers).buy(ANNA, COFFEE) == refusal
    assert await redeeming(vouchers).use(ANNA, OLD.voucher_id) == refusal
    assert await redeeming(vouchers).undo(ANNA, OLD.voucher_id) == refusal


async def test_a_visitor_who_leaves_does_not_break_a_purchase_off() -> None:
    vouchers = FakeVouchers(gate=asyncio.Event())
    service = redeeming(vouchers)
    visit = asyncio.create_task(service.buy(ANNA, COFFEE))
    await vouchers.sending.wait()
    visit.cancel()
    await asyncio.gather(visit, return_exceptions=True)
    assert service.is_busy

    assert vouchers.gate is not None
    vouchers.gate.set()
    await service.close()

    assert NEW.voucher_id in vouchers.kept
    assert not service.is_busy
