"""Pages and their things in words that are heard."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ui.speech.page import Kind, Page, Thing

translate = QCoreApplication.translate

# No-break spaces stay: they tell what belongs to a number.
_SPACES = re.compile(r"[ \t\n]+")
_BETWEEN = re.compile(r"\s·\s")
_HIDDEN = re.compile("•+")
# Codes and long numbers, which a voice would take for words or for billions; but no day. Then the hash of a
# text's version, and a reference for the staff.
_CODE = re.compile(
    r"\b(?!\d{4}-\d\d-\d\d\b)(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{5,}\b"
    r"|\b(?=[0-9a-f]*\d)[0-9a-f]{8}\b|\b[A-Z0-9]{3}-[A-Z0-9]{3}\b"
)
_WORDS = frozenset({Kind.HEADING, Kind.TEXT, Kind.ALERT, Kind.DIALOG})
_ENDS = (".", "!", "?", ":", "…")


def page_in_words(page: Page, *, tells_way: bool = True, tells_cut: bool = True) -> list[str]:
    """The whole page: title, texts, how much there is to choose, the way to its keys, and where one is."""
    texts = texts_of(page)
    shown = [
        _without_title(page, _without(texts, thing)) for thing in page.things if thing.kind is Kind.SHOWN
    ]
    said = [page.title, *texts, *map(thing_in_words, shown)]
    if page.is_cut and tells_cut:
        said.append(translate("Speech", "Personal details are spoken through headphones only."))
    if page.wait:
        said.append(page.wait)
    said += [_count_in_words(page), way_to_keys(page) if tells_way else ""]
    focused = page.control_in_use
    # One thing may be the whole page.
    is_told = focused is None or (focused.name == page.title and focused.kind is not Kind.FIELD)
    focus = [] if focused is None or is_told else [sentence(thing_in_words(_without(texts, focused)))]
    return _sentences([each for each in said if each]) + focus


def _without(texts: list[str], thing: Thing) -> Thing:
    """What is wrong with an answer stands beside it, and is said with it: once is enough."""
    return replace(thing, description="") if thing.description in texts else thing


def _without_title(page: Page, thing: Thing) -> Thing:
    """The question was read just before; a field may be called by it, and by what belongs into it."""
    rest = thing.name.removeprefix(page.title).strip(" ,")
    return replace(thing, name=rest) if rest else thing


def _count_in_words(page: Page) -> str:
    count = len(page.controls)
    if not count:
        return ""
    if any(thing.kind is Kind.FIELD for thing in page.controls):
        return translate("Speech", "%n thing(s) to choose or fill in.", "", count)
    return translate("Speech", "%n thing(s) to choose.", "", count)


def way_to_keys(page: Page) -> str:
    """For who has a keypad without letters, and does not see those on the screen; "" where there are none."""
    kinds = {thing.kind for thing in page.things}
    if Kind.KEY not in kinds:
        return ""
    if Kind.FIELD in kinds and any(thing.is_letter_key for thing in page.things):
        return translate("Speech", "In a field, Enter leads to the keys on the screen and Escape back.")
    if Kind.SHOWN in kinds:
        return translate("Speech", "Tab leads to the keys on the screen, and arrows from one to the next.")
    return ""


def _sentences(texts: list[str]) -> list[str]:
    """Each with an end that can be heard; one with a small letter first goes on where the last ended."""
    said: list[str] = []
    for text in texts:
        if said and text[0].islower() and said[-1].endswith("."):
            said[-1] = f"{said[-1][:-1]}, {sentence(text)}"
        else:
            said.append(sentence(text))
    return said


def texts_of(page: Page) -> list[str]:
    """The words of a page that stay as they are, each once; those above its title come last.

    What stands beside a sheet has been heard before it opened.
    """
    things = [thing for thing in page.things if thing.kind in _WORDS and thing.name]
    titles = [place for place, thing in enumerate(things) if thing.name == page.title]
    start = titles[0] if titles else 0
    above = [] if any(thing.kind is Kind.DIALOG for thing in things) else things[:start]
    texts = list(dict.fromkeys(thing.name for thing in things[start:] + above))
    # A thing's name often gathers what its parts say.
    return [
        text
        for text in texts
        if text != page.title and not any(text != other and text in other for other in texts)
    ]


def thing_in_words(thing: Thing) -> str:
    """One thing that has the focus: name, kind, state or value, and what is said of it."""
    name = _letter(thing.name) if thing.kind is Kind.KEY else thing.name.rstrip("?:.")
    more = thing.description
    # With a small letter it goes on where the name ends: "By my card number, and my birth date".
    rest, more = (more, "") if more[:1].islower() else ("", more)
    parts = [name or translate("Speech", "without a name"), rest, _kind_in_words(thing.kind), state_of(thing)]
    words = ", ".join(part for part in parts if part)
    return f"{sentence(words)} {sentence(more)}" if more else words


def state_of(thing: Thing) -> str:
    """Ticked or not, chosen or not, what a field holds; "" where there is nothing to tell."""
    match thing.kind:
        case Kind.AGREEMENT | Kind.TICK | Kind.CHOICE if thing.is_secret:
            return ""
        case Kind.AGREEMENT | Kind.TICK if thing.is_checked is not None:
            return translate("Speech", "ticked") if thing.is_checked else translate("Speech", "not ticked")
        case Kind.CHOICE if thing.is_checked is not None:
            return translate("Speech", "chosen") if thing.is_checked else translate("Speech", "not chosen")
        case Kind.KEY if thing.is_checked is not None:
            return translate("Speech", "on") if thing.is_checked else translate("Speech", "off")
        case Kind.FIELD | Kind.SHOWN if not thing.value:
            return translate("Speech", "empty")
        case Kind.FIELD | Kind.SHOWN if thing.is_secret:
            return translate("Speech", "filled in")
        case Kind.SHOWN:
            return " ".join("".join(thing.value.split()))
        case Kind.FIELD:
            return thing.value
        case _:
            return ""


def changed_in_words(thing: Thing) -> str:
    """Its new state; of a secret one only that it is another."""
    return state_of(thing) or translate("Speech", "changed")


def typed_in_words(before: Thing, after: Thing) -> str:
    """What changed in a field: the letters that came, or that some went. Nothing of a secret one."""
    if after.is_secret and len(after.value) >= len(before.value):
        return translate("Speech", "typed")
    if after.kind is Kind.SHOWN:
        # Its gaps are for the eye.
        before, after = (replace(each, value="".join(each.value.split())) for each in (before, after))
    if not after.is_secret and after.value.startswith(before.value):
        new = after.value[len(before.value) :]
        return " ".join(_letter(each) for each in new)
    if after.is_secret or before.value.startswith(after.value):
        return translate("Speech", "deleted") if after.value else translate("Speech", "empty")
    return after.value


def sentence(text: str) -> str:
    """With an end that a voice can hear, and codes letter by letter."""
    text = _HIDDEN.sub("…", _SPACES.sub(" ", _BETWEEN.sub(", ", text)))
    text = _CODE.sub(_spelled, text)
    return text if text.endswith(_ENDS) else f"{text}."


def _spelled(code: re.Match[str]) -> str:
    """A code for who writes it down."""
    return " ".join(_letter(each) if each == "-" else each for each in code.group())


def _letter(letter: str) -> str:
    match letter:
        case " ":
            return translate("Speech", "space")
        case ".":
            return translate("Speech", "dot")
        case "@":
            return translate("Speech", "at sign")
        case "-":
            return translate("Speech", "hyphen")
        case "_":
            return translate("Speech", "underscore")
        case "+":
            return translate("Speech", "plus")
    is_capital = len(letter) == 1 and letter.isupper()
    return translate("Speech", "capital %1").replace("%1", letter) if is_capital else letter


def _kind_in_words(kind: Kind) -> str:
    match kind:
        case Kind.BUTTON:
            return translate("Speech", "button")
        case Kind.AGREEMENT | Kind.TICK:
            return translate("Speech", "tick box")
        case Kind.CHOICE:
            return translate("Speech", "choice")
        case Kind.FIELD | Kind.SHOWN:
            return translate("Speech", "field")
        case _:
            return ""
