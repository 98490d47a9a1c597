"""How long sign-ups wait in peace, and how long what was agreed to is kept."""

from __future__ import annotations

from kiosk.config_declaration import Who, setting
from kiosk.config_sections.section import Section


class SignUpKeeping(Section):
    """What the kiosk keeps of a sign-up."""

    tell_staff_after_days: int = setting(
        3,
        "Staff are told of a sign-up that the loyalty system has not taken for this many days; the kiosk "
        "goes on trying.",
        example=1,
        who=Who.MANAGED,
        ge=1,
        le=60,
    )
    receipts_kept_days: int = setting(
        1095,
        "For how many days the kiosk keeps what a customer agreed to, without personal data "
        "(`kiosk queue receipts`).",
        example=3650,
        who=Who.MANAGED,
        ge=30,
        le=36_500,
    )
