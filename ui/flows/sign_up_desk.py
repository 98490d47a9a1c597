"""What staff do with waiting sign-ups, whoever holds the queue: the kiosk around them, or another program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from kiosk.services.waiting_sign_ups import QueueOverview


class SignUpsForStaff(Protocol):
    """`WaitingSignUps`, as far as a page goes. Blocking; every method may raise `NotStored`."""

    def look(self) -> QueueOverview:
        """Everything as it stands."""
        ...

    def retry(self, external_id: UUID) -> None:
        """Raises `IllegalMove` unless it is parked."""
        ...

    def retry_all(self) -> int:
        """Returns how many were taken up."""
        ...

    def settle_by_hand(self, external_id: UUID) -> None:
        """Raises `IllegalMove` unless it is parked."""
        ...


@dataclass(frozen=True, slots=True)
class SignUpDesk:
    """`send_now` wakes the delivery, where it runs in this program; elsewhere it finds out by itself.

    `lacking`: what keeps the sign-up form closed, where the form is in this program.
    """

    sign_ups: SignUpsForStaff
    send_now: Callable[[], None] = lambda: None
    lacking: Callable[[], tuple[str, ...]] = tuple
