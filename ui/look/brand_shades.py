"""A brand's two colours, made readable in each theme."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.brand.colours import CONTROL, Grounds, contrast, ink_on, shades

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class BrandShades(QObject):
    """Gives `Theme` what a brand replaces."""

    # Not given the ColorSet itself: to wrap it, PySide would make all of Qt's classes, which takes 10 ms.
    @Slot(str, str, "QVariantMap", result="QVariantMap")
    def of(self, accent: str, sweet: str, own: dict[str, QColor]) -> dict[str, str]:
        """Colours by their names in `ColorSet`, those of `own` too; these stay where a brand colour is ""."""
        found: dict[str, str] = {}
        colors = {name: color.name() for name, color in own.items()}
        if sweet:
            found = {"sweet": sweet, "sweetInk": ink_on(sweet)}
            if contrast(sweet, colors["accent"]) < CONTROL:
                found["accentSweet"] = colors["accentInk"]
        if accent:
            made = shades(
                accent,
                sweet or colors["sweet"],
                Grounds(colors["paper"], colors["surface"], colors["keyboardGround"]),
            )
            found |= {
                "accent": made.accent,
                "accentInk": made.accent_ink,
                "accentPressed": made.accent_pressed,
                "accentInkMuted": made.accent_ink_muted,
                "accentLine": made.accent_line,
                "accentSweet": made.accent_sweet,
                "soft": made.soft,
            }
        elif sweet and "accentSweet" not in found:
            found["accentSweet"] = sweet
        return found
