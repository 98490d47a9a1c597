"""Words that belong together are never parted by the end of a line."""

from __future__ import annotations

import pytest

from kiosk.languages.line_breaks import kept_together, typeset, typeset_html


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        ("cs", "Vyberte si v kavárně u nádraží", "Vyberte si v~kavárně u~nádraží"),
        ("sk", "K dispozícii v pobočke", "K~dispozícii v~pobočke"),
        ("pl", "Kawa i ciastko w lokalu (w środy)", "Kawa i~ciastko w~lokalu (w~środy)"),
        ("de", "Kaffee und Kuchen", "Kaffee und Kuchen"),
        ("en", "I have a coffee", "I have a coffee"),
        ("en", "Anyone aged 16 or over", "Anyone aged 16~or over"),
        ("en", "only from the age of {years}.", "only from the age of~{years}."),
        ("de", "erst ab {years} Jahren.", "erst ab {years}~Jahren."),
        ("cs", "Za %n sekund", "Za %n~sekund"),
        ("cs", "Sleva 10 % z 3,5 kg", "Sleva 10~% z~3,5~kg"),
        ("cs", "Lípa, Praha 1", "Lípa, Praha~1"),
        ("en", "Reading …", "Reading~…"),
        ("en", "Step %1 of %2", "Step %1 of %2"),
        # A voice takes what hangs together for one number.
        ("cs", "+420 777 123 456", "+420 777 123 456"),
    ],
)
def test_a_line_does_not_end_between(language: str, text: str, kept: str) -> None:
    assert kept_together(text, language).replace("\N{NO-BREAK SPACE}", "~") == kept
    assert kept_together(kept_together(text, language), language) == kept_together(text, language)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Novinky e-mailem", "Novinky e\N{NON-BREAKING HYPHEN}mailem"),
        ("Ihre E-Mail-Adresse", "Ihre E\N{NON-BREAKING HYPHEN}Mail-Adresse"),
        ("Platin-Gast, 5-10 Uhr", "Platin-Gast, 5-10 Uhr"),
    ],
)
def test_a_letter_stays_with_its_word(text: str, kept: str) -> None:
    assert typeset(text, "de").replace("\N{NO-BREAK SPACE}", " ") == kept


def test_marks_stay_as_they_are() -> None:
    html = '<p class="e-k v 5 m">Za 10 Kč v e-shopu je bod</p><ul><li>12 měsíců</li></ul>'

    assert typeset_html(html, "cs").replace("\N{NO-BREAK SPACE}", "~") == (
        '<p class="e-k v 5 m">Za 10~Kč v~e\N{NON-BREAKING HYPHEN}shopu je~bod</p><ul><li>12~měsíců</li></ul>'
    )
