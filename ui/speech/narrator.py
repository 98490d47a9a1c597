"""Decides what is said when: a new page as a whole, then only what changed on it."""

from __future__ import annotations

from dataclasses import dataclass

from ui.speech.page import CONTROLS, Kind, Page, Thing
from ui.speech.sentences import page_in_words, sentence, state_of, texts_of, thing_in_words, typed_in_words

_STILL_LOOKS = 2
_MOST_LOOKS = 10
"""A page that goes on changing is read all the same after so many looks."""


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
        self.forget()

    def forget(self) -> None:
        """The next page is read from its beginning."""
        self._page: Page | None = None
        self._is_read = False
        self._looks = 0
        self._known: set[int] = set()
        self._heard: set[str] = set()

    def look(self, page: Page) -> list[Saying]:
        """What is to be said about the page as it is now."""
        before, self._page = self._page, page
        if before is None or (before.screen, before.title) != (page.screen, page.title):
            self._is_read = False
            self._looks = 0
        if not self._is_read:
            return self._read_when_still(before, page)
        assert before is not None  # noqa: S101 - it was read
        news, focus = self._news(before, page), self._focus(before, page)
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
        if not page.title or (self._looks < _MOST_LOOKS and not (is_same and self._looks > _STILL_LOOKS)):
            return []
        self._is_read = True
        self._known = {thing.key for thing in page.things}
        self._heard = {page.title, *texts_of(page)}
        return [Saying(" ".join(page_in_words(page)), interrupts=True)]

    def _news(self, before: Page, page: Page) -> str:
        """Texts that came, and warnings whenever their words change; never a count that runs down."""
        texts = texts_of(page)
        news = []
        for thing in page.things:
            is_new = thing.key not in self._known
            if thing.name in texts and thing.name not in self._heard and (is_new or thing.kind is Kind.ALERT):
                news.append(sentence(thing.name))
        gone = self._heard - {thing.name for thing in page.things}
        # What comes back is news again: a second wrong code is told like the first.
        self._heard = (self._heard - gone) | set(texts)
        self._known |= {thing.key for thing in page.things}
        if page.wait and page.wait != before.wait:
            news.append(sentence(page.wait))
        return " ".join(news)

    def _focus(self, before: Page, page: Page) -> str:
        thing, last = page.focused, before.focused
        if thing is not None and thing == last and thing.kind is Kind.KEY:
            return _typed_elsewhere(before, page)
        if thing is None or thing == last:
            return ""
        words = thing_in_words(thing) if last is None or last.key != thing.key else _change(last, thing)
        return sentence(words) if words else ""


def _typed_elsewhere(before: Page, page: Page) -> str:
    """What a key on the screen did to its field."""
    fields = {thing.key: thing for thing in before.things if thing.kind is Kind.FIELD}
    for thing in page.things:
        last = fields.get(thing.key)
        if last is not None and last.value != thing.value:
            return sentence(typed_in_words(last, thing))
    return ""


def _change(last: Thing, thing: Thing) -> str:
    """Not its description: what is wrong with an answer is told by a line of its own."""
    if thing.kind is Kind.FIELD and last.value != thing.value:
        return typed_in_words(last, thing)
    if last.name != thing.name:
        return thing_in_words(thing)
    return state_of(thing) if last.is_checked != thing.is_checked else ""


def _words_of(page: Page) -> list[tuple[int, str]]:
    return [(thing.key, thing.name) for thing in page.things if thing.kind in CONTROLS or thing.name]
