"""The home greets as far as was proved, and each tile asks for its own part again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.customer import Customer, CustomerId, CustomerState
from kiosk.domain.greeting import NameMask
from kiosk.domain.outcome import Proof
from kiosk.domain.points import PointsBalance
from kiosk.domain.profile import Failed, Loaded, NotOffered, PartName, Pending, Profile
from kiosk.domain.voucher import Voucher, VoucherId
from ui.viewmodels.self_service.home import HomeShown, HomeViewModel, derive
from ui.viewmodels.self_service.home_sheet import SheetActions
from ui.viewmodels.self_service.home_tiles import Language
from ui.viewmodels.words import Words

AS_OF = datetime(2026, 11, 22, 13, 32, tzinfo=UTC)
ENGLISH = Language(Words("en", ZoneInfo("Europe/Prague")), date(2026, 11, 22))
JANA = Customer(CustomerId("42"), CustomerState.ACTIVE, "Jana", "Nováková", "Vážená paní Nováková")
NAMELESS = Customer(CustomerId("42"), CustomerState.ACTIVE)
WHOLE_NAME = HomeShown("Vážená paní Nováková", "Jana Nováková", "JN", False)
MASK = NameMask.INITIAL_AND_SALUTATION


def loaded(value: Any) -> Loaded[Any]:
    return Loaded(value, AS_OF)


@pytest.mark.parametrize(
    ("customer", "proof", "mask", "shown"),
    [
        (loaded(JANA), Proof.CARD, MASK, HomeShown("Vážená paní N.", "J. N.", "JN", True)),
        (loaded(JANA), Proof.TOKEN, MASK, HomeShown("Vážená paní Nováková", "Jana Nováková", "JN", False)),
        (
            loaded(JANA),
            Proof.OTP,
            NameMask.NONE,
            HomeShown("Vážená paní Nováková", "Jana Nováková", "JN", False),
        ),
        (loaded(JANA), Proof.CARD, NameMask.FIRST_NAME, HomeShown("Good day", "Jana", "J", True)),
        (loaded(JANA), Proof.CARD, NameMask.NONE, HomeShown("Good day", "", "", True)),
        (loaded(NAMELESS), Proof.TOKEN, MASK, HomeShown("Good day", "", "", False)),
        (Failed(), Proof.TOKEN, MASK, HomeShown("Good day", "", "", True)),
        (Pending(), Proof.TOKEN, MASK, HomeShown("Good day", "", "", True)),
    ],
)
def test_greeting_is_what_was_proved(
    qapp: object, customer: Any, proof: Proof, mask: NameMask, shown: HomeShown
) -> None:
    assert derive(Profile(customer=customer), proof, mask) == shown


@dataclass
class Heard:
    """A home and what it asks for."""

    retried: list[PartName] = field(default_factory=list)
    done: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        # The stubs call every declared property a Property.
        self.opened: list[object] = []
        self.view: Any = HomeViewModel(
            self.retried.append,
            lambda: self.done.append("done"),
            SheetActions(self.opened.append, self.opened.append, self.opened.append),
            lambda: self.opened.append("details"),
            self.opened.append,
        )
        self.view.use_mask(MASK)


@pytest.fixture
def home(qapp: object) -> Iterator[Heard]:
    made = Heard()
    yield made
    made.view.deleteLater()


def complete(**parts: Any) -> Profile:
    return Profile(**{part.value: NotOffered() for part in PartName} | parts)


def test_every_tile_asks_for_its_own_part(home: Heard) -> None:
    home.view.show(Profile(**{part.value: Failed() for part in PartName}), Proof.CARD, ENGLISH)
    view = home.view
    for tile in (view.points, view.status, view.credits, view.vouchers, view.rewards, view.stampCards):
        tile.retry()
    assert home.retried == [
        PartName.POINTS,
        PartName.STATUS,
        PartName.CREDITS,
        PartName.VOUCHERS,
        PartName.REWARDS,
        PartName.STAMP_CARDS,
    ]


def test_points_ask_again_only_for_what_failed(home: Heard) -> None:
    points = loaded(PointsBalance(Decimal(5)))
    home.view.show(complete(points=points, points_expiration=Failed()), Proof.CARD, ENGLISH)
    home.view.points.retry()
    assert home.retried == [PartName.POINTS_EXPIRATION]


def test_home_is_settled_once_nothing_is_pending(home: Heard) -> None:
    assert not home.view.is_settled()
    home.view.show(complete(rewards=Pending()), Proof.CARD, ENGLISH)
    assert not home.view.is_settled()
    home.view.show(complete(rewards=Failed()), Proof.CARD, ENGLISH)
    assert home.view.is_settled()


def test_later_part_leaves_the_others_alone(home: Heard) -> None:
    home.view.show(Profile(customer=loaded(JANA)), Proof.CARD, ENGLISH)
    told: list[str] = []
    home.view.changed.connect(lambda: told.append("home"))
    home.view.points.changed.connect(lambda: told.append("points"))
    home.view.vouchers.changed.connect(lambda: told.append("vouchers"))
    home.view.show(
        Profile(customer=loaded(JANA), points=loaded(PointsBalance(Decimal(5)))), Proof.CARD, ENGLISH
    )
    assert told == ["points"]


def test_wiped_home_remembers_nobody(home: Heard) -> None:
    home.view.show(
        complete(
            customer=loaded(JANA),
            points=loaded(PointsBalance(Decimal(5))),
            vouchers=loaded((Voucher(VoucherId("1"), "Coffee", "C"),)),
        ),
        Proof.TOKEN,
        ENGLISH,
    )
    home.view.wipe()
    assert [home.view.property(name) for name in ("greeting", "subtitle", "initials")] == ["", "", ""]
    assert home.view.points.balance == ""
    assert (home.view.vouchers.state, home.view.vouchers.rows.rows) == ("pending", ())
    assert not home.view.is_settled()


def test_done_is_passed_on(home: Heard) -> None:
    home.view.done()
    assert home.done == ["done"]
