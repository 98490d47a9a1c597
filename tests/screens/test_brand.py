"""A shop's look on the real screens: its mark, its words, its pictures, its letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.first_look import BrandLook, FirstLook, ThemeLook, WindowLook
from tests.brand_folder import make_brand, png
from tests.screens.visible import box, every
from ui.shell import Shell, open_application, open_window

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
PURPLE = QColor("#7A1FA2")

Open = Callable[..., Shell]


@pytest.fixture
def open_with(qapp: QGuiApplication) -> Iterator[Open]:
    with ExitStack() as opened:

        def open_it(folder: Path, theme: str = "light") -> Shell:
            window = WindowLook(full_screen=False, size=(1080, 1920))
            look = FirstLook(
                window=window, language="cs", brand=BrandLook(folder), look=ThemeLook(theme, "off")
            )
            shell = open_window(open_application(), look)
            opened.callback(shell.close)
            shell.root.show_store("Kavárna Lípa", "Praha 1")
            for _ in range(50):
                QTest.qWait(50)
                mark = every(shell.window, "brandLogo")
                if not mark or mark[0].width() > mark[0].height() / 4:
                    break
            return shell

        yield open_it


def text(shell: Shell, name: str) -> str:
    return str(every(shell.window, name)[0].property("text"))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_mark_stands_where_the_letter_was_and_the_words_are_the_shops(
    open_with: Open, tmp_path: Path, theme: str
) -> None:
    shell = open_with(make_brand(tmp_path / "brand"), theme)

    assert text(shell, "welcomeHeading") == "Vítáme přátele kávy"
    mark = box(every(shell.window, "brandLogo")[0])
    picture = shell.window.grabWindow()
    assert 20 * 4 < mark.width() < 84 * 3.4
    at = mark.center().toPoint()
    assert picture.pixelColor(round(mark.left() + mark.height() / 2), at.y()) == PURPLE


def test_a_look_that_cannot_be_used_leaves_the_products_own(open_with: Open, tmp_path: Path) -> None:
    folder = make_brand(tmp_path / "brand")
    (folder / "logo.svg").write_text("<svg", encoding="utf-8")
    shell = open_with(folder)

    assert text(shell, "welcomeHeading") == "Přiložte kartu nebo telefon"
    assert every(shell.window, "brandLogo") == []


def test_the_letters_are_the_shops(open_with: Open, tmp_path: Path) -> None:
    folder = make_brand(tmp_path / "brand", 'font = "brand.otf"')
    font = (FONTS / "Inter-Bold.otf").read_bytes()
    for encoding in ("ascii", "utf-16-be"):
        font = font.replace("Inter".encode(encoding), "Lipan".encode(encoding))
    (folder / "brand.otf").write_bytes(font)
    shell = open_with(folder)
    assert every(shell.window, "welcomeHeading")[0].property("font").family() == "Lipan"
    assert QFontInfo(every(shell.window, "welcomeHeading")[0].property("font")).family() == "Lipan"


@pytest.mark.parametrize("size", [(3000, 20), (20, 3000), (40, 40)])
def test_a_mark_of_any_shape_keeps_its_place(open_with: Open, tmp_path: Path, size: tuple[int, int]) -> None:
    folder = make_brand(tmp_path / "brand", 'logo = "mark.png"')
    (folder / "mark.png").write_bytes(png(*size))
    shell = open_with(folder)
    mark, name = (box(every(shell.window, each)[0]) for each in ("brandLogo", "storeName"))
    assert mark.height() == 84
    assert 0 < mark.width() <= 3 * 84
    assert mark.right() <= name.left()


def test_a_drawn_mark_keeps_its_shape(open_with: Open, tmp_path: Path) -> None:
    folder = make_brand(tmp_path / "brand")
    drawn = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20"/></svg>'
    )
    (folder / "logo.svg").write_text(drawn, encoding="utf-8")
    mark = box(every(open_with(folder).window, "brandLogo")[0])
    assert mark.width() == mark.height() == 84
