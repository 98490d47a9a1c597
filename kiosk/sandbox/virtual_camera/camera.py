"""The camera that clients watch: one thread renders while anybody looks, everyone gets the newest frame."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Literal, Self

import cv2
import numpy as np

from kiosk.sandbox.virtual_camera.items import HeldItem, TokenIssuer
from kiosk.sandbox.virtual_camera.renderer import Renderer
from kiosk.sandbox.virtual_camera.scene import Image

Fault = Literal["none", "freeze", "black", "hang", "reset"]
"""freeze repeats one frame, black sends black ones, hang keeps streams open and silent, reset cuts them.

Each lasts until another is set: while `reset` holds, a new stream is cut as soon as it has begun.
"""

_JPEG_QUALITY = 82
_SIZE = (1280, 720)


class StreamReset(Exception):
    """The stream is to be cut as if the network had failed."""


class StreamClosed(Exception):
    """The camera is shutting down."""


class Viewer:
    """One client's stream: a slot with the newest frame. Belongs to the event loop."""

    def __init__(self) -> None:
        self._news = asyncio.Event()
        self._jpeg: bytes | None = None
        self._end: Exception | None = None

    async def next_frame(self) -> bytes:
        """Wait for a frame newer than the last and return it as JPEG. Raises StreamReset, StreamClosed."""
        await self._news.wait()
        self._news.clear()
        if self._end is not None:
            raise self._end
        if self._jpeg is None:  # pragma: no cover - news always brings one or the other
            raise StreamClosed
        return self._jpeg

    def show(self, jpeg: bytes) -> None:
        self._jpeg = jpeg
        self._news.set()

    def end(self, reason: Exception) -> None:
        self._end = reason
        self._news.set()


class VirtualCamera:
    """Use as `async with VirtualCamera(items, issue_token) as camera`.

    Drawing the scene takes about a second; it happens in a thread after entering, so a server starts at
    once and only an early client waits. `issue_token` is called on the event loop's thread. `clock` gives
    seconds that only move forward; frames depend on it, not on the wall clock.
    """

    def __init__(
        self,
        items: Sequence[HeldItem],
        issue_token: TokenIssuer | None = None,
        *,
        rate_hz: float = 20.0,
        seed: int = 7,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.items = tuple(items)
        self._build = lambda: Renderer(self.items, issue_token, seed=seed)
        self._period_s = 1 / rate_hz
        self._clock = clock
        self._fault: Fault = "none"
        self._viewers: set[Viewer] = set()
        self._thread: threading.Thread | None = None
        self._viewing = threading.Lock()
        self._rendering = threading.Lock()
        self._closing = threading.Event()
        self._holding = asyncio.Lock()
        self._idle_frames: dict[int, bytes] = {}
        self._last: bytes | None = None
        self._black = _encode(np.zeros((_SIZE[1], _SIZE[0], 3), np.uint8))

    async def __aenter__(self) -> Self:
        self._loop = asyncio.get_running_loop()
        self._renderer_task = asyncio.create_task(asyncio.to_thread(self._build))
        self._warm_task = asyncio.create_task(self._warm())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        await asyncio.gather(self._renderer_task, self._warm_task, return_exceptions=True)
        thread = self._thread
        if thread is not None:
            await asyncio.to_thread(thread.join)

    def close(self) -> None:
        """End every stream for good, from any thread; harmless when done before.

        A server that waits for open connections before its own shut-down needs this first, since a stream
        never ends by itself.
        """
        if not self._closing.is_set():
            self._closing.set()
            self._loop.call_soon_threadsafe(self._end_all, StreamClosed())

    @property
    def is_rendering(self) -> bool:
        """Whether the rendering thread runs: it does exactly while there are viewers."""
        return self._thread is not None

    @property
    def fault(self) -> Fault:
        return self._fault

    @contextmanager
    def watch(self) -> Iterator[Viewer]:
        """Be a viewer inside the block. Call on the event loop, after `ready`."""
        viewer = Viewer()
        if self._closing.is_set():
            viewer.end(StreamClosed())
        with self._viewing:
            self._viewers.add(viewer)
            if self._thread is None and not self._closing.is_set():
                self._thread = threading.Thread(target=self._run, name="virtual-camera", daemon=True)
                self._thread.start()
        try:
            yield viewer
        finally:
            with self._viewing:
                self._viewers.discard(viewer)

    async def ready(self) -> Renderer:
        """Wait until the scene is drawn."""
        return await asyncio.shield(self._renderer_task)

    async def hold(
        self,
        item_id: str,
        *,
        seconds: float | None = None,
        angle_deg: float | None = None,
        distance: float = 1.0,
    ) -> None:
        """Hold an item up as `Renderer.hold` does; a phone shows a fresh token.

        Raises UnknownItem, and ValueError when its code cannot be drawn.
        """
        renderer = await self.ready()
        async with self._holding:
            item = renderer.find(item_id)
            code = renderer.code_text(item)
            sprite = await asyncio.to_thread(renderer.draw, item, code)
            renderer.hold(sprite, self._clock(), seconds=seconds, angle_deg=angle_deg, distance=distance)

    async def put_down(self) -> None:
        """Take away whatever is held."""
        (await self.ready()).put_down(self._clock())

    def held_id(self) -> str | None:
        """Return the id of the item that is held up now, or None."""
        if not self._renderer_task.done():
            return None
        return self._renderer_task.result().held_id(self._clock())

    def set_fault(self, fault: Fault) -> None:
        """Let something go wrong, or right again with `none`. Call on the event loop."""
        self._fault = fault
        if fault == "reset":
            self._end_all(StreamReset())

    async def snapshot(self) -> bytes:
        """Return one JPEG frame of this moment; the faults that change pictures change it too."""
        await self.ready()
        return await asyncio.to_thread(self._jpeg_now)

    async def _warm(self) -> None:
        await asyncio.to_thread((await self.ready()).warm)

    def _run(self) -> None:
        due_s = time.perf_counter()
        while True:
            with self._viewing:
                if not self._viewers or self._closing.is_set():
                    self._thread = None
                    return
            jpeg = None if self._fault == "hang" else self._jpeg_now()
            try:
                self._loop.call_soon_threadsafe(self._publish, jpeg)
            except RuntimeError:  # the loop is closed: nobody is left to see anything
                self._closing.set()
            # Late frames are dropped, not caught up with.
            due_s = max(due_s + self._period_s, time.perf_counter())
            self._closing.wait(due_s - time.perf_counter())

    def _publish(self, jpeg: bytes | None) -> None:
        if self._fault == "reset":
            self._end_all(StreamReset())
        elif jpeg is not None and self._fault != "hang":
            for viewer in self._viewers:
                viewer.show(jpeg)

    def _end_all(self, reason: Exception) -> None:
        for viewer in self._viewers:
            viewer.end(reason)

    def _jpeg_now(self) -> bytes:
        with self._rendering:
            if self._fault == "black":
                return self._black
            if self._fault == "freeze" and self._last is not None:
                return self._last
            self._last = self._encoded(self._renderer_task.result(), self._clock())
            return self._last

    def _encoded(self, renderer: Renderer, t_s: float) -> bytes:
        number = renderer.still_number(t_s)
        if number is None:
            return _encode(renderer.render(t_s))
        if number not in self._idle_frames:
            self._idle_frames[number] = _encode(renderer.render(t_s))
        return self._idle_frames[number]


def _encode(picture: Image) -> bytes:
    return cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])[1].tobytes()
