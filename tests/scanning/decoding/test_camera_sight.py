"""What the real worker tells about a code that it sees, through the settings of the camera."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from kiosk.scanning.camera.camera_events import CameraEvent, CameraMeasures, CodeRead, Sight
from kiosk.scanning.camera.camera_scanner import CameraScanner
from kiosk.scanning.camera.camera_settings import CameraSettings, Region
from kiosk.scanning.code_rules import CodeClassifier
from tests.fakes.code_pictures import code, scene, write_video

CARD = "4006381333931"


def video(folder: Path, module_px: int) -> CameraSettings:
    held = code(CARD, module_px=module_px)
    source = write_video(folder / "camera.avi", [scene(held, seed=seed) for seed in range(10)])
    return CameraSettings(str(source))


async def told(settings: CameraSettings, for_s: float = 2.5) -> list[CameraEvent]:
    """Everything the camera tells from its first measure on."""
    scanner = CameraScanner(settings, CodeClassifier())
    await scanner.start()
    seen: list[CameraEvent] = []
    measured = asyncio.Event()

    async def watch() -> None:
        async for event in scanner.events():
            seen.append(event)
            if isinstance(event, CameraMeasures):
                measured.set()

    watching = asyncio.create_task(watch())
    await asyncio.wait_for(measured.wait(), 15)
    await asyncio.sleep(for_s)
    await scanner.stop()
    await watching
    return seen


async def test_a_code_too_far_away_is_measured_and_not_read(tmp_path: Path) -> None:
    seen = await told(video(tmp_path, module_px=1))
    sights = [event for event in seen if isinstance(event, Sight)]
    assert sights
    assert not any(sight.is_read for sight in sights)
    assert not any(isinstance(event, CodeRead) for event in seen)
    assert all(sight.width_share is None or sight.width_share < 0.18 for sight in sights)


async def test_a_code_that_is_read_says_how_wide_and_by_what(tmp_path: Path) -> None:
    seen = await told(video(tmp_path, module_px=4))
    read = next(event for event in seen if isinstance(event, CodeRead))
    assert read.found_by.startswith("zxing-cpp")
    assert read.decode_ms > 0
    sight = next(event for event in seen if isinstance(event, Sight) and event.is_read)
    assert 350 < sight.width_px < 400
    assert sight.edge_px < 3


async def test_only_the_region_is_read(tmp_path: Path) -> None:
    settings = video(tmp_path, module_px=4)
    outside: Region = (0, 0, 30, 100)
    around: Region = (20, 20, 60, 60)
    seen = await told(replace(settings, region=outside), for_s=1.5)
    assert not any(isinstance(event, CodeRead) for event in seen)
    seen = await told(replace(settings, region=around), for_s=1.5)
    assert any(isinstance(event, CodeRead) and event.text == CARD for event in seen)
