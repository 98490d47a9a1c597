"""A brand's folder: `brand.toml` and what it names. `docs/branding.md` says the same for a shop."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.brand.colours import is_colour
from kiosk.brand.font_file import is_whole_font, missing_letters
from kiosk.brand.picture_file import check_logo, check_picture, read_limited
from kiosk.brand.problem import BrandProblem, Part

BUILT_IN = Path(__file__).parents[2] / "resources" / "brand"
FILE_NAME = "brand.toml"

MOST_PICTURES = 12
LONGEST_HEADING = 40
LONGEST_LINE = 90
_MOST_FILE_BYTES = 64_000
_MOST_FONT_BYTES = 5_000_000
_KEYS = frozenset({"logo", "accent", "sweet", "font", "screensaver", "welcome"})
# What the languages of the screens have beside a to z.
_NEEDED_LETTERS = "AZaz09ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýžÄĹĽÔŔäĺľôŕÖÜöüßĄĆĘŁŃŚŹŻąćęłńśźż"


@dataclass(frozen=True, slots=True)
class WelcomeWords:
    """What the welcome screen says in one language; None leaves the product's own words."""

    heading: str | None = None
    line: str | None = None


@dataclass(frozen=True, slots=True)
class Brand:
    """What a brand sets; what it leaves out is None or empty, and the product's own stays.

    Colours are `#RRGGBB` as written; files are whole paths.
    """

    accent: str | None = None
    sweet: str | None = None
    logo: Path | None = None
    font: Path | None = None
    screensaver: tuple[Path, ...] = ()
    welcome: Mapping[str, WelcomeWords] = field(default_factory=dict)


def read_brand(folder: Path, languages: tuple[str, ...]) -> Brand:
    """Raises `BrandProblem` for the first thing that cannot be used: half a brand is none.

    `languages` are those that the product speaks.
    """
    values = _parse(folder / FILE_NAME)
    _refuse_unknown(values, _KEYS, FILE_NAME)
    logo = _file(folder, values, "logo")
    font = _file(folder, values, "font")
    pictures = _pictures(folder, values)
    if logo is not None:
        check_logo(logo)
    if font is not None:
        _check_font(font)
    for picture in pictures:
        check_picture(picture)
    return Brand(
        accent=_colour(values, "accent"),
        sweet=_colour(values, "sweet"),
        logo=logo,
        font=font,
        screensaver=pictures,
        welcome=_welcome(values, languages),
    )


def usable_brand(folder: Path | None, languages: tuple[str, ...]) -> Brand:
    """The brand of the folder (None: the built-in one), or none at all where it cannot be used."""
    try:
        return read_brand(folder or BUILT_IN, languages)
    except BrandProblem:
        return Brand()


def _parse(file: Path) -> dict[str, Any]:
    content = read_limited(file, _MOST_FILE_BYTES, Part.FILE)
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BrandProblem(Part.FILE, f"{file.name} is not text in UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise BrandProblem(Part.FILE, f"{file.name} is not valid TOML: {error}") from None


def _refuse_unknown(values: Mapping[str, Any], known: frozenset[str], where: str) -> None:
    unknown = sorted(values.keys() - known)
    if unknown:
        raise BrandProblem(
            Part.FILE, f"{where}: {unknown[0]!r} is not known; known are {', '.join(sorted(known))}"
        )


def _is_one_line(text: str) -> bool:
    """Words may be kept together by a space that does not break, which Python does not call printable."""
    return text.replace("\N{NO-BREAK SPACE}", " ").isprintable()


def _text(values: Mapping[str, Any], key: str, longest: int) -> str | None:
    value = values.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or not value.strip() or not _is_one_line(value):
        raise BrandProblem(Part.TEXT, f"{key} must be one line of text in quotes")
    if len(value) > longest:
        raise BrandProblem(Part.TEXT, f"{key} is longer than {longest} characters")
    return value.strip()


def _colour(values: Mapping[str, Any], key: str) -> str | None:
    value = values.get(key)
    if value is not None and not (isinstance(value, str) and is_colour(value)):
        raise BrandProblem(Part.COLOUR, f'{key} must be a colour such as "#0B5D45"')
    return value


def _file(folder: Path, values: Mapping[str, Any], key: str) -> Path | None:
    name = _text(values, key, 200)
    return None if name is None else _inside(folder, name)


def _inside(folder: Path, name: str) -> Path:
    """Nothing outside the folder is ever read, whatever it is called or linked to."""
    try:
        file = (folder / name).resolve(strict=True)
    except (OSError, RuntimeError):
        raise BrandProblem(Part.PLACE, f"{name} is not in the folder") from None
    if not file.is_relative_to(folder.resolve()) or not file.is_file():
        raise BrandProblem(Part.PLACE, f"{name} is not a file inside the folder")
    return file


def _pictures(folder: Path, values: Mapping[str, Any]) -> tuple[Path, ...]:
    names = values.get("screensaver", [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise BrandProblem(
            Part.FILE, 'screensaver must be a list of files such as ["summer.jpg", "coffee.png"]'
        )
    if len(names) > MOST_PICTURES:
        raise BrandProblem(Part.FILE, f"screensaver names more than {MOST_PICTURES} pictures")
    return tuple(_inside(folder, name) for name in names)


def _check_font(file: Path) -> None:
    content = read_limited(file, _MOST_FONT_BYTES, Part.FONT)
    if not is_whole_font(content):
        raise BrandProblem(Part.FONT, f"{file.name} is not a whole TrueType or OpenType font")
    missing = missing_letters(content, _NEEDED_LETTERS)
    if missing:
        raise BrandProblem(Part.FONT, f"{file.name} lacks letters that the texts need: {missing[:12]}")


def _welcome(values: Mapping[str, Any], languages: tuple[str, ...]) -> Mapping[str, WelcomeWords]:
    given = values.get("welcome", {})
    if not isinstance(given, dict) or not all(isinstance(each, dict) for each in given.values()):
        raise BrandProblem(Part.TEXT, "welcome must be tables such as [welcome.en]")
    _refuse_unknown(given, frozenset(languages), "welcome")
    words = {}
    for language, texts in given.items():
        _refuse_unknown(texts, frozenset({"heading", "line"}), f"welcome.{language}")
        words[language] = WelcomeWords(
            _text(texts, "heading", LONGEST_HEADING), _text(texts, "line", LONGEST_LINE)
        )
    return words
