"""How a new customer comes by a card."""

from __future__ import annotations

from typing import Annotated, Literal

from kiosk.config_declaration import Who, setting
from kiosk.config_sections.section import Section
from kiosk.config_values import OptionalText, SomeInWords


class NewCards(Section):
    """The cards that the kiosk gives to who has just signed up."""

    card: Annotated[tuple[Literal["scan", "next_free", "digital"], ...], SomeInWords] = setting(
        (),
        "How a new customer may get a card at the kiosk: `scan` holds up a new plastic one, `next_free` "
        "takes the next free number, `digital` puts that number into a phone.",
        example=["scan", "digital"],
        shown_default="none: staff hand the cards out",
        allowed='a list of scan, next_free, digital, or "none"',
        who=Who.MANAGED,
    )
    card_type_id: OptionalText = setting(
        None,
        "Id of the card type in the CRM that `next_free` and `digital` take their numbers from; neither is "
        "offered without it.",
        example="83d1d11ea3884a5d33253fe214",
        shown_default="no numbers are given out",
        who=Who.MANAGED,
    )
    digital_card: Literal["png", "qr-png", "wallet"] = setting(
        "png",
        "What a phone picks up for `digital`: a picture of a barcode, a picture of a QR code, or a pass that "
        "only an iPhone takes.",
        example="qr-png",
        who=Who.MANAGED,
    )
