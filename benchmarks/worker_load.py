"""Processor time of the scan worker while nothing moves and while something does, no code in view."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np

from benchmarks.empty_scenes import moving_scenes
from benchmarks.hand_clips import FPS, SIZE, wall_picture
from benchmarks.memory import processor_s
from kiosk.scanning.camera.camera_scanner import CameraScanner
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.decoding.regions import Gray

_FRAMES = 160
_WARM_UP_S = 14.0


def shares(seconds: float) -> dict[str, float]:
    """Percent of one core, "still" and "moving", at 1280x720 and 30 JPEG pictures a second."""
    with tempfile.TemporaryDirectory() as folder:
        still = _video(Path(folder) / "still.avi", _still_frames(_FRAMES))
        moving = _video(Path(folder) / "moving.avi", (gray for _, gray in moving_scenes(_FRAMES, 5)))
        videos = {"still": still, "moving": moving}
        return {name: 100 * asyncio.run(_share(video, seconds)) for name, video in videos.items()}


def _still_frames(count: int) -> Iterable[Gray]:
    random = np.random.default_rng(3)
    wall = wall_picture(random).astype(np.float32)
    for _ in range(count):
        yield np.clip(wall + random.normal(0, 2, wall.shape).astype(np.float32), 0, 255).astype(np.uint8)


def _video(path: Path, frames: Iterable[Gray]) -> Path:
    video = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), FPS, SIZE)
    for gray in frames:
        video.write(cv2.cvtColor(gray, cv2.COLOR_GRAY2BGR))
    video.release()
    return path


async def _share(video: Path, seconds: float) -> float:
    settings = CameraSettings(str(video), use_pyzbar=True)
    scanner = CameraScanner(settings, CodeClassifier())
    await scanner.start()
    listening = asyncio.create_task(_listen(scanner))
    await asyncio.sleep(_WARM_UP_S)
    assert scanner.worker_pid is not None
    before, started = processor_s(scanner.worker_pid), time.monotonic()
    await asyncio.sleep(seconds)
    share = (processor_s(scanner.worker_pid) - before) / (time.monotonic() - started)
    await scanner.stop()
    await listening
    return share


async def _listen(scanner: CameraScanner) -> None:
    async for _ in scanner.events():
        pass


if __name__ == "__main__":
    print(shares(float(sys.argv[1]) if len(sys.argv) > 1 else 15))
