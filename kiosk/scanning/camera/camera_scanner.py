"""The camera as the program sees it: events to iterate over and a preview to show. Behind it stands a worker
that is started again whenever it dies, hangs or sees a frozen picture.

Light to import: no decoder is loaded here, and none runs in this process.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
import time
from collections.abc import AsyncIterator, Callable
from typing import IO, TYPE_CHECKING

from kiosk.scanning.camera.camera_events import (
    CameraDown,
    CameraEvent,
    CameraFault,
    CameraUp,
)
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.code_gate import CodeGate
from kiosk.scanning.camera.preview_memory import PreviewFrame
from kiosk.scanning.camera.worker_messages import FORGET, Alive, Report, WorkerMessage, decode
from kiosk.scanning.camera.worker_process import WorkerProcess
from kiosk.scanning.repeat_filter import REPEAT_WINDOW_S, RepeatFilter

if TYPE_CHECKING:
    from kiosk.scanning.code_rules import CodeClassifier

_SILENCE_S = 2.0  # the worker speaks four times a second
_START_S = 15.0  # a cold disk loads OpenCV slowly
_FIRST_DELAY_S = 0.2
_LAST_DELAY_S = 2.0
_CAMERA_DELAY_S = 0.8
_SOUND_AFTER_S = 10.0
_MAX_WAITING_EVENTS = 256


class CameraScanner:
    """One camera. `start`, `stop` and `events` belong to one event loop; the rest to any thread."""

    def __init__(
        self,
        settings: CameraSettings,
        classifier: CodeClassifier,
        *,
        repeat_window_s: float = REPEAT_WINDOW_S,
        start_worker: Callable[[CameraSettings, int], WorkerProcess] = WorkerProcess,
    ) -> None:
        self._settings = settings
        self._start_worker = start_worker
        self._gate = CodeGate(classifier, RepeatFilter(repeat_window_s))
        self._loop: asyncio.AbstractEventLoop | None = None
        self._events: asyncio.Queue[CameraEvent | None] = asyncio.Queue()
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._worker: WorkerProcess | None = None
        self._worker_lock = threading.Lock()
        self._sequence = 0
        self._last_state: CameraUp | CameraDown | None = None

    async def start(self) -> None:
        """Start the worker in the background; `CameraUp` or `CameraDown` tells how it went."""
        if self._thread is not None:
            return
        self._loop = asyncio.get_running_loop()
        self._stopping.clear()
        self._thread = threading.Thread(target=self._supervise, name="camera", daemon=True)
        self._thread.start()

    async def stop(self) -> None:
        """End the worker and the iteration of `events`. Does nothing on a scanner that is not running."""
        if self._thread is None:
            return
        self._stopping.set()
        with self._worker_lock:
            if self._worker is not None:
                self._worker.kill()
        await asyncio.to_thread(self._thread.join)
        self._thread = None
        self._events.put_nowait(None)

    async def events(self) -> AsyncIterator[CameraEvent]:
        """Everything the camera tells, until `stop`. For one consumer; one that is slow loses the oldest."""
        while (event := await self._events.get()) is not None:
            yield event

    def latest_preview(self, newer_than: int = 0) -> PreviewFrame | None:
        """The newest whole picture, or None if none is newer than sequence `newer_than`. About 0.2 ms."""
        with self._worker_lock:
            return None if self._worker is None else self._worker.preview.read(newer_than)

    def end_of_visit(self) -> None:
        """What is in view now must leave the view before it counts again; half a text is forgotten."""
        self._gate.end_of_visit()
        with self._worker_lock:
            if self._worker is not None:
                self._worker.send(FORGET)

    @property
    def worker_pid(self) -> int | None:
        """Process id of the running worker, None between two of them."""
        worker = self._worker
        return None if worker is None else worker.pid

    # Everything below runs in the camera thread, which lives as long as any of its workers.

    def _supervise(self) -> None:
        delay_s = _FIRST_DELAY_S
        while not self._stopping.is_set():
            started = time.monotonic()
            fault = self._run_worker()
            if self._stopping.is_set():
                break
            self._tell_state(CameraDown(fault))
            is_sound = time.monotonic() - started > _SOUND_AFTER_S
            delay_s = _FIRST_DELAY_S if is_sound else delay_s
            self._stopping.wait(delay_s)
            # A picture that kills the worker may stay in view; a camera may come back any moment.
            longest_s = _LAST_DELAY_S if fault is CameraFault.WORKER_FAILED else _CAMERA_DELAY_S
            delay_s = min(delay_s * 2, longest_s)

    def _run_worker(self) -> CameraFault:
        """Follow one worker to its end; returns what was wrong."""
        try:
            worker = self._start_worker(self._settings, self._sequence)
        except OSError:
            return CameraFault.WORKER_FAILED
        with self._worker_lock:
            self._worker = worker
        lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        reader = threading.Thread(
            target=_read_lines, args=(worker.messages, lines), name="camera-pipe", daemon=True
        )
        reader.start()
        try:
            return self._follow(lines)
        finally:
            with self._worker_lock:
                self._worker = None
            worker.end()
            self._sequence = worker.preview.sequence
            reader.join(timeout=1.0)
            if not reader.is_alive():
                worker.messages.close()
            worker.preview.close()

    def _follow(self, lines: queue.SimpleQueue[bytes | None]) -> CameraFault:
        deadline_s = time.monotonic() + _START_S
        told: CameraFault | None = None
        while not self._stopping.is_set():
            try:
                line = lines.get(timeout=max(deadline_s - time.monotonic(), 0))
            except queue.Empty:
                return CameraFault.HUNG
            if line is None:
                return told if told in (CameraFault.HUNG, CameraFault.FROZEN) else CameraFault.WORKER_FAILED
            try:
                message = decode(line)
            except ValueError:
                return CameraFault.WORKER_FAILED
            if isinstance(message, Alive | Report):
                # Previews go on while a decoder spins; only these come from the thread that decodes.
                deadline_s = time.monotonic() + _SILENCE_S
            if isinstance(message, CameraDown):
                told = message.reason
            self._pass_on(message)
        return CameraFault.WORKER_FAILED

    def _pass_on(self, message: WorkerMessage) -> None:
        match message:
            case Alive():
                pass
            case Report():
                for event in self._gate.observe(message):
                    self._emit(event)
                if message.measures is not None:
                    self._emit(message.measures)
                if message.sight is not None:
                    self._emit(message.sight)
            case CameraUp() | CameraDown():
                self._tell_state(message)
            case _:
                self._emit(message)

    def _tell_state(self, state: CameraUp | CameraDown) -> None:
        if state != self._last_state or isinstance(state, CameraUp):
            self._last_state = state
            self._emit(state)

    def _emit(self, event: CameraEvent) -> None:
        assert self._loop is not None  # noqa: S101 - the thread starts after it is set
        with contextlib.suppress(RuntimeError):  # the loop has been closed
            self._loop.call_soon_threadsafe(self._put, event)

    def _put(self, event: CameraEvent) -> None:
        if self._events.qsize() >= _MAX_WAITING_EVENTS:
            self._events.get_nowait()
        self._events.put_nowait(event)


def _read_lines(pipe: IO[bytes], lines: queue.SimpleQueue[bytes | None]) -> None:
    with contextlib.suppress(OSError, ValueError):
        for line in pipe:
            lines.put(line)
    lines.put(None)
