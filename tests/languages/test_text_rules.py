"""A translation that lost a place for a value would show a sentence with a hole, or none at all."""

from __future__ import annotations

import pytest

from kiosk.languages.text_rules import kept_wrongly


@pytest.mark.parametrize(
    ("source", "translation", "mark"),
    [
        ("Costs {points}", "Kostet {points}", ""),
        ("Every day from {start} to {end}", "Bis {end}, ab {start}", ""),
        ("Costs {points}", "Kostet {punkte}", "{points}"),
        ("Costs {points}", "Kostet", "{points}"),
        ("Done", "Fertig {points}", "{points}"),
        ("{day} and {day}", "{day}", "{day}"),
        ("Step %1 of %2", "Schritt %2 von %1", ""),
        ("Step %1 of %2", "Schritt %1", "%2"),
        ("In %n second(s)", "In einer Sekunde", ""),
        ("In %n second(s)", "In %n %n Sekunden", "%n"),
        ("Done", "In %n Sekunden", "%n"),
        ("<b>Now</b>", "<b>Jetzt</b>", ""),
        ("<b>Now</b>", "<b>Jetzt", "</b>"),
        ("Now", "<img src='x'>", "<img src='x'>"),
        ("{percent} % of the picture", "{percent} % des Bildes", ""),
    ],
)
def test_marks_are_compared(source: str, translation: str, mark: str) -> None:
    assert kept_wrongly(source, translation) == mark
