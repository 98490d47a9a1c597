"""Scanners that type, between people who type: is every code read, and is no key of a person lost?"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from benchmarks.keyboards import ENTER, LAYOUTS, SCANNER_GAPS_S, Typist, code_text, ean13_text, short_text
from benchmarks.report import machine, table
from kiosk.domain.scan_code import UnknownScan
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.framing import Framing
from kiosk.scanning.keys.key_stroke import KeyStroke
from kiosk.scanning.keys.keyboard_wedge import KeyboardWedge, Verdict
from kiosk.scanning.keys.wedge_text import WedgeText

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


NEAR_S = (0.010, 0.049)

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


def _type(desk: Desk, tally: Tally, typed: list[KeyStroke], scanned: list[KeyStroke], *texts: str) -> None:
    started = time.perf_counter()
    for stroke in sorted([*typed, *scanned], key=lambda stroke: stroke.at_s):
        desk.feed(stroke)
    desk.wait_until(max(stroke.at_s for stroke in (*typed, *scanned)) + 0.2)
    tally.seconds += time.perf_counter() - started
    tally.bursts += 1
    tally.strokes += len(typed) + len(scanned)
    tally.read += desk.texts == [*texts]
    tally.wrong += sum(each not in texts for each in desk.texts)
    tally.typed += sum(stroke.is_press for stroke in typed)
    # A key that both have down comes up twice, and nobody can say whose came up first.
    expected, given = (Counter((each.key, each.is_press) for each in them) for them in (typed, desk.passed))
    tally.lost += (expected - given).total() + out_of_order(typed, desk.passed)
    tally.leaked += (given - expected).total()
    desk.passed.clear()
    desk.texts.clear()


class Border(Enum):
    """What comes 10 to 49 ms before or after a code that ends with Enter."""

    KEY_BEFORE = "a person's key before the code"
    KEY_AFTER = "a person's key after its Enter"
    CODE_AFTER = "another code after its Enter"


def measure_border(border: Border, gap_s: float, bursts: int, seed: int = 1) -> Tally:
    """Type that many codes, one key every `gap_s`, with something too near beside each."""
    tally = Tally()
    typist = Typist(seed)
    desk = Desk(Framing())
    for number in range(bursts):
        layout = LAYOUTS[number % len(LAYOUTS)]
        near_s = typist.rng.uniform(*NEAR_S)
        texts = [code_text(typist.rng)]
        typed = typist.person(layout, typist.rng.randrange(2, 9))
        if border is Border.KEY_BEFORE:
            typed += typist.one_key(layout)
            typist.now_s += near_s
        scanned = typist.scanner(layout, texts[0], gap_s, ENTER)
        enter_s = max(each.at_s for each in scanned if each.is_press)
        typist.now_s = enter_s + near_s
        if border is Border.KEY_AFTER:
            typed += typist.one_key(layout)
        elif border is Border.CODE_AFTER:
            texts.append(code_text(typist.rng))
            scanned += typist.scanner(layout, texts[1], gap_s, ENTER)
        typist.now_s += 1.0
        _type(desk, tally, typed, scanned, *texts)
    return tally


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
    print()
    borders = [
        (
            f"{border.value}, {1000 * gap_s:.0f} ms",
            *measure_border(border, gap_s, options.bursts // 10).cells(),
        )
        for border in Border
        for gap_s in SCANNER_GAPS_S
    ]
    print(table(("10 to 49 ms beside a code, and its keys' rhythm", *HEADINGS), borders))


if __name__ == "__main__":
    main()
