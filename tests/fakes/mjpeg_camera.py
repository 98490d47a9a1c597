"""A network camera on this machine: MJPEG over HTTP, with the faults that cameras have."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Sequence
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

import cv2
import numpy as np
from numpy.typing import NDArray

_BOUNDARY = "frame"


class Mode(Enum):
    """How the camera behaves."""

    GOOD = "good"
    HANGING = "hanging"
    """Connections stay open and nothing comes."""
    FROZEN = "frozen"
    """The same picture for ever."""
    BLACK = "black"
    GARBLED = "garbled"
    """Pictures with their bytes broken."""
    RUBBISH = "rubbish"
    """What begins as a picture and is none."""
    UNPLUGGED = "unplugged"
    """Connections are reset, new ones too."""


class MjpegCamera:
    """Serves `frames` (BGR, all of one size) in a circle; at least two that differ, or it looks frozen."""

    def __init__(self, frames: Sequence[NDArray[np.uint8]], fps: float = 20.0) -> None:
        self._pictures = [_jpeg(frame) for frame in frames]
        self._black = _jpeg(np.zeros_like(frames[0]))
        self._step_s = 1 / fps
        self._changed = threading.Condition()
        self._mode = Mode.GOOD
        self._connections: set[socket.socket] = set()
        self._index = 0
        self._is_closed = False
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
        self.reset()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/stream.mjpg"

    def set_mode(self, mode: Mode) -> None:
        with self._changed:
            self._mode = mode
            self._changed.notify_all()
        if mode is Mode.UNPLUGGED:
            self.reset()

    def show(self, frames: Sequence[NDArray[np.uint8]]) -> None:
        """Serve other frames from now on."""
        pictures = [_jpeg(frame) for frame in frames]
        with self._changed:
            self._pictures = pictures

    def reset(self) -> None:
        """Tear down every open connection with a reset."""
        with self._changed:
            connections, self._connections = self._connections, set()
        for connection in connections:
            _reset(connection)

    def serve(self, connection: socket.socket) -> None:
        """One client, until it goes or is thrown out."""
        with self._changed:
            if self._mode is Mode.UNPLUGGED or self._is_closed:
                _reset(connection)
                return
            self._connections.add(connection)
        header = f"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary={_BOUNDARY}\r\n\r\n"
        try:
            connection.sendall(header.encode())
            while (picture := self._next()) is not None:
                part = f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(picture)}\r\n\r\n"
                connection.sendall(part.encode() + picture + b"\r\n")
        except OSError:
            pass
        finally:
            with self._changed:
                self._connections.discard(connection)

    def _next(self) -> bytes | None:
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed, self._step_s)
            self._changed.wait_for(lambda: self._is_closed or self._mode is not Mode.HANGING)
            if self._is_closed or self._mode is Mode.UNPLUGGED:
                return None
            if self._mode is Mode.BLACK:
                return self._black
            if self._mode is Mode.RUBBISH:
                return b"\xff\xd8\xff\xe0" + bytes(2000) + b"\xff\xd9"
            if self._mode is not Mode.FROZEN:
                self._index += 1
            picture = self._pictures[self._index % len(self._pictures)]
            return _garbled(picture, self._index) if self._mode is Mode.GARBLED else picture


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that is killed is what these tests are about."""


def _handler(camera: MjpegCamera) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            camera.serve(self.connection)
            self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            pass

    return Handler


def _jpeg(frame: NDArray[np.uint8]) -> bytes:
    is_good, data = cv2.imencode(".jpg", frame, [cv2.IMWRITE_JPEG_QUALITY, 85])
    assert is_good
    return data.tobytes()


def _garbled(picture: bytes, seed: int) -> bytes:
    generator = np.random.default_rng(seed)
    data = np.frombuffer(picture, np.uint8).copy()
    where = generator.integers(0, len(data), len(data) // 10 + 1)
    data[where] = generator.integers(0, 256, where.size, dtype=np.uint8)
    return data.tobytes()


def _reset(connection: socket.socket) -> None:
    try:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.shutdown(socket.SHUT_RDWR)
        connection.close()
    except OSError:
        pass
