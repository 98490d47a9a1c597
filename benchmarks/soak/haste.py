"""Settings for visitors who are a hundred times faster than people and must not be held back."""

from __future__ import annotations

HASTE = {
    "KIOSK_LIMITS__UNKNOWN_CODES_A_MINUTE": "60",
    "KIOSK_LIMITS__CONTACT_CHECKS_AN_HOUR": "3600",
    "KIOSK_LIMITS__SIGN_UPS_AN_HOUR": "3600",
    "KIOSK_WINDOW__SIZE": "540x960",
}
