"""One sandbox: its data, its clock and the switches that change its behaviour."""

from datetime import datetime

from kiosk.sandbox.clock import Clock
from kiosk.sandbox.database import Database
from kiosk.sandbox.options import SandboxOptions, Switches
from kiosk.sandbox.seed.fill import fill


class World:
    """`started_at` in the options fixes the day around which the seeded validities lie."""

    def __init__(self, options: SandboxOptions) -> None:
        self.options = options
        self.clock = Clock(options.started_at)
        self.database = Database()
        self.switches = self._first_switches()
        fill(self.database, self.clock.today(), options.seed, options.customer_count)

    def reset(self, started_at: datetime | None = None) -> None:
        """Back to the seed, the first switches and an unshifted clock; None keeps the option's own start."""
        self.clock = Clock(started_at or self.options.started_at)
        self.switches = self._first_switches()
        with self.database.transaction():
            self.database.clear()
            fill(self.database, self.clock.today(), self.options.seed, self.options.customer_count)

    def _first_switches(self) -> Switches:
        return Switches(search_mode=self.options.search_mode, dirty=self.options.is_dirty)
