"""What processes take: memory from Linux's own accounts, and time on the processor."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

_TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Memory:
    """MiB of one process or of several: `pss` shares what is shared, `uss` is what its end would free."""

    pss: float
    uss: float

    def __add__(self, other: Memory) -> Memory:
        return Memory(self.pss + other.pss, self.uss + other.uss)


def memory_of(pid: int) -> Memory:
    """Raises OSError where there is no such process."""
    sizes = _sizes(pid)
    return Memory(sizes["Pss"], sizes["Private_Clean"] + sizes["Private_Dirty"])


def written_memory_of(pid: int) -> float:
    """MiB that a process has written to and that belong to it alone. Raises OSError where there is none.

    That is `uss` without unchanged pages of files: those of a library are a process's own only as long as no
    other process uses the library, and so come and go by tens of MiB with what else is started.
    """
    sizes = _sizes(pid)
    return sizes["Private_Dirty"] + sizes["Swap"]


def _sizes(pid: int) -> dict[str, float]:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    return {line.partition(":")[0]: int(line.partition(":")[2].split()[0]) / 1024 for line in lines}


def processor_s(pid: int) -> float:
    """Seconds that all threads of a process have been running. Raises OSError where there is none."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS_A_SECOND


def children_of(pid: int) -> list[int]:
    """The processes that a process started, and theirs."""
    found: list[int] = []
    for file in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in map(int, file.read_text(encoding="ascii").split()):
            found += [child, *children_of(child)]
    return found
