"""Decides what is said when: a new page as a whole, then only what changed on it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ui.speech.page import CONTROLS, TYPED, Kind, Page, Thing
from ui.speech.sentences import (
    changed_in_words,
    page_in_words,
    sentence,
    state_of,
    texts_of,
    thing_in_words,
    typed_in_words,
    way_to_keys,
)
from ui.viewmodels.root import Screen

_DIGITS = re.compile(r"\d+")
_STILL_LOOKS = 2
"""How often it has to look the same again."""
_STILL_LOOKS_AFTER_ANSWERS = 5
"""And where answers have come, since not all that they bring is drawn at once."""
_MOST_LOOKS = 10
"""A page that goes on changing is read all the same after so many looks."""
_MOST_LOOKS_PENDING = 30
"""And one whose answers are on their way after so many."""


@dataclass(frozen=True, slots=True)
class Saying:
    """Words to be heard; those that interrupt take the place of what is being said."""

    text: str
    interrupts: bool

    def __repr__(self) -> str:
        # The words may be about somebody.
        return f"Saying({len(self.text)} characters)"


class Narrator:
    """Looks at a page again and again, and says what its hearer does not know yet."""

    def __init__(self) -> None:
        self._known_ways: set[str] = set()
        """To the keys on the screen, which are told once."""
        self._cut_screens: set[Screen] = set()
        """Where it was told that something is left out."""
        self.forget()

    def forget(self) -> None:
        """The next page is read from its beginning."""
        self._page: Page | None = None
        self._is_read = False
        self._looks = 0
        self._still = 0
        self._has_waited = False
        self._known: dict[int, str] = {}
        """The words of each thing, without what counts."""
        self._heard: set[str] = set()

    def look(self, page: Page) -> list[Saying]:
        """What is to be said about the page as it is now."""
        before, self._page = self._page, page
        if before is None or (before.screen, before.title) != (page.screen, page.title):
            self._is_read = False
            self._looks = self._still = 0
            self._has_waited = False
        if not self._is_read:
            return self._read_when_still(before, page)
        assert before is not None  # noqa: S101 - it was read
        news = self._news(before, page)
        focus = self._focus(before, page, news)
        # An error comes with the focus on its field, and both are to be heard.
        return [
            *([Saying(news, interrupts=False)] if news else []),
            *([Saying(focus, interrupts=not news)] if focus else []),
        ]

    def page_again(self) -> str:
        """The page that was read last, as a whole; "" where none was."""
        return " ".join(page_in_words(self._page)) if self._page is not None and self._is_read else ""

    def _read_when_still(self, before: Page | None, page: Page) -> list[Saying]:
        """Not while it is being put together: half of it would be read as news of the other half."""
        is_same = before is not None and _words_of(before) == _words_of(page)
        self._looks += 1
        self._still = self._still + 1 if is_same and not page.is_pending else 0
        self._has_waited = self._has_waited or page.is_pending
        most = _MOST_LOOKS_PENDING if self._has_waited else _MOST_LOOKS
        least = _STILL_LOOKS_AFTER_ANSWERS if self._has_waited else _STILL_LOOKS
        if not page.title or (self._looks < most and self._still < least):
            return []
        self._is_read = True
        self._known = _without_digits(page)
        self._heard = {page.title, *texts_of(page)}
        way = way_to_keys(page)
        is_cut_known = page.screen in self._cut_screens
        words = page_in_words(page, tells_way=way not in self._known_ways, tells_cut=not is_cut_known)
        self._known_ways.add(way)
        if page.is_cut:
            self._cut_screens.add(page.screen)
        return [Saying(" ".join(words), interrupts=True)]

    def _news(self, before: Page, page: Page) -> str:
        """Texts that came or are other ones now, and warnings; never a count that runs down."""
        texts, words = texts_of(page), _without_digits(page)
        news = []
        for thing in page.things:
            is_new = self._known.get(thing.key) != words[thing.key]
            if thing.name in texts and thing.name not in self._heard and (is_new or thing.kind is Kind.ALERT):
                news.append(sentence(thing.name))
        gone = self._heard - {thing.name for thing in page.things}
        # What comes back is news again: a second wrong code is told like the first.
        self._heard = (self._heard - gone) | set(texts)
        self._known |= words
        # Once: how long it still takes changes with every second.
        if page.wait and not before.wait:
            news.append(sentence(page.wait))
        return " ".join(news)

    def _focus(self, before: Page, page: Page, news: str) -> str:
        # What is switched off for a moment leaves the focus to the sheet that it lies on.
        thing, last = page.control_in_use, before.control_in_use
        refused = _refused_beside(page, news)
        if thing is not None and (last is None or last.key != thing.key):
            # What is wrong with it was said just now.
            is_told = _is_said(thing.description, news)
            words = sentence(thing_in_words(replace(thing, description="") if is_told else thing))
            return f"{refused} {words}" if refused else words
        return refused or _typed(before, page) or _changed(last, thing)


def _typed(before: Page, page: Page) -> str:
    """What was typed, wherever the focus is: in the field, on a key of the screen, or beside both."""
    fields = {thing.key: thing for thing in before.things if thing.kind in TYPED}
    for thing in page.things:
        last = fields.get(thing.key)
        if last is not None and last.value != thing.value:
            return sentence(typed_in_words(last, thing))
    return ""


def _refused_beside(page: Page, news: str) -> str:
    """What is shown in a field that cannot have the focus, after the word of what is wrong with it."""
    for thing in page.things:
        if thing.kind is Kind.SHOWN and _is_said(thing.description, news):
            return sentence(thing_in_words(replace(thing, description="")))
    return ""


def _is_said(description: str, news: str) -> bool:
    return description != "" and sentence(description) in news


def _changed(last: Thing | None, thing: Thing | None) -> str:
    """Not its description: what is wrong with an answer is told by a line of its own."""
    if last is None or thing is None:
        return ""
    # Not the name of a key, which is another after a capital letter.
    if last.name != thing.name and thing.kind is not Kind.KEY:
        return sentence(thing_in_words(thing))
    if last.is_checked == thing.is_checked:
        return ""
    words = state_of(thing) if thing.kind is Kind.KEY else changed_in_words(thing)
    return sentence(words) if words else ""


def _without_digits(page: Page) -> dict[int, str]:
    return {thing.key: _DIGITS.sub("", thing.name) for thing in page.things}


def _words_of(page: Page) -> list[tuple[int, str]]:
    return [(thing.key, thing.name) for thing in page.things if thing.kind in CONTROLS or thing.name]
