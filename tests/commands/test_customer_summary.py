"""A profile as `kiosk identify` tells it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from kiosk.commands.customer_summary import summary, summary_lines
from kiosk.commands.masking import mask_email, mask_name, mask_number
from kiosk.domain.customer import Customer, CustomerId, CustomerState
from kiosk.domain.money import Money
from kiosk.domain.points import CreditBalance, MembershipStatus, NextStatus, PointsBalance, PointsExpiration
from kiosk.domain.profile import Failed, Loaded, NotOffered, Profile
from kiosk.domain.reward import Reward, RewardId
from kiosk.domain.stamp_card import StampCard
from kiosk.domain.voucher import Voucher, VoucherId

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "masked"), [("Jana", "J."), (" Šárka ", "Š."), ("", None), ("  ", None), (None, None)]
)
def test_a_name_is_cut_to_its_initial(name: str | None, masked: str | None) -> None:
    assert mask_name(name) == masked


@pytest.mark.parametrize(
    ("email", "masked"),
    [("jana@mail.example.cz", "j…@….cz"), ("@", "…"), ("jana", "…"), ("", None), (None, None)],
)
def test_an_address_is_cut_to_its_ends(email: str | None, masked: str | None) -> None:
    assert mask_email(email) == masked


@pytest.mark.parametrize(
    ("number", "masked"), [("2900000000018", "…0018"), ("12345678", "…5678"), ("1234567", "…"), (None, None)]
)
def test_a_number_is_cut_to_its_end_and_a_short_one_to_nothing(
    number: str | None, masked: str | None
) -> None:
    assert mask_number(number) == masked


def test_a_profile_without_anything_is_told_briefly() -> None:
    customer = Customer(CustomerId("c"), CustomerState.ACTIVE)
    profile = Profile(
        customer=Loaded(customer, NOW),
        points=Loaded(PointsBalance(Decimal(0)), NOW),
        points_expiration=Loaded(None, NOW),
        credits=Loaded((), NOW),
        status=Loaded(None, NOW),
        vouchers=Loaded((), NOW),
        rewards=NotOffered(),
        stamp_cards=Failed(),
    )
    data = summary(profile, is_full=True)
    assert (data["vouchers"], data["rewards"], data["failed_parts"]) == ([], None, ["stamp_cards"])
    assert list(summary_lines(data)) == ["  Points     0", "  Vouchers   none", "  Failed     stamp cards"]


def test_every_part_has_its_line() -> None:
    status = MembershipStatus("Gold", NextStatus(None, Decimal("20.5"), Money(Decimal(1240), "CZK"), 0.5))
    voucher = Voucher(VoucherId("v"), "Coffee", "LIPA-KAVA-0001", valid_to=NOW)
    profile = Profile(
        customer=Loaded(
            Customer(CustomerId("c"), CustomerState.ACTIVE, "Jana", "Nová", phone="420601100001"), NOW
        ),
        points=Loaded(PointsBalance(Decimal("79.5"), (Money(Decimal("7.95"), None),)), NOW),
        points_expiration=Loaded(PointsExpiration(Decimal(30), date(2026, 12, 4)), NOW),
        credits=Loaded((CreditBalance(Money(Decimal("350.00"), "CZK")),), NOW),
        status=Loaded(status, NOW),
        vouchers=Loaded((voucher, Voucher(VoucherId("w"), "Tea", "")), NOW),
        rewards=Loaded(
            (Reward(RewardId("r"), "Mug", None, Decimal(500)), Reward(RewardId("s"), "Hug", None, None)), NOW
        ),
        stamp_cards=Loaded((StampCard("Coffees", 7, 10), StampCard("Teas", 1, None)), NOW),
    )
    assert list(summary_lines(summary(profile, is_full=False))) == [
        "  Name       J. N.",
        "  Phone      …001",
        "  Points     79.5, worth 7.95, 30 of them until 2026-12-04",
        "  Credits    350.00 CZK",
        "  Status     Gold, 20.5 points to the next, 1240 CZK to the next, 50% of the way",
        "  Vouchers   2",
        "             - Coffee (…0001), until 2026-11-22",
        "             - Tea",
        "  Rewards    2",
        "             - Mug, 500 points",
        "             - Hug",
        "  Stamps     2",
        "             - Coffees: 7 of 10",
        "             - Teas: 1",
    ]
