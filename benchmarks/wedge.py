"""Scanners that type, between people who type: is every code read, and is no key of a person lost?"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.keyboards import LAYOUTS, SCANNER_GAPS_S, Typist, code_text, ean13_text, short_text
from benchmarks.report import machine, table
from kiosk.domain.scan_code import UnknownScan
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.framing import Framing
from kiosk.scanning.key_stroke import KeyStroke
from kiosk.scanning.keyboard_wedge import KeyboardWedge, Verdict
from kiosk.scanning.wedge_text import WedgeText

BURSTS = 10_000


@dataclass
class Tally:
    """What came out; `seconds` of computing for `strokes` keys going down or up."""

    bursts: int = 0
    read: int = 0
    wrong: int = 0
    typed: int = 0
    lost: int = 0
    leaked: int = 0
    strokes: int = 0
    seconds: float = 0.0

    def cells(self) -> tuple[str, ...]:
        """As a row of the table."""
        share = 100 * self.read / self.bursts if self.bursts else 0
        micros = 1e6 * self.seconds / self.strokes if self.strokes else 0
        numbers = (self.bursts, f"{share:.2f} %", self.wrong, self.typed, self.lost, self.leaked)
        return *map(str, numbers), f"{micros:.0f} µs"


HEADINGS = ("bursts", "read", "wrong text", "keys typed by people", "lost", "leaked", "a key costs")


class Desk:
    """A wedge, and somebody who looks at the clock for it as the event filter does."""

    def __init__(self, framing: Framing) -> None:
        classifier = CodeClassifier()
        reader = WedgeText(
            lambda text, kind: not isinstance(classifier.classify(text, kind), UnknownScan), framing=framing
        )
        self._wedge = KeyboardWedge(reader)
        self.passed: list[KeyStroke] = []
        self.texts: list[str] = []

    def feed(self, stroke: KeyStroke) -> None:
        self.wait_until(stroke.at_s)
        self._note(self._wedge.feed(stroke))

    def wait_until(self, now_s: float) -> None:
        """Nothing is typed before then."""
        while (due_s := self._wedge.deadline_s) is not None and due_s < now_s:
            self._note(self._wedge.expire(due_s))

    def _note(self, verdict: Verdict) -> None:
        self.passed += verdict.passed
        if verdict.burst is not None:
            self.texts.append(verdict.burst.reading.text)


@dataclass(frozen=True, slots=True)
class Kind:
    """What is scanned: how the texts are made, the scanner's prefix, and whether the system tells places."""

    name: str
    make_text: Callable[[random.Random], str]
    prefix: str = ""
    has_codes: bool = True


PROMISED = (
    Kind("6 characters and more", code_text),
    Kind("2 to 5 characters behind a prefix", short_text, prefix="~"),
)
BESIDE = Kind("EAN-13, the system does not tell places", ean13_text, has_codes=False)


def measure(kind: Kind, bursts: int, seed: int = 1) -> Tally:
    """Type that many codes on every layout and at every speed."""
    tally = Tally()
    typist = Typist(seed, has_codes=kind.has_codes)
    desk = Desk(Framing(kind.prefix))
    for number in range(bursts):
        layout = LAYOUTS[number % len(LAYOUTS)]
        gap_s = SCANNER_GAPS_S[number // len(LAYOUTS) % len(SCANNER_GAPS_S)]
        typed = typist.person(layout, typist.rng.randrange(1, 9))
        text = kind.make_text(typist.rng)
        _type(desk, tally, typed, typist.scanner(layout, kind.prefix + text, gap_s), text)
    return tally


def _type(desk: Desk, tally: Tally, typed: list[KeyStroke], scanned: list[KeyStroke], text: str) -> None:
    started = time.perf_counter()
    for stroke in sorted([*typed, *scanned], key=lambda stroke: stroke.at_s):
        desk.feed(stroke)
    desk.wait_until(max(stroke.at_s for stroke in (*typed, *scanned)) + 0.2)
    tally.seconds += time.perf_counter() - started
    tally.bursts += 1
    tally.strokes += len(typed) + len(scanned)
    tally.read += desk.texts == [text]
    tally.wrong += sum(each != text for each in desk.texts)
    tally.typed += sum(stroke.is_press for stroke in typed)
    # A key that both have down comes up twice, and nobody can say whose came up first.
    expected, given = (Counter((each.key, each.is_press) for each in them) for them in (typed, desk.passed))
    tally.lost += (expected - given).total() + out_of_order(typed, desk.passed)
    tally.leaked += (given - expected).total()
    desk.passed.clear()
    desk.texts.clear()


def out_of_order(typed: list[KeyStroke], passed: list[KeyStroke]) -> int:
    """How many keys went down in another order than they were pressed in: as good as lost."""
    orders = ([each for each in them if each.is_press] for them in (typed, passed))
    return sum(a is not b for a, b in zip(*orders, strict=False))


def main() -> None:
    """Print the figures as Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bursts", type=int, default=BURSTS)
    options = parser.parse_args()
    rows = [(kind.name, *measure(kind, options.bursts // 2).cells()) for kind in (*PROMISED, BESIDE)]
    print(machine())
    print()
    print(table(("codes", *HEADINGS), rows))


if __name__ == "__main__":
    main()
