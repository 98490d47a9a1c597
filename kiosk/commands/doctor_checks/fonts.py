"""Are the bundled fonts there and whole? Without a font every text on the screen is empty boxes."""

from __future__ import annotations

from pathlib import Path

from kiosk.brand.font_file import is_whole_font
from kiosk.commands.doctor_checks.check import Check, fail, ok
from kiosk.commands.doctor_checks.names import FONTS

# Beside the package, in a checkout and in the one-folder build alike.
_FOLDER = Path(__file__).parents[3] / "resources" / "fonts"
_ADVICE = "Install the program again; its folder resources/fonts is damaged."


def check_fonts(folder: Path = _FOLDER) -> Check:
    """Read the table of contents of every font file in `folder`."""
    try:
        files = [each for each in folder.iterdir() if each.name.lower().endswith((".otf", ".ttf"))]
        damaged = sorted(each.name for each in files if not is_whole_font(each.read_bytes()))
    except OSError:
        return fail(FONTS, "The bundled fonts cannot be read.", _ADVICE)
    if not files:
        return fail(FONTS, "The bundled fonts are missing.", _ADVICE)
    if damaged:
        return fail(FONTS, f"Damaged: {', '.join(damaged)}.", _ADVICE)
    return ok(FONTS, f"{len(files)} bundled font files are whole.")
