"""Pictures of the loyalty system: from its own host and the named ones only, and never more than bounded."""

from __future__ import annotations

import asyncio
import struct
import zlib
from collections.abc import Callable

import httpx
import pytest

from kiosk.backends.http_client import Limits
from kiosk.backends.picture_client import PICTURE_LIMITS, PictureClient
from tests.fakes.socket_server import Handler, serving

HOME = "https://shop.example/webservice/rest-api"


def png(width: int, height: int) -> bytes:
    """The beginning of a PNG file that says it is of that size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


GOOD = png(640, 480)


class Net(httpx.AsyncBaseTransport):
    """Answers everything alike, and notes what it was asked."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response]) -> None:
        self.asked: list[httpx.Request] = []
        self._answer = answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        return self._answer(request)


def raw(content: bytes, status: int = 200, **headers: str) -> httpx.Response:
    """A response whose body comes as it is, packed or not."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, headers=named, stream=httpx.ByteStream(content))


def a_picture(_: httpx.Request) -> httpx.Response:
    return raw(GOOD, Set_Cookie="who=you", Content_Type="image/png")


@pytest.mark.parametrize(
    "address",
    [
        "https://shop.example/pictures/1.png?v=2",
        "https://SHOP.example:443/pictures/1.png",
        "https://cdn.example/1.png",
    ],
)
async def test_a_picture_comes_from_the_own_host_and_from_named_ones(address: str) -> None:
    net = Net(a_picture)
    client = PictureClient(HOME, ["cdn.example"], wire=net)

    assert await client.fetch(address) == GOOD
    assert await client.fetch(address) == GOOD

    for request in net.asked:
        assert request.headers.keys().isdisjoint({"authorization", "cookie", "referer"})
    await client.close()


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/1.png",
        "https://shop.example.evil.example/1.png",
        "https://evil.shop.example/1.png",
        "https://shop.example@evil.example/1.png",
        "https://user:word@shop.example/1.png",
        "https://shop.example:8443/1.png",
        "http://shop.example/1.png",
        "http://cdn.example/1.png",
        "https://cdn.example:8443/1.png",
        "https://evil.example\\@shop.example/1.png",
        "http://127.0.0.1/1.png",
        "http://[::1]/1.png",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "data:image/png;base64,iVBORw0KGgo=",
        "ftp://shop.example/1.png",
        "//shop.example/1.png",
        "/pictures/1.png",
        "https://shop.example:99999999/",
        "https://shop.example/\n1.png",
        "https://shop.example/" + "a" * 3000,
        "",
    ],
)
async def test_nothing_else_is_even_asked(address: str) -> None:
    net = Net(a_picture)
    client = PictureClient(HOME, ["cdn.example"], wire=net)

    assert await client.fetch(address) is None
    assert net.asked == []
    await client.close()


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(raw(GOOD, 404), id="not found"),
        pytest.param(raw(GOOD, 302, Location="http://127.0.0.1:9/"), id="sent elsewhere"),
        pytest.param(raw(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), id="a drawing"),
        pytest.param(raw(b"GIF89a" + bytes(40)), id="another kind"),
        pytest.param(raw(b"RIFF\0\0\0\0WEBPVP8L" + bytes(40)), id="one more kind"),
        pytest.param(raw(b"<html>Log in</html>"), id="a page"),
        pytest.param(raw(b""), id="nothing"),
        pytest.param(raw(GOOD[:20]), id="cut off"),
        pytest.param(raw(png(60_000, 60_000)), id="bomb"),
        pytest.param(raw(png(4000, 4000)), id="many pixels"),
        pytest.param(raw(png(0, 10)), id="no pixels"),
        pytest.param(raw(GOOD + bytes(2_000_000)), id="huge"),
        pytest.param(
            raw(zlib.compress(GOOD + bytes(50_000_000)), Content_Encoding="deflate"), id="packed and huge"
        ),
        pytest.param(raw(GOOD, Content_Encoding="gzip"), id="not packed as it says"),
        pytest.param(raw(GOOD, Content_Encoding="br"), id="packed as nobody asked"),
    ],
)
async def test_what_is_no_picture_of_bounded_size_is_none(answer: httpx.Response) -> None:
    client = PictureClient(HOME, wire=Net(lambda _: answer))

    assert await client.fetch("https://shop.example/1.png") is None
    await client.close()


async def _drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    while True:
        writer.write(b"\x89")
        await writer.drain()
        await asyncio.sleep(0.05)


async def _hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


async def _send_elsewhere(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 301 Moved\r\nLocation: /inner\r\nContent-Length: 0\r\n\r\n")


@pytest.mark.parametrize("handler", [_drip, _hang_up, _send_elsewhere])
async def test_a_slow_or_broken_host_costs_the_picture_and_one_request(handler: Handler) -> None:
    async with serving(handler) as seen:
        address = f"http://127.0.0.1:{seen.port}"
        client = PictureClient(address, limits=Limits(total_s=0.4, connections=2))
        started = asyncio.get_running_loop().time()

        assert await client.fetch(f"{address}/1.png") is None

        assert asyncio.get_running_loop().time() - started < 2
        assert seen.requests == 1
        await client.close()


async def test_no_more_than_two_are_fetched_at_once() -> None:
    release = asyncio.Event()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await release.wait()
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(GOOD), GOOD))

    async with serving(answer) as seen:
        address = f"http://127.0.0.1:{seen.port}"
        client = PictureClient(address)
        fetching = asyncio.gather(*(client.fetch(f"{address}/{each}.png") for each in range(6)))
        await asyncio.sleep(0.3)
        assert seen.requests == 2
        release.set()

        assert await fetching == [GOOD] * 6
        assert seen.open_at_once == PICTURE_LIMITS.connections
        await client.close()
