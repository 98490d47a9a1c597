"""A brand's folder is used whole or not at all, and says in words what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.brand.brand_file import BUILT_IN, Brand, WelcomeWords, read_brand, usable_brand
from kiosk.brand.picture_file import check_logo
from kiosk.brand.problem import BrandProblem
from kiosk.commands.doctor_checks.brand import check_brand
from kiosk.commands.doctor_checks.check import Status
from kiosk.config import Settings
from kiosk.config_sections.look import Brand as BrandSettings
from kiosk.picture_header import picture_size
from tests.brand_folder import make_brand, png

LANGUAGES = ("en", "cs")
FONTS = Path(__file__).parents[2] / "resources" / "fonts"


def refusal(folder: Path) -> str:
    with pytest.raises(BrandProblem) as caught:
        read_brand(folder, LANGUAGES)
    assert usable_brand(folder, LANGUAGES) == Brand()
    return str(caught.value)


def test_the_built_in_brand_changes_nothing() -> None:
    assert read_brand(BUILT_IN, LANGUAGES) == Brand()
    assert usable_brand(None, LANGUAGES) == Brand()


def test_its_sample_lines_are_what_a_brand_may_hold(tmp_path: Path) -> None:
    sample = (BUILT_IN / "brand.toml").read_text(encoding="utf-8")
    lines = [
        line.removeprefix("# ") for line in sample.splitlines() if "= " in line or line.startswith("# [")
    ]
    folder = make_brand(tmp_path / "brand", "\n".join(lines))
    (folder / "brand.ttf").write_bytes((FONTS / "Inter-Regular.otf").read_bytes())
    for name in ("summer.jpg", "coffee.png"):
        (folder / name).write_bytes(png(8, 8))
    assert read_brand(folder, LANGUAGES).font == folder / "brand.ttf"


def test_everything_that_it_names_is_found(tmp_path: Path) -> None:
    folder = make_brand(tmp_path / "brand")
    assert read_brand(folder, LANGUAGES) == Brand(
        accent="#FF66CC",
        sweet="#00C2FF",
        logo=folder / "logo.svg",
        screensaver=(folder / "summer.png",),
        welcome={
            "en": WelcomeWords("Hello, friend of coffee"),
            "cs": WelcomeWords("Vítáme přátele kávy", "přiložte kartu"),
        },
    )


@pytest.mark.parametrize(
    ("toml", "words"),
    [
        ("accent = ", "brand.toml is not valid TOML"),
        ("acent = '#112233'", "'acent' is not known"),
        ("accent = 'green'", "accent must be a colour"),
        ("accent = 7", "accent must be a colour"),
        ("logo = 'none.png'", "none.png is not in the folder"),
        ("logo = '../secret.png'", "is not a file inside the folder"),
        ("logo = '/etc/hostname'", "is not a file inside the folder"),
        ("logo = ''", "logo must be one line of text"),
        ("logo = 'summer.png'\nfont = 'logo.svg'", "not a whole TrueType"),
        ("screensaver = 'summer.png'", "must be a list"),
        ("screensaver = ['logo.svg']", "logo.svg is not a PNG or JPEG"),
        (f"screensaver = {['summer.png'] * 13}", "more than 12"),
        ("welcome = 'hello'", "must be tables"),
        ("[welcome.xx]\nheading = 'a'", "'xx' is not known"),
        ("[welcome.en]\ntitle = 'a'", "'title' is not known"),
        ("[welcome.en]\nheading = '''two\nlines'''", "one line of text"),
        (f"[welcome.en]\nheading = '{'x' * 41}'", "longer than 40"),
    ],
)
def test_a_mistake_is_named_and_the_whole_brand_refused(toml: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(png(4, 4))
    assert words in refusal(make_brand(tmp_path / "brand", toml))


def test_words_may_be_kept_together(tmp_path: Path) -> None:
    folder = make_brand(tmp_path / "brand", "[welcome.cs]\nheading = 'Karta k\N{NO-BREAK SPACE}pokladně'")
    assert read_brand(folder, LANGUAGES).welcome["cs"].heading == "Karta k\N{NO-BREAK SPACE}pokladně"


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    folder = make_brand(tmp_path / "brand", 'logo = "link.png"')
    (tmp_path / "secret.png").write_bytes(png(4, 4))
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    assert "inside the folder" in refusal(folder)


def test_a_folder_without_its_file_is_refused(tmp_path: Path) -> None:
    assert "brand.toml cannot be read" in refusal(tmp_path)


def test_a_font_without_the_letters_of_a_language_is_refused(tmp_path: Path) -> None:
    folder = make_brand(tmp_path / "brand", 'font = "brand.otf"')
    font = (FONTS / "Inter-Regular.otf").read_bytes()
    at = font.index(b"cmap") + 8
    start = int.from_bytes(font[at : at + 4], "big")
    (folder / "brand.otf").write_bytes(font[: start + 2] + b"\0\0" + font[start + 4 :])
    assert "brand.otf lacks letters that the texts need: AZaz09" in refusal(folder)


def test_pictures_are_no_larger_than_can_be_decoded(tmp_path: Path) -> None:
    folder = make_brand(tmp_path / "brand")
    (folder / "summer.png").write_bytes(png(9000, 1))
    assert "summer.png has 9000 x 1 pixels" in refusal(folder)
    (folder / "summer.png").write_bytes(png(8, 8) + b"\0" * 10_000_000)
    assert "larger than 10 MB" in refusal(folder)


@pytest.mark.parametrize("length", [0, 8, 20, 24])
def test_a_picture_that_ends_early_has_no_size(length: int) -> None:
    assert picture_size(png(30, 20)[:length]) == ((30, 20) if length >= 24 else None)


def test_a_jpeg_says_its_size_behind_its_notes() -> None:
    notes = b"\xff\xe1" + (6).to_bytes(2, "big") + b"Exif"
    frame = (
        b"\xff\xc0" + (17).to_bytes(2, "big") + b"\x08" + (20).to_bytes(2, "big") + (30).to_bytes(2, "big")
    )
    assert picture_size(b"\xff\xd8" + notes + frame + b"\0" * 12) == (30, 20)
    assert picture_size(b"\xff\xd8" + notes) is None


SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'


@pytest.mark.parametrize(
    "content",
    [
        SVG.format("<script>1</script>"),
        SVG.format("<foreignObject/>"),
        SVG.format('<image href="file:///etc/passwd"/>'),
        SVG.format('<use xlink:href="#a"/>'),
        SVG.format('<rect onload="x()"/>'),
        SVG.format('<rect fill="url(http://far.example/a.svg#b)"/>'),
        SVG.format('<rect style="fill:url(//far.example/a)"/>'),
        SVG.format('<linearGradient xlink:href="http://far.example/a"/>'),
        SVG.format("<style>@import 'a.css';</style>"),
        '<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG.format("&a;"),
        "<html/>",
        "<svg",
        "\udcff",
    ],
)
def test_a_drawing_may_only_draw(content: str, tmp_path: Path) -> None:
    file = tmp_path / "logo.svg"
    file.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(BrandProblem, match=r"logo\.svg"):
        check_logo(file)


def test_a_drawing_may_use_its_own_gradients(tmp_path: Path) -> None:
    file = tmp_path / "logo.svg"
    file.write_text(SVG.format('<linearGradient id="a"/><rect fill="url(#a)" style="stroke:none"/>'))
    check_logo(file)


def test_doctor_says_why_a_brand_is_not_used(tmp_path: Path) -> None:
    assert check_brand(Settings()).status is Status.OK
    folder = make_brand(tmp_path / "brand")
    settings = Settings(brand=BrandSettings(folder=folder))
    assert "a logo, colours, welcome words, 1 screensaver pictures" in check_brand(settings).message
    (folder / "logo.svg").write_text("<svg", encoding="utf-8")
    found = check_brand(settings)
    assert found.status is Status.WARN
    assert "logo.svg is not a whole SVG file" in found.message
