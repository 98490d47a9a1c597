"""What a part tells whoever started it: figures, and what explains them, as one JSON object."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from benchmarks.report import Figure


@dataclass(frozen=True, slots=True)
class Told:
    """`notes` are sentences for the report, one a line."""

    figures: list[Figure]
    notes: list[str] = field(default_factory=list)


def tell(figures: Sequence[Figure], notes: Sequence[str] = ()) -> None:
    """Print it."""
    json.dump(asdict(Told(list(figures), list(notes))), sys.stdout)


def read_told(text: str) -> Told:
    """What was printed. Raises ValueError or KeyError if it is something else."""
    read: dict[str, Any] = json.loads(text)
    return Told([Figure(**figure) for figure in read["figures"]], read["notes"])


def asked_count(description: str | None, default: int) -> int:
    """The `--count` of a part that is run by itself."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--count", type=int, default=default, help="how often (%(default)s)")
    return max(int(parser.parse_args().count), 1)
