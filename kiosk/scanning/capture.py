"""Frames from a camera, a stream or a video file, read by a thread of its own; only the newest is kept."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.camera_events import CameraControl, CameraFault
from kiosk.scanning.camera_settings import CameraSettings

Picture = NDArray[np.uint8]

OPEN_TIMEOUT_MS = 3000
READ_TIMEOUT_MS = 1800
_REOPEN_S = (0.2, 0.4, 0.8)
_DEFAULT_FPS = 25.0
_REST_STEP_S = 0.5
_CONTROLS = {"exposure": cv2.CAP_PROP_EXPOSURE, "focus": cv2.CAP_PROP_FOCUS, "gain": cv2.CAP_PROP_GAIN}
# Property and value that switch the camera's own regulation off: V4L2 numbers its menu, Windows has a scale.
_AUTOMATIC = {
    "exposure": (cv2.CAP_PROP_AUTO_EXPOSURE, 1.0 if sys.platform.startswith("linux") else 0.25),
    "focus": (cv2.CAP_PROP_AUTOFOCUS, 0.0),
}
_ROTATIONS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}


@dataclass(frozen=True, slots=True)
class Frame:
    """`picture` is BGR, already rotated; `captured_ns` is `time.monotonic_ns` at its arrival."""

    picture: Picture
    captured_ns: int
    number: int


class Capture:
    """Reads `settings.source` until stopped and opens it again whenever it is lost.

    `on_frame` and `on_fault` run in the capture thread and must be quick.
    """

    def __init__(
        self,
        settings: CameraSettings,
        on_frame: Callable[[Frame], None],
        on_fault: Callable[[CameraFault], None],
    ) -> None:
        self._settings = settings
        self._on_frame = on_frame
        self._on_fault = on_fault
        self._newest: Frame | None = None
        self._arrived = threading.Condition()
        self._stopping = threading.Event()
        self._number = 0
        self._frame_due_s = 0.0
        self._thread = threading.Thread(target=self._run, name="capture", daemon=True)
        self._delivered_s = 0.0
        self.is_resting = False
        """Nothing happens before the camera: two pictures a second are enough."""
        self.fps = 0.0
        self.controls: tuple[CameraControl, ...] = ()
        self.is_waiting_since_ns: int | None = None
        """When the call into the driver began that has not returned yet; None between calls."""

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ask the thread to end; a call that hangs in the driver is left behind."""
        self._stopping.set()
        self._thread.join(timeout=1.0)

    @property
    def is_running(self) -> bool:
        """False once a file has ended, or the thread died of an error."""
        return self._thread.is_alive()

    def take(self, timeout_s: float) -> Frame | None:
        """The newest frame that was not taken yet, or None after `timeout_s`."""
        with self._arrived:
            self._arrived.wait_for(lambda: self._newest is not None, timeout_s)
            frame, self._newest = self._newest, None
            return frame

    def _run(self) -> None:
        attempt = 0
        while not self._stopping.is_set():
            source = self._open()
            if source is None:
                self._on_fault(CameraFault.NOT_FOUND)
            else:
                had_frames = self._read_all(source)
                attempt = 0 if had_frames else attempt
                source.release()
                if had_frames and not self._settings.is_live and not self._settings.loop:
                    self._on_fault(CameraFault.ENDED)
                    return
                if self._settings.is_live or not had_frames:
                    self._on_fault(CameraFault.LOST if had_frames else CameraFault.NOT_FOUND)
                else:
                    continue  # a looping file: no pause, no fault
            self._stopping.wait(_REOPEN_S[min(attempt, len(_REOPEN_S) - 1)])
            attempt += 1

    def _open(self) -> cv2.VideoCapture | None:
        with self._in_driver():
            source = open_source(self._settings)
        if source is not None:
            self.fps = float(source.get(cv2.CAP_PROP_FPS))
            self.controls = controls_of(source, self._settings)
        return source

    def _read_all(self, source: cv2.VideoCapture) -> bool:
        """Deliver frames until there are no more; True if there was one."""
        had_frames = False
        while not self._stopping.is_set():
            is_wanted = not self.is_resting or time.monotonic() - self._delivered_s >= _REST_STEP_S
            with self._in_driver():
                # Taking a picture from the driver costs nothing; unpacking it costs most of an idle worker.
                is_good, picture = source.read() if is_wanted else (source.grab(), None)
            if not is_good or (is_wanted and (picture is None or picture.size == 0)):
                return had_frames
            had_frames = True
            self._number += 1
            if not self._settings.is_live:
                self._pace()
            if picture is not None:
                self._deliver(picture)
        return had_frames

    def _pace(self) -> None:
        """A file plays in its own time, as a camera would; one that fell behind does not hurry after."""
        now = time.monotonic()
        fps = self.fps if 1 <= self.fps <= 240 else _DEFAULT_FPS
        self._frame_due_s = max(self._frame_due_s + 1 / fps, now - 1 / fps)
        self._stopping.wait(max(self._frame_due_s - now, 0))

    def _deliver(self, picture: cv2.typing.MatLike) -> None:
        captured_ns = time.monotonic_ns()
        if picture.ndim == 2:  # infra-red and other monochrome cameras
            picture = cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR)
        if self._settings.rotation:
            picture = cv2.rotate(picture, _ROTATIONS[self._settings.rotation])
        self._delivered_s = captured_ns / 1e9
        frame = Frame(np.asarray(picture, np.uint8), captured_ns, self._number)
        with self._arrived:
            self._newest = frame
            self._arrived.notify()
        self._on_frame(frame)

    @contextlib.contextmanager
    def _in_driver(self) -> Iterator[None]:
        self.is_waiting_since_ns = time.monotonic_ns()
        try:
            yield
        finally:
            self.is_waiting_since_ns = None


def open_source(settings: CameraSettings) -> cv2.VideoCapture | None:
    """An opened source, or None if there is nothing to open. May block for the driver's own time-out."""
    source = settings.source
    try:
        if isinstance(source, int):
            opened = cv2.VideoCapture(source)
        elif source.startswith("/dev/"):
            # A by-id name is a link; OpenCV takes a number out of its digits and would open another camera.
            opened = cv2.VideoCapture(str(Path(source).resolve()), cv2.CAP_V4L2)
        elif "://" in source:
            limits = [
                cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
                OPEN_TIMEOUT_MS,
                cv2.CAP_PROP_READ_TIMEOUT_MSEC,
                READ_TIMEOUT_MS,
            ]
            opened = cv2.VideoCapture(source, cv2.CAP_FFMPEG, limits)
        else:
            opened = cv2.VideoCapture(source, cv2.CAP_FFMPEG)
    except cv2.error:
        return None
    if not opened.isOpened():
        opened.release()
        return None
    if settings.is_device:
        _ask_for(opened, settings)
    return opened


def _ask_for(opened: cv2.VideoCapture, settings: CameraSettings) -> None:
    # Uncompressed 720p does not fit through USB 2 at 30 frames a second.
    opened.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    opened.set(cv2.CAP_PROP_FRAME_WIDTH, settings.width)
    opened.set(cv2.CAP_PROP_FRAME_HEIGHT, settings.height)
    opened.set(cv2.CAP_PROP_FPS, settings.fps)
    # One buffered frame, or the newest picture is a tenth of a second old.
    opened.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    for name, value in fixed_controls(settings):
        # What the camera regulates by itself takes no value. Where None is asked for, nothing is touched:
        # the site may have set it by other means.
        automatic, manual = _AUTOMATIC.get(name, (None, 0.0))
        if automatic is not None:
            opened.set(automatic, manual)
        opened.set(_CONTROLS[name], value)


def controls_of(opened: cv2.VideoCapture, settings: CameraSettings) -> tuple[CameraControl, ...]:
    """What the driver made of each fixed value; empty where none was asked for, or it is no device."""
    if not settings.is_device:
        return ()
    return tuple(
        CameraControl(name, value, float(opened.get(_CONTROLS[name])))
        for name, value in fixed_controls(settings)
    )


def fixed_controls(settings: CameraSettings) -> Iterator[tuple[str, float]]:
    """Name and value of each control that is not left to the camera."""
    for name in _CONTROLS:
        value: int | None = getattr(settings, name)
        if value is not None:
            yield name, float(value)
