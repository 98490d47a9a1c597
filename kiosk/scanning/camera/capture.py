"""Frames from a camera, a stream or a video file, read by a thread of its own; only the newest is kept."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanning.camera.camera_device import READ_TIMEOUT_MS, controls_of, open_source
from kiosk.scanning.camera.camera_events import CameraControl, CameraFault
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.picture_source import Picture, Pictures, PictureSource

_REOPEN_S = (0.2, 0.4, 0.8)
_DEFAULT_FPS = 25.0
_REST_STEP_S = 0.5
_ROTATIONS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}


@dataclass(frozen=True, slots=True)
class Frame:
    """`gray` and `colour` (BGR; None if nobody asked for it) are already rotated.

    `captured_ns` is `time.monotonic_ns` at its arrival.
    """

    gray: Picture
    colour: Picture | None
    captured_ns: int
    number: int


class Capture:
    """Reads `settings.source` until stopped and opens it again whenever it is lost.

    `on_frame`, `on_fault` and `wants_colour`, which is asked before each frame with the time in nanoseconds,
    run in the capture thread and must be quick.
    """

    def __init__(
        self,
        settings: CameraSettings,
        on_frame: Callable[[Frame], None],
        on_fault: Callable[[CameraFault], None],
        wants_colour: Callable[[int], bool],
    ) -> None:
        self._settings = settings
        self._wants_colour = wants_colour
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

    def _open(self) -> PictureSource | None:
        with self._in_driver():
            driver = open_source(self._settings)
        if driver is None:
            return None
        self.fps = float(driver.get(cv2.CAP_PROP_FPS))
        self.controls = controls_of(driver, self._settings)
        return PictureSource(driver)

    def _read_all(self, source: PictureSource) -> bool:
        """Deliver frames until there are no more; True if there was one."""
        had_frames = False
        unpacked_s = time.monotonic()
        while not self._stopping.is_set():
            with self._in_driver():
                is_good = source.take()
            if not is_good:
                return had_frames
            is_skipped = self.is_resting and time.monotonic() - self._delivered_s < _REST_STEP_S
            self._number += 1
            if not self._settings.is_live:
                self._pace()
            if is_skipped:
                had_frames = True
                continue
            now_ns = time.monotonic_ns()
            with self._in_driver():
                pictures = source.unpack(in_colour=self._wants_colour(now_ns))
            if pictures is not None:
                had_frames = True
                unpacked_s = time.monotonic()
                self._deliver(pictures, now_ns)
            elif time.monotonic() - unpacked_s > READ_TIMEOUT_MS / 1000 + _REST_STEP_S:
                return had_frames  # what comes is no picture any more
        return had_frames

    def _pace(self) -> None:
        """A file plays in its own time, as a camera would; one that fell behind does not hurry after."""
        now = time.monotonic()
        fps = self.fps if 1 <= self.fps <= 240 else _DEFAULT_FPS
        self._frame_due_s = max(self._frame_due_s + 1 / fps, now - 1 / fps)
        self._stopping.wait(max(self._frame_due_s - now, 0))

    def _deliver(self, pictures: Pictures, captured_ns: int) -> None:
        self._delivered_s = captured_ns / 1e9
        colour = None if pictures.colour is None else self._turned(pictures.colour)
        frame = Frame(self._turned(pictures.gray), colour, captured_ns, self._number)
        with self._arrived:
            self._newest = frame
            self._arrived.notify()
        self._on_frame(frame)

    def _turned(self, picture: Picture) -> Picture:
        if not self._settings.rotation:
            return picture
        return np.asarray(cv2.rotate(picture, _ROTATIONS[self._settings.rotation]), np.uint8)

    @contextlib.contextmanager
    def _in_driver(self) -> Iterator[None]:
        self.is_waiting_since_ns = time.monotonic_ns()
        try:
            yield
        finally:
            self.is_waiting_since_ns = None
