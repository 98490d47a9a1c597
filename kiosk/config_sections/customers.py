"""What customers and visitors are told, shown and asked."""

from __future__ import annotations

from typing import Annotated, Literal

from kiosk.config_declaration import Who, setting
from kiosk.config_sections.new_cards import NewCards
from kiosk.config_sections.section import Section
from kiosk.config_sections.sign_up_keeping import SignUpKeeping
from kiosk.config_sections.sign_up_questions import SignUpQuestions
from kiosk.config_values import InWords, OptionalText, SomeInWords


class Privacy(Section):
    """What is shown of a customer, and who answers for the data."""

    masked_name: Literal["initial_and_salutation", "first_name", "none"] = setting(
        "initial_and_salutation",
        "What a mere card shows of the name. Anyone may hold a card, so less is better.",
        example="first_name",
        who=Who.MANAGED,
    )
    edit_details: bool = setting(
        True,
        "Customers may change their e-mail, phone and agreements after a fresh code of the phone app or a "
        "one-time password; never with a card only.",
        example=False,
        who=Who.MANAGED,
    )
    minimum_age: int = setting(
        16, "Age from which a visitor may sign up alone, in years.", example=15, who=Who.MANAGED, ge=0, le=99
    )
    controller: OptionalText = setting(
        None,
        "Company that answers for the data, with its address, as the privacy notice names it.",
        example="Coffee Ltd., Na Příkopě 1, Prague",
        shown_default="the privacy notice names the shop only",
        who=Who.MANAGED,
    )
    contact: OptionalText = setting(
        None,
        "Where customers can ask about their data, as the privacy notice says.",
        example="privacy@coffee.example",
        shown_default="not mentioned",
        who=Who.MANAGED,
    )


class Agreements(Section):
    """What a visitor has to agree to when signing up."""

    required: Annotated[tuple[str, ...], InWords] = setting(
        (),
        "Ids of the agreements that membership needs: terms and data processing, never marketing.",
        example=["81eaeea13b8984a169c490a325"],
        shown_default="none",
        allowed="a list of agreement ids",
        who=Who.MANAGED,
    )


class SignUps(SignUpQuestions, NewCards, SignUpKeeping):
    """What a new customer is asked and may expect, and what is kept of that."""

    prove: Annotated[tuple[Literal["phone", "email"], ...], SomeInWords] = setting(
        (),
        "What a visitor has to prove with a one-time password before the account is made. While the loyalty "
        "system is away nobody can, so sign-ups wait for it then.",
        example=["phone"],
        shown_default="nothing",
        allowed='a list of phone, email, or "none"',
        who=Who.MANAGED,
    )
    confirmation: Literal["none", "email", "sms"] = setting(
        "none",
        "What the loyalty system sends a new customer by itself. The screen promises only this.",
        example="email",
        who=Who.MANAGED,
    )
