"""What a shop has to know about a file of texts, beyond what the kiosk does with it by itself."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.languages.built_in import LANGUAGE_NAMES
from kiosk.languages.template import WHOLE
from kiosk.languages.text_file import TextFile

# Longer than any of the product's own translations is.
_LONGEST, _LONGEST_BESIDE = 1.5, 15


@dataclass(frozen=True, slots=True)
class Review:
    """`english` says of each text that stays English why, `remarks` what else may be wrong with one.

    `wanted` texts should be there: all of the kiosk's, or what a shop says in its own words.
    """

    usable: int
    wanted: int
    english: tuple[str, ...]
    remarks: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many texts stay English."""
        return self.wanted - self.usable


def review(file: TextFile) -> Review:
    """Compare a file with the texts that the kiosk has."""
    known = known_texts()
    used = {text.key for text in file.texts} & known
    english = _counted(file.left_out)
    wanted = len(file.texts) + len(file.left_out)
    if file.language not in LANGUAGE_NAMES:
        wanted = len(known)
        not_there = wanted - len(used) - len(file.left_out)
        if not_there > 0:
            english.append(f"texts that are not in the file: {not_there}")
    strange = _counted(
        f"{text.source!r}: the kiosk has no such text" for text in file.texts if text.key not in known
    )
    long = _counted(
        f"{text.source!r}: much longer than in English, may not fit"
        for text in file.texts
        if max(map(len, text.forms)) > _LONGEST * len(text.source) + _LONGEST_BESIDE
    )
    return Review(len(used), wanted, tuple(english), (*strange, *long))


def _counted(lines: Iterable[str]) -> list[str]:
    """Each line once, with how often it came."""
    return [line if times == 1 else f"{line} ({times} times)" for line, times in Counter(lines).items()]


def known_texts() -> frozenset[tuple[str, str, str]]:
    """Context, source and comment of every text of the kiosk, from its own file. Takes some 50 ms."""
    root = ET.parse(WHOLE).getroot()  # noqa: S314 - a file of the product
    return frozenset(
        (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or "")
        for context in root.iter("context")
        for message in context.iter("message")
    )
