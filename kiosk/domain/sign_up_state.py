"""Where a kept sign-up stands, and which way it may go from there."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum


class SignUpState(Enum):
    """Where a sign-up stands. Only DONE is for good."""

    DRAFT = "draft"
    """Kept, not sent yet, and its visitor still waits for a word."""
    QUEUED = "queued"
    """Promised to the visitor; to be sent."""
    SENDING = "sending"
    """Under way: after a crash nobody knows whether it arrived."""
    AMBIGUOUS = "ambiguous"
    """Sent, with the answer lost: to be looked up before anything else."""
    DONE = "done"
    """The customer exists; the personal data are erased."""
    PARKED = "parked"
    """Left to staff, with the reason."""
    REFUSED = "refused"
    """Refused while the visitor stood there and was told; the personal data are erased, nothing is owed."""
    UNKNOWN = "unknown"
    """A state of the version after this one, which alone may move it."""

    @classmethod
    def _missing_(cls, value: object) -> SignUpState:
        return cls.UNKNOWN


class ParkReason(Enum):
    """Why a sign-up did not become a customer."""

    ALREADY_EXISTS = "already_exists"
    """The CRM has a customer with this address, who is not ours."""
    REFUSED = "refused"
    """The CRM does not accept a value, or the whole."""
    UNCLEAR = "unclear"
    """It may have arrived, and the CRM cannot tell."""
    UNREADABLE = "unreadable"
    """The key is not the one that it was sealed with, or it was damaged."""
    NOT_KEPT = "not_kept"
    """Begun by an earlier version, which kept no data to send again."""
    UNEXPECTED_REPLY = "unexpected_reply"
    """The CRM answered nonsense, time after time."""
    NOT_AUTHORISED = "not_authorised"
    """The CRM refuses this kiosk's log-in or rights, time after time: somebody has to set that right."""
    UNKNOWN = "unknown"
    """A reason of the version after this one."""

    @classmethod
    def _missing_(cls, value: object) -> ParkReason:
        return cls.UNKNOWN


class IllegalMove(Exception):
    """A sign-up cannot go this way; it was left as it is."""


_MOVES: Mapping[SignUpState, frozenset[SignUpState]] = {
    SignUpState.DRAFT: frozenset({SignUpState.QUEUED, SignUpState.SENDING, SignUpState.PARKED}),
    SignUpState.QUEUED: frozenset({SignUpState.SENDING, SignUpState.PARKED}),
    SignUpState.SENDING: frozenset(
        {
            SignUpState.DONE,
            SignUpState.AMBIGUOUS,
            SignUpState.QUEUED,
            SignUpState.PARKED,
            SignUpState.REFUSED,
        }
    ),
    SignUpState.AMBIGUOUS: frozenset({SignUpState.DONE, SignUpState.SENDING, SignUpState.PARKED}),
    SignUpState.PARKED: frozenset({SignUpState.QUEUED, SignUpState.AMBIGUOUS, SignUpState.DONE}),
    SignUpState.REFUSED: frozenset({SignUpState.DRAFT}),
    SignUpState.DONE: frozenset(),
    SignUpState.UNKNOWN: frozenset(),
}


def can_move(before: SignUpState, after: SignUpState) -> bool:
    """Whether a sign-up in `before` may become `after`."""
    return after in _MOVES[before]


def check_move(before: SignUpState, after: SignUpState) -> None:
    """Raises `IllegalMove` unless a sign-up in `before` may become `after`."""
    if not can_move(before, after):
        raise IllegalMove(f"{before.value} cannot become {after.value}")
