"""Can the shop's own look be used, where there is one?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.brand.brand_file import BUILT_IN, FILE_NAME, read_brand
from kiosk.brand.problem import BrandProblem
from kiosk.commands.doctor_checks.check import Check, ok, warn
from kiosk.commands.doctor_checks.names import BRAND
from kiosk.languages.shop_languages import known_languages

if TYPE_CHECKING:
    from kiosk.config import Settings


def check_brand(settings: Settings) -> Check:
    """Read everything that the brand names, as the kiosk does when it starts."""
    folder = settings.brand.folder
    try:
        brand = read_brand(folder or BUILT_IN, known_languages(folder))
    except BrandProblem as problem:
        where = folder / FILE_NAME if folder is not None else "the installation"
        return warn(
            BRAND,
            f"The shop's look is not used: {problem}.",
            f"Correct {where}; docs/branding.md says what it may hold.",
        )
    if folder is None:
        return ok(BRAND, "The product's own look is used.")
    parts = {
        "a logo": brand.logo is not None,
        "colours": brand.accent is not None or brand.sweet is not None,
        "letters": brand.font is not None,
        "welcome words": bool(brand.welcome),
        f"{len(brand.screensaver)} screensaver pictures": bool(brand.screensaver),
    }
    named = ", ".join(part for part, is_there in parts.items() if is_there) or "nothing"
    return ok(BRAND, f"The shop's look is used; it sets {named}.")
