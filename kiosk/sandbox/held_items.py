"""What the virtual camera can be shown: the test codes as cards, and a phone with a fresh token."""

from kiosk.sandbox.digital_cards import EAN13
from kiosk.sandbox.seed import cast
from kiosk.sandbox.test_codes import CARD_CODES
from kiosk.sandbox.virtual_camera.items import HeldItem

_PHONES = (cast.GOOD, cast.GOOD_DIGITAL, cast.RICH, cast.PHONE_ONLY)


def held_items() -> tuple[HeldItem, ...]:
    """Cards carry the key of their test code as id, phones `phone-` and the customer's key."""
    names = {person.customer_id: f"{person.first_name} {person.last_name}" for person in cast.CAST}
    cards = [
        HeldItem(
            id=code.key,
            label=code.title,
            kind="card",
            symbology="EAN13" if code.symbology == EAN13 else "Code128",
            text=code.code,
            detail=code.shows,
            name=names.get(code.customer_id or ""),
        )
        for code in CARD_CODES
    ]
    phones = [
        HeldItem(
            id=f"phone-{person.key}",
            label=f"Phone of {person.first_name} {person.last_name}",
            kind="phone",
            symbology="QRCode",
            customer_id=person.customer_id,
            detail="A fresh token each time it is held up; works once.",
            name=f"{person.first_name} {person.last_name}",
        )
        for person in _PHONES
    ]
    return (*cards, *phones)
