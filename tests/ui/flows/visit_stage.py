"""A visit without a window and without a network: real view models over a loyalty system in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.domain.card import DigitalCardFile
from kiosk.domain.consent import Agreement, AgreementId
from kiosk.domain.customer import CustomerId
from kiosk.domain.greeting import NameMask
from kiosk.domain.outcome import Found, Outcome, Proof, Session
from kiosk.domain.profile import Profile
from kiosk.domain.redemption import RedemptionRules
from kiosk.domain.sign_up import ContactKind
from kiosk.domain.voucher_code import VoucherCodeRule
from kiosk.domain.way_in import CardLetters, Way
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.services.code_recipient import RecipientRules
from kiosk.services.enrol import Enrolling, Patience
from kiosk.services.identify import Identification
from kiosk.services.issue_card import CardIssuing
from kiosk.services.limits import UnknownCodeLimit, sign_up_limits
from kiosk.services.one_time_password import PasswordCaps, PasswordLimits
from kiosk.services.profile import ProfileLoad
from kiosk.services.sign_up_contents import SignUpContents
from kiosk.services.typed_card import TypedCardIdentification, TypedCardLimit
from tests.fakes.counts import counts_at
from tests.fakes.loyalty_backend import FakeBackend
from tests.fakes.waiting_queue import open_queue
from ui.flows.address_proof_flow import AddressProofFlow, ProofServices
from ui.flows.contact_proof import ContactProof
from ui.flows.details_flow import DetailsSite
from ui.flows.home_flow import HomeServices
from ui.flows.new_card_flow import NewCardFlow
from ui.flows.redemption_flow import RedemptionSite
from ui.flows.sign_up_flow import SignUpFlow, SignUpRules, SignUpServices
from ui.flows.visit_flow import VisitFlow
from ui.flows.visit_site import VisitLimits, VisitServices
from ui.flows.ways_in_flow import WaysInFlow, WaysInServices
from ui.viewmodels.message.sign_up import Confirmation
from ui.viewmodels.root import RootViewModel, Screen
from ui.viewmodels.self_service.home_offers import no_picture
from ui.viewmodels.self_service.idle import IdleLimit
from ui.viewmodels.site import Site
from ui.viewmodels.tasks import TaskScope

NOW = datetime(2026, 11, 22, 13, 32, tzinfo=UTC)
TERMS = Agreement(AgreementId("terms"), "Terms", "<p>Terms</p>", "en")
NEWS = Agreement(AgreementId("news"), "News", "<p>News</p>", "en")
PADDED_S = 0.06
RECIPIENTS = RecipientRules("CZ", ("+420",))
MINIMUM_AGE = 15
ANSWER_WITHIN_S = 0.3


def found(name: str = "42", proof: Proof = Proof.CARD) -> Outcome:
    """The customer of that id."""
    return Found(Session(CustomerId(name)), proof)


async def until(is_true: Callable[[], object]) -> None:
    """Look until something is true; fails after 5 s."""
    async with asyncio.timeout(5):
        while not is_true():  # noqa: ASYNC110 - what is looked at is Qt's, which sets no asyncio event
            await asyncio.sleep(0.001)


@dataclass
class Stage:
    """One visit flow with everything around it. `clock` is the idle clock in seconds."""

    folder: Path
    can_sign_up: bool = True
    confirmation: Confirmation = Confirmation.NONE
    has_pin: bool = False
    ways: frozenset[Way] = frozenset(Way)
    letters: CardLetters = CardLetters.NONE
    proved: frozenset[ContactKind] = frozenset()
    backend: FakeBackend = field(default_factory=FakeBackend)
    card_issuing: CardIssuing | None = None
    clock: list[float] = field(default_factory=lambda: [0.0])
    errors: list[BaseException] = field(default_factory=list)
    ended_sessions: list[Session] = field(default_factory=list)
    visits_ended: int = 0

    def __post_init__(self) -> None:
        self.root = RootViewModel("en", lambda: self.clock[0])
        self.root.use_site(Site(("en", "cs"), mask=NameMask.INITIAL_AND_SALUTATION))
        self.screens: list[Screen] = [self.root.current_screen]
        self.root.changed.connect(self._note)
        self.scope = TaskScope(self.errors.append)
        self.queue = open_queue(self.folder, lambda: NOW)
        self.enrolling = Enrolling(
            self.backend, self.queue, asyncio.Lock(), patience=Patience(answer_within_s=1)
        )
        unknown_codes = UnknownCodeLimit(10, 60, lambda: self.clock[0])
        self.counts = counts_at(lambda: self.clock[0])
        self.code_limits = PasswordLimits(PasswordCaps(30, 60, 60.0), self.counts)
        self.visit = VisitFlow(
            VisitServices(
                Identification(self.backend),
                HomeServices(
                    self._make_load,
                    self.ended_sessions.append,
                    RedemptionSite(None, RedemptionRules(), VoucherCodeRule(), lambda: "Náměstí", no_picture),
                    DetailsSite(None, SignUpContents(self.backend), "CZ"),
                    self.backend.pictures,
                    lambda: NOW,
                ),
                unknown_codes,
                lambda: self.has_pin,
                lambda links: WaysInFlow(
                    self.ways,
                    WaysInServices(
                        TypedCardIdentification(self.backend),
                        TypedCardLimit(20, unknown_codes, self.counts),
                        CodeClassifier().classify,
                        self.letters,
                        NOW.date,
                        RECIPIENTS,
                        ProofServices(
                            self.backend, self.code_limits, lambda: self.clock[0], links.answer_within_s
                        ),
                        Identification(self.backend).identify_contact,
                    ),
                    self.root.views.ways_in,
                    links,
                ),
            ),
            self.root,
            lambda ends: SignUpFlow(
                SignUpServices(
                    SignUpContents(self.backend),
                    self.enrolling,
                    ContactProof(
                        self.proved,
                        RECIPIENTS,
                        AddressProofFlow(
                            ProofServices(
                                self.backend, self.code_limits, lambda: self.clock[0], ANSWER_WITHIN_S
                            ),
                            self.root.views.enrolment.code_entry,
                            self.scope,
                        ),
                    ),
                ),
                self.root.views.enrolment,
                SignUpRules(
                    frozenset({TERMS.agreement_id}),
                    "CZ",
                    NOW.date,
                    self.confirmation,
                    minimum_age=MINIMUM_AGE,
                ),
                ends,
                sign_up_limits(10, 10, 5, lambda: self.clock[0]),
            ),
            lambda ends: NewCardFlow(
                self.card_issuing, self.root.views.new_card, DigitalCardFile.BARCODE, unknown_codes, ends
            ),
            VisitLimits(
                home=IdleLimit(40, 20),
                form=IdleLimit(90, 20),
                notice=IdleLimit(8, 0),
                time_zone=ZoneInfo("Europe/Prague"),
                language="en",
                can_sign_up=self.can_sign_up,
                answer_within_s=ANSWER_WITHIN_S,
                padded_s=PADDED_S,
            ),
            self._count_end,
            self.scope,
        )
        self.root.attach(self.visit, self.visit.use_language)

    async def close(self) -> None:
        """End everything; no error may have gone unseen."""
        self.root.views.idle.watch(None)
        await self.scope.close()
        await self.enrolling.close()
        self.queue.close()
        # Left to Python, its timer may be collected in one of the threads that write the queue.
        self.root.deleteLater()
        QCoreApplication.sendPostedEvents(self.root, QEvent.Type.DeferredDelete)
        assert self.errors == []

    def _make_load(self, session: Session, on_change: object, proof: Proof) -> ProfileLoad:
        assert callable(on_change)

        def changed(profile: Profile) -> None:
            on_change(profile)

        return ProfileLoad(self.backend, session, lambda: NOW, changed, proof)

    def _count_end(self) -> None:
        self.visits_ended += 1

    def _note(self) -> None:
        if self.screens[-1] is not self.root.current_screen:
            self.screens.append(self.root.current_screen)
