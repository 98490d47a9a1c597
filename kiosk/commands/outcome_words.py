"""What identification ended in, as a key for programs and a sentence for people, the reason included.

A customer's screen says less: see `ui.viewmodels`.
"""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.errors import (
    AwayReason,
    BackendUnavailable,
    LoyaltyError,
    NotAuthorised,
    OutcomeUnknown,
    UnexpectedReply,
)
from kiosk.domain.outcome import (
    Ambiguous,
    Blocked,
    Expired,
    Found,
    FreeCard,
    Inactive,
    NotFound,
    OtpRequired,
    Outcome,
    Proof,
)
from kiosk.domain.scan_code import (
    AuthTokenScan,
    CardScan,
    ScanCode,
    StaffScan,
    UnknownReason,
    UnknownScan,
    VoucherScan,
)

Words = tuple[str, str]
"""A stable key, and a sentence."""

_PROOFS = {
    Proof.CARD: "a card, which anyone may hold",
    Proof.TOKEN: "a code from the customer's own phone",
    Proof.OTP: "a one-time password",
}

_UNKNOWN_REASONS = {
    UnknownReason.NO_RULE: "no code rule of this shop fits it",
    UnknownReason.EMPTY: "it is empty",
    UnknownReason.TOO_LONG: "it is too long",
    UnknownReason.FORBIDDEN_CHARACTERS: "it holds control or hidden characters, so it was refused unread",
    UnknownReason.CHECK_DIGIT: "its check digit is wrong, so it was misread or mistyped",
}

_AWAY_REASONS = {
    AwayReason.NAME_UNKNOWN: "Its name cannot be found on this network (DNS)",
    AwayReason.PROXY: "The proxy does not let the connection through",
    AwayReason.NOT_TRUSTED: "Its certificate is not trusted, so nothing was sent",
    AwayReason.PORTAL: "Something else answers in its place: the log-in page of a network, or a proxy",
    AwayReason.RESTING: "It failed several times and is left alone for a while",
}


def outcome_words(outcome: Outcome) -> Words:
    """For what the loyalty system answered."""
    match outcome:
        case Found(proof=proof):
            return "found", f"Found by {_PROOFS[proof]}."
        case OtpRequired(masked_target=target):
            return (
                "otp_required",
                f"A one-time password was sent to {target}; it is typed at the kiosk.",
            )
        case NotFound(is_token=True):
            return "not_found", "Not valid (any more): these codes work once and for minutes; show a new one."
        case NotFound():
            return "not_found", "Nobody has this card number, as a first or as a second number."
        case FreeCard():
            return "free_card", "A card of the shop that belongs to nobody yet."
        case Blocked():
            return "blocked", "The card is blocked."
        case Expired(is_not_yet_valid=True):
            return "not_yet_valid", "The card is not valid yet."
        case Expired():
            return "expired", "The card has expired."
        case Inactive():
            return "inactive", "The customer's account was deleted or switched off."
        case Ambiguous():
            return "ambiguous", "More than one customer fits; the CRM's data has to be put right."
        case _:
            assert_never(outcome)


def meaning(scan: ScanCode) -> str:
    """What kind of code it is, as the settings spell it."""
    match scan:
        case CardScan():
            return "card"
        case AuthTokenScan():
            return "auth_token"
        case VoucherScan():
            return "voucher"
        case StaffScan():
            return "staff"
        case UnknownScan():
            return "unknown"
        case _:
            assert_never(scan)


def not_a_customer_words(scan: VoucherScan | StaffScan | UnknownScan) -> Words:
    """For a code that names no customer, so that nobody was asked."""
    match scan:
        case VoucherScan():
            return "not_a_customer", "A voucher: it names no customer."
        case StaffScan():
            return "not_a_customer", "A code for staff: it names no customer."
        case UnknownScan(reason):
            return "unknown_code", f"An unknown code: {_UNKNOWN_REASONS[reason]}."
        case _:
            assert_never(scan)


def error_words(error: LoyaltyError) -> Words:
    """For no answer; the errors' own words are free of personal data."""
    match error:
        case BackendUnavailable(retry_after_s=float(wait_s)):
            return "unavailable", f"The loyalty system asks to be left alone for {wait_s:.0f} s ({error})."
        case BackendUnavailable(reason=reason):
            words = _AWAY_REASONS.get(reason, "It does not answer") if reason else "It does not answer"
            return "unavailable", f"The loyalty system cannot be reached. {words} ({error})."
        case NotAuthorised():
            return "not_authorised", f"The loyalty system refuses the login or its rights ({error})."
        case UnexpectedReply():
            return "unexpected_reply", f"The loyalty system answered something unexpected ({error})."
        case OutcomeUnknown():
            return (
                "outcome_unknown",
                f"The answer was lost; the code may be used up now, show a new one ({error}).",
            )
        case _:
            return "failed", f"The loyalty system gave no answer ({error})."
