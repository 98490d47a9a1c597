"""Reasons why there is no answer. None of them carries personal data or the server's own words."""

from __future__ import annotations

from enum import Enum


class LoyaltyError(Exception):
    """No answer from the loyalty system."""


class AwayReason(Enum):
    """Why the loyalty system could not be asked; for the log and for staff, never for customers."""

    NAME_UNKNOWN = "name_unknown"
    UNREACHABLE = "unreachable"
    PROXY = "proxy"
    NOT_TRUSTED = "not_trusted"
    PORTAL = "portal"
    """Something else answers in its place: the log-in page of a network, or a proxy's."""
    LOST = "lost"
    TOO_LATE = "too_late"
    OVERLOADED = "overloaded"
    SERVER_ERROR = "server_error"
    RESTING = "resting"
    """It failed several times and is left alone until a probe says otherwise; nothing was sent."""


class BackendUnavailable(LoyaltyError):
    """It could not be reached, is overloaded, or took too long.

    `retry_after_s` is what the server asked for, None where it did not. `reason` is None where something
    else than the connection was in the way.
    """

    def __init__(
        self, detail: str, retry_after_s: float | None = None, reason: AwayReason | None = None
    ) -> None:
        super().__init__(detail)
        self.retry_after_s = retry_after_s
        self.reason = reason


class NotAuthorised(LoyaltyError):
    """It refused our credentials or our rights."""


class UnexpectedReply(LoyaltyError):
    """It answered something that the contract does not allow."""


class OutcomeUnknown(LoyaltyError):
    """A write was sent and no answer came: it may have happened. Look it up before repeating it."""


class NotConfigured(LoyaltyError):
    """A setting is missing without which this cannot be asked; nothing was sent."""
