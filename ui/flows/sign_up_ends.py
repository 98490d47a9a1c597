"""How the sign-up form ends, for those who bring up what comes after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.customer import CustomerId
from ui.viewmodels.message.notice import Notice


@dataclass(frozen=True, slots=True)
class SignUpEnds:
    """With a notice and a reference for staff ("" for none), or with a new customer.

    `postpone`: the form cannot be asked before the loyalty system was reached for the first time.
    """

    show_notice: Callable[[Notice, str], None]
    enrolled: Callable[[CustomerId], None]
    postpone: Callable[[], None]
