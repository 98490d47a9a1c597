"""Which words of a text stay in one line, as a typesetter keeps them in each language."""

from __future__ import annotations

import re

_BLANK = "\N{NO-BREAK SPACE}"
_HYPHEN = "\N{NON-BREAKING HYPHEN}"
# Words of one letter, which these languages never leave at the end of a line.
_LONELY_WORDS = {"cs": "kvszouai", "pl": "wzoaiu", "sk": "kvszouai"}
# A count that the program puts in, or one that is written out; groups of digits are no business of this.
_NUMBER = r"(?:\d+(?:[.,]\d+)?|%n|\{years\})"
# What never begins a line: an ellipsis, and a unit behind its number. Not a "%n", which is a number itself.
_TIED = re.compile(r" (?=…|%(?![0-9n])|ms\b)")
_NUMBER_AND_WORD = re.compile(rf"(?<![\w.,%])({_NUMBER}) (?=[^\W\d_])")
# A number that ends a sentence would be alone in the last line.
_WORD_AND_LAST_NUMBER = re.compile(rf"(?<=[^\W\d_]) (?={_NUMBER}[.!?]?(?:\n|$))")
# "e-mail": nobody writes its first letter in a line of its own.
_LETTER_AND_WORD = re.compile(r"(?<![\w-])([^\W\d_])-(?=[^\W\d_])")
# Alone in the last line of a paragraph a short word looks lost.
_SHORT_LAST_WORD = re.compile(r" (?=[^ \n]{1,12}$)")
_MARKS = re.compile(r"(<[^>]*>)")


def kept_together(text: str, language: str) -> str:
    """The text with spaces that do not break where a line must not end; `language` is ISO 639-1.

    Values may still be missing from it, as `{years}` or `%n`.
    """
    text = _TIED.sub(_BLANK, text)
    text = _NUMBER_AND_WORD.sub(rf"\1{_BLANK}", text)
    text = _WORD_AND_LAST_NUMBER.sub(_BLANK, text)
    letters = _LONELY_WORDS.get(language)
    if letters is None:
        return text
    lonely = re.compile(rf"(?<![^\s(„–])([{letters}{letters.upper()}]) (?=\S)")
    return lonely.sub(rf"\1{_BLANK}", text)


def with_company(paragraph: str) -> str:
    """The paragraph with its last word kept with the one before, where that is a short one."""
    return _SHORT_LAST_WORD.sub(_BLANK, paragraph)


def typeset(text: str, language: str) -> str:
    """What somebody else wrote, as the loyalty system's names and conditions, with words kept together."""
    return _LETTER_AND_WORD.sub(rf"\1{_HYPHEN}", kept_together(text, language))


def typeset_html(html: str, language: str) -> str:
    """The same for a text with marks such as `<p>`, which stay as they are."""
    return "".join(
        part if part.startswith("<") else with_company(typeset(part, language)) for part in _MARKS.split(html)
    )
