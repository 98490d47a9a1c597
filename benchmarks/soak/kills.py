"""The real kiosk is killed at any moment of sign-ups and of sending, again and again.

The sandbox runs in this process, and now and then drops replies, commits late, answers with errors or is
away altogether. In the end the kiosk is left alone until nothing waits; then the sandbox's own records are
counted: who was told that the sign-up is made or kept must be there once, and nobody twice.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.report import Figure, spread
from benchmarks.soak.told import asked_count, tell
from kiosk.sandbox.server import RunningSandbox
from tests.faults.ledger import Ledger

_MOST_VISITORS = 100
"""In one life; far more than come."""
_LOOK_EVERY_S = 0.01
_STARTS_WITHIN_S = 30.0
_DRAINS_WITHIN_S = 600.0
_USABLE_WITHIN_S = 5.0
_POST = {"path": "/customers", "method": "POST", "count": 1}
_FAULTS: tuple[dict[str, object], ...] = (
    {"kind": "drop_reply_after_commit", **_POST},
    {"kind": "connection_reset", **_POST},
    {"kind": "internal_error", **_POST},
    {"kind": "internal_error_after_commit", **_POST},
    {"kind": "delay", "seconds": 1.0, **_POST},
    {"kind": "commit_late", "seconds": 0.5, **_POST},
    {"kind": "commit_late", "seconds": 9.0, "silent": True, **_POST},
)
_AWAY: tuple[dict[str, object], ...] = ({"kind": "unavailable"}, {"kind": "connection_reset"})


@dataclass
class Life:
    """A kiosk's process; `told` is the file in which it says what happens."""

    process: subprocess.Popen[bytes]
    told: Path
    began: float = field(default_factory=time.monotonic)

    def said(self, word: str) -> list[str]:
        """What stood behind each `word` so far."""
        lines = self.told.read_text(encoding="utf-8").splitlines() if self.told.exists() else []
        return [line.partition(" ")[2] for line in lines if line.partition(" ")[0] == word]

    def wait_for(self, word: str, within_s: float) -> float:
        """Seconds since its start. Raises TimeoutError, also where the process has ended."""
        while not self.said(word):
            if time.monotonic() - self.began > within_s or self.process.poll() is not None:
                raise TimeoutError(f"no {word} within {within_s:g} s")
            time.sleep(_LOOK_EVERY_S)
        return time.monotonic() - self.began


@dataclass
class Kills:
    """All lives together. `broken_off` counts lives that ended by themselves."""

    begun: list[str] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)
    usable_s: list[float] = field(default_factory=list)
    in_form: int = 0
    broken_off: int = 0


@contextmanager
def life(url: str, folder: Path, number: int, first_visitor: int) -> Iterator[Life]:
    """Ends by kill -9."""
    told = folder / f"life-{number}.txt"
    with (folder / "errors.txt").open("ab") as errors:
        process = subprocess.Popen(  # noqa: S603 - a module of this project
            [
                sys.executable,
                "-m",
                "benchmarks.soak.kiosk_life",
                url,
                str(folder / "state"),
                str(told),
                f"--first={first_visitor}",
            ],
            stdout=subprocess.DEVNULL,
            stderr=errors,
        )
    try:
        yield Life(process, told)
    finally:
        process.kill()
        process.wait()


def play(sandbox: RunningSandbox, folder: Path, count: int, chance: random.Random) -> Kills:
    """`count` lives, each killed while somebody types or while something is sent."""
    kills = Kills()
    for number in range(count):
        sandbox.control.clear_faults()
        is_away = number % 6 == 5
        for fault in [chance.choice(_AWAY)] if is_away else chance.choices(_FAULTS, k=2):
            sandbox.control.set_fault(**fault)  # type: ignore[arg-type]
        with life(sandbox.url, folder, number, number * _MOST_VISITORS) as running:
            kills.usable_s.append(running.wait_for("ready", _STARTS_WITHIN_S))
            if number % 5 == 4:
                time.sleep(chance.uniform(0.0, 0.8))
            else:
                running.wait_for("begun", 2 * _STARTS_WITHIN_S)
                time.sleep(chance.uniform(0.0, 2.0))
            kills.broken_off += running.process.poll() is not None
        kills.in_form += not running.said("begun")
        kills.begun += running.said("begun")
        kills.acknowledged += running.said("acknowledged")
    return kills


def drain(sandbox: RunningSandbox, folder: Path, count: int) -> tuple[float, int]:
    """Leave the kiosk alone; returns the seconds until nothing waits, and how many are left to staff."""
    sandbox.control.clear_faults()
    with life(sandbox.url, folder, count, -1) as last:
        took_s = last.wait_for("drained", _DRAINS_WITHIN_S)
        return took_s, int(last.said("drained")[0])


def contacts_in(sandbox: RunningSandbox) -> Counter[str]:
    """How many customers of the sandbox have each e-mail and each phone number (without its country)."""
    people = sandbox.sandbox.world.database.select("customers")
    found: Counter[str] = Counter()
    for person in people:
        personal = person["personal_information"]
        found.update([personal.get("email"), str(personal.get("phone")).removeprefix("420")])
    return found


def figures(kills: Kills, made: Counter[str], doubled_numbers: int) -> list[Figure]:
    """What is promised of all lives together."""
    lost = [contact for contact in kills.acknowledged if made[contact] == 0]
    doubled = [contact for contact in kills.begun if made[contact] > 1]
    return [
        Figure(
            "kills: acknowledged sign-ups lost",
            len(lost),
            "",
            0,
            f"of {len(kills.acknowledged)} acknowledged, {len(kills.begun)} begun",
        ),
        Figure(
            "kills: sign-ups made twice",
            len(doubled) + doubled_numbers,
            "",
            0,
            f"{sum(made[contact] for contact in kills.begun)} customers of {len(kills.begun)} begun",
        ),
        Figure(
            "kills: start to usable, longest",
            max(kills.usable_s),
            "s",
            _USABLE_WITHIN_S,
            f"{spread([1000 * each for each in kills.usable_s])}, in ms",
        ),
        Figure("kills: lives that broke off by themselves", kills.broken_off, "", 0),
    ]


def main() -> None:
    """Run against a sandbox of its own."""
    count = asked_count(__doc__, 60)
    with tempfile.TemporaryDirectory() as folder_name, RunningSandbox() as sandbox:
        folder = Path(folder_name)
        kills = play(sandbox, folder, count, random.Random(count))
        took_s, parked = drain(sandbox, folder, count)
        numbers = Ledger(sandbox).count()
        made = contacts_in(sandbox)
    note = (
        f"{count} kills, {kills.in_form} of them while a form was being filled in; left alone, nothing "
        f"waited any more after {took_s:.0f} s, {parked} left to staff."
    )
    tell(figures(kills, made, sum(times > 1 for times in numbers.values())), [note])


if __name__ == "__main__":
    main()
