"""The real worker process, on rendered videos and on a network camera with faults."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kiosk.domain.card import CardNumber
from kiosk.domain.scan_code import CardScan, UnknownReason
from kiosk.scanning.camera.camera_events import (
    CameraDown,
    CameraEvent,
    CameraFault,
    CameraMeasures,
    CameraUp,
    CodeRead,
    CodeRefused,
    CodeSighted,
    PreviewReady,
)
from kiosk.scanning.camera.camera_scanner import CameraScanner
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.worker_process import worker_environment
from kiosk.scanning.code_rules import CodeClassifier
from tests.fakes.code_pictures import Picture, code, scene, write_video
from tests.fakes.mjpeg_camera import MjpegCamera, Mode
from tests.fakes.qr_symbols import PARTS, WHOLE, symbol

EAN = "4006381333931"
SIZE = (640, 360)
SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - looked at, not written
NOTICED_S = 3.0
HEALED_S = 3.0

EMPTY = [scene(None, SIZE, seed=seed) for seed in range(3)]
CARD = [scene(code(EAN), SIZE, seed=seed) for seed in range(3)]

Frames = list[Picture]


class Watch:
    """A running scanner and what it has told so far."""

    def __init__(self, scanner: CameraScanner) -> None:
        self.scanner = scanner
        self.seen: list[CameraEvent] = []

    async def until(self, is_it: Callable[[CameraEvent], bool], within_s: float = 5.0) -> CameraEvent:
        """The next event that fits."""
        async with asyncio.timeout(within_s):
            async for event in self.scanner.events():
                self.seen.append(event)
                if is_it(event):
                    return event
        raise AssertionError("the scanner was stopped")

    async def until_kind(self, kind: type[CameraEvent], within_s: float = 5.0) -> CameraEvent:
        return await self.until(lambda event: isinstance(event, kind), within_s)

    async def until_down(self, fault: CameraFault, within_s: float = NOTICED_S) -> None:
        await self.until(lambda event: event == CameraDown(fault), within_s)

    async def none_of(self, kind: type[CameraEvent], for_s: float) -> None:
        with pytest.raises(TimeoutError):
            await self.until_kind(kind, for_s)


@asynccontextmanager
async def watching(settings: CameraSettings) -> AsyncIterator[Watch]:
    scanner = CameraScanner(settings, CodeClassifier())
    await scanner.start()
    try:
        yield Watch(scanner)
    finally:
        await scanner.stop()


def video(tmp_path: Path, *frames: Frames) -> str:
    return str(write_video(tmp_path / "camera.avi", [frame for part in frames for frame in part]))


async def test_a_card_in_a_video_is_read_with_its_meaning_and_shown(tmp_path: Path) -> None:
    source = video(tmp_path, EMPTY * 5, CARD * 20)
    async with watching(CameraSettings(source, loop=False)) as watch:
        up = await watch.until_kind(CameraUp)
        assert up == CameraUp(*SIZE, 30.0)
        read = await watch.until_kind(CodeRead)
        assert isinstance(read, CodeRead)
        assert read.scan == CardScan(CardNumber(EAN))
        assert (time.monotonic_ns() - read.completed_ns) / 1e6 < 500
        await watch.until_down(CameraFault.ENDED, 5)
        assert CodeSighted(is_in_view=True) in watch.seen
        assert any(isinstance(event, CameraMeasures) for event in watch.seen)
        assert sum(isinstance(event, CodeRead) for event in watch.seen) == 1


@pytest.mark.alone
async def test_a_video_plays_in_its_own_time(tmp_path: Path) -> None:
    source = video(tmp_path, EMPTY * 20)
    async with watching(CameraSettings(source, loop=False)) as watch:
        await watch.until_kind(CameraUp)
        started = time.monotonic()
        await watch.until_down(CameraFault.ENDED, 5)
        assert time.monotonic() - started == pytest.approx(2.0, abs=0.4)


async def test_the_preview_is_small_mirrored_and_limited_in_rate(tmp_path: Path) -> None:
    frame = EMPTY[0].copy()
    frame[:, :320] = (255, 0, 0)
    source = video(tmp_path, [frame])
    async with watching(CameraSettings(source, preview_side=320, preview_fps=10)) as watch:
        await watch.until_kind(PreviewReady)
        shown = watch.scanner.latest_preview()
        assert shown is not None
        assert (shown.width, shown.height, len(shown.data)) == (320, 180, 320 * 180 * 4)
        assert shown.data[8:10] != b"\xff\x00"
        assert shown.data[-5 * 4] > 200  # blue, which was on the left, is on the right
        assert watch.scanner.latest_preview(newer_than=shown.sequence) is None
        watch.seen.clear()
        await watch.none_of(CameraDown, 1.5)
        assert 10 <= sum(isinstance(event, PreviewReady) for event in watch.seen) <= 17


async def test_a_preview_for_a_round_lens_is_the_middle_square(tmp_path: Path) -> None:
    frame = EMPTY[0].copy()
    frame[:, :130] = frame[:, -130:] = (255, 0, 0)
    settings = CameraSettings(video(tmp_path, [frame]), preview_side=240, is_preview_square=True)
    async with watching(settings) as watch:
        await watch.until_kind(PreviewReady)
        shown = watch.scanner.latest_preview()
        assert shown is not None
        assert (shown.width, shown.height) == (240, 240)
        assert max(shown.data[0::4]) < 200  # nothing of the blue sides


async def test_hostile_text_never_leaves_the_worker(tmp_path: Path) -> None:
    frames = [scene(code("1\x1b[2J\u202e2", "QRCode", 5), SIZE, seed=seed) for seed in range(3)]
    async with watching(CameraSettings(video(tmp_path, frames))) as watch:
        refused = await watch.until_kind(CodeRefused)
        assert isinstance(refused, CodeRefused)
        assert refused.reason is UnknownReason.FORBIDDEN_CHARACTERS
        await watch.none_of(CodeRead, 0.5)


async def test_a_code_left_in_view_after_the_visit_counts_once_it_was_away() -> None:
    with MjpegCamera(CARD) as camera:
        async with watching(CameraSettings(camera.url)) as watch:
            await watch.until_kind(CodeRead)
            watch.scanner.end_of_visit()
            await watch.none_of(CodeRead, 1.5)
            camera.show(EMPTY)
            await asyncio.sleep(1.6)
            camera.show(CARD)
            await watch.until_kind(CodeRead)


@pytest.mark.parametrize("is_next", [False, True])
async def test_half_a_text_in_several_codes_is_not_left_to_the_next_customer(is_next: bool) -> None:
    parts = [[scene(symbol(part, 25), SIZE, seed=seed) for seed in range(3)] for part in PARTS]
    with MjpegCamera(EMPTY) as camera:
        async with watching(CameraSettings(camera.url)) as watch:
            await watch.until_kind(CameraUp)
            for shown in parts[:2]:
                camera.show(shown)
                await watch.until(lambda event: event == CodeSighted(is_in_view=True))
                await asyncio.sleep(0.3)
                camera.show(EMPTY)
                await watch.until(lambda event: event == CodeSighted(is_in_view=False))
            if is_next:
                watch.scanner.end_of_visit()
            camera.show(parts[2])
            if is_next:
                await watch.none_of(CodeRead, 1.0)
            else:
                assert getattr(await watch.until_kind(CodeRead), "text", "") == WHOLE


@pytest.mark.parametrize(
    ("mode", "fault"),
    [
        (Mode.HANGING, CameraFault.LOST),
        (Mode.FROZEN, CameraFault.FROZEN),
        (Mode.BLACK, CameraFault.BLACK),
        (Mode.UNPLUGGED, CameraFault.LOST),
    ],
)
@pytest.mark.alone
async def test_a_camera_fault_is_noticed_and_heals_by_itself(mode: Mode, fault: CameraFault) -> None:
    with MjpegCamera(EMPTY) as camera:
        async with watching(CameraSettings(camera.url)) as watch:
            await watch.until_kind(CameraUp)
            camera.set_mode(mode)
            await watch.until_down(fault)
            camera.show(CARD)
            camera.set_mode(Mode.GOOD)
            healed = time.monotonic()
            await watch.until_kind(CodeRead, HEALED_S)
            assert time.monotonic() - healed < HEALED_S


async def test_broken_pictures_are_survived() -> None:
    with MjpegCamera(EMPTY) as camera:
        async with watching(CameraSettings(camera.url)) as watch:
            await watch.until_kind(CameraUp)
            camera.set_mode(Mode.GARBLED)
            await watch.none_of(CodeRead, 1.5)
            camera.show(CARD)
            camera.set_mode(Mode.GOOD)
            await watch.until_kind(CodeRead, HEALED_S)


@pytest.mark.alone
async def test_a_reset_connection_is_opened_again() -> None:
    with MjpegCamera(EMPTY) as camera:
        async with watching(CameraSettings(camera.url)) as watch:
            await watch.until_kind(CameraUp)
            camera.reset()
            await watch.until_down(CameraFault.LOST)
            await watch.until_kind(CameraUp, HEALED_S)


@pytest.mark.alone
async def test_a_camera_that_is_not_there_is_told_and_found_when_it_comes() -> None:
    with MjpegCamera(EMPTY) as camera:
        camera.set_mode(Mode.UNPLUGGED)
        async with watching(CameraSettings(camera.url)) as watch:
            await watch.until_down(CameraFault.NOT_FOUND)
            camera.set_mode(Mode.GOOD)
            await watch.until_kind(CameraUp, HEALED_S)


@pytest.mark.parametrize(
    ("signal_number", "fault"),
    [(signal.SIGKILL, CameraFault.WORKER_FAILED), (signal.SIGSTOP, CameraFault.HUNG)],
)
@pytest.mark.alone
async def test_a_worker_that_dies_or_hangs_is_replaced(signal_number: int, fault: CameraFault) -> None:
    with MjpegCamera(EMPTY) as camera:
        async with watching(CameraSettings(camera.url)) as watch:
            await watch.until_kind(CameraUp)
            await watch.until_kind(PreviewReady)
            before = watch.scanner.latest_preview()
            first = watch.scanner.worker_pid
            assert first is not None
            os.kill(first, signal_number)
            await watch.until_down(fault)
            camera.show(CARD)
            await watch.until_kind(CodeRead, HEALED_S)
            assert watch.scanner.worker_pid != first
            assert not _is_running(first)
            after = watch.scanner.latest_preview()
            assert before is not None
            assert after is not None
            assert after.sequence > before.sequence


async def test_restarts_leave_no_descriptors_and_no_threads(tmp_path: Path) -> None:
    async with watching(CameraSettings(video(tmp_path, EMPTY))) as watch:
        counts: list[tuple[int, int]] = []
        for _ in range(4):
            await watch.until_kind(CameraUp)
            counts.append((_entries("/proc/self/fd"), _entries("/proc/self/task")))
            assert watch.scanner.worker_pid is not None
            os.kill(watch.scanner.worker_pid, signal.SIGKILL)
            await watch.until_kind(CameraDown)
        assert len(set(counts)) == 1


_PARENT = """
import asyncio, sys
from kiosk.scanning.camera.camera_scanner import CameraScanner
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.camera_events import CameraUp
from kiosk.scanning.code_rules import CodeClassifier

async def main():
    scanner = CameraScanner(CameraSettings(sys.argv[1]), CodeClassifier())
    await scanner.start()
    async for event in scanner.events():
        if isinstance(event, CameraUp):
            print(scanner.worker_pid, "cv2" in sys.modules, "zxingcpp" in sys.modules, flush=True)

asyncio.run(main())
"""


@pytest.mark.parametrize("is_stopped", [False, True])
def test_a_killed_program_takes_its_worker_along_and_leaves_no_memory(
    tmp_path: Path, is_stopped: bool
) -> None:
    before = set(SHARED_MEMORY.iterdir())
    parent = subprocess.Popen(
        [sys.executable, "-c", _PARENT, video(tmp_path, EMPTY)], stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    with parent.stdout:
        worker = int(parent.stdout.readline().split()[0])
        if is_stopped:  # a worker that cannot notice anything by itself
            os.kill(worker, signal.SIGSTOP)
        parent.kill()
        parent.wait()
    deadline = time.monotonic() + 3
    while _is_running(worker) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not _is_running(worker)
    assert set(SHARED_MEMORY.iterdir()) == before


def test_the_program_itself_loads_no_decoder(tmp_path: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", _PARENT, video(tmp_path, EMPTY)], stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    with parent.stdout:
        assert parent.stdout.readline().split()[1:] == ["False", "False"]
        parent.kill()
        parent.wait()


def test_secrets_do_not_reach_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_CARECLOUD__PASSWORD", "hunter2")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "hunter2")
    assert "hunter2" not in str(worker_environment(CameraSettings(0)))


async def test_the_cameras_password_is_in_nobodys_command_line() -> None:
    with MjpegCamera(EMPTY) as camera:
        url = camera.url.replace("http://", "http://admin:hunter2@")
        async with watching(CameraSettings(url)) as watch:
            await watch.until_kind(CameraUp)
            process = Path(f"/proc/{watch.scanner.worker_pid}")
            assert b"hunter2" not in process.joinpath("cmdline").read_bytes()
            assert b"hunter2" not in process.joinpath("environ").read_bytes()


async def test_the_screen_goes_before_the_worker_on_a_busy_machine(tmp_path: Path) -> None:
    async with watching(CameraSettings(video(tmp_path, EMPTY))) as watch:
        await watch.until_kind(CameraUp)
        assert watch.scanner.worker_pid is not None
        own = os.getpriority(os.PRIO_PROCESS, 0)
        assert _behind(watch.scanner.worker_pid, own) >= 2  # what captures and what decodes


async def test_stopping_ends_the_events_and_can_be_repeated(tmp_path: Path) -> None:
    scanner = CameraScanner(CameraSettings(video(tmp_path, EMPTY)), CodeClassifier())
    await scanner.stop()
    await scanner.start()
    await asyncio.sleep(0.3)
    started = time.monotonic()
    await scanner.stop()
    await scanner.stop()
    assert time.monotonic() - started < 1.0
    async with asyncio.timeout(1):
        assert [event async for event in scanner.events() if event is None] == []
    assert scanner.latest_preview() is None


def _behind(pid: int, priority: int) -> int:
    """How many threads of a process give way to a program of that priority."""
    threads = [int(each.name) for each in Path(f"/proc/{pid}/task").iterdir()]
    return sum(os.getpriority(os.PRIO_PROCESS, each) > priority for each in threads)


def _entries(folder: str) -> int:
    return sum(1 for _ in Path(folder).iterdir())


def _is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
