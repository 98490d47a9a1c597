"""What a new customer is interested in: noted once the customer is there, in a call of its own."""

from __future__ import annotations

import structlog

from kiosk.backends.port import LoyaltyBackend
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import LoyaltyError
from kiosk.domain.sign_up import SignUp

_log = structlog.get_logger(__name__)


async def are_interests_noted(backend: LoyaltyBackend, customer_id: CustomerId, sign_up: SignUp) -> bool:
    """Note them; False if that has to be tried again, which it may be at any time.

    Where the loyalty system cannot find the customer again, trying later is no way, and they are given up.
    """
    if not sign_up.interests:
        return True
    try:
        await backend.add_interests(customer_id, sign_up.interests)
    except LoyaltyError as error:
        _log.warning("interests_not_noted", error=type(error).__name__)
        return not backend.capabilities.can_find_sign_up
    return True
