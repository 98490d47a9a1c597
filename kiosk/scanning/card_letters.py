"""Whether card numbers may have letters by the shop's code rules, so that letters can be typed as well."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.config_rules import MAX_CARD_LENGTH, CodeRule
from kiosk.domain.way_in import CardLetters

_LETTER = re.compile("[A-Za-z]")
# What is in a pattern for no letter's sake: \d and its like, [:digit:], heads of groups, repeats, signs.
_LETTERLESS = re.compile(
    r"\\[dbBAzsnrtfv]|\\p\{Nd?\}|\[:digit:\]|\(\?(?:P?<\w*>|[imsUu-]*[:)])|\{[0-9,]*\}|\\[^A-Za-z]"
)
# A letter, anything, an escape that may be one, a class of all others, a range from signs past the letters.
_MAYBE_LETTER = re.compile(r"[A-Za-z.\\]|\[\^|[!-@]-[\\^-~]")


def card_letters(rules: Iterable[CodeRule]) -> CardLetters:
    """What the rules for cards say of texts that are typed. In doubt letters are allowed."""
    typed = [rule for rule in rules if _may_be_typed(rule)]
    if not any(_allows_letters(rule) for rule in typed):
        return CardLetters.NONE
    return CardLetters.ALLOWED if any(_takes_digits(rule) for rule in typed) else CardLetters.NEEDED


def _may_be_typed(rule: CodeRule) -> bool:
    return rule.meaning == "card" and rule.url_parameter is None and not rule.gs1_identifiers


def _allows_letters(rule: CodeRule) -> bool:
    if _LETTER.search(rule.prefix):
        return True
    return rule.check_digit == "none" and (rule.pattern is None or _pattern_allows_letters(rule.pattern))


def _takes_digits(rule: CodeRule) -> bool:
    if _LETTER.search(rule.prefix):
        return False
    # A pattern only says of a given text whether it fits, so a few plain ones of each length are tried.
    longest = min(rule.max_length, MAX_CARD_LENGTH)
    lengths = range(rule.min_length, longest + 1)
    start = "" if rule.strip_prefix else rule.prefix
    return any(
        rule.matches_pattern((start + digit * length)[:length])
        for length in lengths
        for digit in "0123456789"
    )


def _pattern_allows_letters(pattern: str) -> bool:
    return _MAYBE_LETTER.search(_LETTERLESS.sub("", pattern)) is not None
