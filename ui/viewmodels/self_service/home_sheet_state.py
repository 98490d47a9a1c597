"""What the sheet over the home is about, and how far the visitor has come with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum

from kiosk.domain.redemption import RedemptionRule
from kiosk.domain.reward import Reward
from kiosk.domain.voucher import Voucher


class Stage(Enum):
    """From looking at it to the question whether it is really meant, to the answer."""

    LOOK = "look"
    ASK_BUY = "ask_buy"
    ASK_USE = "ask_use"
    ASK_UNDO = "ask_undo"
    BUSY = "busy"


class SheetAction(Enum):
    """What a button of the sheet does."""

    CLOSE = "close"
    BUY = "buy"
    USE = "use"
    UNDO = "undo"
    CONFIRM = "confirm"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class SheetState:
    """One voucher or one reward; with neither the sheet is closed.

    `is_usable_here` is the CRM's word on the voucher and this store; `stores` are the others that take it,
    None while nobody knows.

    `balance` is None while it is not known. `rule` is the site's for what this sheet could do, `is_allowed`
    whether it and the proof given allow it. `refund` are the points that undoing would give back, None
    where nothing can be undone. `told` is how the last attempt ended, "" before any; `is_bad` if it ended
    badly, and `is_over` if nothing more can be done here.
    """

    voucher: Voucher | None = field(default=None, repr=False)
    reward: Reward | None = None
    is_usable_here: bool = True
    stores: tuple[str, ...] | None = None
    balance: Decimal | None = None
    rule: RedemptionRule = RedemptionRule.OFF
    is_allowed: bool = False
    is_code_shown: bool = True
    refund: Decimal | None = None
    stage: Stage = Stage.LOOK
    told: str = ""
    is_bad: bool = False
    is_over: bool = False

    @property
    def is_open(self) -> bool:
        return self.voucher is not None or self.reward is not None

    @property
    def can_afford(self) -> bool:
        """Whether the points are known to suffice."""
        cost = self.reward.points_cost if self.reward else None
        return cost is not None and self.balance is not None and self.balance >= cost
