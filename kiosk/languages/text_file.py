"""A file of translations in the form of Qt Linguist (`.ts`), as a shop edits it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from kiosk.languages.plural_rules import PLURAL_RULES, form_count
from kiosk.languages.problem import LanguageProblem
from kiosk.languages.text_rules import kept_wrongly

_MOST_BYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the screens with its translation; `forms` has more than one where a number decides."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from other texts."""
        return self.context, self.source, self.comment


@dataclass(frozen=True, slots=True)
class TextFile:
    """What of a file can be used: `texts`. `left_out` says of each other text why it stays English."""

    language: str
    texts: tuple[Text, ...]
    left_out: tuple[str, ...] = ()


def read_texts(file: Path) -> TextFile:
    """Raises `LanguageProblem` where the file as a whole is of no use.

    A text without a finished translation, or one that lost a place for a value, is left out: it is shown in
    English.
    """
    root = _parse(file)
    language = (root.get("language") or "").replace("-", "_").split("_")[0].lower()
    if language not in PLURAL_RULES:
        raise LanguageProblem(f"its language is {language!r}, whose plural forms the kiosk does not know")
    named = file.stem.removeprefix("kiosk_")
    if not (file.name.startswith("kiosk_") and file.suffix == ".ts"):
        raise LanguageProblem(f"it has to be called kiosk_{language}.ts")
    if named != language:
        raise LanguageProblem(f"its name says {named!r}, its first lines say {language!r}")
    texts, left_out = [], []
    for context in root.iter("context"):
        for message in context.iter("message"):
            text = _text(context.findtext("name") or "", message)
            if problem := _problem(text, message, language):
                left_out.append(f"{text.source!r}: {problem}")
            else:
                texts.append(text)
    if not texts:
        raise LanguageProblem("no text in it is translated")
    return TextFile(language, tuple(texts), tuple(left_out))


def _parse(file: Path) -> ET.Element:
    try:
        content = file.read_bytes()
    except OSError as error:
        raise LanguageProblem(f"it cannot be read ({error.strerror})") from None
    if len(content) > _MOST_BYTES:
        raise LanguageProblem(f"it is larger than {_MOST_BYTES // 1_000_000} MB")
    if b"<!ENTITY" in content:
        raise LanguageProblem("it declares entities, which no such file needs")
    if not content.strip():
        raise LanguageProblem("it is empty")
    try:
        root = ET.fromstring(content)  # noqa: S314 - without entities there is nothing to be harmed by
    except ET.ParseError as error:
        raise LanguageProblem(_damage(content, error)) from None
    if root.tag != "TS":
        raise LanguageProblem("it is no file of Qt Linguist")
    return root


def _damage(content: bytes, error: ET.ParseError) -> str:
    """Why it cannot be read, in the words of somebody who edited it by hand."""
    try:
        content.decode()
    except UnicodeDecodeError:
        return "it is not saved in UTF-8"
    if b"<TS" not in content:
        return "it is no file of Qt Linguist"
    line, _ = error.position
    return f"it is not a whole file of Qt Linguist: see line {line}, where & and < are written &amp; and &lt;"


def _text(context: str, message: ET.Element) -> Text:
    translation = message.find("translation")
    forms = [] if translation is None else (list(translation) or [translation])
    return Text(
        context,
        message.findtext("source") or "",
        message.findtext("comment") or "",
        tuple(form.text or "" for form in forms),
    )


def _problem(text: Text, message: ET.Element, language: str) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None or not all(map(str.strip, text.forms)):
        return "not translated"
    wanted = form_count(language) if message.get("numerus") == "yes" else 1
    if len(text.forms) != wanted:
        return f"{len(text.forms)} forms, and the language has {wanted}"
    for form in text.forms:
        if mark := kept_wrongly(text.source, form):
            return f"{mark} is not as in English"
    return ""
