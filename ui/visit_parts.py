"""The visit and its screens as the settings of a shop want them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from kiosk.bootstrap import Services
from kiosk.config import Settings
from kiosk.domain.card import DigitalCardFile
from kiosk.domain.consent import AgreementId
from kiosk.domain.greeting import NameMask
from kiosk.domain.outcome import Session
from kiosk.domain.sign_up import ContactKind
from kiosk.services.limits import UnknownCodeLimit, sign_up_limits
from kiosk.site_rules import (
    can_sign_up,
    password_policy,
    redemption_rules,
    sign_up_questions,
    voucher_code_rule,
)
from ui.flows.address_proof_flow import AddressProofFlow, ProofServices
from ui.flows.contact_proof import ContactProof
from ui.flows.details_flow import DetailsSite
from ui.flows.home_flow import HomeServices
from ui.flows.new_card_flow import NewCardFlow
from ui.flows.redemption_flow import RedemptionSite
from ui.flows.sign_up_flow import SignUpFlow, SignUpRules, SignUpServices
from ui.flows.visit_flow import VisitFlow
from ui.flows.visit_site import VisitLimits, VisitServices
from ui.typed_ways import proof_services, recipient_rules, typed_ways
from ui.viewmodels.message.sign_up import Confirmation
from ui.viewmodels.root import RootViewModel
from ui.viewmodels.self_service.answer import AnswerRules
from ui.viewmodels.self_service.idle import IdleLimit
from ui.viewmodels.site import Site
from ui.viewmodels.tasks import TaskScope


@dataclass(frozen=True, slots=True)
class VisitWays:
    """What a visit asks of the kiosk around it.

    `end_session` tells the loyalty system that a customer left, `begin_pin` makes the PIN pad ready (False
    where there is none), `on_end` is called when the visit is over and wiped.
    """

    end_session: Callable[[Session], None]
    begin_pin: Callable[[], bool]
    on_end: Callable[[], None]


def make_visit(
    services: Services, settings: Settings, root: RootViewModel, ways: VisitWays, scope: TaskScope
) -> VisitFlow:
    """The visit of one kiosk; everything that belongs to one customer runs in `scope`."""
    timeouts, zone = settings.timeouts, ZoneInfo(settings.carecloud.time_zone)
    unknown_codes = UnknownCodeLimit(settings.limits.unknown_codes_a_minute, settings.limits.unknown_pause_s)
    limits = VisitLimits(
        home=IdleLimit(timeouts.idle_s, timeouts.warning_s),
        form=IdleLimit(timeouts.form_idle_s, timeouts.warning_s),
        notice=IdleLimit(timeouts.notice_s, 0),
        time_zone=zone,
        language=settings.language,
        can_sign_up=can_sign_up(settings),
    )
    proof = proof_services(settings, services, limits.answer_within_s)
    return VisitFlow(
        VisitServices(
            services.identification,
            HomeServices(
                services.make_profile_load,
                ways.end_session,
                _redemption_site(services, settings, root),
                DetailsSite(services.editing, services.sign_up_contents, settings.phone_country),
                services.backend.pictures,
                services.now,
            ),
            unknown_codes,
            ways.begin_pin,
            typed_ways(settings, services, unknown_codes, proof, root.views),
        ),
        root,
        lambda ends: SignUpFlow(
            SignUpServices(
                services.sign_up_contents,
                services.enrolling,
                _contact_proof(settings, services, proof, root, scope),
            ),
            root.views.enrolment,
            _sign_up_rules(settings, lambda: services.now().astimezone(zone).date()),
            ends,
            sign_up_limits(
                settings.limits.contact_checks_a_minute,
                settings.limits.contact_checks_an_hour,
                settings.limits.sign_ups_an_hour,
            ),
        ),
        lambda ends: NewCardFlow(
            services.card_issuing,
            root.views.new_card,
            DigitalCardFile(settings.sign_up.digital_card),
            unknown_codes,
            ends,
        ),
        limits,
        ways.on_end,
        scope,
    )


def _redemption_site(services: Services, settings: Settings, root: RootViewModel) -> RedemptionSite:
    return RedemptionSite(
        services.redeeming,
        redemption_rules(settings),
        voucher_code_rule(settings),
        lambda: root.store_name_shown,
        root.views.pictures.find,
    )


def _contact_proof(
    settings: Settings, services: Services, proof: ProofServices, root: RootViewModel, scope: TaskScope
) -> ContactProof:
    can_send = services.backend.capabilities.has_one_time_password
    return ContactProof(
        frozenset(map(ContactKind, settings.sign_up.prove if can_send else ())),
        recipient_rules(settings),
        AddressProofFlow(proof, root.views.enrolment.code_entry, scope),
    )


def _sign_up_rules(settings: Settings, today: Callable[[], date]) -> SignUpRules:
    return SignUpRules(
        required=frozenset(map(AgreementId, settings.agreements.required)),
        phone_country=settings.phone_country,
        today=today,
        confirmation=Confirmation(settings.sign_up.confirmation),
        policy=password_policy(settings),
        minimum_age=settings.privacy.minimum_age,
    )


def site_of(settings: Settings) -> Site:
    """What the settings say to the screens."""
    return Site(
        languages=settings.languages,
        device_name=settings.device_name,
        mask=NameMask(settings.privacy.masked_name),
        minimum_age=settings.privacy.minimum_age,
        required_agreements=frozenset(map(AgreementId, settings.agreements.required)),
        questions=sign_up_questions(settings),
        answers=AnswerRules(password_policy(settings), settings.languages, settings.phone_country),
        controller=settings.privacy.controller,
        contact=settings.privacy.contact,
    )
