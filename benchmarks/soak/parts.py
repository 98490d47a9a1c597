"""The parts of a soak: what each plays, how often, and for how long at most."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """A module that plays `quick` or `long` times and prints its figures.

    It may take `within_s` seconds for each time, and `rest_s` for everything around.
    """

    module: str
    quick: int
    long: int
    within_s: float
    rest_s: float = 120.0

    def deadline_s(self, count: int) -> float:
        """Whatever is not done by then hangs."""
        return self.rest_s + count * self.within_s


@dataclass(frozen=True, slots=True)
class Part:
    """Steps that run one after the other."""

    name: str
    what: str
    steps: tuple[Step, ...]


PARTS = (
    Part("visits", "visits in the real kiosk: does anything grow?", (Step("visits", 500, 5000, 4.0),)),
    Part(
        "replies",
        "replies to sign-ups that say nothing, odd and huge replies to everything",
        (Step("sign_ups", 300, 1000, 4.0, 700.0), Step("odd_replies", 3000, 5000, 1.0)),
    ),
    Part(
        "outages",
        "a loyalty system that flaps (N minutes) or is slow (N rounds)",
        (Step("flapping", 30, 600, 10.0), Step("slow", 1, 10, 240.0)),
    ),
    Part("kills", "kill -9 while people sign up", (Step("kills", 60, 1000, 30.0, 700.0),)),
    Part("cameras", "cameras that fail and come back", (Step("cameras", 30, 100, 50.0),)),
)
"""In this order, some at a time: what measures short times comes last, when less runs beside it."""
