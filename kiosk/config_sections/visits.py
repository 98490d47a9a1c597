"""How long a visit may take, and how much may be tried in one."""

from __future__ import annotations

from kiosk.config_declaration import Who, setting
from kiosk.config_sections.section import Section

LEAST_WARNING_S = 20
"""WCAG 2.2, success criterion 2.2.1, which EN 301 549 (11.2.2.1) takes over."""


class Timeouts(Section):
    """How long screens stay, in seconds."""

    idle_s: float = setting(
        40, "A screen with customer data asks whether anyone is there after this.", example=40, ge=1, le=600
    )
    warning_s: float = setting(
        20,
        "How long that question waits for an answer before the visit ends.",
        example=30,
        allowed="a number from 20 to 120; less leaves many people no time to answer (WCAG 2.2.1, EN 301 549)",
        ge=LEAST_WARNING_S,
        le=120,
    )
    form_idle_s: float = setting(90, "The same as `idle_s`, while a form is open.", example=90, ge=1, le=900)
    notice_s: float = setting(
        8, "Screens without customer data (unknown card, done) go away after this.", example=8, ge=1, le=60
    )
    staff_idle_s: float = setting(
        180,
        "The staff area locks itself when it stays untouched for this long, and for `warning_s` more.",
        example=300,
        ge=10,
        le=3600,
    )
    repeat_window_s: float = setting(
        2.5,
        "The same code counts once within this time.",
        example=2.5,
        who=Who.MANAGED,
        ge=0.5,
        le=30,
    )


class Limits(Section):
    """How much one kiosk does: plenty for a busy day, too little for abuse."""

    unknown_codes_a_minute: int = setting(
        10,
        "Codes a minute that the loyalty system may be asked for in vain; with one more the kiosk pauses, so "
        "that nobody can try card numbers in turn.",
        example=6,
        who=Who.MANAGED,
        ge=1,
        le=60,
    )
    unknown_pause_s: float = setting(
        60, "How long that pause is, in seconds.", example=120, who=Who.MANAGED, ge=10, le=900
    )
    typed_numbers_an_hour: int = setting(
        20,
        "How often an hour a card number may be typed in vain at this kiosk; one and the same number only "
        "five times.",
        example=10,
        who=Who.MANAGED,
        ge=1,
        le=600,
    )
    contact_checks_a_minute: int = setting(
        6,
        "How often a minute the loyalty system is asked whether an e-mail or phone is known already, so that "
        "nobody can try addresses in turn; beyond that the form goes on without asking. About one address it "
        "is asked three times an hour at most.",
        example=3,
        who=Who.MANAGED,
        ge=1,
        le=60,
    )
    contact_checks_an_hour: int = setting(
        120,
        "How often an hour the loyalty system is asked whether an e-mail or phone is known already; beyond "
        "that the form goes on without asking.",
        example=60,
        who=Who.MANAGED,
        ge=1,
        le=3600,
    )
    sign_ups_an_hour: int = setting(
        60,
        "Sign-ups that are sent in an hour; beyond that visitors are asked to come back later.",
        example=30,
        who=Who.MANAGED,
        ge=1,
        le=3600,
    )
