"""The bundled font is all that a bare machine has, so it must load, cover the languages and align figures."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtQml import QQmlComponent, QQmlEngine

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FONTS = sorted(FOLDER.glob("*.otf"))
ALPHABETS = "áčďéěíňóřšťúůýž äöüß ąćęłńóśźż ľĺŕô €£%–—…„“”’ ČŘŽŠÁÉÍÓÚŮÝŤĎŇ"


@pytest.fixture(scope="module")
def engine(qapp: object) -> QQmlEngine:
    for font in FONTS:
        assert QFontDatabase.addApplicationFont(str(font)) != -1
    return QQmlEngine()


def test_the_fonts_and_their_licence_are_small_enough_to_ship() -> None:
    assert [font.stem for font in FONTS] == ["Inter-Bold", "Inter-Medium", "Inter-Regular", "Inter-SemiBold"]
    assert sum(font.stat().st_size for font in FONTS) < 2_000_000
    assert "SIL OPEN FONT LICENSE" in (FOLDER / "LICENSE.txt").read_text()


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.stem)
def test_every_weight_has_the_letters_of_every_language(qapp: object, font: Path) -> None:
    raw = QRawFont(str(font), 20)
    assert [
        letter for letter in ALPHABETS if not letter.isspace() and not raw.supportsCharacter(ord(letter))
    ] == []


@pytest.mark.parametrize(
    "weight", [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold]
)
def test_each_weight_is_found_by_its_family(engine: QQmlEngine, weight: QFont.Weight) -> None:
    found = QRawFont.fromFont(QFont("Inter", 20, weight))
    assert found.familyName() == "Inter"
    assert found.weight() == weight


def width(engine: QQmlEngine, text: str, features: str) -> float:
    component = QQmlComponent(engine)
    drawn = f'Text {{ text: "{text}"; font {{ family: "Inter"; pixelSize: 40; features: {features} }} }}'
    component.setData(f"import QtQuick\n{drawn}".encode(), QUrl())
    item = component.create()
    assert item is not None, component.errorString()
    return float(item.property("implicitWidth"))


def test_tabular_figures_align_columns_of_numbers(engine: QQmlEngine) -> None:
    assert width(engine, "1111", "({})") < width(engine, "8888", "({})")
    assert width(engine, "1111", '({"tnum": 1})') == width(engine, "8888", '({"tnum": 1})')
