"""What the program itself can write into its log: the words that `scripts/vocabulary` collects.

They are data beside this module, a word to a line, so that changes on two branches merge by themselves.
"""

from __future__ import annotations

from importlib.resources import files


def _listed(kind: str) -> frozenset[str]:
    return frozenset((files(__package__) / "vocabulary" / f"{kind}.txt").read_text("utf-8").split())


EVENTS = _listed("events")
"""Names of log events."""
WORDS = _listed("words")
"""What stands in the fields of an event."""
PLACES = _listed("places")
"""The program's own files, as paths from its root."""
