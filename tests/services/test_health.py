"""The connection is told calmly and kept warm."""

import asyncio

import pytest

from kiosk.domain.errors import BackendUnavailable, NotAuthorised
from kiosk.services.health import LOG_IN_AGAIN_S, PROBE_EVERY_S, PROBE_WHEN_DOWN_S, HealthMonitor
from tests.fakes.loyalty_backend import FakeBackend


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


async def test_reference_data_are_refreshed_now_and_then() -> None:
    backend = FakeBackend()
    await watch([True] * 20, backend)
    assert 1 <= backend.count("warm_reference_data") <= 3
    assert backend.count("warm_up") == 20


async def test_failing_refresh_is_tried_again() -> None:
    backend = FakeBackend(answers={"warm_reference_data": BackendUnavailable("down")})
    await watch([True] * 3, backend)
    assert backend.count("warm_reference_data") == 3
