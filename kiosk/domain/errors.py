"""Reasons why there is no answer. None of them carries personal data or the server's own words."""

from __future__ import annotations


class LoyaltyError(Exception):
    """No answer from the loyalty system."""


class BackendUnavailable(LoyaltyError):
    """It could not be reached, is overloaded, or took too long.

    `retry_after_s` is what the server asked for, None where it did not.
    """

    def __init__(self, detail: str, retry_after_s: float | None = None) -> None:
        super().__init__(detail)
        self.retry_after_s = retry_after_s


class NotAuthorised(LoyaltyError):
    """It refused our credentials or our rights."""


class UnexpectedReply(LoyaltyError):
    """It answered something that the contract does not allow."""


class OutcomeUnknown(LoyaltyError):
    """A write was sent and no answer came: it may have happened. Look it up before repeating it."""


class NotConfigured(LoyaltyError):
    """A setting is missing without which this cannot be asked; nothing was sent."""
