"""What can be held up to the virtual camera."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

ItemKind = Literal["card", "phone"]
Symbology = Literal["EAN13", "EAN8", "Code128", "Code39", "QRCode"]
TokenIssuer = Callable[[str], str]
"""Customer id -> text of a fresh QR code; asked once each time the phone is held up."""


@dataclass(frozen=True)
class HeldItem:
    """A loyalty card or a phone.

    Exactly one of `text` and `customer_id` is set: the text that the code holds, or the customer for whom
    a fresh token is issued at every holding up. `label` names the item in a tray, `detail` says in a few
    words what should happen; neither holds the code's text. `name` is written on the face, None for none.
    Raises ValueError when the parts do not fit together.
    """

    id: str
    label: str
    kind: ItemKind
    symbology: Symbology
    text: str | None = None
    customer_id: str | None = None
    detail: str = ""
    name: str | None = None

    def __post_init__(self) -> None:
        if (self.text is None) == (self.customer_id is None):
            raise ValueError(f"item {self.id!r} needs either a text or a customer to issue a token for")
        if self.customer_id is not None and self.symbology != "QRCode":
            raise ValueError(f"item {self.id!r}: a token is shown as a QRCode, not as {self.symbology}")

    def code_text(self, issue_token: TokenIssuer | None) -> str:
        """Return the text to show now. Raises ValueError when a token is needed and nobody issues any."""
        if self.text is not None:
            return self.text
        if issue_token is None or self.customer_id is None:
            raise ValueError(f"item {self.id!r} shows a token, but no token issuer was given")
        return issue_token(self.customer_id)
