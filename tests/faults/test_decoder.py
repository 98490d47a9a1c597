"""A decoder that dies, spins or leaks takes down its own process only, and reading is back within 3 s."""

from __future__ import annotations

import asyncio
import itertools
import os
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import psutil
import pytest

from kiosk.scanning.camera.camera_events import CameraDown, CameraEvent, CameraFault, CameraUp, CodeRead
from kiosk.scanning.camera.camera_scanner import CameraScanner
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.confinement import MOST_MEMORY_BYTES
from kiosk.scanning.camera.worker_process import WorkerProcess
from kiosk.scanning.code_rules import CodeClassifier
from tests.fakes.code_pictures import code, scene
from tests.fakes.mjpeg_camera import MjpegCamera
from tests.fakes.spinning_worker import SpinningWorker

SIZE = (640, 360)
EMPTY = [scene(None, SIZE, seed=seed) for seed in range(3)]
CARD = [scene(code("4006381333931"), SIZE, seed=seed) for seed in range(3)]
WITHIN_S = 3.0

pytestmark = pytest.mark.alone


@asynccontextmanager
async def running(scanner: CameraScanner) -> AsyncIterator[CameraScanner]:
    await scanner.start()
    try:
        yield scanner
    finally:
        await scanner.stop()


async def until(scanner: CameraScanner, wanted: CameraEvent | type[CameraEvent], within_s: float) -> None:
    async with asyncio.timeout(within_s):
        async for event in scanner.events():
            if event == wanted or (isinstance(wanted, type) and isinstance(event, wanted)):
                return


async def another_worker(scanner: CameraScanner, but: int | None) -> int:
    """The process id of the worker that runs once the one called `but` is gone."""
    async with asyncio.timeout(8):
        async for _ in ticks():
            pid = scanner.worker_pid
            if pid is not None and pid != but:
                return pid
    raise AssertionError


async def ticks() -> AsyncIterator[None]:
    for _ in itertools.count():
        await asyncio.sleep(0.01)
        yield


@pytest.mark.parametrize("death", [signal.SIGSEGV, signal.SIGABRT])
async def test_a_decoder_that_crashes_on_every_picture_is_started_with_a_back_off_and_heals(
    death: signal.Signals,
) -> None:
    with MjpegCamera(EMPTY) as camera:
        scanner = CameraScanner(CameraSettings(camera.url), CodeClassifier())
        async with running(scanner):
            await until(scanner, CameraUp, 8)
            died_s: list[float] = []
            killed = None
            for _ in range(4):
                killed = await another_worker(scanner, killed)
                os.kill(killed, death)
                died_s.append(time.monotonic())
            pauses = [later - earlier for earlier, later in itertools.pairwise(died_s)]
            assert pauses[0] < pauses[1] < pauses[2]
            camera.show(CARD)
            await until(scanner, CodeRead, WITHIN_S)


async def test_a_decoder_that_spins_is_replaced_although_previews_go_on() -> None:
    begun: list[float] = []

    def start(settings: CameraSettings, sequence: int) -> WorkerProcess:
        begun.append(time.monotonic())
        return SpinningWorker(settings, sequence) if len(begun) == 1 else WorkerProcess(settings, sequence)

    with MjpegCamera(CARD) as camera:
        scanner = CameraScanner(CameraSettings(camera.url), CodeClassifier(), start_worker=start)
        async with running(scanner):
            await until(scanner, CameraUp, WITHIN_S)
            await until(scanner, CameraDown(CameraFault.HUNG), WITHIN_S)
            assert time.monotonic() - begun[0] < WITHIN_S
            await until(scanner, CodeRead, WITHIN_S)


async def test_a_worker_has_little_memory_to_leak_and_no_core_to_leave() -> None:
    with MjpegCamera(EMPTY) as camera:
        scanner = CameraScanner(CameraSettings(camera.url), CodeClassifier())
        async with running(scanner):
            await until(scanner, CameraUp, 8)
            worker = psutil.Process(scanner.worker_pid)
            assert worker.rlimit(psutil.RLIMIT_AS) == (MOST_MEMORY_BYTES, MOST_MEMORY_BYTES)
            assert worker.rlimit(psutil.RLIMIT_CORE) == (0, 0)
            assert worker.rlimit(psutil.RLIMIT_FSIZE) == (0, 0)
            assert worker.memory_info().vms < MOST_MEMORY_BYTES / 2
