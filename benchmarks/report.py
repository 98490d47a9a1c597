"""Figures as Markdown: what was promised, what was measured, and on which machine."""

from __future__ import annotations

import math
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One promise; `limit` is None for what is only reported, `beside` says what to compare it with."""

    name: str
    measured: float
    unit: str
    limit: float | None = None
    beside: str = ""

    @property
    def verdict(self) -> str:
        """ "pass", "miss", or "reported"."""
        if self.limit is None:
            return "reported"
        return "pass" if self.measured <= self.limit else "miss"

    def cells(self) -> tuple[str, ...]:
        """The figure as a row of `HEADINGS`."""
        limit = "" if self.limit is None else f"≤ {_number(self.limit)} {self.unit}".strip()
        return self.name, limit, f"{_number(self.measured)} {self.unit}".strip(), self.verdict, self.beside


HEADINGS = ("figure", "target", "measured", "verdict", "beside it")


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def figures(rows: Sequence[Figure]) -> str:
    """The figures as a Markdown table."""
    return table(HEADINGS, [row.cells() for row in rows])


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that `share` (0 to 1) of all values do not exceed. Raises ValueError without any."""
    if not values:
        raise ValueError("nothing was measured")
    return sorted(values)[max(math.ceil(share * len(values)) - 1, 0)]


def spread(values: Sequence[float]) -> str:
    """Median and range, in a few words."""
    middle, least, most = statistics.median(values), min(values), max(values)
    return f"median {middle:.0f}, {least:.0f} to {most:.0f}, n = {len(values)}"


def machine() -> str:
    """One line: date, processor, system, versions, and how busy the machine was before the run."""
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    parts = [
        datetime.now(UTC).date().isoformat(),
        _processor(),
        f"{os.cpu_count()} cores",
        f"{_memory_gb():.0f} GB",
        f"{platform.system()} {platform.release().partition('-')[0]}",
        f"Python {platform.python_version()}",
        f"Qt {metadata.version('PySide6_Essentials')}",
        f"platform {os.environ.get('QT_QPA_PLATFORM', 'of the session')}",
        f"renderer {os.environ.get('QT_QUICK_BACKEND', 'of the session')}",
        f"load average before the run {load}",
    ]
    return ", ".join(parts)


def run_module(name: str, *arguments: str, timeout_s: float = 600) -> str:
    """What `python -m name` prints, in a process of its own. Raises `subprocess.SubprocessError`."""
    command = [sys.executable, "-m", name, *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=timeout_s, text=True)  # noqa: S603
    return done.stdout


def _number(value: float) -> str:
    if isinstance(value, int):
        return str(value)
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def _processor() -> str:
    with Path("/proc/cpuinfo").open(encoding="utf-8") as lines:
        return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "?")


def _memory_gb() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1024**3
