"""A brand's two colours, made readable in each theme."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.brand.colours import CONTROL, Grounds, contrast, ink_on, shades

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class BrandShades(QObject):
    """Gives `Theme` what a brand replaces."""

    @Slot(str, str, QObject, result="QVariantMap")
    def of(self, accent: str, sweet: str, colors: QObject) -> dict[str, str]:
        """Colours by their names in `ColorSet`; those of `colors` stay where a brand colour is ""."""
        found: dict[str, str] = {}
        ground = {name: colors.property(name).name() for name in ("paper", "surface", "keyboardGround")}
        own_accent = colors.property("accent").name()
        if sweet:
            found = {"sweet": sweet, "sweetInk": ink_on(sweet)}
            if contrast(sweet, own_accent) < CONTROL:
                found["accentSweet"] = colors.property("accentInk").name()
        if accent:
            made = shades(
                accent,
                sweet or colors.property("sweet").name(),
                Grounds(ground["paper"], ground["surface"], ground["keyboardGround"]),
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
