"""Builds the product from its settings, for the window and for the terminal alike."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import structlog

from kiosk.backends.carecloud.settings import CareCloudSettings, SignUpList
from kiosk.backends.port import LoyaltyBackend
from kiosk.backends.registry import backend_constructor
from kiosk.config import Settings
from kiosk.config_loading import refuse_incomplete
from kiosk.domain.outcome import Proof, Session
from kiosk.domain.profile import Profile
from kiosk.domain.sign_up_questions import Ask
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.services.consent_proof import ConsentProof
from kiosk.services.deliver import Delivery, DeliveryTimes
from kiosk.services.edit_record import RecordEditing
from kiosk.services.enrol import Enrolling, Patience
from kiosk.services.identify import Identification
from kiosk.services.issue_card import CardIssuing
from kiosk.services.kept_counts import KeptCounts
from kiosk.services.profile import ProfileLoad
from kiosk.services.redeem import Redeeming
from kiosk.services.sign_up_contents import SignUpContents
from kiosk.services.staff_access import UNREADABLE, StaffAccess, kept_pin
from kiosk.services.waiting_sign_ups import WaitingSignUps
from kiosk.site_rules import card_policy, sign_up_questions
from kiosk.storage.count_file import CountFile
from kiosk.storage.pin_lock import PinLock
from kiosk.storage.reference_store import FolderReferenceStore
from kiosk.storage.secret_names import QUEUE_KEY
from kiosk.storage.secrets import SecretError, open_secret_store, queue_key
from kiosk.storage.sign_up_database import SignUpDatabase
from kiosk.storage.sign_up_queue import SignUpQueue
from kiosk.storage.sign_up_rows import ReceiptContext

QUEUE_FILE = "sign_ups.sqlite"

_log = structlog.get_logger()


def utc_now() -> datetime:
    """The time of day; never used to measure how long something took."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases, ready to be used; `close` ends them."""

    settings: Settings
    backend: LoyaltyBackend
    classifier: CodeClassifier
    identification: Identification
    enrolling: Enrolling
    sign_up_contents: SignUpContents
    card_issuing: CardIssuing | None
    redeeming: Redeeming | None
    editing: RecordEditing | None
    delivery: Delivery
    queue: SignUpQueue
    counts: KeptCounts
    now: Callable[[], datetime]

    def make_profile_load(
        self, session: Session, on_change: Callable[[Profile], None], proof: Proof
    ) -> ProfileLoad:
        """The profile of one visit."""
        return ProfileLoad(self.backend, session, self.now, on_change, proof)

    @property
    def is_sending(self) -> bool:
        """Whether something that a customer waits for, or that is kept for later, is on its way right now."""
        is_giving = self.card_issuing is not None and self.card_issuing.is_sending
        is_redeeming = self.redeeming is not None and self.redeeming.is_busy
        is_saving = self.editing is not None and self.editing.is_busy
        return is_giving or is_redeeming or is_saving or self.enrolling.is_sending

    async def close(self) -> None:
        """Stop background work and close every connection."""
        if self.card_issuing is not None:
            await self.card_issuing.close()
        await self.enrolling.close()
        if self.redeeming is not None:
            await self.redeeming.close()
        if self.editing is not None:
            await self.editing.close()
        await self.backend.close()
        await self.counts.keep()
        await asyncio.to_thread(self.queue.close)


def build(
    settings: Settings, now: Callable[[], datetime] = utc_now, patience: Patience | None = None
) -> Services:
    """Everything but screens and cameras. Raises `ConfigError` where an essential setting is missing."""
    backend = make_backend(settings)
    queue = make_queue(settings, now)
    turn = asyncio.Lock()
    patience = patience or Patience()
    delivery = Delivery(backend, queue, turn, DeliveryTimes(now, settling_time_s=patience.settling_time_s))
    return Services(
        settings=settings,
        backend=backend,
        classifier=CodeClassifier(settings.scanning.rules),
        identification=Identification(backend),
        enrolling=Enrolling(backend, queue, turn, delivery.wake, patience=patience),
        sign_up_contents=SignUpContents(backend),
        card_issuing=_card_issuing(settings, backend),
        redeeming=Redeeming(backend.vouchers, now) if backend.vouchers is not None else None,
        editing=_record_editing(settings, backend, queue),
        delivery=delivery,
        queue=queue,
        counts=_kept_counts(settings),
        now=now,
    )


def _kept_counts(settings: Settings) -> KeptCounts:
    def load_key() -> bytes:
        return queue_key(open_secret_store(settings.state_dir, os.environ))

    return KeptCounts(CountFile(settings.state_dir, load_key))


def make_queue(
    settings: Settings, now: Callable[[], datetime] = utc_now, *, is_owner: bool = True
) -> SignUpQueue:
    """The sign-up queue; nothing is made before it is used. `is_owner`: see `SignUpDatabase`."""

    def load_key() -> bytes:
        store = open_secret_store(settings.state_dir, os.environ)
        # Only the kiosk itself makes a key: a command that cannot see it must not put another in its place.
        return queue_key(store) if is_owner else store.get(QUEUE_KEY) or b""

    return SignUpQueue(
        SignUpDatabase(settings.state_dir / QUEUE_FILE, now, is_owner=is_owner),
        load_key,
        ReceiptContext(
            settings.store_id or "",
            settings.device_name,
            timedelta(days=settings.sign_up.receipts_kept_days),
        ),
        now,
    )


def waiting_sign_ups(settings: Settings) -> WaitingSignUps:
    """The queue of a kiosk that may be running, as staff see it."""
    return sign_ups_for_staff(settings, make_queue(settings, is_owner=False))


def sign_ups_for_staff(settings: Settings, queue: SignUpQueue) -> WaitingSignUps:
    """What staff see of `queue`, whoever has it open."""
    return WaitingSignUps(queue, utc_now, timedelta(days=settings.sign_up.tell_staff_after_days))


def make_backend(settings: Settings) -> LoyaltyBackend:
    """The loyalty system that the settings name. Raises `ConfigError` naming each setting that is missing."""
    refuse_incomplete(settings)
    return backend_constructor(settings.backend)(
        carecloud_settings(settings), FolderReferenceStore(settings.state_dir / "reference")
    )


def carecloud_settings(settings: Settings) -> CareCloudSettings:
    """What the CareCloud back end must know; a setting that is missing is an empty text there."""
    carecloud = settings.carecloud
    return CareCloudSettings(
        url=carecloud.url or "",
        external_application_id=carecloud.external_application_id or "",
        login=carecloud.login or "",
        password=carecloud.password.get_secret_value() if carecloud.password else "",
        store_id=settings.store_id or "",
        time_zone=carecloud.time_zone,
        auth_token_application_id=carecloud.auth_token_application_id,
        customer_source_id=settings.customer_source_id,
        card_type_id=settings.sign_up.card_type_id,
        language=settings.language,
        ca_file=carecloud.ca_file,
        picture_hosts=carecloud.picture_hosts,
        sign_up_lists=_sign_up_lists(settings),
        email_code_template_id=settings.one_time_password.email_template_id,
        sms_code_template_id=settings.one_time_password.sms_template_id,
    )


def _card_issuing(settings: Settings, backend: LoyaltyBackend) -> CardIssuing | None:
    policy = card_policy(settings)
    return CardIssuing(backend.cards, policy) if backend.cards is not None and policy.ways else None


def _sign_up_lists(settings: Settings) -> tuple[SignUpList, ...]:
    lists: dict[Ask, SignUpList] = {Ask.PROPERTY: "customer-properties", Ask.INTERESTS: "interests"}
    asked = {question.ask for question in sign_up_questions(settings)}
    return tuple(name for ask, name in lists.items() if ask in asked)


def _record_editing(settings: Settings, backend: LoyaltyBackend, queue: SignUpQueue) -> RecordEditing | None:
    if not settings.privacy.edit_details or backend.records is None:
        return None
    return RecordEditing(backend.records, ConsentProof(queue))


def staff_access(settings: Settings) -> StaffAccess:
    """The gate before the staff area. A PIN that cannot be read now lets nobody in, here or by guessing."""
    try:
        kept = kept_pin(open_secret_store(settings.state_dir, os.environ))
    except SecretError as error:
        _log.error("staff_pin_not_read", error=type(error).__name__)
        kept = UNREADABLE
    return StaffAccess(kept, PinLock(settings.state_dir))
