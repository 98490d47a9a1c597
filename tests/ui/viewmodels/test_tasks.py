"""Work ends with what it belongs to, and no error goes nowhere."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar

from ui.viewmodels.tasks import TaskScope

language: ContextVar[str] = ContextVar("language", default="none")


async def test_error_is_reported() -> None:
    errors: list[BaseException] = []
    scope = TaskScope(errors.append)

    async def fail() -> None:
        raise ValueError("x")

    await asyncio.wait([scope.start(fail())])
    assert [type(error) for error in errors] == [ValueError]
    assert not scope.is_busy


async def test_cancelled_work_is_no_error_and_the_scope_goes_on() -> None:
    errors: list[BaseException] = []
    scope = TaskScope(errors.append)
    task = scope.start(asyncio.Event().wait())  # type: ignore[arg-type]
    assert scope.is_busy
    scope.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    assert errors == []

    done = asyncio.Event()

    async def work() -> None:
        done.set()

    await scope.start(work())
    assert done.is_set()


async def test_one_task_may_end_the_others_and_live() -> None:
    scope = TaskScope(lambda _: None)
    other = scope.start(asyncio.Event().wait())  # type: ignore[arg-type]
    outcome: list[str] = []

    async def end_the_others() -> None:
        scope.cancel(but=asyncio.current_task())
        await asyncio.sleep(0)
        outcome.append("lives")

    await scope.start(end_the_others())
    await asyncio.wait([other])
    assert (other.cancelled(), outcome) == (True, ["lives"])


async def test_close_waits_until_everything_has_ended() -> None:
    scope = TaskScope(lambda _: None)
    cleaned: list[str] = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.01)
            cleaned.append("up")

    scope.start(work())
    await asyncio.sleep(0)
    await scope.close()
    assert cleaned == ["up"]


async def test_tasks_see_what_was_bound_before_their_start() -> None:
    scope = TaskScope(lambda _: None)
    seen: list[str] = []

    async def look() -> None:
        await asyncio.sleep(0)
        seen.append(language.get())

    first = scope.start(look())
    scope.bind(language, "cs")
    second = scope.start(look())
    scope.bind(language, "en")
    await asyncio.wait([first, second])
    assert seen == ["none", "cs"]
    assert language.get() == "none"
