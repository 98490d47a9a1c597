"""The words that the screens say to everybody, so what is not among them may be about somebody."""

from __future__ import annotations

import contextlib
import itertools
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

_SOURCE_LANGUAGE = "en"
_PARTS = re.compile(": |, |(?<=[.!?]) ")
_PLACEHOLDER = re.compile(r"%(?:L?\d|L?n)|\{\w+\}")
_SMALL_NUMBER = r"\d{1,2}"
# Only what is left of a text when its places are empty tells two texts apart.
_LEAST_WORDS = re.compile(r"[^\W\d_]")


class FixedWords:
    """The texts of one language, as the translations hold them."""

    def __init__(self, texts: Iterator[str]) -> None:
        plain, with_numbers = set(), set()
        for each in texts:
            text = _plainly_spaced(each)
            if not _PLACEHOLDER.search(text):
                plain.add(text)
                continue
            # What stands beside a place, as in "%1: still missing".
            plain |= {part for part in _PARTS.split(text) if not _PLACEHOLDER.search(part)}
            if _LEAST_WORDS.search(_PLACEHOLDER.sub("", text)):
                with_numbers.add(_SMALL_NUMBER.join(re.escape(part) for part in _PLACEHOLDER.split(text)))
        self._plain = plain
        self._with_numbers = re.compile("|".join(sorted(with_numbers)) or r"(?!)")

    def has(self, text: str) -> bool:
        """Whether it is one of them, letter by letter, or made of nothing but them: "Show all: Vouchers"."""
        text = _plainly_spaced(text)
        return text in self._plain or all(part in self._plain for part in _PARTS.split(text))

    def has_with_numbers(self, text: str) -> bool:
        """The same, where nothing but a number of one or two digits stands in its places: "Step 1 of 3"."""
        text = _plainly_spaced(text)
        return self._is_fixed(text) or all(self._is_fixed(part) for part in _PARTS.split(text))

    def _is_fixed(self, text: str) -> bool:
        return self.has(text) or self._with_numbers.fullmatch(text) is not None


@lru_cache(maxsize=8)
def fixed_words(folder: Path, language: str, of_the_shop: Path | None = None) -> FixedWords:
    """The texts of a language (ISO 639-1), from Qt Linguist's files; `of_the_shop` is the shop's own, if any.

    The texts in the source are English, so English is what any translation begins with. Reading them takes
    some 50 ms. Of a language whose file is not there no word is known.
    """
    return FixedWords(itertools.chain(_texts(folder, language), _texts_of_shop(of_the_shop)))


def _plainly_spaced(text: str) -> str:
    """Short words are kept with the next one by a space of another kind, once a text is compiled."""
    return " ".join(text.split())


def _texts(folder: Path, language: str) -> Iterator[str]:
    if language == _SOURCE_LANGUAGE:
        others = sorted(folder.glob("kiosk_*.ts"))
        for file in others:
            yield from (each.text or "" for each in _parse(file).iter("source"))
    own = folder / f"kiosk_{language}.ts"
    if own.is_file():
        yield from _translations(_parse(own))


def _texts_of_shop(file: Path | None) -> Iterator[str]:
    # One that is no such file gives the screens no words either.
    with contextlib.suppress(OSError, ElementTree.ParseError):
        if file is not None:
            yield from list(_translations(_parse(file)))


def _translations(tree: ElementTree.Element) -> Iterator[str]:
    for translation in tree.iter("translation"):
        yield translation.text or ""
        yield from (form.text or "" for form in translation.iter("numerusform"))


def _parse(file: Path) -> ElementTree.Element:
    # Our own file, or the shop's.
    return ElementTree.parse(file).getroot()  # noqa: S314
