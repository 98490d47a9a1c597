"""A sign-up in which everything is answered that a form can ask for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from kiosk.domain.sign_up import SignUp
from kiosk.domain.sign_up_questions import InterestId, PropertyAnswer, PropertyId, PropertyItem

SECRETS = ("Heslo123", "FRIEND7", "1990-05-24", "110 00", "lives next door")


def with_everything(sign_up: SignUp) -> SignUp:
    """The same with every other field filled in."""
    return replace(
        sign_up,
        birth_date=date(1990, 5, 24),
        postcode="110 00",
        referral_code="FRIEND7",
        password="Heslo123",
        properties=(
            PropertyAnswer(PropertyId("note"), "lives next door"),
            PropertyAnswer(PropertyId("seats"), Decimal(4)),
            PropertyAnswer(PropertyId("share"), Decimal("0.5")),
            PropertyAnswer(PropertyId("own_cup"), value=False),
            PropertyAnswer(PropertyId("since"), date(2020, 2, 1)),
            PropertyAnswer(PropertyId("favourite_drink"), (PropertyItem("tea", "Čaj"),)),
        ),
        interests=(InterestId("i1"), InterestId("i2")),
    )
