"""Answers that arrive together are shown together, and none is shown after the visit."""

from __future__ import annotations

import asyncio

from ui.flows.paced import Paced

PACE_S = 0.02


async def test_the_first_is_shown_at_once_and_the_newest_of_the_others_later() -> None:
    shown: list[int] = []
    everything = asyncio.Event()

    def show(value: int) -> None:
        shown.append(value)
        if value == 3:
            everything.set()

    paced = Paced(show, PACE_S)
    for value in (1, 2, 3):
        paced.take(value, is_last=False)
    assert shown == [1]

    await asyncio.wait_for(everything.wait(), 1)
    assert shown == [1, 3]


async def test_the_last_is_shown_at_once_and_nothing_older_after_it() -> None:
    shown: list[int] = []
    paced = Paced(shown.append, PACE_S)
    paced.take(1, is_last=False)
    paced.take(2, is_last=False)
    paced.take(3, is_last=True)
    assert shown == [1, 3]

    await asyncio.sleep(2 * PACE_S)
    assert shown == [1, 3]


async def test_what_was_dropped_is_never_shown() -> None:
    shown: list[int] = []
    paced = Paced(shown.append, PACE_S)
    paced.take(1, is_last=False)
    paced.take(2, is_last=False)
    paced.drop()

    await asyncio.sleep(2 * PACE_S)
    assert shown == [1]
