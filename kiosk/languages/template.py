"""A file to translate: every text of the screens, with room for the forms of the new language."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

from kiosk.languages.plural_rules import PLURAL_RULES, form_count
from kiosk.languages.problem import LanguageProblem

WHOLE = Path(__file__).parents[2] / "resources" / "translations" / "kiosk_cs.ts"
"""One of the product's own files that has every text."""


def new_file(language: str) -> str:
    """The content of `kiosk_<language>.ts`. Raises `LanguageProblem` for a language without known forms."""
    if language not in PLURAL_RULES:
        known = ", ".join(sorted(PLURAL_RULES))
        raise LanguageProblem(f"the plural forms of {language!r} are not known, only those of {known}")
    root = ET.parse(WHOLE).getroot()  # noqa: S314 - a file of the product
    root.set("language", language)
    for message in root.iter("message"):
        for former in message.findall("translation"):
            message.remove(former)
        translation = ET.SubElement(message, "translation", type="unfinished")
        if message.get("numerus") == "yes":
            for _ in range(form_count(language)):
                ET.SubElement(translation, "numerusform")
    ET.indent(root, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n'
