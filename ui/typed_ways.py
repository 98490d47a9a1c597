"""Builds what people without a card or phone in their hand go through."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from kiosk.bootstrap import Services, ways_in
from kiosk.config import Settings
from kiosk.domain.way_in import Way
from kiosk.services.limits import UnknownCodeLimit
from kiosk.services.one_time_password import PasswordCaps, PasswordLimits
from kiosk.services.sign_up_form import phone_prefix
from kiosk.services.typed_card import TypedCardIdentification, TypedCardLimit
from ui.flows.address_proof_flow import ProofServices
from ui.flows.ways_in_flow import RecipientRules, VisitLinks, WaysInFlow, WaysInServices
from ui.viewmodels.root import Views


def offered_ways(settings: Settings, services: Services) -> frozenset[Way]:
    """What the shop wants and its loyalty system can do; what is absent is not offered."""
    ways = ways_in(settings)
    if not TypedCardIdentification(services.backend).is_possible:
        ways -= {Way.CARD_NUMBER}
    if not services.backend.capabilities.has_one_time_password:
        ways -= {Way.PHONE, Way.EMAIL}
    return ways


def password_limits(settings: Settings) -> PasswordLimits:
    """For one kiosk, as long as it runs: every form that has codes sent shares them."""
    wanted = settings.one_time_password
    return PasswordLimits(PasswordCaps(wanted.codes_an_hour, wanted.wrong_codes_a_day, wanted.resend_after_s))


def typed_ways(
    settings: Settings, services: Services, unknown_codes: UnknownCodeLimit, views: Views
) -> Callable[[VisitLinks], WaysInFlow]:
    """What makes the flow, once the visit that it belongs to is there."""
    zone = ZoneInfo(settings.carecloud.time_zone)

    def today() -> date:
        return services.now().astimezone(zone).date()

    prefixes = settings.one_time_password.phone_prefixes or (phone_prefix(settings.phone_country),)
    limits = password_limits(settings)

    def make(links: VisitLinks) -> WaysInFlow:
        return WaysInFlow(
            offered_ways(settings, services),
            WaysInServices(
                TypedCardIdentification(services.backend),
                TypedCardLimit(settings.limits.typed_numbers_an_hour, unknown_codes),
                services.classifier.classify,
                today,
                RecipientRules(settings.phone_country, prefixes),
                ProofServices(services.backend, limits, time.monotonic, links.answer_within_s),
                services.identification.identify_contact,
            ),
            views.ways_in,
            links,
        )

    return make
