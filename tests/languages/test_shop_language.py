"""A shop adds a language by a file that nobody compiled, and the kiosk speaks it."""

from __future__ import annotations

import re
import struct
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple, get_args
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.cli import main
from kiosk.config import Settings
from kiosk.config_loading import ConfigError, load_settings
from kiosk.languages.built_in import LANGUAGE_NAMES, language_name
from kiosk.languages.compiled import compile_texts
from kiosk.languages.plural_rules import PLURAL_RULES, LanguageCode, form_count
from kiosk.languages.review import known_texts
from kiosk.languages.text_file import read_texts
from ui.shell import RESOURCES
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.words import Words

OWN = RESOURCES / "translations"
WORDS = {
    "Show your card or phone": "Mutassa a kártyáját",
    "Costs {points}": "Ára {points}",
    "Valid until {day}": "Érvényes",
    "point(s)": "pont",
}


def translated(content: str) -> str:
    """The file as somebody leaves it who got as far as `WORDS`."""
    for source, words in WORDS.items():
        content = re.sub(
            rf"(<source>{re.escape(source)}</source>.*?)<translation type=.unfinished."
            r"(?: />|>.*?</translation>)",
            lambda match, words=words: f"{match[1]}<translation>{words}</translation>",
            content,
            flags=re.DOTALL,
        )
    return content.replace("<translation>pont<", "<translation><numerusform>pont</numerusform><")


@pytest.fixture
def brand(tmp_path: Path) -> Path:
    """A brand's folder with Hungarian, begun by the command."""
    folder = tmp_path / "brand"
    (folder / "languages").mkdir(parents=True)
    (folder / "brand.toml").write_text("", encoding="utf-8")
    assert main(["language", "new", "hu", str(folder / "languages")]) == 0
    file = folder / "languages" / "kiosk_hu.ts"
    file.write_text(translated(file.read_text(encoding="utf-8")), encoding="utf-8")
    return folder


class Parts(NamedTuple):
    """What a compiled file says, wherever in it: `texts` by their hash, in the order of the hashes."""

    magic: bytes
    language: bytes
    plurals: bytes
    texts: list[tuple[int, bytes]]


def parts_of(compiled: bytes) -> Parts:
    blocks, place = {}, 16
    while place < len(compiled):
        tag, length = struct.unpack_from(">BI", compiled, place)
        blocks[tag] = compiled[place + 5 : place + 5 + length]
        place += 5 + length
    texts = [
        (number, text_at(blocks[0x69], offset)) for number, offset in struct.iter_unpack(">II", blocks[0x42])
    ]
    return Parts(compiled[:16], blocks[0xA7], blocks.get(0x88, b""), texts)


def text_at(texts: bytes, begin: int) -> bytes:
    place = begin
    while texts[place] != 1:
        place += 5 + struct.unpack_from(">I", texts, place + 1)[0]
    return texts[begin:place]


def settings_with(folder: Path, text: str) -> Settings:
    file = folder.parent / "kiosk.toml"
    file.write_text(f'{text}\n[brand]\nfolder = "brand"\n', encoding="utf-8")
    return load_settings(file, environ={})


def test_a_file_in_the_brand_s_folder_makes_the_kiosk_speak(
    qapp: QGuiApplication, brand: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = settings_with(brand, 'language = "hu"\nlanguages = ["hu", "en"]')
    switch = TranslationSwitch(OWN, settings.brand.folder)
    try:
        switch.install(settings.language)

        say = QCoreApplication.translate
        assert say("WelcomeScreen", "Show your card or phone") == "Mutassa a kártyáját"
        # Not translated, and one that lost its place for a value: English, with its plural.
        assert say("HomeHeader", "Done") == "Done"
        assert say("HomeSheet", "Valid until {day}") == "Valid until {day}"
        assert say("Message", "New code in %n second(s)", None, 2) == "New code in 2\N{NO-BREAK SPACE}seconds"
        words = Words("hu", ZoneInfo("Europe/Prague"))
        assert words.points(Decimal(1250)) == "1\N{NO-BREAK SPACE}250\N{NO-BREAK SPACE}pont"
        assert words.day(date(2026, 12, 4), date(2026, 1, 1)) == "december\N{NO-BREAK SPACE}4."
        assert language_name("hu") == "Magyar"

        switch.install("de")
        assert say("HomeHeader", "Done") == "Fertig"
    finally:
        switch.install("en")
    capsys.readouterr()
    assert main(["language", "check", str(brand / "languages" / "kiosk_hu.ts")]) == 2
    told = capsys.readouterr().out
    assert f"{len(WORDS) - 1} of " in told
    assert "'Valid until {day}': {day} is not as in English" in told or "more" in told


def test_a_shop_s_own_words_stand_before_the_product_s(qapp: QGuiApplication, tmp_path: Path) -> None:
    (tmp_path / "languages").mkdir()
    message = "<message><source>Done</source><translation>Bis bald</translation></message>"
    (tmp_path / "languages" / "kiosk_de.ts").write_text(
        f'<TS version="2.1" language="de_DE"><context><name>HomeHeader</name>{message}</context></TS>'
    )
    switch = TranslationSwitch(OWN, tmp_path)
    try:
        switch.install("de")
        say = QCoreApplication.translate
        assert say("HomeHeader", "Done") == "Bis bald"
        assert say("HomeHeader", "Your privacy") == "Datenschutz"
        switch.install("cs")
        assert say("HomeHeader", "Done") == "Hotovo"
    finally:
        switch.install("en")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("<TS language='hu'>", "it is not a whole file of Qt Linguist"),
        ("<TS language='hu'>\nA & B</TS>", "it is not a whole file of Qt Linguist: see line 2"),
        ("<svg/>", "it is no file of Qt Linguist"),
        ("hu = 1", "it is no file of Qt Linguist"),
        (" \n", "it is empty"),
        ("<TS language='sk'/>", "its name says 'hu', its first lines say 'sk'"),
        ("<TS language='xx'/>", "its language is 'xx', whose plural forms the kiosk does not know"),
        ("<TS language='hu'/>", "no text in it is translated"),
        ("<!DOCTYPE TS [<!ENTITY a 'b'>]><TS language='hu'/>", "it declares entities"),
    ],
)
def test_a_file_of_no_use_is_refused_with_its_reason(brand: Path, content: str, reason: str) -> None:
    file = brand / "languages" / "kiosk_hu.ts"
    file.write_text(content, encoding="utf-8")

    with pytest.raises(ConfigError) as refused:
        settings_with(brand, 'languages = ["en", "hu"]')

    assert f"{file} is not used: {reason}" in str(refused.value)
    assert main(["language", "check", str(file)]) == 1


def test_own_words_of_no_use_are_refused_where_no_language_is_set(brand: Path) -> None:
    (brand / "languages" / "kiosk_de.ts").write_text("<TS language='hu'/>", encoding="utf-8")

    with pytest.raises(
        ConfigError, match=r'languages\[4\] = "de" \(built in\): .*kiosk_de.ts is not used: its name'
    ):
        settings_with(brand, "")


def test_a_language_without_a_file_is_no_language(brand: Path) -> None:
    with pytest.raises(ConfigError, match="no such language"):
        settings_with(brand, 'languages = ["en", "ro"]')


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_texts_are_compiled_as_qt_s_own_tool_does(language: str) -> None:
    mine = parts_of(compile_texts(read_texts(OWN / f"kiosk_{language}.ts")))
    qts = parts_of((OWN / f"kiosk_{language}.qm").read_bytes())

    if language == "en":
        # Beside its plural forms it has those texts of the source of which words are kept together.
        assert set(mine.texts) < set(qts.texts)
        qts = qts._replace(texts=mine.texts)
    assert mine == qts
    assert len(mine.texts) > 0
    # Qt looks them up by halves.
    assert [number for number, _ in mine.texts] == sorted(number for number, _ in mine.texts)


def test_nothing_is_written_over(brand: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["language", "new", "hu", str(brand / "languages")]) != 0
    assert "is there already" in capsys.readouterr().err
    assert main(["language", "new", "xx", str(brand)]) != 0


def test_every_language_has_as_many_forms_as_its_rules_tell() -> None:
    assert set(get_args(LanguageCode)) == set(PLURAL_RULES)
    counts = {code: form_count(code) for code in PLURAL_RULES}
    assert (counts["hu"], counts["en"], counts["cs"], counts["pl"], counts["sl"]) == (1, 2, 3, 3, 4)


def test_a_file_that_is_not_utf_8_or_has_another_name_is_refused(
    brand: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = brand / "languages" / "kiosk_hu.ts"
    content = file.read_text(encoding="utf-8")
    other = file.with_name("magyar.ts")
    for each, written in ((file, content.encode("iso-8859-2", "replace")), (other, content.encode())):
        each.write_bytes(written)
        assert main(["language", "check", str(each)]) == 1
    told = capsys.readouterr().out
    assert "it is not saved in UTF-8" in told
    assert "it has to be called kiosk_hu.ts" in told


def test_check_tells_what_the_kiosk_cannot(brand: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = brand / "languages" / "kiosk_hu.ts"
    messages = {"Done": " ", "Dome": "Kész", "Your privacy": "Az Ön adatai " * 9}
    body = "".join(
        f"<message><source>{source}</source><translation>{words}</translation></message>"
        for source, words in messages.items()
    )
    file.write_text(
        f"<TS language='hu'><context><name>HomeHeader</name>{body}</context></TS>", encoding="utf-8"
    )
    capsys.readouterr()

    assert main(["language", "check", str(file)]) == 2
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith(f"{file}: 1 of ")
    assert told[1:] == [
        "  stays English: 'Done': not translated",
        f"  stays English: texts that are not in the file: {len(known_texts()) - 2}",
        "  look at: 'Dome': the kiosk has no such text",
        "  look at: 'Your privacy': much longer than in English, may not fit",
    ]
