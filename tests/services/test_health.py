"""The connection is told calmly and kept warm."""

import asyncio

import pytest
from structlog.testing import capture_logs

from kiosk.domain.errors import BackendUnavailable, NotAuthorised
from kiosk.services.health import (
    LOG_IN_AGAIN_S,
    PROBE_AFTER_TROUBLE_S,
    PROBE_EVERY_S,
    PROBE_WHEN_DOWN_S,
    SHOWN_FOR_AT_LEAST_S,
    HealthMonitor,
)
from tests.fakes.loyalty_backend import FakeBackend
from tests.fakes.virtual_time import run_in_virtual_time


class Rounds:
    """A sleep that ends the monitor after so many rounds, and moves the clock."""

    def __init__(self, backend: FakeBackend, script: list[bool]) -> None:
        self.now = 100.0
        self.slept: list[float] = []
        self._backend = backend
        self._script = script
        self.prepare()

    def prepare(self) -> None:
        if not self._script:
            raise asyncio.CancelledError
        if self._script.pop(0):
            self._backend.answers.pop("probe", None)
        else:
            self._backend.answers["probe"] = BackendUnavailable("down")

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        self.prepare()


async def watch(script: list[bool], backend: FakeBackend) -> tuple[list[bool], Rounds]:
    told: list[bool] = []
    rounds = Rounds(backend, script)
    monitor = HealthMonitor(backend, ("en", "cs"), told.append, lambda: rounds.now, rounds.sleep)
    with pytest.raises(asyncio.CancelledError):
        await monitor.run()
    return told, rounds


async def test_only_changes_are_told() -> None:
    told, rounds = await watch([True, True, False, True, True], FakeBackend())
    assert told == [False, True]
    assert rounds.slept[2] == PROBE_WHEN_DOWN_S
    assert rounds.slept[0] == PROBE_EVERY_S


async def test_flapping_is_shown_at_most_every_ten_seconds() -> None:
    told, _ = await watch([False, True, False, True, False], FakeBackend())
    assert told[0] is False
    assert len(told) <= 3


async def test_news_that_had_to_wait_are_told_as_soon_as_they_may() -> None:
    told, rounds = await watch([False, True, True], FakeBackend())
    assert told == [False, True]
    assert rounds.slept == [PROBE_WHEN_DOWN_S, SHOWN_FOR_AT_LEAST_S - PROBE_WHEN_DOWN_S, PROBE_EVERY_S]


async def test_a_system_that_is_left_alone_is_probed_when_it_is_due() -> None:
    _, rounds = await watch([False, False], FakeBackend(probe_due_in_s=33.0))
    assert rounds.slept == [33.0, 33.0]


def test_trouble_of_a_visitor_is_looked_into_at_once_but_not_at_every_call() -> None:
    async def main() -> None:
        backend = FakeBackend()
        told: list[bool] = []
        clock = asyncio.get_running_loop().time
        monitor = asyncio.create_task(HealthMonitor(backend, ("cs",), told.append, clock).run())
        await asyncio.sleep(5)
        assert backend.count("probe") == 1
        backend.answers["probe"] = BackendUnavailable("down")
        backend.trouble.set()
        await asyncio.sleep(0.1)
        assert (backend.count("probe"), told) == (2, [False])

        backend.answers.pop("probe")
        await asyncio.sleep(SHOWN_FOR_AT_LEAST_S + PROBE_WHEN_DOWN_S)
        assert told == [False, True]
        before = backend.count("probe")
        for _ in range(60):
            backend.trouble.set()
            await asyncio.sleep(0.1)
        assert backend.count("probe") - before <= 6 / PROBE_AFTER_TROUBLE_S + 1
        monitor.cancel()

    run_in_virtual_time(main())


async def test_refused_log_in_is_told_and_not_tried_often() -> None:
    backend = FakeBackend(answers={"check_access": NotAuthorised("refused")})
    told, rounds = await watch([True] * 3, backend)
    assert told == [False]
    assert set(rounds.slept) == {LOG_IN_AGAIN_S}
    assert backend.count("warm_up") == 0


async def test_log_in_is_checked_once() -> None:
    backend = FakeBackend()
    await watch([True] * 5, backend)
    assert backend.count("check_access") == 1


async def test_log_in_that_is_refused_later_on_is_noticed() -> None:
    backend = FakeBackend()
    rounds = [True] * 60
    told: list[bool] = []
    watched = Rounds(backend, rounds)

    async def sleep(seconds: float) -> None:
        if len(rounds) == 40:
            backend.answers["check_access"] = NotAuthorised("taken away")
        await watched.sleep(seconds)

    with pytest.raises(asyncio.CancelledError):
        await HealthMonitor(backend, ("cs",), told.append, lambda: watched.now, sleep).run()
    assert told == [False]
    assert backend.count("check_access") >= 2


async def test_refused_reference_data_are_a_reason_to_log_in_anew() -> None:
    backend = FakeBackend(answers={"warm_reference_data": NotAuthorised("refused")})
    await watch([True] * 3, backend)
    assert backend.count("check_access") == 3


async def test_reference_data_are_refreshed_now_and_then() -> None:
    backend = FakeBackend()
    await watch([True] * 20, backend)
    assert 1 <= backend.count("warm_reference_data") <= 3
    assert backend.count("warm_up") == 20


async def test_failing_refresh_is_tried_again() -> None:
    backend = FakeBackend(answers={"warm_reference_data": BackendUnavailable("down")})
    await watch([True] * 3, backend)
    assert backend.count("warm_reference_data") == 3


async def test_monitor_outlives_what_nobody_expected_and_reports_it_once() -> None:
    backend = FakeBackend(answers={"warm_up": ZeroDivisionError()})
    with capture_logs() as lines:
        _, rounds = await watch([True] * 4, backend)
    assert rounds.slept == [1.0, 2.0, 4.0, 8.0]
    assert [line["part"] for line in lines if line["event"] == "background_work_failed"] == ["health"]
