"""What may be held up, and what its code says."""

import pytest

from kiosk.sandbox.virtual_camera import HeldItem
from kiosk.sandbox.virtual_camera.lettering import draw_code

from .conftest import EAN_CARD, PHONE, TokenBooth


def test_card_shows_its_own_number_and_asks_for_no_token() -> None:
    booth = TokenBooth()
    assert EAN_CARD.code_text(booth) == "2800001234569"
    assert booth.asked == []


def test_phone_asks_for_a_fresh_token_each_time() -> None:
    booth = TokenBooth()
    assert PHONE.code_text(booth) != PHONE.code_text(booth)
    assert booth.asked == ["customer-1", "customer-1"]


@pytest.mark.parametrize(
    "parts", [{}, {"text": "1", "customer_id": "2"}, {"customer_id": "2", "symbology": "Code128"}]
)
def test_item_that_does_not_fit_together_is_refused(parts: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="item 'x'"):
        HeldItem("x", "x", "phone", **({"symbology": "QRCode"} | parts))  # type: ignore[arg-type]


def test_phone_without_an_issuer_is_refused() -> None:
    with pytest.raises(ValueError, match="no token issuer"):
        PHONE.code_text(None)


def test_number_with_a_wrong_check_digit_is_refused_without_being_repeated() -> None:
    with pytest.raises(ValueError, match="EAN13 cannot hold") as caught:
        draw_code("2800001234561", "EAN13", (400, 100))
    assert "2800001234561" not in str(caught.value)
