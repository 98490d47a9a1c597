"""Everything known about one customer, loaded in parallel; each part arrives and fails alone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import structlog

from kiosk.backends.port import LoyaltyBackend
from kiosk.domain.customer import Customer, CustomerState
from kiosk.domain.errors import BackendUnavailable, LoyaltyError, NotAuthorised
from kiosk.domain.outcome import Inactive, Proof, Session
from kiosk.domain.profile import (
    LATER_PARTS,
    PROVEN_PARTS,
    Failed,
    Loaded,
    NotOffered,
    PartName,
    Pending,
    Profile,
)
from kiosk.domain.voucher import Voucher

_log = structlog.get_logger()

CLOSED_STATES = frozenset({CustomerState.INACTIVE, CustomerState.DELETED})


class ProfileLoad:
    """The profile of one visit.

    `on_change` gets a new snapshot for every part that arrives, but none before the customer is known: until
    then nobody can say whether the account may be shown at all. `proof` decides what is left out.
    """

    def __init__(
        self,
        backend: LoyaltyBackend,
        session: Session,
        now: Callable[[], datetime],
        on_change: Callable[[Profile], None],
        proof: Proof = Proof.TOKEN,
    ) -> None:
        hidden = PROVEN_PARTS if proof < Proof.TOKEN else frozenset()
        self._offered = [part for part in PartName if part in backend.capabilities.profile_parts - hidden]
        absent: dict[str, Any] = {part.value: NotOffered() for part in PartName if part not in self._offered}
        self.profile = Profile(**absent)
        self.session = session
        self._backend = backend
        self._now = now
        self._on_change = on_change

    async def run(self) -> Profile | Inactive:
        """Load every part that the system offers; returns when all have settled.

        Returns `Inactive`, with nothing published, if the account is closed.
        """
        first = [part for part in self._offered if part not in LATER_PARTS]
        if not await self._load_all(first):
            return Inactive()
        await self._load_all([part for part in self._offered if part in LATER_PARTS])
        return self.profile

    async def _load_all(self, names: list[PartName]) -> bool:
        """False, with the rest broken off, if the account is closed."""
        parts = {part: asyncio.create_task(self._load(part)) for part in names}
        try:
            await asyncio.gather(*parts.values(), return_exceptions=False)
        except _AccountClosed:
            return False
        finally:
            for task in parts.values():
                task.cancel()
            await asyncio.gather(*parts.values(), return_exceptions=True)
        return True

    async def retry(self, *parts: PartName) -> Inactive | None:
        """Ask for these parts again; the snapshot shows them as pending meanwhile.

        The customer is asked for as well if that part is still missing, and with this store's vouchers those
        of the others. Returns `Inactive` if the account turns out to be closed: nothing of it may be shown
        any longer.
        """
        wanted = set(parts)
        if isinstance(self.profile.customer, Failed):
            wanted.add(PartName.CUSTOMER)
        if PartName.VOUCHERS in wanted:
            wanted.add(PartName.VOUCHERS_ELSEWHERE)
        again = [part for part in self._offered if part in wanted]
        for part in again:
            self._publish(part, Pending())
        try:
            await asyncio.gather(*(self._load(part) for part in again if part not in LATER_PARTS))
            await asyncio.gather(*(self._load(part) for part in again if part in LATER_PARTS))
        except _AccountClosed:
            return Inactive()
        return None

    async def _load(self, part: PartName) -> None:
        try:
            value = await self._ask(part)
        except LoyaltyError as error:
            _log.warning("profile_part_failed", part=part.value, error=type(error).__name__)
            # What a site gives the kiosk no right to is left out, as if the system had no such thing.
            is_withheld = isinstance(error, NotAuthorised) and part in LATER_PARTS
            self._publish(part, NotOffered() if is_withheld else Failed())
            return
        if isinstance(value, Customer) and value.state in CLOSED_STATES:
            raise _AccountClosed
        self._publish(part, Loaded(value, self._now()))

    def _ask(self, part: PartName) -> Awaitable[object]:
        backend, session = self._backend, self.session
        match part:
            case PartName.CUSTOMER:
                return backend.get_customer(session)
            case PartName.POINTS:
                return backend.get_points_balance(session)
            case PartName.POINTS_EXPIRATION:
                return backend.find_points_expiration(session)
            case PartName.CREDITS:
                return backend.list_credit_balances(session)
            case PartName.STATUS:
                return backend.find_status(session)
            case PartName.VOUCHERS:
                return backend.list_usable_vouchers(session)
            case PartName.VOUCHERS_ELSEWHERE:
                return self._list_vouchers_elsewhere()
            case PartName.REWARDS:
                return backend.list_rewards(session)
            case PartName.STAMP_CARDS:
                return backend.list_stamp_cards(session)
            case PartName.RECOMMENDATIONS:
                return backend.list_recommendations(session)
            case PartName.PURCHASES:
                return backend.list_last_purchases(session)

    async def _list_vouchers_elsewhere(self) -> tuple[Voucher, ...]:
        """What is left of all vouchers without those of this store, which were read just before.

        In this order one that is used up in between is missing in the second list, not in the first. Without
        the first nobody can tell; both are asked for again together.
        """
        here = self.profile.vouchers
        if not isinstance(here, Loaded):
            raise BackendUnavailable("the vouchers of this store are not known")
        known = {each.voucher_id for each in here.value}
        everywhere = await self._backend.list_vouchers_everywhere(self.session)
        return tuple(each for each in everywhere if each.voucher_id not in known)

    def _publish(self, part: PartName, state: Pending | NotOffered | Failed | Loaded[object]) -> None:
        change: dict[str, Any] = {part.value: state}
        self.profile = replace(self.profile, **change)
        if not isinstance(self.profile.customer, Pending) or part is PartName.CUSTOMER:
            self._on_change(self.profile)


class _AccountClosed(Exception):
    """The customer's account is switched off; never leaves this module."""
