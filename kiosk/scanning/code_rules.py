"""Text -> meaning: the shop's rules, tried in order, and why each did or did not fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from urllib.parse import parse_qsl, urlsplit

from kiosk.config_rules import DEFAULT_RULES, MAX_CARD_LENGTH, CodeRule
from kiosk.domain.card import CardNumber
from kiosk.domain.scan_code import (
    CardScan,
    ScanCode,
    StaffScan,
    UnknownReason,
    UnknownScan,
    VoucherScan,
)
from kiosk.scanning.auth_token_text import read_auth_token
from kiosk.scanning.check_digits import is_valid_ean13, is_valid_luhn
from kiosk.scanning.decoding.code39 import with_lower_case
from kiosk.scanning.gs1 import bracketed, elements, has_wrong_check_digit
from kiosk.scanning.text_guard import clean_text


class Misfit(Enum):
    """What about a text did not fit a rule."""

    SYMBOLOGY = "symbology"
    PREFIX = "prefix"
    NO_AUTH = "no_auth"
    NOT_A_URL = "not_a_url"
    HOST = "host"
    URL_PARAMETER = "url_parameter"
    GS1 = "gs1"
    REFUSED_VALUE = "refused_value"
    LENGTH = "length"
    PATTERN = "pattern"
    CHECK_DIGIT = "check_digit"


@dataclass(frozen=True, slots=True)
class RuleVerdict:
    """Whether one rule fitted a text; `why` is one plain clause and never holds the text.

    `misfit` is the same for those who say it in other words, None for the rule that fitted.
    """

    rule: str
    matched: bool
    why: str
    misfit: Misfit | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """The meaning of a text and how it came about; `rule` is None where none fitted."""

    scan: ScanCode
    rule: str | None
    verdicts: tuple[RuleVerdict, ...]


class CodeClassifier:
    """Gives a text its meaning by the shop's rules, or by the built-in ones where it has none.

    Pure and thread-safe.
    """

    def __init__(self, rules: Sequence[CodeRule] = ()) -> None:
        self.rules = tuple(rules) or DEFAULT_RULES

    def classify(self, text: str, symbology: str | None = None) -> ScanCode:
        """What `text` means here. Never raises; hostile text is an UnknownScan with its reason.

        `symbology` None: typed, or from a scanner that does not tell; rules for any symbology then apply.
        """
        return self.explain(text, symbology).scan

    def confirms(self, text: str, symbology: str) -> bool:
        """True if a rule that asks for a length or pattern fits: proof enough for a symbology without one."""
        fitting = self.explain(text, symbology).rule
        return any(rule.name == fitting and rule.wants_form for rule in self.rules)

    def explain(self, text: str, symbology: str | None = None) -> Explanation:
        """Like `classify`, with each rule's verdict up to the one that fitted."""
        found = self._explain(text, symbology)
        lower = with_lower_case(text) if symbology == "Code39" and found.rule is None else None
        other = found if lower is None else self._explain(lower, symbology)
        return found if other.rule is None else other

    def as_known(self, text: str, symbology: str) -> str:
        """`text`, or its lower-case reading where only that fits a rule; see `decoding.code39`."""
        lower = with_lower_case(text) if symbology == "Code39" else None
        if lower is None or self._explain(text, symbology).rule is not None:
            return text
        return text if self._explain(lower, symbology).rule is None else lower

    def _explain(self, text: str, symbology: str | None) -> Explanation:
        cleaned = clean_text(bracketed(text) or text)
        if isinstance(cleaned, UnknownReason):
            return Explanation(UnknownScan(cleaned), None, ())
        verdicts: list[RuleVerdict] = []
        reason = UnknownReason.NO_RULE
        for rule in self.rules:
            found = _apply(rule, cleaned, symbology)
            if not isinstance(found, _Miss):
                verdicts.append(RuleVerdict(rule.name, True, "fits"))
                return Explanation(found, rule.name, tuple(verdicts))
            verdicts.append(RuleVerdict(rule.name, False, found.why, found.misfit))
            reason = found.reason if found.reason is not UnknownReason.NO_RULE else reason
        return Explanation(UnknownScan(reason), None, tuple(verdicts))


@dataclass(frozen=True, slots=True)
class _Miss:
    misfit: Misfit
    why: str
    reason: UnknownReason = UnknownReason.NO_RULE


def _apply(rule: CodeRule, text: str, symbology: str | None) -> ScanCode | _Miss:
    if rule.symbologies and symbology is not None and symbology not in rule.symbologies:
        return _Miss(Misfit.SYMBOLOGY, f"symbology {symbology} is not one of {', '.join(rule.symbologies)}")
    if rule.meaning == "auth_token":
        return _apply_auth_token(rule, text)
    value = _value(rule, text)
    if isinstance(value, _Miss):
        return value
    problem = _problem(rule, value)
    if problem is not None:
        return problem
    match rule.meaning:
        case "card":
            return CardScan(CardNumber(value))
        case "voucher":
            return VoucherScan(value)
        case "staff":
            return StaffScan(value)


def _apply_auth_token(rule: CodeRule, text: str) -> ScanCode | _Miss:
    if not text.startswith(rule.prefix):
        return _Miss(Misfit.PREFIX, "does not start with the prefix")
    if rule.allowed_hosts and not _is_allowed_host(text, rule.allowed_hosts):
        return _Miss(Misfit.HOST, "the URL's host is not allowed")
    token = read_auth_token(text[len(rule.prefix) :] if rule.strip_prefix else text)
    return token if token is not None else _Miss(Misfit.NO_AUTH, "holds no auth token")


def _value(rule: CodeRule, text: str) -> str | _Miss:
    """The part of the text that the rule is about."""
    if rule.url_parameter is not None:
        parameter = _url_parameter(rule, text)
        if isinstance(parameter, _Miss):
            return parameter
        text = parameter
    if rule.gs1_identifiers:
        number = _gs1_value(rule, text)
        if isinstance(number, _Miss):
            return number
        text = number
    if not text.startswith(rule.prefix):
        return _Miss(Misfit.PREFIX, "does not start with the prefix")
    return text[len(rule.prefix) :] if rule.strip_prefix else text


def _gs1_value(rule: CodeRule, text: str) -> str | _Miss:
    values = elements(text)
    if not values and has_wrong_check_digit(text):
        return _Miss(Misfit.CHECK_DIGIT, "a GS1 check digit is wrong", UnknownReason.CHECK_DIGIT)
    if not values:
        return _Miss(Misfit.GS1, "is not GS1 data")
    is_url = text.lower().startswith("http")
    if is_url and rule.allowed_hosts and not _is_allowed_host(text, rule.allowed_hosts):
        return _Miss(Misfit.HOST, "the URL's host is not allowed")
    missing = [each for each in rule.gs1_identifiers if each not in values]
    if missing:
        return _Miss(Misfit.GS1, f"the GS1 data do not hold {', '.join(missing)}")
    # Percent-encoding can bring back what the first gate refused.
    value = clean_text("".join(values[each] for each in rule.gs1_identifiers))
    if isinstance(value, UnknownReason):
        return _Miss(Misfit.REFUSED_VALUE, "the GS1 value is refused", value)
    return value


def _url_parameter(rule: CodeRule, text: str) -> str | _Miss:
    if not text.lower().startswith(("http://", "https://")):
        return _Miss(Misfit.NOT_A_URL, "is not a URL")
    if rule.allowed_hosts and not _is_allowed_host(text, rule.allowed_hosts):
        return _Miss(Misfit.HOST, "the URL's host is not allowed")
    try:
        pairs = parse_qsl(urlsplit(text).query, max_num_fields=32)
    except ValueError:
        return _Miss(Misfit.NOT_A_URL, "is not a URL that can be read")
    values = {value for key, value in pairs if key == rule.url_parameter}
    if len(values) != 1:
        return _Miss(Misfit.URL_PARAMETER, f"the URL does not hold one {rule.url_parameter}")
    # Percent-encoding can bring back what the first gate refused.
    value = clean_text(values.pop())
    return (
        _Miss(Misfit.REFUSED_VALUE, "the URL's value is refused", value)
        if isinstance(value, UnknownReason)
        else value
    )


def _is_allowed_host(text: str, hosts: tuple[str, ...]) -> bool:
    """Text without a scheme names no host, so no other host either."""
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return False
    if not parts.scheme and not parts.netloc:
        return True
    return host is not None and host.lower() in {allowed.lower() for allowed in hosts}


def _problem(rule: CodeRule, value: str) -> _Miss | None:
    if not rule.min_length <= len(value) <= rule.max_length:
        return _Miss(
            Misfit.LENGTH, f"has {len(value)} characters, not {rule.min_length} to {rule.max_length}"
        )
    if rule.meaning == "card" and len(value) > MAX_CARD_LENGTH:
        return _Miss(
            Misfit.LENGTH, f"is longer than a card number can be ({MAX_CARD_LENGTH})", UnknownReason.TOO_LONG
        )
    if not rule.matches_pattern(value):
        return _Miss(Misfit.PATTERN, "does not match the pattern")
    if rule.check_digit == "none":
        return None
    if not (value.isascii() and value.isdigit()):
        return _Miss(Misfit.PATTERN, "is not a number, so it has no check digit")
    is_valid = {"ean13": is_valid_ean13, "luhn": is_valid_luhn}[rule.check_digit]
    if not is_valid(value):
        return _Miss(Misfit.CHECK_DIGIT, "the check digit is wrong", UnknownReason.CHECK_DIGIT)
    return None
