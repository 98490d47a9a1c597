"""The customer's home: what it says, and that its tiles keep their places whatever arrives when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from kiosk.domain.customer import Customer, CustomerId, CustomerState
from kiosk.domain.money import Money
from kiosk.domain.outcome import Proof
from kiosk.domain.points import CreditBalance, MembershipStatus, NextStatus, PointsBalance, PointsExpiration
from kiosk.domain.profile import Failed, Loaded, NotOffered, PartName, Profile
from kiosk.domain.purchase import Purchase
from kiosk.domain.reward import Reward, RewardId
from kiosk.domain.stamp_card import StampCard
from kiosk.domain.voucher import Voucher, VoucherId
from tests.fakes.picture_port import picture_file
from tests.screens import visible
from tests.screens.kiosk_window import Kiosk
from tests.screens.visible import every
from ui.painted.picture_shelf import decoded
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.home import HomeOffers
from ui.viewmodels.self_service.home_tiles import Language
from ui.viewmodels.words import Words

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
SIZES = [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)]
TILES = (
    "pointsCard",
    "voucherTile",
    "rewardTile",
    "recommendationTile",
    "creditsTile",
    "purchaseTile",
    "stampTile",
)
LONG = (
    "Discount on the whole purchase in every store of the chain until the end of the year, not on sale goods"
)


def loaded(value: Any) -> Loaded[Any]:
    return Loaded(value, NOW)


def vouchers(*names: str) -> Loaded[Any]:
    return loaded(
        tuple(Voucher(VoucherId(str(n)), name, "secret", valid_to=NOW) for n, name in enumerate(names))
    )


def rewards(*costs: int, first: int = 0) -> Loaded[Any]:
    return loaded(
        tuple(Reward(RewardId(str(n)), f"Reward {n}", None, Decimal(c)) for n, c in enumerate(costs, first))
    )


FULL = Profile(
    customer=loaded(Customer(CustomerId("1"), CustomerState.ACTIVE, "Jana", "Nováková", "Dobrý den, Jano")),
    points=loaded(PointsBalance(Decimal(1250), (Money(Decimal(125), "CZK"),))),
    points_expiration=loaded(PointsExpiration(Decimal(240), date(2026, 12, 31))),
    credits=loaded((CreditBalance(Money(Decimal(120), "CZK")),)),
    status=loaded(MembershipStatus("Gold", NextStatus("Platinum", Decimal(540), None, 0.7))),
    vouchers=vouchers("Coffee and cake", "Birthday present"),
    vouchers_elsewhere=loaded(()),
    rewards=rewards(200, 450, 2000),
    stamp_cards=loaded((StampCard("Stamps", 7, 10),)),
    recommendations=rewards(450, 2000, first=3),
    purchases=loaded(
        (Purchase(Money(Decimal("145.50"), "CZK"), NOW, "Náměstí"), Purchase(Money(Decimal(90), None)))
    ),
)


def show(kiosk: Kiosk, profile: Profile, proof: Proof = Proof.TOKEN) -> None:
    language = Language(Words(kiosk.root.property("language"), UTC), NOW.date())
    kiosk.root.views.home.show(profile, proof, language)
    kiosk.root.show_screen(Screen.HOME)
    kiosk.settle()


def box(kiosk: Kiosk, name: str) -> QRectF:
    return visible.box(kiosk.find(name))


def places(kiosk: Kiosk) -> dict[str, tuple[float, ...]]:
    found = {name: box(kiosk, name) for name in TILES}
    # The stamp cards come last and may grow: nothing is below them.
    return {
        name: (rect.x(), rect.y(), rect.width(), 0 if name == "stampTile" else rect.height())
        for name, rect in found.items()
    }


def test_it_greets_and_shows_the_points_and_the_first_voucher(kiosk: Kiosk) -> None:
    show(kiosk, FULL)

    assert kiosk.text("greeting") == "Dobrý den, Jano"
    assert kiosk.text("pointsBalance") == "1,250"
    assert "125" in kiosk.text("moneyValue")
    assert "31\N{NO-BREAK SPACE}December" in kiosk.text("expiring")
    assert all("14:32" in kiosk.text(name) for name in ("asOf", "creditsAsOf", "stampAsOf"))
    assert kiosk.text("statusName") == "Gold"
    assert {item.property("text") for item in every(kiosk.window, "voucherName")} == {
        "Coffee and cake",
        "Birthday present",
    }
    assert "120" in kiosk.text("creditsText")


def test_a_card_shows_no_more_of_the_name_than_the_view_model_gives(kiosk: Kiosk) -> None:
    show(kiosk, FULL, Proof.CARD)

    assert kiosk.text("greeting") == "Dobrý den, J."
    assert kiosk.text("greetingName") == "J. N."


@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_no_tile_moves_when_another_fills_fails_or_is_empty(
    kiosk: Kiosk, size: tuple[int, int], is_large: bool
) -> None:
    kiosk.resize(*size)
    if is_large:
        kiosk.root.views.accessibility.toggleLargeText()
    show(kiosk, Profile())
    before = places(kiosk)

    profile = Profile()
    for part in reversed(PartName):
        profile = replace(profile, **{part.value: getattr(FULL, part.value)})
        show(kiosk, profile)
        assert places(kiosk) == before, part
    for value in (vouchers(), vouchers("One"), vouchers(LONG, LONG, LONG), Failed()):
        show(kiosk, replace(profile, vouchers=value))
        assert places(kiosk) == before, value
    for value in (rewards(), rewards(100), rewards(1, 2, 3, 4, 5), Failed()):
        show(kiosk, replace(profile, rewards=value))
        assert places(kiosk) == before, value
    show(kiosk, replace(profile, points=Failed(), status=loaded(None), credits=loaded(())))
    assert places(kiosk) == before


@pytest.mark.parametrize(
    ("part", "tile", "words"),
    [
        (PartName.VOUCHERS, "voucherTile", "Your vouchers did not load"),
        (PartName.REWARDS, "rewardTile", "The rewards did not load"),
        (PartName.CREDITS, "creditsTile", "Your credit did not load"),
        (PartName.STAMP_CARDS, "stampTile", "Your stamp cards did not load"),
        (PartName.POINTS, "pointsCard", "Your points did not load"),
        (PartName.RECOMMENDATIONS, "recommendationTile", "Your picks did not load"),
        (PartName.PURCHASES, "purchaseTile", "Your purchases did not load"),
    ],
)
def test_a_failed_tile_says_so_and_asks_for_itself_again(
    kiosk: Kiosk, part: PartName, tile: str, words: str
) -> None:
    show(kiosk, replace(FULL, **{part.value: Failed()}))

    assert kiosk.text("tileMessage") == words
    assert box(kiosk, tile).contains(box(kiosk, "retryButton"))
    below = box(kiosk, "retryButton").bottom() + 20 - kiosk.window.height()
    kiosk.find("homePage").setProperty("contentY", max(0.0, below))
    kiosk.settle()
    kiosk.tap("retryButton")
    assert kiosk.visit.asked == ["retry"]


def test_a_failed_status_and_a_failed_expiry_leave_the_balance_readable(kiosk: Kiosk) -> None:
    show(kiosk, replace(FULL, status=Failed(), points_expiration=Failed()))

    assert kiosk.text("pointsBalance") == "1,250"
    assert kiosk.text("expiring") == "Expiry did not load"
    kiosk.tap("retryButton")
    kiosk.tap("retryExpiringButton")
    assert kiosk.visit.asked == ["retry", "retry"]


def test_the_last_purchases_say_when_where_and_how_much(kiosk: Kiosk) -> None:
    show(kiosk, FULL)

    assert {item.property("text") for item in every(kiosk.window, "purchaseText")} == {
        "22\N{NO-BREAK SPACE}November · Náměstí",
        "",
    }
    totals = {
        str(item.property("text")).split("\N{NO-BREAK SPACE}")[-1]
        for item in every(kiosk.window, "purchaseTotal")
    }
    assert totals == {"145.50", "90"}


@pytest.mark.parametrize("size", SIZES)
def test_another_language_is_offered_and_takes_no_room_from_the_way_out(
    kiosk: Kiosk, size: tuple[int, int]
) -> None:
    kiosk.resize(*size)
    kiosk.root.views.accessibility.toggleLargeText()
    language = Language(Words("en", UTC), NOW.date())
    show(kiosk, FULL)
    kiosk.root.views.home.show(FULL, Proof.TOKEN, language, HomeOffers(language="cs"))
    kiosk.settle()

    assert kiosk.text("otherLanguageButton") == "Čeština"
    assert box(kiosk, "doneButton").right() <= size[0]
    assert not kiosk.find("greeting").property("truncated")
    kiosk.tap("otherLanguageButton")
    assert kiosk.root.property("language") == "cs"


def test_an_empty_list_says_so_kindly(kiosk: Kiosk) -> None:
    show(kiosk, replace(FULL, vouchers=vouchers()))

    assert kiosk.text("tileMessage") == "No vouchers right now"
    assert not kiosk.shows("voucherName")


def test_what_the_system_does_not_offer_takes_no_place(kiosk: Kiosk) -> None:
    show(kiosk, replace(FULL, rewards=NotOffered(), stamp_cards=NotOffered(), credits=NotOffered()))

    for name in ("rewardTile", "stampTile", "creditsTile"):
        assert not kiosk.shows(name), name
    assert kiosk.shows("voucherTile")


def test_without_points_and_status_the_lists_move_up(kiosk: Kiosk) -> None:
    show(kiosk, FULL)
    usual = box(kiosk, "voucherTile").top()

    show(kiosk, replace(FULL, points=NotOffered(), points_expiration=NotOffered(), status=NotOffered()))

    assert not kiosk.shows("pointsCard")
    assert box(kiosk, "voucherTile").top() < usual - 300


def test_pictures_come_without_moving_anything_and_leave_with_the_visit(kiosk: Kiosk) -> None:
    pictured = replace(
        FULL,
        vouchers=loaded((Voucher(VoucherId("v"), "Cake", "secret", valid_to=NOW, image_url="voucher"),)),
        rewards=loaded((Reward(RewardId("r"), "Cake", None, Decimal(200), image_url="reward"),)),
    )
    show(kiosk, pictured)
    before = places(kiosk) | {name: box(kiosk, name).getRect() for name in ("voucherName", "rewardName")}
    blue = decoded(picture_file(300, 200, QColor("blue")))
    assert blue is not None
    assert colours(kiosk).isdisjoint({"#0000ff"})

    kiosk.root.views.pictures.keep("voucher", blue, is_personal=True)
    kiosk.root.views.pictures.keep("reward", blue, is_personal=False)
    show(kiosk, pictured)

    after = places(kiosk) | {name: box(kiosk, name).getRect() for name in ("voucherName", "rewardName")}
    assert after == before
    assert colours(kiosk) == {"#0000ff"}
    kiosk.root.reset()
    kiosk.settle()
    assert colours(kiosk).isdisjoint({"#0000ff"})


def colours(kiosk: Kiosk) -> set[str]:
    """In the middle of what stands beside the first voucher, and above the first reward."""
    picture = kiosk.picture()
    voucher, reward = (box(kiosk, name) for name in ("voucherTile", "rewardTile"))
    spots = (
        (voucher.left() + 80, voucher.bottom() - 80),
        (reward.left() + 20, reward.top() + picture.height() / 15),
    )
    return {picture.pixelColor(round(x), round(y)).name() for x, y in spots}


def test_more_vouchers_than_fit_are_counted_and_shown_on_request(kiosk: Kiosk) -> None:
    show(kiosk, replace(FULL, vouchers=vouchers("A", "B", "C", "D")))
    assert kiosk.text("countLabel") == "4"
    assert len(every(kiosk.window, "voucherName")) == 2

    kiosk.tap("showAllButton")
    assert len(every(kiosk.window, "voucherName")) == 4

    kiosk.tap("showAllButton")
    assert len(every(kiosk.window, "voucherName")) == 2


def test_a_name_that_does_not_fit_can_be_read_in_full(kiosk: Kiosk) -> None:
    show(kiosk, replace(FULL, vouchers=vouchers(LONG)))
    assert kiosk.find("voucherName").property("truncated")

    kiosk.tap("showAllButton")
    assert not kiosk.find("voucherName").property("truncated")


def test_a_voucher_says_what_it_is_for_and_below_until_when(kiosk: Kiosk) -> None:
    coffee = Voucher(VoucherId("v"), "Coffee", "secret", subtitle="Any size on us", valid_to=NOW)
    show(kiosk, replace(FULL, vouchers=loaded((coffee,))))
    name, subtitle, validity = (
        box(kiosk, part) for part in ("voucherName", "voucherSubtitle", "voucherValidity")
    )
    assert name.bottom() <= subtitle.top() < subtitle.bottom() <= validity.top()
    assert kiosk.text("voucherSubtitle") == "Any size on us"
    assert kiosk.text("voucherValidity") == "last day today"

    # Where a name takes two of the three lines, the day is what stays.
    show(kiosk, replace(FULL, vouchers=loaded((coffee, replace(coffee, name=LONG)))))
    assert len(every(kiosk.window, "voucherSubtitle")) == 1
    assert len(every(kiosk.window, "voucherValidity")) == 2


@pytest.mark.parametrize("size", SIZES)
def test_vouchers_and_rewards_with_their_prices_are_whole_at_first_sight(
    kiosk: Kiosk, size: tuple[int, int]
) -> None:
    kiosk.resize(*size)
    show(kiosk, FULL)

    assert box(kiosk, "rewardTile").bottom() <= size[1]
    assert max(visible.box(each).bottom() for each in every(kiosk.window, "rewardStanding")) <= size[1]


def test_short_names_leave_their_room_to_the_pictures_of_their_row(kiosk: Kiosk) -> None:
    show(kiosk, FULL)
    tile, short = box(kiosk, "rewardButton"), box(kiosk, "rewardName")

    long = replace(rewards(200).value[0], name=LONG)
    show(kiosk, replace(FULL, rewards=loaded((*rewards(450, 2000, first=1).value, long))))

    # All of them give way to the longest, and no tile grows.
    assert {round(visible.box(each).top()) for each in every(kiosk.window, "rewardName")} == {
        round(box(kiosk, "rewardName").top())
    }
    assert box(kiosk, "rewardName").top() < short.top() - short.height() / 2
    assert box(kiosk, "rewardButton") == tile


def test_rewards_show_what_they_cost_or_what_is_missing(kiosk: Kiosk) -> None:
    show(kiosk, FULL)

    standings = sorted(item.property("text") for item in every(kiosk.window, "rewardStanding"))
    assert [text.split()[0].split("\N{NO-BREAK SPACE}")[0] for text in standings] == ["200", "450", "750"]


def test_done_stays_in_reach_at_the_end_of_a_long_page_and_ends_the_visit(kiosk: Kiosk) -> None:
    show(kiosk, replace(FULL, stamp_cards=loaded(tuple(StampCard(f"Card {n}", n, 10) for n in range(9)))))
    page = kiosk.find("homePage")
    assert page.property("contentHeight") > page.height()

    page.setProperty("contentY", page.property("contentHeight") - page.height())
    kiosk.settle()

    assert box(kiosk, "stampTile").bottom() <= kiosk.window.height()
    kiosk.tap("doneButton")
    assert kiosk.visit.asked == ["end"]


def test_nothing_of_the_customer_stays_after_the_wipe(kiosk: Kiosk) -> None:
    show(kiosk, FULL)

    kiosk.root.views.home.wipe()
    kiosk.settle()

    assert not kiosk.shows("voucherName")
    assert not kiosk.shows("pointsBalance")
    assert "Jan" not in kiosk.text("greeting")


@pytest.mark.parametrize("language", ["en", "cs"])
@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_no_text_sticks_out_of_the_window(
    kiosk: Kiosk, size: tuple[int, int], is_large: bool, language: str
) -> None:
    kiosk.speak(language)
    kiosk.resize(*size)
    if is_large:
        kiosk.root.views.accessibility.toggleLargeText()
    show(kiosk, FULL)

    for name in ("greeting", "doneButton", "privacyButton", "pointsBalance", "expiring", "asOf", *TILES):
        rect = box(kiosk, name)
        assert rect.left() >= 0, name
        assert rect.right() <= size[0], name
    for name in (
        "greeting",
        "pointsBalance",
        "expiring",
        "asOf",
        "creditsText",
        "creditsAsOf",
        "stampName",
        "moneyValue",
    ):
        assert not kiosk.find(name).property("truncated"), name
    for name in ("doneButton", "privacyButton"):
        assert box(kiosk, name).bottom() <= size[1]
        assert kiosk.find(name).height() >= 84 * min(size) / 1080
