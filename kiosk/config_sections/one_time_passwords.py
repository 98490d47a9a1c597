"""Codes that are sent to a phone or e-mail to prove whose it is."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import field_validator

from kiosk.config_declaration import Who, setting
from kiosk.config_sections.section import Section
from kiosk.config_values import InWords, OptionalText

_PREFIX = re.compile(r"\+[1-9][0-9]{0,7}")


class OneTimePasswords(Section):
    """Codes sent to a phone or e-mail (`ways_in`). Each is good for ten minutes and five tries.

    One address gets three an hour and six a day at most, and may be typed wrong fifteen times a day.
    """

    phone_prefixes: Annotated[tuple[str, ...], InWords] = setting(
        (),
        "Beginnings of the mobile numbers that codes may be sent to. Some countries' text messages are dear.",
        example=["+420", "+421"],
        shown_default="the prefix of `phone_country`",
        allowed="a list of international prefixes, such as +420",
        who=Who.MANAGED,
    )
    resend_after_s: float = setting(
        60,
        "Seconds until another code can be sent to the same address.",
        example=30,
        who=Who.MANAGED,
        ge=1,
        le=600,
    )
    codes_an_hour: int = setting(
        30,
        "Codes that this kiosk has sent in an hour, to all addresses together.",
        example=20,
        who=Who.MANAGED,
        ge=1,
        le=1000,
    )
    wrong_codes_a_day: int = setting(
        60,
        "Wrong codes that may be typed at this kiosk in a day, for all addresses together.",
        example=30,
        who=Who.MANAGED,
        ge=5,
        le=1000,
    )
    email_template_id: OptionalText = setting(
        None,
        "Id of the message template in the CRM for codes by e-mail.",
        example="8fd73167342d06899c4c015320",
        shown_default="the CRM's own message",
        who=Who.MANAGED,
    )
    sms_template_id: OptionalText = setting(
        None,
        "Id of the message template in the CRM for codes by text message.",
        example="8ea2591121e636086a4a9c0992",
        shown_default="the CRM's own message",
        who=Who.MANAGED,
    )

    @field_validator("phone_prefixes")
    @classmethod
    def _are_prefixes(cls, prefixes: tuple[str, ...]) -> tuple[str, ...]:
        if not all(_PREFIX.fullmatch(prefix) for prefix in prefixes):
            raise ValueError("not an international prefix such as +420")
        return prefixes
