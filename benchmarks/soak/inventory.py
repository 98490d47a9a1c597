"""What this process holds at rest: memory, descriptors, threads, objects, other processes."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import psutil
import shiboken6
from PySide6.QtCore import qInstallMessageHandler

from benchmarks.memory import written_memory_of
from ui.shell import Shell
from ui.upkeep.spare_memory import trimmer


@dataclass(frozen=True, slots=True)
class Inventory:
    """One look. `written_kb`: KiB of memory that are this process's own and are no file's.

    `python_blocks`: pieces of memory that Python's objects take.
    `descriptors`: without those of `connections`, of which some are kept open for the next visit;
    `qobjects`: every QObject that hangs on the application, the engine, the window or the view models;
    `items`: what the window draws or might draw; `wrapped`: what Python holds of Qt, alive or not.
    """

    visits: int
    written_kb: float
    python_blocks: int
    descriptors: int
    connections: int
    threads: int
    qobjects: int
    items: int
    wrapped: int
    tasks: int
    children: int


def take_inventory(shell: Shell, visits: int) -> Inventory:
    """Collects garbage first, Python's and QML's, so that only what is still held counts."""
    shell.engine.collectGarbage()
    gc.collect()
    # As the kiosk does after each visit.
    trimmer()()
    process = psutil.Process()
    connections = len(process.net_connections("inet"))
    return Inventory(
        visits=visits,
        written_kb=written_memory_of(process.pid) * 1024,
        python_blocks=sys.getallocatedblocks(),
        descriptors=process.num_fds() - connections,
        connections=connections,
        threads=process.num_threads(),
        qobjects=qobjects(shell).total(),
        items=len(_dumped(shell.window.contentItem().dumpItemTree)),
        wrapped=wrapped().total(),
        tasks=len(asyncio.all_tasks()),
        children=len(process.children(recursive=True)),
    )


def qobjects(shell: Shell) -> Counter[str]:
    """How many there are of each class in the trees of ownership.

    Qt lists them itself: to look at them from Python would leave a wrapper of each behind.
    """
    tops = (shell.app, shell.engine, shell.window, shell.root)
    return Counter(line.strip().split("::")[0] for top in tops for line in _dumped(top.dumpObjectTree))


def wrapped() -> Counter[str]:
    """How many there are of each class that Python holds of Qt."""
    return Counter(type(each).__name__ for each in gc.get_objects() if isinstance(each, shiboken6.Object))


def _dumped(dump: Callable[[], None]) -> list[str]:
    lines: list[str] = []

    def keep(_kind: Any, _context: Any, text: str) -> None:
        lines.append(text)

    before = qInstallMessageHandler(keep)
    try:
        dump()
    finally:
        qInstallMessageHandler(before)
    return lines
