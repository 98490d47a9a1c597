"""Every tile, from what the CRM said to what the screen says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.money import Money
from kiosk.domain.points import CreditBalance, MembershipStatus, NextStatus, PointsBalance, PointsExpiration
from kiosk.domain.profile import Failed, Loaded, NotOffered, Part, Pending, Profile
from kiosk.domain.reward import Reward, RewardId
from kiosk.domain.stamp_card import StampCard
from kiosk.domain.voucher import Voucher, VoucherId
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.self_service.home_offers import (
    derive_recommendations,
    derive_rewards,
    derive_vouchers,
    validity_text,
)
from ui.viewmodels.self_service.home_tiles import (
    CreditsShown,
    Language,
    PointsShown,
    StatusShown,
    derive_credits,
    derive_points,
    derive_stamp_cards,
    derive_status,
)
from ui.viewmodels.words import Words

AS_OF = datetime(2026, 11, 22, 13, 32, tzinfo=UTC)
PRAGUE = ZoneInfo("Europe/Prague")
ENGLISH = Language(Words("en", PRAGUE), date(2026, 11, 22))
CZECH = Language(Words("cs", PRAGUE), date(2026, 11, 22))
NBSP = "\N{NO-BREAK SPACE}"
CZK = "CZK"


def loaded(value: Any) -> Loaded[Any]:
    return Loaded(value, AS_OF)


def points(value: str, *worth: str) -> Loaded[Any]:
    return loaded(PointsBalance(Decimal(value), tuple(Money(Decimal(each), CZK) for each in worth)))


def reward(name: str, cost: str | None) -> Reward:
    return Reward(RewardId(name), name, None, None if cost is None else Decimal(cost))


pytestmark = pytest.mark.usefixtures("speak")


Derive = Callable[[Profile, Language], Any]


@pytest.mark.parametrize(
    ("part", "derive"),
    [
        ("points", derive_points),
        ("status", derive_status),
        ("credits", derive_credits),
        ("vouchers", derive_vouchers),
        ("rewards", derive_rewards),
        ("stamp_cards", derive_stamp_cards),
    ],
)
@pytest.mark.parametrize(
    ("state", "word"), [(Pending(), "pending"), (Failed(), "failed"), (NotOffered(), "absent")]
)
def test_part_that_is_not_there_shows_its_state_and_no_number(
    part: str, derive: Derive, state: object, word: str
) -> None:
    shown = derive(Profile(**{part: state}), ENGLISH)  # type: ignore[arg-type]
    assert (shown[0] if isinstance(shown, tuple) else shown.state) == word
    if isinstance(shown, tuple):
        assert shown[1] == ()


@pytest.mark.parametrize(
    ("part", "value", "derive"),
    [
        ("status", None, derive_status),
        ("credits", (), derive_credits),
        ("credits", (CreditBalance(Money(Decimal(0), CZK)),), derive_credits),
        ("vouchers", (), derive_vouchers),
        ("rewards", (), derive_rewards),
        ("stamp_cards", (), derive_stamp_cards),
    ],
)
def test_nothing_is_empty_not_broken(part: str, value: object, derive: Derive) -> None:
    shown = derive(Profile(**{part: loaded(value)}, vouchers_elsewhere=loaded(())), ENGLISH)
    assert (shown[0] if isinstance(shown, tuple) else shown.state) == "empty"


@pytest.mark.parametrize(
    ("points_at", "status_at", "said"),
    [(14, 14, "as of 15:32"), (14, 13, "as of 14:32"), (None, 13, "as of 14:32"), (None, None, "")],
)
def test_a_card_says_how_old_the_oldest_on_it_is(
    points_at: int | None, status_at: int | None, said: str
) -> None:
    def at(hour: int | None, value: object) -> Any:
        return Pending() if hour is None else Loaded(value, AS_OF.replace(hour=hour))

    profile = Profile(
        points=at(points_at, PointsBalance(Decimal(1))), status=at(status_at, MembershipStatus("Gold"))
    )
    assert derive_points(profile, ENGLISH).as_of == said


def test_every_balance_says_how_old_it_is() -> None:
    stamps = derive_stamp_cards(Profile(stamp_cards=loaded((StampCard("Coffee", 2, 10),))), ENGLISH)[1]
    assert [row.as_of for row in stamps] == ["as of 14:32"]


def test_vouchers_for_other_stores_come_last_and_say_so() -> None:
    here, there = (Voucher(VoucherId(name), name, "code") for name in ("here", "there"))

    state, rows = derive_vouchers(
        Profile(vouchers=loaded((here,)), vouchers_elsewhere=loaded((there,))), ENGLISH
    )

    assert state == "loaded"
    assert [(row.name, row.is_usable_here, row.validity) for row in rows] == [
        ("here", True, ""),
        ("there", False, "in other stores only"),
    ]


@pytest.mark.parametrize(
    ("elsewhere", "state"),
    [(Pending(), "pending"), (loaded(()), "empty"), (Failed(), "empty"), (NotOffered(), "empty")],
)
def test_nothing_here_is_not_nothing_before_the_other_stores_are_known(elsewhere: Any, state: str) -> None:
    assert derive_vouchers(Profile(vouchers=loaded(()), vouchers_elsewhere=elsewhere), ENGLISH) == (state, ())


def test_vouchers_that_did_not_load_are_not_mistaken_for_those_of_other_stores() -> None:
    there = loaded((Voucher(VoucherId("there"), "there", "code"),))
    assert derive_vouchers(Profile(vouchers=Failed(), vouchers_elsewhere=there), ENGLISH) == ("failed", ())


@pytest.mark.parametrize(
    ("balance", "expiration", "shown"),
    [
        (
            points("79.5", "7.95"),
            loaded(PointsExpiration(Decimal(30), date(2026, 12, 4))),
            PointsShown(
                "loaded",
                "79.5",
                "points",
                f"worth CZK{NBSP}7.95",
                f"30{NBSP}points to use by 4{NBSP}December",
                "as of 14:32",
            ),
        ),
        (points("1"), loaded(None), PointsShown("loaded", "1", "point", "", "", "as of 14:32")),
        (points("0"), Pending(), PointsShown("loaded", "0", "points", "", "", "as of 14:32")),
        (
            points("5"),
            loaded(PointsExpiration(Decimal(0), date(2026, 12, 4))),
            PointsShown("loaded", "5", "points", "", "", "as of 14:32"),
        ),
        (points("5"), Failed(), PointsShown("loaded", "5", "points", "", "", "as of 14:32", True)),
        (
            points("5", "1", "2"),
            NotOffered(),
            PointsShown("loaded", "5", "points", f"worth CZK{NBSP}1 · CZK{NBSP}2", "", "as of 14:32"),
        ),
    ],
)
def test_points(balance: Loaded[Any], expiration: Any, shown: PointsShown) -> None:
    assert derive_points(Profile(points=balance, points_expiration=expiration), ENGLISH) == shown


def test_points_in_czech(speak: TranslationSwitch) -> None:
    speak.install("cs")
    shown = derive_points(Profile(points=points("79.5", "7.95")), CZECH)
    assert (shown.balance, shown.unit) == ("79,5", "bodu")
    assert f"7,95{NBSP}Kč" in shown.money_value


@pytest.mark.parametrize(
    ("following", "shown"),
    [
        (None, StatusShown("loaded", "Gold")),
        (
            NextStatus("Platinum", None, Money(Decimal(1240), CZK), 0.867),
            StatusShown("loaded", "Gold", True, 0.867, "86%", "to Platinum", f"CZK{NBSP}1,240 to go"),
        ),
        (
            NextStatus("Platinum", Decimal(50), Money(Decimal(1240), CZK), 0.5),
            StatusShown("loaded", "Gold", True, 0.5, "50%", "to Platinum", f"50{NBSP}points to go"),
        ),
        (NextStatus(None, None, None, None), StatusShown("loaded", "Gold")),
        (
            NextStatus("Platinum", Decimal(0), Money(Decimal(0), CZK), 1.0),
            StatusShown("loaded", "Gold", True, 1.0, "100%", "to Platinum", ""),
        ),
    ],
)
def test_status(following: NextStatus | None, shown: StatusShown) -> None:
    assert derive_status(Profile(status=loaded(MembershipStatus("Gold", following))), ENGLISH) == shown


def test_credits_stand_in_one_line() -> None:
    balances = tuple(CreditBalance(Money(Decimal(each), CZK)) for each in ("350", "12.5"))
    shown = derive_credits(Profile(credits=loaded(balances)), ENGLISH)
    assert shown == CreditsShown("loaded", f"CZK{NBSP}350 · CZK{NBSP}12.50", "as of 14:32")


@pytest.mark.parametrize(
    ("until", "daily", "text"),
    [
        (None, None, ""),
        (datetime(2026, 11, 22, 23, 59, tzinfo=PRAGUE), None, "last day today"),
        # Half past midnight in Prague, though it is still the day before in UTC.
        (datetime(2026, 11, 22, 23, 30, tzinfo=UTC), None, f"valid until 23{NBSP}November"),
        (datetime(2027, 1, 4, 12, tzinfo=PRAGUE), None, f"valid until 4{NBSP}January{NBSP}2027"),
        (None, (time(7), time(10)), "daily 07:00 to 10:00"),
        (
            datetime(2026, 12, 4, 12, tzinfo=PRAGUE),
            (time(7), time(10)),
            f"valid until 4{NBSP}December, daily 07:00 to 10:00",
        ),
    ],
)
def test_validity_in_plain_words(until: datetime | None, daily: tuple[time, time] | None, text: str) -> None:
    start, end = daily or (None, None)
    voucher = Voucher(VoucherId("1"), "Coffee", "C", valid_to=until, daily_from=start, daily_to=end)
    assert validity_text(voucher, ENGLISH) == text


def test_vouchers_keep_the_order_of_the_crm_and_hide_their_codes() -> None:
    vouchers = tuple(Voucher(VoucherId(name), name, f"SECRET-{name}") for name in ("B", "A"))
    state, rows = derive_vouchers(Profile(vouchers=loaded(vouchers)), ENGLISH)
    assert (state, [row.name for row in rows]) == ("loaded", ["B", "A"])
    assert "SECRET" not in str(rows)


def test_rewards_say_what_they_cost_or_how_far_they_are() -> None:
    profile = Profile(
        points=points("100"), rewards=loaded((reward("Mug", "400"), reward("Tea", "100"), reward("Bun", "1")))
    )
    state, rows = derive_rewards(profile, ENGLISH)
    assert state == "loaded"
    assert [(row.name, row.cost, row.missing, row.is_affordable, row.progress) for row in rows] == [
        ("Bun", f"1{NBSP}point", "", True, 1.0),
        ("Tea", f"100{NBSP}points", "", True, 1.0),
        ("Mug", f"400{NBSP}points", f"300{NBSP}points to go", False, 0.25),
    ]


def test_rewards_without_a_balance_say_only_what_they_cost() -> None:
    _, (row,) = derive_rewards(Profile(points=Failed(), rewards=loaded((reward("Mug", "400"),))), ENGLISH)
    assert (row.cost, row.missing, row.is_affordable, row.progress) == (f"400{NBSP}points", "", False, 0.0)


def test_reward_that_is_not_bought_with_points_names_no_price() -> None:
    _, (row,) = derive_rewards(
        Profile(points=points("100"), rewards=loaded((reward("Gift", None),))), ENGLISH
    )
    assert (row.cost, row.missing, row.is_affordable) == ("", "", False)


OFFERS = tuple(
    reward(name, cost) for name, cost in (("Mug", "400"), ("Tea", "5"), ("Bun", "9"), ("Jam", "7"))
)


@pytest.mark.parametrize(
    ("rewards", "recommended", "seen"),
    [
        (loaded(OFFERS), OFFERS, ("loaded", ["Mug"])),  # three are seen at once among the rewards
        (loaded(OFFERS), OFFERS[1:], ("empty", [])),
        (loaded(OFFERS), (), ("empty", [])),
        (Failed(), OFFERS[1:], ("loaded", ["Tea", "Bun", "Jam"])),
    ],
)
def test_recommendations_leave_out_what_the_rewards_show(
    rewards: Part[tuple[Reward, ...]], recommended: tuple[Reward, ...], seen: tuple[str, list[str]]
) -> None:
    state, rows = derive_recommendations(
        Profile(rewards=rewards, recommendations=loaded(recommended)), ENGLISH
    )
    assert (state, [row.name for row in rows]) == seen


@pytest.mark.parametrize("cost", ["0", "10"])
def test_balance_below_zero_affords_nothing(cost: str) -> None:
    _, (row,) = derive_rewards(Profile(points=points("-5"), rewards=loaded((reward("Bun", cost),))), ENGLISH)
    assert (row.is_affordable, row.progress) == (False, 0.0)


def test_stamp_cards() -> None:
    cards = (StampCard("Coffee", 7, 10), StampCard("Cake", 3, None), StampCard("Tea", 12, 10))
    _, rows = derive_stamp_cards(Profile(stamp_cards=loaded(cards)), ENGLISH)
    assert [(row.name, row.collected, row.needed, row.text) for row in rows] == [
        ("Coffee", 7, 10, "7 of 10"),
        ("Cake", 3, 0, "3"),
        ("Tea", 12, 10, "12 of 10"),
    ]
