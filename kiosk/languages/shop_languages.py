"""The languages that a shop adds: files in the folder `languages` of its brand."""

from __future__ import annotations

from pathlib import Path

from kiosk.languages.built_in import LANGUAGE_NAMES

FOLDER = "languages"


def file_of(language: str, brand_folder: Path | None) -> Path | None:
    """Where the shop's texts in a language are; None where it has none."""
    file = None if brand_folder is None else brand_folder / FOLDER / f"kiosk_{language}.ts"
    return file if file is not None and file.is_file() else None


def known_languages(brand_folder: Path | None) -> tuple[str, ...]:
    """The product's languages, then those that the shop has files of."""
    added = (file.stem.removeprefix("kiosk_") for file in files_in(brand_folder))
    return tuple(dict.fromkeys((*LANGUAGE_NAMES, *added)))


def files_in(brand_folder: Path | None) -> list[Path]:
    """Every file of texts that the shop has, whatever is in it."""
    return [] if brand_folder is None else sorted((brand_folder / FOLDER).glob("kiosk_*.ts"))
