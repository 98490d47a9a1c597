"""Items, a scene drawn once, and a real server for the stream."""

import contextlib
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Literal

import pytest
import uvicorn
from starlette.applications import Starlette

from kiosk.sandbox.virtual_camera import HeldItem, VirtualCamera, camera_routes
from kiosk.sandbox.virtual_camera.scene import Scene

EAN_CARD = HeldItem("ean", "Jana, card", "card", "EAN13", text="2800001234569", name="Jana N.", detail="good")
CODE_128_CARD = HeldItem("code128", "Petr, card", "card", "Code128", text="LK00012345")
PHONE = HeldItem("phone", "Jana, phone", "phone", "QRCode", customer_id="customer-1", detail="live token")


@dataclass
class TokenBooth:
    """Issues numbered tokens and remembers for whom."""

    asked: list[str] = field(default_factory=list)

    def __call__(self, customer_id: str) -> str:
        self.asked.append(customer_id)
        return f"https://club.example/k?auth_token=token-{len(self.asked):04d}-4f1c9a7b2e6d48a0b3c5d7e9"


@dataclass
class Studio:
    """A served camera: where it is, and what to ask of it."""

    url: str
    camera: VirtualCamera
    booth: TokenBooth


@pytest.fixture(scope="session")
def scene() -> Scene:
    return Scene(seed=7)


@pytest.fixture(scope="module")
def studio() -> Iterator[Studio]:
    with served("asyncio") as studio:
        yield studio


@contextlib.contextmanager
def served(loop: Literal["asyncio", "auto"]) -> Iterator[Studio]:
    booth = TokenBooth()
    camera = VirtualCamera([EAN_CARD, CODE_128_CARD, PHONE], booth)

    @contextlib.asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        async with camera:
            await camera.ready()
            yield

    app = Starlette(routes=camera_routes(camera), lifespan=lifespan)
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, loop=loop))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        yield Studio(f"http://127.0.0.1:{listener.getsockname()[1]}", camera, booth)
    finally:
        camera.close()
        server.should_exit = True
        thread.join()
