"""Which languages are offered, and can the shop's own texts be used?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.commands.doctor_checks.check import Check, ok, warn
from kiosk.commands.doctor_checks.names import LANGUAGES
from kiosk.languages.built_in import LANGUAGE_NAMES, language_name
from kiosk.languages.problem import LanguageProblem
from kiosk.languages.review import review
from kiosk.languages.shop_languages import files_in
from kiosk.languages.text_file import read_texts

if TYPE_CHECKING:
    from kiosk.config import Settings


def check_languages(settings: Settings) -> Check:
    """Read every file of texts beside the brand, as the kiosk does."""
    for file in files_in(settings.brand.folder):
        advice = f"kiosk language check {file} says more; docs/translating.md says what it may hold."
        try:
            texts = read_texts(file)
        except LanguageProblem as problem:
            return warn(LANGUAGES, f"{file} is not used: {problem}.", advice)
        # Of a language of ours, a shop may say a few things in its own words.
        if texts.language not in LANGUAGE_NAMES and (count := review(texts).count):
            return warn(LANGUAGES, f"{file}: {count} texts stay English.", advice)
        if texts.language not in settings.languages:
            return warn(
                LANGUAGES, f"{file} is there, but nobody can choose that language.", "Name it in languages."
            )
    return ok(LANGUAGES, f"The screens speak {', '.join(map(language_name, settings.languages))}.")
