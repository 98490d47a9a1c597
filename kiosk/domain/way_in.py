"""How somebody may say who they are."""

from __future__ import annotations

from enum import Enum


class Way(Enum):
    """The ways in that a shop can switch on; the words are those of the setting `ways_in`."""

    CAMERA = "camera"
    SCANNER = "scanner"
    CARD_NUMBER = "card_number"
    PHONE = "phone"
    EMAIL = "email"


TYPED_WAYS = (Way.CARD_NUMBER, Way.PHONE, Way.EMAIL)
"""Those of people without a card or phone in their hand, in the order in which they are offered."""


class CardLetters(Enum):
    """Whether a typed card number may have letters here; `NEEDED`: digits alone seem to be none."""

    NONE = "none"
    ALLOWED = "allowed"
    NEEDED = "needed"
