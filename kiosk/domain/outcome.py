"""What an attempt to identify a customer can end in. No answer is not an outcome: see `errors`."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from kiosk.domain.customer import CustomerId


class Proof(IntEnum):
    """How sure we are who stands here: anyone may hold a card, a token or a one-time password is personal."""

    CARD = 1
    TOKEN = 2
    OTP = 3


@dataclass(frozen=True, slots=True)
class Session:
    """What a back end needs to go on for one customer.

    `state` belongs to the back end alone (an access token, say); nobody else looks into it.
    """

    customer_id: CustomerId
    state: object = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """One customer, with the proof that was given."""

    session: Session
    proof: Proof


@dataclass(frozen=True, slots=True)
class OtpRequired:
    """A one-time password was sent; `masked_target` says where to, `challenge` names the attempt."""

    challenge: str = field(repr=False)
    masked_target: str
    resend_after_s: float


@dataclass(frozen=True, slots=True)
class NotFound:
    """Nobody has this card, or the token is not valid (any more)."""

    is_token: bool = False


@dataclass(frozen=True, slots=True)
class FreeCard:
    """A card of the shop that belongs to nobody yet."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The card was blocked."""


@dataclass(frozen=True, slots=True)
class Expired:
    """The card is outside its validity; `is_not_yet_valid` when that still lies ahead."""

    is_not_yet_valid: bool = False


@dataclass(frozen=True, slots=True)
class Inactive:
    """The customer's account was deleted or switched off."""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """More than one customer fits, or two sources name different ones."""


Outcome = Found | OtpRequired | NotFound | FreeCard | Blocked | Expired | Inactive | Ambiguous
