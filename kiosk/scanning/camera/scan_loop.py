"""Inside the scan worker: newest frame -> codes -> messages, until the camera hangs or freezes."""

from __future__ import annotations

import hashlib
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.scan_code import UnknownReason
from kiosk.scanning.camera.camera_events import (
    CameraDown,
    CameraFault,
    CameraMeasures,
    CameraUp,
    PreviewReady,
)
from kiosk.scanning.camera.camera_settings import CameraSettings, Region
from kiosk.scanning.camera.capture import Capture, Frame
from kiosk.scanning.camera.exit_codes import EXIT_CAPTURE_DIED, EXIT_FROZEN, EXIT_HUNG
from kiosk.scanning.camera.picture_health import PictureHealth, brightness, sharpness
from kiosk.scanning.camera.preview_memory import PreviewMemory
from kiosk.scanning.camera.worker_messages import FORGET, Alive, Report, ReportedCode, WorkerMessage, encode
from kiosk.scanning.decoding.agreement import Agreement, SeenCode
from kiosk.scanning.decoding.attention import Attention
from kiosk.scanning.decoding.ladder import Ladder
from kiosk.scanning.decoding.sight import look
from kiosk.scanning.text_guard import clean_text

_BEAT_S = 0.25
_HUNG_READ_S = 2.3  # the driver's own limit is 1.8 s
_HUNG_OPEN_S = 8.0  # some cameras take seconds to wake up
# On a busy machine a frame may wait; a finger on the screen may not.
_BEHIND_THE_SCREEN = 5
_MAX_TAKE_S = 0.1


class ScanLoop:
    """One camera, decoded until `run` returns the process's exit code."""

    def __init__(self, settings: CameraSettings, preview_handle: str, output: int) -> None:
        self._settings = settings
        self._output = output
        self._sending = threading.Lock()
        self._preview = Preview(settings, preview_handle)
        self._capture = Capture(settings, self._show, self._lose, self._preview.is_due)
        self._agreement = Agreement()
        self._health = self._new_health()
        self._fault: CameraFault | None = None
        self._is_up = False
        self._is_to_forget = False
        self._ladder = Ladder(settings.formats, use_zbar=settings.use_pyzbar)
        self._attention = Attention()
        self._is_busy = False
        self._decode_ms = 0.0
        self._arrivals: deque[tuple[float, int]] = deque(maxlen=30)
        self._last_beat_s = 0.0

    def command(self, text: str) -> None:
        """Called from the thread that reads stdin."""
        if text == FORGET:
            self._is_to_forget = True

    def run(self) -> int:
        """Returns why the process has to be replaced: EXIT_HUNG, EXIT_FROZEN or EXIT_CAPTURE_DIED."""
        cv2.setNumThreads(1)  # one core is the program's
        if sys.platform != "win32":
            os.nice(_BEHIND_THE_SCREEN)
        self._send(Alive())
        self._capture.start()
        while True:
            frame = self._capture.take(_MAX_TAKE_S)
            if self._is_to_forget:
                self._is_to_forget = False
                self._ladder.forget()
            if frame is not None:
                fault = self._look_at(frame)
                if fault is CameraFault.FROZEN:
                    return EXIT_FROZEN
            elif not self._capture.is_running and self._fault is not CameraFault.ENDED:
                return EXIT_CAPTURE_DIED
            elif self._is_hung():
                self._send(CameraDown(CameraFault.HUNG))
                return EXIT_HUNG
            elif self._is_beat_due():
                self._send(Alive())

    def _look_at(self, frame: Frame) -> CameraFault | None:
        now_s = frame.captured_ns / 1e9
        self._arrivals.append((now_s, frame.number))
        gray = frame.gray
        fault = self._health.observe(gray, now_s, is_from_colour=frame.colour is not None)
        self._tell_state(frame, fault)
        if fault is CameraFault.FROZEN:
            return fault
        self._capture.is_resting = self._attention.is_resting
        searched = region_of(gray, self._settings.region)
        if self._attention.is_worth_a_look(searched, now_s):
            self._decode(searched, frame)
        elif self._is_beat_due():
            # A scene that has not changed since nothing was found in it counts as time without a code.
            self._send(Alive() if self._is_busy else self._empty_report(gray, frame))
        return None

    def _empty_report(self, gray: NDArray[np.uint8], frame: Frame) -> Report:
        return Report(frame.captured_ns, measures=self._measures(gray, self._decode_ms))

    def _decode(self, gray: NDArray[np.uint8], frame: Frame) -> None:
        captured_ns = frame.captured_ns
        started = time.monotonic()
        if self._attention.has_changed:
            self._ladder.scene_changed()
        now_s = captured_ns / 1e9
        reading = self._ladder.read(gray, now_s)
        seen = self._agreement.observe(now_s, reading.codes)
        self._decode_ms = decode_ms = (time.monotonic() - started) * 1000
        self._attention.saw(
            is_read=bool(seen), is_sighted=reading.is_sighted, has_seen_all=self._ladder.has_seen_all
        )
        was_busy, self._is_busy = self._is_busy, reading.is_sighted or bool(seen)
        if seen or was_busy or self._is_busy or self._is_beat_due():
            measures = self._measures(gray, decode_ms) if self._is_beat_due() else None
            width = frame.gray.shape[1]
            sight = look(gray, reading.codes, width) if measures is not None and self._is_busy else None
            self._send(Report(captured_ns, _reported(seen), reading.is_sighted, measures, sight, decode_ms))

    def _tell_state(self, frame: Frame, fault: CameraFault | None) -> None:
        if fault is not None:
            if fault is not self._fault:
                self._send(CameraDown(fault))
            self._fault, self._is_up = fault, False
        elif not self._is_up and self._health.has_moved:
            # A frozen camera gives a first picture too, so only the second kind of picture proves life.
            height, width = frame.gray.shape[:2]
            self._send(CameraUp(width, height, self._capture.fps, self._capture.controls))
            self._fault, self._is_up = None, True

    def _lose(self, fault: CameraFault) -> None:
        """In the capture thread."""
        self._health = self._new_health()
        self._is_up = False
        if fault is not self._fault:
            self._fault = fault
            self._send(CameraDown(fault))

    def _show(self, frame: Frame) -> None:
        """In the capture thread, which otherwise only waits."""
        sequence = self._preview.show(frame)
        if sequence is not None:
            self._send(PreviewReady(sequence))

    def _new_health(self) -> PictureHealth:
        return PictureHealth(self._settings.frozen_after_s if self._settings.is_live else 0)

    def _is_hung(self) -> bool:
        since = self._capture.is_waiting_since_ns
        if since is None:
            return False
        limit_s = _HUNG_READ_S if self._is_up else _HUNG_OPEN_S
        return (time.monotonic_ns() - since) / 1e9 > limit_s

    def _is_beat_due(self) -> bool:
        return time.monotonic() - self._last_beat_s >= _BEAT_S

    def _measures(self, gray: NDArray[np.uint8], decode_ms: float) -> CameraMeasures:
        (first_s, first), (last_s, last) = self._arrivals[0], self._arrivals[-1]
        fps = (last - first) / (last_s - first_s) if last_s > first_s else 0.0
        return CameraMeasures(fps, decode_ms, brightness(gray), sharpness(gray))

    def _send(self, message: WorkerMessage) -> None:
        if isinstance(message, Alive) or (isinstance(message, Report) and message.measures is not None):
            self._last_beat_s = time.monotonic()
        line = encode(message)
        try:
            with self._sending:
                while line:
                    line = line[os.write(self._output, line) :]
        except OSError:  # nobody listens any more
            os._exit(0)


class Preview:
    """Small pictures for the screen, at most `preview_fps` a second."""

    def __init__(self, settings: CameraSettings, handle: str) -> None:
        self._settings = settings
        self._memory = PreviewMemory(settings.preview_side, handle)
        self._step_ns = 1_000_000_000 // settings.preview_fps
        self._next_ns = 0

    def is_due(self, now_ns: int) -> bool:
        """Whether a picture of that time is to be shown; a little early is better than a whole frame late."""
        return now_ns >= self._next_ns - self._step_ns // 4

    def show(self, frame: Frame) -> int | None:
        """Publish the frame if one is due; returns its sequence number, None if it is too early."""
        if frame.colour is None or not self.is_due(frame.captured_ns):
            return None
        self._next_ns = max(self._next_ns + self._step_ns, frame.captured_ns)
        shown = middle_square(frame.colour) if self._settings.is_preview_square else frame.colour
        height, width = shown.shape[:2]
        scale = min(self._settings.preview_side / max(width, height), 1.0)
        size = (max(round(width * scale), 1), max(round(height * scale), 1))
        # Averaging takes eight times as long as interpolating, and shows only where much is left out.
        way = cv2.INTER_AREA if scale < 0.5 else cv2.INTER_LINEAR
        small = cv2.resize(shown, size, interpolation=way)
        if self._settings.mirror:
            small = cv2.flip(small, 1)
        return self._memory.write(cv2.cvtColor(small, cv2.COLOR_BGR2BGRA), frame.captured_ns)


def middle_square(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The largest square in the middle; not a copy."""
    height, width = picture.shape[:2]
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    return picture[top : top + side, left : left + side]


def region_of(gray: NDArray[np.uint8], region: Region | None) -> NDArray[np.uint8]:
    """The part where codes are looked for; `region` as in `CameraSettings`."""
    if region is None:
        return gray
    height, width = gray.shape[:2]
    left, top, wide, high = region
    rows = slice(height * top // 100, max(height * (top + high) // 100, height * top // 100 + 1))
    columns = slice(width * left // 100, max(width * (left + wide) // 100, width * left // 100 + 1))
    return np.ascontiguousarray(gray[rows, columns])


def _reported(seen: Sequence[SeenCode]) -> tuple[ReportedCode, ...]:
    return tuple(_guarded(each) for each in seen)


def _guarded(seen: SeenCode) -> ReportedCode:
    """Hostile text stops here; what goes on is a digest, enough to know the same code again."""
    text = clean_text(seen.code.rule_text)
    refused = text if isinstance(text, UnknownReason) else None
    if isinstance(text, UnknownReason):
        text = hashlib.sha256(seen.code.text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return ReportedCode(text, seen.code.symbology, seen.is_agreed, seen.is_fresh, refused, seen.code.decoder)
