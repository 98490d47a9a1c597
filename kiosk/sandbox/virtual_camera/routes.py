"""HTTP side of the virtual camera: the MJPEG stream, and what the tray beside the kiosk asks for.

The stream is multipart/x-mixed-replace with a length for every part, so a reader need not search for
boundaries and has each frame as soon as it is complete. A reader that pauses still finds what its own
system has buffered meanwhile (some 60 frames), as with any network camera: read all the time.
"""

import asyncio
import socket
import struct
import sys
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from kiosk.sandbox.virtual_camera.camera import StreamClosed, StreamReset, VirtualCamera
from kiosk.sandbox.virtual_camera.renderer import UnknownItem

_BOUNDARY = "frame"
_HEADERS = [
    (b"content-type", f"multipart/x-mixed-replace; boundary={_BOUNDARY}".encode()),
    (b"cache-control", b"no-store"),
    (b"connection", b"close"),
]
_LARGEST_BODY = 4096


class _HoldRequest(BaseModel):
    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)

    item: str = Field(max_length=100)
    seconds: float | None = Field(default=None, gt=0, le=3600)
    angle: float | None = Field(default=None, ge=-180, le=180)
    distance: float = Field(default=1.0, ge=0.6, le=2.5)


class _FaultRequest(BaseModel):
    model_config = ConfigDict(extra="forbid")

    fault: Literal["none", "freeze", "black", "hang", "reset"]


_Body = TypeVar("_Body", bound=BaseModel)
Handler = Callable[[Request], Awaitable[Response]]


def camera_routes(camera: VirtualCamera) -> list[Route]:
    """Return the routes of one camera, which the caller enters and leaves (`async with`)."""
    return [
        Route("/camera.mjpg", _Stream(camera), methods=["GET"]),
        Route("/camera/frame.jpg", _frame(camera), methods=["GET"]),
        Route("/camera/items", _items(camera), methods=["GET"]),
        Route("/camera/hold", _hold(camera), methods=["POST"]),
        Route("/camera/put-down", _put_down(camera), methods=["POST"]),
        Route("/camera/faults", _faults(camera), methods=["POST"]),
    ]


class _Stream:
    """ASGI application of `/camera.mjpg`; plain ASGI, since a fault must reach the connection itself."""

    def __init__(self, camera: VirtualCamera) -> None:
        self._camera = camera

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._camera.ready()
        await send({"type": "http.response.start", "status": HTTPStatus.OK, "headers": _HEADERS})
        if scope["method"] == "HEAD":
            await send({"type": "http.response.body", "body": b""})
            return
        leaving = asyncio.create_task(_wait_until_gone(receive))
        sending = asyncio.create_task(self._send_frames(send))
        try:
            await asyncio.wait({leaving, sending}, return_when=asyncio.FIRST_COMPLETED)
            if sending.done() and isinstance(sending.exception(), StreamReset):
                await _cut(receive, send, leaving)
        finally:
            leaving.cancel()
            sending.cancel()
            await asyncio.gather(leaving, sending, return_exceptions=True)

    async def _send_frames(self, send: Send) -> None:
        with self._camera.watch() as viewer:
            while True:
                try:
                    jpeg = await viewer.next_frame()
                except StreamClosed:
                    await send({"type": "http.response.body", "body": b""})
                    return
                head = f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
                body = head.encode() + jpeg + b"\r\n"
                await send({"type": "http.response.body", "body": body, "more_body": True})


async def _wait_until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _cut(receive: Receive, send: Send, leaving: "asyncio.Task[None]") -> None:
    """Break the connection with a TCP reset; where the server hides it, end the answer half-way."""
    # ASGI does not offer the connection, but the server's own `receive` belongs to what holds it.
    transport = getattr(getattr(receive, "__self__", None), "transport", None)
    if transport is None:
        await send({"type": "http.response.body", "body": b""})
        return
    link = transport.get_extra_info("socket")
    # Lingering for no time turns the closing into a reset.
    link.setsockopt(
        socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
    )
    transport.abort()
    await leaving


def _frame(camera: VirtualCamera) -> Handler:
    async def frame(_request: Request) -> Response:
        return Response(
            await camera.snapshot(), media_type="image/jpeg", headers={"Cache-Control": "no-store"}
        )

    return frame


def _items(camera: VirtualCamera) -> Handler:
    async def items(_request: Request) -> Response:
        held = camera.held_id()
        return JSONResponse(
            [
                {"id": i.id, "label": i.label, "kind": i.kind, "detail": i.detail, "held": i.id == held}
                for i in camera.items
            ]
        )

    return items


def _hold(camera: VirtualCamera) -> Handler:
    async def hold(request: Request) -> Response:
        wish = await _read(request, _HoldRequest)
        if isinstance(wish, Response):
            return wish
        try:
            await camera.hold(wish.item, seconds=wish.seconds, angle_deg=wish.angle, distance=wish.distance)
        except UnknownItem:
            return _refusal(HTTPStatus.NOT_FOUND, "there is no such item")
        except ValueError:
            return _refusal(HTTPStatus.UNPROCESSABLE_ENTITY, "the item's code cannot be drawn")
        return Response(status_code=HTTPStatus.NO_CONTENT)

    return hold


def _put_down(camera: VirtualCamera) -> Handler:
    async def put_down(_request: Request) -> Response:
        await camera.put_down()
        return Response(status_code=HTTPStatus.NO_CONTENT)

    return put_down


def _faults(camera: VirtualCamera) -> Handler:
    async def faults(request: Request) -> Response:
        wish = await _read(request, _FaultRequest)
        if isinstance(wish, Response):
            return wish
        camera.set_fault(wish.fault)
        return Response(status_code=HTTPStatus.NO_CONTENT)

    return faults


async def _read(request: Request, shape: type[_Body]) -> _Body | Response:
    """Return the body in its shape, or the answer that refuses it."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > _LARGEST_BODY:
            return _refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "the body is too large")
    try:
        return shape.model_validate_json(body)
    except ValidationError as error:
        places = sorted({".".join(map(str, flaw["loc"])) or "body" for flaw in error.errors()})
        return _refusal(HTTPStatus.UNPROCESSABLE_ENTITY, "not accepted: " + ", ".join(places))


def _refusal(status: HTTPStatus, words: str) -> Response:
    return JSONResponse({"error": words}, status_code=status)
