"""Every kind of file and stream gives the same pictures as when the driver unpacks them all."""

from __future__ import annotations

import queue
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.scanning.camera.camera_events import CameraFault
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.capture import Capture, Frame
from kiosk.scanning.camera.picture_source import PictureSource
from tests.fakes.code_pictures import Picture, code, scene, write_video
from tests.fakes.mjpeg_camera import MjpegCamera, Mode
from tests.fakes.packed_camera import PackedCamera

SIZE = (320, 180)
FRAMES = [scene(code(f"400638133393{n}", "Code128"), SIZE, seed=n) for n in range(6)]
FRAMES = [cv2.add(frame, np.array([40.0, 0.0, 10.0 * n, 0.0])) for n, frame in enumerate(FRAMES)]


def write_as(folder: Path, packing: str) -> str:
    """A file of FRAMES, or for "png" and "jpg" a row of files."""
    if packing in ("png", "jpg"):
        for n, frame in enumerate(FRAMES):
            cv2.imwrite(str(folder / f"{n:02d}.{packing}"), frame)
        return str(folder / f"%02d.{packing}")
    tag, _, ending = packing.partition(".")
    path = str(folder / f"video.{ending}")
    writer = cv2.VideoWriter(path, cv2.VideoWriter.fourcc(*tag), 30, SIZE)
    assert writer.isOpened()
    for frame in FRAMES:
        writer.write(frame)
    writer.release()
    return path


def close_to(picture: Picture, other: Picture) -> bool:
    return picture.shape == other.shape and float(cv2.absdiff(picture, other).mean()) < 4


@pytest.mark.parametrize(
    "packing",
    [
        *("MJPG.avi", "MJPG.mov", "MJPG.mkv", "jpg"),
        *("XVID.avi", "mp4v.mp4", "FFV1.avi", "VP80.webm", "VP90.webm", "I420.avi", "png"),
    ],
)
@pytest.mark.parametrize("in_colour", [True, False])
def test_pictures_are_those_that_the_driver_unpacks(tmp_path: Path, packing: str, in_colour: bool) -> None:
    path = write_as(tmp_path, packing)
    usual, source = (cv2.VideoCapture(path, cv2.CAP_FFMPEG) for _ in range(2))
    opened = PictureSource(source)
    count = 0
    while opened.take():
        is_good, expected = usual.read()
        pictures = opened.unpack(in_colour=in_colour)
        assert is_good
        assert pictures is not None
        assert close_to(pictures.gray, np.asarray(cv2.cvtColor(expected, cv2.COLOR_BGR2GRAY), np.uint8))
        if in_colour:
            assert pictures.colour is not None
            assert close_to(pictures.colour, np.asarray(expected, np.uint8))
        count += 1
    assert count == len(FRAMES)
    assert not usual.read()[0]


def test_a_packed_picture_that_is_wanted_in_gray_is_not_unpacked_in_colour(tmp_path: Path) -> None:
    opened = PictureSource(cv2.VideoCapture(write_as(tmp_path, "MJPG.avi"), cv2.CAP_FFMPEG))
    assert opened.take()
    pictures = opened.unpack(in_colour=False)
    assert pictures is not None
    assert pictures.colour is None


def test_a_stream_of_jpegs_comes_packed() -> None:
    with MjpegCamera(FRAMES) as camera:
        opened = PictureSource(cv2.VideoCapture(camera.url, cv2.CAP_FFMPEG))
        assert opened.take()
        pictures = opened.unpack(in_colour=False)
        assert pictures is not None
        assert pictures.colour is None
        assert pictures.gray.shape == SIZE[::-1]
        opened.release()


def test_a_device_that_packs_its_pictures_is_asked_for_them() -> None:
    camera = PackedCamera(FRAMES)
    opened = PictureSource(camera)
    assert opened.take()
    pictures = opened.unpack(in_colour=True)
    assert pictures is not None
    assert pictures.colour is not None
    assert close_to(pictures.colour, FRAMES[0])
    assert camera.unpacked == 0


def test_a_device_whose_buffers_are_no_jpegs_unpacks_them_itself() -> None:
    camera = PackedCamera(FRAMES, has_jpegs=False)
    opened = PictureSource(camera)
    assert opened.take()
    assert opened.unpack(in_colour=False) is None
    for frame in FRAMES[1:3]:
        assert opened.take()
        pictures = opened.unpack(in_colour=False)
        assert pictures is not None
        assert pictures.colour is not None
        assert np.array_equal(pictures.colour, frame)


def test_a_device_with_other_pictures_than_jpegs_is_left_as_it_is() -> None:
    camera = PackedCamera(FRAMES, packing="YUYV")
    opened = PictureSource(camera)
    assert opened.take()
    pictures = opened.unpack(in_colour=False)
    assert pictures is not None
    assert np.array_equal(pictures.colour, FRAMES[0])  # type: ignore[arg-type]


@pytest.mark.parametrize("broken", [b"", b"\xff\xd8\xff", b"\xff\xd8\xff\xe0" + bytes(200)])
def test_a_broken_picture_is_none_and_the_next_one_is_read(broken: bytes) -> None:
    camera = PackedCamera(FRAMES, broken=(broken,))
    opened = PictureSource(camera)
    assert opened.take()
    assert opened.unpack(in_colour=False) is None
    assert opened.take()
    assert opened.unpack(in_colour=False) is not None


@contextmanager
def capturing(
    source: str, *, wants_colour: bool = False, is_resting: bool = False, **more: object
) -> Iterator[tuple[queue.Queue[Frame], queue.Queue[CameraFault]]]:
    """What a capture thread delivers."""
    frames, faults = queue.Queue[Frame](), queue.Queue[CameraFault]()
    settings = CameraSettings(source, **more)  # type: ignore[arg-type]
    capture = Capture(settings, frames.put, faults.put, lambda now_ns: wants_colour)
    capture.is_resting = is_resting
    capture.start()
    try:
        yield frames, faults
    finally:
        capture.stop()


@pytest.mark.parametrize(("rotation", "shape"), [(0, (180, 320)), (90, (320, 180)), (270, (320, 180))])
def test_gray_and_colour_are_turned_alike(tmp_path: Path, rotation: int, shape: tuple[int, int]) -> None:
    path = write_as(tmp_path, "MJPG.avi")
    with capturing(path, wants_colour=True, rotation=rotation) as (frames, _):
        frame = frames.get(timeout=2)
        assert frame.colour is not None
        assert frame.gray.shape == frame.colour.shape[:2] == shape


@pytest.mark.alone
def test_a_resting_camera_delivers_two_pictures_a_second_and_loops_on(tmp_path: Path) -> None:
    path = write_as(tmp_path, "MJPG.avi")  # shorter than the rest between two pictures
    with capturing(path, is_resting=True) as (frames, faults):
        frames.get(timeout=2)
        started = time.monotonic()
        for _ in range(2):
            frames.get(timeout=2)
        assert 0.9 <= time.monotonic() - started <= 1.3
        assert faults.empty()


def test_a_file_that_ends_says_so(tmp_path: Path) -> None:
    path = str(write_video(tmp_path / "short.avi", FRAMES))
    with capturing(path, loop=False) as (frames, faults):
        assert faults.get(timeout=3) is CameraFault.ENDED
        assert frames.qsize() == len(FRAMES)


def test_a_stream_of_nothing_but_broken_pictures_counts_as_lost() -> None:
    with MjpegCamera(FRAMES) as camera, capturing(camera.url) as (frames, faults):
        frames.get(timeout=3)
        camera.set_mode(Mode.RUBBISH)
        assert faults.get(timeout=4) is CameraFault.LOST
