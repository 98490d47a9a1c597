"""Builds what people without a card or phone in their hand go through."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from kiosk.bootstrap import Services
from kiosk.config import Settings
from kiosk.domain.way_in import Way
from kiosk.scanning.card_letters import card_letters
from kiosk.services.code_recipient import RecipientRules
from kiosk.services.limits import UnknownCodeLimit
from kiosk.services.one_time_password import PasswordCaps, PasswordLimits
from kiosk.services.sign_up_form import phone_prefix
from kiosk.services.typed_card import TypedCardIdentification, TypedCardLimit
from kiosk.site_rules import ways_in
from ui.flows.address_proof_flow import ProofServices
from ui.flows.ways_in_flow import VisitLinks, WaysInFlow, WaysInServices
from ui.viewmodels.views import Views


def offered_ways(settings: Settings, services: Services) -> frozenset[Way]:
    """What the shop wants and its loyalty system can do; what is absent is not offered."""
    ways = ways_in(settings)
    if not TypedCardIdentification(services.backend).is_possible:
        ways -= {Way.CARD_NUMBER}
    if not services.backend.capabilities.has_one_time_password:
        ways -= {Way.PHONE, Way.EMAIL}
    return ways


def recipient_rules(settings: Settings) -> RecipientRules:
    """Where codes may be sent."""
    country = settings.phone_country
    return RecipientRules(country, settings.one_time_password.phone_prefixes or (phone_prefix(country),))


def proof_services(settings: Settings, services: Services, answer_within_s: float) -> ProofServices:
    """For one kiosk, as long as it runs: every form that has codes sent shares its limits."""
    wanted = settings.one_time_password
    caps = PasswordCaps(wanted.codes_an_hour, wanted.wrong_codes_a_day, wanted.resend_after_s)
    return ProofServices(
        services.backend, PasswordLimits(caps, services.counts), time.monotonic, answer_within_s
    )


def typed_ways(
    settings: Settings,
    services: Services,
    unknown_codes: UnknownCodeLimit,
    proof: ProofServices,
    views: Views,
) -> Callable[[VisitLinks], WaysInFlow]:
    """What makes the flow, once the visit that it belongs to is there."""
    zone = ZoneInfo(settings.carecloud.time_zone)

    def today() -> date:
        return services.now().astimezone(zone).date()

    def make(links: VisitLinks) -> WaysInFlow:
        return WaysInFlow(
            offered_ways(settings, services),
            WaysInServices(
                TypedCardIdentification(services.backend),
                TypedCardLimit(settings.limits.typed_numbers_an_hour, unknown_codes, services.counts),
                services.classifier.classify,
                card_letters(services.classifier.rules),
                today,
                recipient_rules(settings),
                proof,
                services.identification.identify_contact,
            ),
            views.ways_in,
            links,
        )

    return make
