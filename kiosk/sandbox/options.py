"""What can be chosen when a sandbox starts, and what can be switched while it runs."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

SearchMode = Literal["match", "empty", "required"]
SEARCH_MODES: tuple[SearchMode, ...] = get_args(SearchMode)

TIME_ZONE = "Europe/Prague"


@dataclass(frozen=True)
class SandboxOptions:
    """`started_at` is the project-local time that the sandbox starts at; None means the real time."""

    seed: int = 1
    customer_count: int = 520
    search_mode: SearchMode = "match"
    is_dirty: bool = False
    started_at: datetime | None = None


@dataclass
class Switches:
    """Ways in which real servers differ, changeable while the sandbox runs.

    `search_mode`: what `search-customers` answers to a lone card number: its match, an empty list, or 400.
    `dirty`: answers carry nulls, numbers as strings, zero dates, unknown values and unknown fields.
    `ignore_external_ids`: `customer-source-records` ignores the filter `external_ids[]`.
    `stale_valid_to`: a log-in names an end that already lies in the past, though the token works.
    """

    search_mode: SearchMode = "match"
    dirty: bool = False
    ignore_external_ids: bool = False
    stale_valid_to: bool = False

    def change(self, name: str, value: object) -> None:
        """Raises ValueError for an unknown switch or a value that it cannot take."""
        if name == "search_mode":
            chosen = next((mode for mode in SEARCH_MODES if mode == value), None)
            if chosen is None:
                raise ValueError(f"search_mode is one of {', '.join(SEARCH_MODES)}")
            self.search_mode = chosen
        elif name in ("dirty", "ignore_external_ids", "stale_valid_to"):
            if not isinstance(value, bool):
                raise ValueError(f"{name} is true or false")
            setattr(self, name, value)
        else:
            raise ValueError(f"there is no switch {name}")
