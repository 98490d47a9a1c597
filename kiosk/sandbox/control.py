"""What a developer or a test may do to a running sandbox, through the admin routes or in the same process."""

from typing import Any

from kiosk.sandbox.auth import bearer_tokens, expire_all_tokens
from kiosk.sandbox.auth_tokens import IssuedToken, issue, use_up
from kiosk.sandbox.database import Document, owned_by
from kiosk.sandbox.faults import Fault, Faults, read_fault
from kiosk.sandbox.one_time_password import KIND as ONE_TIME_PASSWORDS
from kiosk.sandbox.operation import public
from kiosk.sandbox.recorder import RecordedRequest, Recorder
from kiosk.sandbox.seed.identifiers import AUTH_TOKEN_APPLICATION_ID
from kiosk.sandbox.world import World

_OWNED = (
    "cards",
    "vouchers",
    "points",
    "credits",
    "status_records",
    "stamper_cards",
    "customer_source_records",
    "property_records",
    "interest_records",
)


class SandboxControl:
    """May be called from any thread. What it does not accept raises ValueError, with a sentence to show."""

    def __init__(self, world: World, faults: Faults, recorder: Recorder) -> None:
        self._world = world
        self._faults = faults
        self._recorder = recorder

    def set_fault(self, kind: str, **details: Any) -> Fault:
        """Details as in `faults.read_fault`. `expire_all_tokens` without `count` happens at once."""
        fault = read_fault({"kind": kind, **details})
        if fault.kind == "expire_all_tokens" and fault.count is None:
            expire_all_tokens(self._world)
            return fault
        return self._faults.add(fault)

    def faults(self) -> list[Fault]:
        return self._faults.current()

    def clear_faults(self) -> None:
        self._faults.clear()

    def switches(self) -> dict[str, Any]:
        return dict(vars(self._world.switches))

    def set_switches(self, **values: Any) -> dict[str, Any]:
        for name, value in values.items():
            self._world.switches.change(name, value)
        return self.switches()

    def shift_clock(self, seconds: float) -> str:
        """Adds to the shift; returns the sandbox's new time."""
        self._world.clock.shift_s += seconds
        return self._world.clock.text()

    def set_clock_shift(self, seconds: float) -> str:
        self._world.clock.shift_s = seconds
        return self._world.clock.text()

    def now(self) -> str:
        return self._world.clock.text()

    def clock_shift_s(self) -> float:
        return self._world.clock.shift_s

    def issue_token(
        self, customer_id: str, application_id: str = AUTH_TOKEN_APPLICATION_ID, token_type: int = 1
    ) -> IssuedToken:
        """A new auth token, as the customer's phone would get it."""
        if self._world.database.find("customers", customer_id) is None:
            raise ValueError(f"there is no customer {customer_id}")
        return issue(self._world, customer_id, application_id, token_type)

    def spend_token(self, issued: IssuedToken) -> None:
        """As if the token had been verified once."""
        use_up(self._world, issued)

    def bearer_tokens(self) -> list[str]:
        """Those that are in use, to look for them where they may not be."""
        return bearer_tokens(self._world)

    def customer(self, customer_id: str) -> Document | None:
        """The stored record with everything that belongs to it; None when there is none."""
        found = self._world.database.find("customers", customer_id)
        if found is None:
            return None
        belongings = {kind: self._world.database.select(kind, [owned_by(customer_id)]) for kind in _OWNED}
        everything: Document = public(found | belongings)
        return everything

    def customer_count(self) -> int:
        return self._world.database.count("customers")

    def one_time_passwords(self) -> list[Document]:
        """Newest first, with their codes."""
        return list(reversed(self._world.database.select(ONE_TIME_PASSWORDS)))

    def requests(self) -> list[RecordedRequest]:
        """Newest first."""
        return self._recorder.newest_first()

    def clear_requests(self) -> None:
        self._recorder.clear()

    def reset(self) -> None:
        """Back to the seed: data, clock, switches, faults and recorded requests."""
        self._faults.clear()
        self._recorder.clear()
        self._world.reset()
