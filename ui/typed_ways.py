"""Builds what people without a card or phone in their hand go through."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from kiosk.bootstrap import Services, ways_in
from kiosk.config import Settings
from kiosk.domain.way_in import Way
from kiosk.services.limits import UnknownCodeLimit
from kiosk.services.typed_card import TypedCardIdentification, TypedCardLimit
from ui.flows.ways_in_flow import VisitLinks, WaysInFlow, WaysInServices
from ui.viewmodels.root import Views


def offered_ways(settings: Settings, services: Services) -> frozenset[Way]:
    """What the shop wants and its loyalty system can do; what is absent is not offered."""
    ways = ways_in(settings)
    if not TypedCardIdentification(services.backend).is_possible:
        ways -= {Way.CARD_NUMBER}
    return ways


def typed_ways(
    settings: Settings, services: Services, unknown_codes: UnknownCodeLimit, views: Views
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
                TypedCardLimit(settings.limits.typed_numbers_an_hour, unknown_codes),
                services.classifier.classify,
                today,
            ),
            views.ways_in,
            links,
        )

    return make
