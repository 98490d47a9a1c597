"""What a coffee house's kiosk shows on a good day: its customer, offers and agreements, in a language.

They are the sandbox's own, which answers in the language that it is asked in, or else in its first.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

import kiosk.sandbox
from kiosk.domain.consent import Agreement, AgreementId
from kiosk.domain.customer import Customer, CustomerId, CustomerState
from kiosk.domain.money import Money
from kiosk.domain.points import CreditBalance, MembershipStatus, NextStatus, PointsBalance, PointsExpiration
from kiosk.domain.profile import Failed, Loaded, NotOffered, Pending, Profile
from kiosk.domain.purchase import Purchase
from kiosk.domain.reward import Reward, RewardId
from kiosk.domain.sign_up_questions import Interest, InterestId
from kiosk.domain.stamp_card import StampCard
from kiosk.domain.voucher import Voucher, VoucherId
from kiosk.sandbox.language import localise, negotiate
from kiosk.sandbox.seed.agreements import agreements as seeded_agreements
from kiosk.sandbox.seed.catalogue import Row, stamp_campaign_rows, status_rows
from kiosk.sandbox.seed.customer_lists import customer_list_rows
from kiosk.sandbox.seed.offers import OFFERS
from ui.painted.picture_shelf import PictureShelf

PICTURES = Path(kiosk.sandbox.__file__).parent / "pictures"
NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
SALUTATIONS = {
    "cs": "Dobrý den, Jano",
    "en": "Good day, Jana",
    "de": "Guten Tag, Jana",
    "sk": "Dobrý deň, Jana",
    "pl": "Dzień dobry, Jano",
}


def loaded(value: Any) -> Loaded[Any]:
    return Loaded(value, NOW)


def names(rows: list[Row], language: str) -> list[str]:
    """What the seeded rows are called."""
    return [localise(row["name"], language) for _, _, row in rows]


def voucher(code: str, language: str) -> Voucher:
    """The voucher for the seeded offer of that code."""
    offer = next(each for each in OFFERS if each.code == code)
    hours = [time.fromisoformat(each) for each in offer.hours] if offer.hours else [None, None]
    return Voucher(
        VoucherId(code),
        localise(offer.name, negotiate(language)),
        f"LIPA-{code[:4]}-000001X2",
        subtitle=localise(offer.subtitle, negotiate(language)),
        valid_to=datetime(2026, 12, 31, tzinfo=UTC),
        daily_from=hours[0],
        daily_to=hours[1],
        note=localise(offer.note, negotiate(language)) if offer.note else None,
        image_url=offer.picture or None,
    )


def reward(code: str, language: str) -> Reward:
    """The reward of that code."""
    offer = next(each for each in OFFERS if each.code == code)
    return Reward(
        RewardId(code),
        localise(offer.name, negotiate(language)),
        localise(offer.subtitle, negotiate(language)),
        Decimal(str(offer.points_cost)),
        offer.picture or None,
        localise(offer.note, negotiate(language)) if offer.note else None,
    )


def profile(language: str) -> Profile:
    """Everything that a home can show."""
    told = negotiate(language)
    _, status, next_status = names(status_rows(""), told)
    stamps, breakfasts = names(stamp_campaign_rows("", "", ""), told)
    return Profile(
        customer=loaded(
            Customer(CustomerId("1"), CustomerState.ACTIVE, "Jana", "Nováková", SALUTATIONS[told])
        ),
        points=loaded(PointsBalance(Decimal(1250), (Money(Decimal(125), "CZK"),))),
        points_expiration=loaded(PointsExpiration(Decimal(240), date(2026, 12, 31))),
        credits=loaded((CreditBalance(Money(Decimal("120.50"), "CZK")),)),
        status=loaded(MembershipStatus(status, NextStatus(next_status, Decimal(540), None, 0.7))),
        vouchers=loaded(
            tuple(voucher(code, language) for code in ("WELCOME", "BIRTHDAY", "TEN-OFF", "MORNING"))
        ),
        vouchers_elsewhere=loaded((voucher("GARDEN", language),)),
        rewards=loaded(
            tuple(
                reward(code, language)
                for code in ("ESPRESSO", "CAPPUCCINO", "CAKE", "BREAKFAST", "BEANS", "CUP")
            )
        ),
        stamp_cards=loaded((StampCard(stamps, 7, 10), StampCard(breakfasts, 2, 6))),
        recommendations=loaded(tuple(reward(code, language) for code in ("BREAKFAST", "BEANS", "CUP"))),
        purchases=loaded(
            (
                Purchase(Money(Decimal("145.50"), "CZK"), NOW, "Kavárna Lípa – Náměstí"),
                Purchase(
                    Money(Decimal(90), "CZK"),
                    datetime(2026, 11, 19, 8, 5, tzinfo=UTC),
                    "Kavárna Lípa – Nádraží",
                ),
                Purchase(Money(Decimal(312), "CZK"), datetime(2026, 11, 2, 16, 40, tzinfo=UTC)),
            )
        ),
    )


def half_a_profile(language: str) -> Profile:
    """While some tiles are still on their way, one has failed, and one is not offered here."""
    return replace(
        profile(language),
        points_expiration=Pending(),
        vouchers=Failed(),
        rewards=Pending(),
        credits=NotOffered(),
        recommendations=Pending(),
        purchases=Failed(),
    )


def agreements(language: str) -> tuple[Agreement, ...]:
    """All four, with their texts."""
    told = negotiate(language)
    return tuple(
        Agreement(AgreementId(row["agreement_id"]), row["name"], row["text"], told)
        for row in localise(seeded_agreements(NOW.isoformat()), told)
    )


def interests(language: str) -> tuple[Interest, ...]:
    """What a new customer may be interested in."""
    rows = [row for row in customer_list_rows("") if row[0] == "interests"]
    return tuple(Interest(InterestId(name), name) for name in names(rows, negotiate(language)))


def hang_up_pictures(shelf: PictureShelf) -> None:
    """Have the offers' pictures ready, as a minute after the first visit of the day."""
    for offer in OFFERS:
        if offer.picture and not shelf.find(offer.picture):
            shelf.keep(offer.picture, QImage(str(PICTURES / f"{offer.picture}.png")), is_personal=False)
