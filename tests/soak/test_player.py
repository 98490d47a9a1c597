"""A soak ends with a report whatever happens: what fails, hangs or is interrupted is a figure that missed."""

from __future__ import annotations

import time

import psutil
import pytest

from benchmarks.report import Figure
from benchmarks.soak.__main__ import report
from benchmarks.soak.parts import Part, Step
from benchmarks.soak.player import Player
from benchmarks.soak.told import Told


def played(module: str, within_s: float = 20.0) -> list[Figure]:
    part = Part("trial", "", (Step(module, 1, 1, 0, within_s),))
    (told,) = Player().play(part, {module: 1})
    return told.figures


def test_figures_of_a_part_reach_the_report() -> None:
    (figure, *others) = played("flapping")
    assert (figure.verdict, others[-1].verdict) == ("pass", "pass")


@pytest.mark.parametrize(
    ("module", "how"), [("no_such_part", "ended with 1"), ("trend", "told nothing that can be read")]
)
def test_part_that_fails_is_a_miss(module: str, how: str, capsys: pytest.CaptureFixture[str]) -> None:
    (figure,) = played(module)
    assert figure.verdict == "miss"
    assert how in figure.name
    assert how in capsys.readouterr().err


@pytest.mark.alone
def test_part_that_hangs_is_ended_with_all_it_started() -> None:
    (figure,) = played("kills", within_s=4.0)
    assert figure.verdict == "miss"
    assert "was not done after 4 s" in figure.name
    mine = [each.cmdline() for each in psutil.Process().children(recursive=True)]
    assert [line for line in mine if "benchmarks.soak.kiosk_life" in line] == []


def test_stopped_player_begins_nothing() -> None:
    player = Player()
    player.stop()
    began = time.monotonic()
    (told,) = player.play(Part("trial", "", (Step("visits", 1, 1, 1),)), {"visits": 1})
    assert told.figures[0].verdict == "miss"
    assert time.monotonic() - began < 1


def test_report_says_first_whether_anything_missed() -> None:
    good, bad = Figure("a", 1, "s", 2), Figure("b", 3, "s", 2)
    kept = report("scripts/soak a", "here", [Told([good], ["A note."])], 120)
    assert kept.startswith("`scripts/soak a`: all 1 figures kept, 2 minutes.")
    assert "- A note." in kept
    assert report("scripts/soak", "here", [Told([good, bad])], 60).startswith(
        "`scripts/soak`: 1 of 2 figures missed"
    )
