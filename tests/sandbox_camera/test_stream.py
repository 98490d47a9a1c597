"""The camera over real HTTP, opened as the kiosk opens an IP camera."""

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import cv2
import httpx
import numpy as np
import pytest
import zxingcpp

from kiosk.sandbox.virtual_camera.scene import Image

from .conftest import Studio, served

_PATIENCE_S = 10.0


@pytest.fixture
def post(studio: Studio) -> Iterator[Callable[..., httpx.Response]]:
    with httpx.Client(base_url=studio.url) as client:

        def send(path: str, **body: object) -> httpx.Response:
            return client.post(f"/camera/{path}", json=body)

        yield send
        send("faults", fault="none")
        send("put-down")


@contextmanager
def opened(studio: Studio) -> Iterator[cv2.VideoCapture]:
    capture = cv2.VideoCapture(f"{studio.url}/camera.mjpg")
    try:
        yield capture
    finally:
        capture.release()


def frames(capture: cv2.VideoCapture) -> Iterator[Image]:
    """Yield frames until the stream ends, for as long as a test should ever need."""
    end_s = time.monotonic() + _PATIENCE_S
    while time.monotonic() < end_s:
        got, frame = capture.read()
        if not got:
            return
        yield np.asarray(frame, np.uint8)
    raise AssertionError("what was waited for did not appear")


def texts(frame: Image) -> set[str]:
    return {code.text for code in zxingcpp.read_barcodes(frame)}


def eventually(check: Callable[[], bool]) -> bool:
    end_s = time.monotonic() + _PATIENCE_S
    while not check():
        if time.monotonic() > end_s:
            return False
        time.sleep(0.01)
    return True


@pytest.mark.alone
def test_first_frame_arrives_soon_and_frames_keep_coming(studio: Studio) -> None:
    begin_s = time.monotonic()
    with opened(studio) as capture:
        stream = frames(capture)
        assert next(stream).shape == (720, 1280, 3)
        assert time.monotonic() - begin_s < 1.5
        begin_s = time.monotonic()
        for _ in range(30):
            next(stream)
        assert 5 < 30 / (time.monotonic() - begin_s) < 30


def test_card_held_up_is_read_and_put_down_disappears(
    studio: Studio, post: Callable[..., httpx.Response]
) -> None:
    with opened(studio) as capture:
        stream = frames(capture)
        next(stream)
        assert post("hold", item="ean").status_code == 204
        assert any("2800001234569" in texts(frame) for frame in stream)
        listed = httpx.get(f"{studio.url}/camera/items").json()
        assert [item["id"] for item in listed if item["held"]] == ["ean"]
        assert post("put-down").status_code == 204
        assert any(not texts(frame) for frame in stream)


def test_phone_shows_a_fresh_token_each_time(studio: Studio, post: Callable[..., httpx.Response]) -> None:
    with opened(studio) as capture:
        stream = frames(capture)
        seen = []
        for _ in range(2):
            post("hold", item="phone")
            number = f"token-{len(studio.booth.asked):04d}"
            assert any(number in text for frame in stream for text in texts(frame))
            seen.append(number)
    assert seen[0] != seen[1]


def test_one_thread_renders_for_all_and_none_when_nobody_watches(studio: Studio) -> None:
    assert eventually(lambda: not studio.camera.is_rendering)
    with opened(studio) as one, opened(studio) as other:
        assert one.read()[0]
        assert other.read()[0]
        assert studio.camera.is_rendering
    assert eventually(lambda: not studio.camera.is_rendering)


def test_black_and_frozen_pictures(studio: Studio, post: Callable[..., httpx.Response]) -> None:
    with opened(studio) as capture:
        stream = frames(capture)
        next(stream)
        post("faults", fault="black")
        assert any(frame.max() < 5 for frame in stream)
        post("faults", fault="none")
        assert any(frame.max() > 100 for frame in stream)
        post("faults", fault="freeze")
        last = next(stream)
        for frame in stream:
            if np.array_equal(frame, last):
                break
            last = frame
        post("hold", item="ean")
        assert all(np.array_equal(next(stream), last) for _ in range(15))


def test_hanging_stream_stays_open_without_frames(
    studio: Studio, post: Callable[..., httpx.Response]
) -> None:
    with plain_stream(studio) as link:
        link.recv(65536)
        post("faults", fault="hang")
        link.settimeout(0.3)
        with pytest.raises(TimeoutError):
            drain(link)
        post("faults", fault="none")
        link.settimeout(_PATIENCE_S)
        assert link.recv(65536)


def test_reset_breaks_streams_and_new_ones_until_it_is_taken_back(
    studio: Studio, post: Callable[..., httpx.Response]
) -> None:
    with plain_stream(studio) as link:
        link.recv(65536)
        post("faults", fault="reset")
        with pytest.raises(ConnectionResetError):
            drain(link)
    with plain_stream(studio) as link, pytest.raises(ConnectionResetError):
        drain(link)
    post("faults", fault="none")
    with opened(studio) as capture:
        assert capture.read()[0]


def test_reset_is_one_under_a_faster_event_loop_too() -> None:
    with served("auto") as studio, plain_stream(studio) as link:
        studio.camera.set_fault("reset")
        with pytest.raises(ConnectionResetError):
            drain(link)


@contextmanager
def plain_stream(studio: Studio) -> Iterator[socket.socket]:
    address = urlsplit(studio.url)
    with socket.create_connection((address.hostname, address.port), timeout=_PATIENCE_S) as link:
        link.sendall(b"GET /camera.mjpg HTTP/1.1\r\nHost: camera\r\n\r\n")
        yield link


def drain(link: socket.socket) -> None:
    while link.recv(65536):
        pass


def test_single_frame_and_head(studio: Studio) -> None:
    frame = httpx.get(f"{studio.url}/camera/frame.jpg")
    assert frame.headers["content-type"] == "image/jpeg"
    picture = cv2.imdecode(np.frombuffer(frame.content, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    assert picture.shape == (720, 1280, 3)
    assert httpx.head(f"{studio.url}/camera.mjpg").headers["content-type"].startswith("multipart/")


def test_items_are_listed_without_what_their_codes_say(studio: Studio) -> None:
    listed = httpx.get(f"{studio.url}/camera/items").json()
    assert listed[0] == {
        "id": "ean",
        "label": "Jana, card",
        "kind": "card",
        "detail": "good",
        "held": False,
    }
    assert "2800001234569" not in str(listed)


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("hold", {"item": "no-such"}, 404),
        ("hold", {}, 422),
        ("hold", {"item": "ean", "seconds": -1}, 422),
        ("hold", {"item": "ean", "angle": 1000}, 422),
        ("hold", {"item": "ean", "distance": 0}, 422),
        ("hold", {"item": "x" * 5000}, 413),
        ("faults", {"fault": "fire"}, 422),
        ("faults", {"fault": "none", "more": 1}, 422),
    ],
)
def test_wrong_request_is_refused(
    path: str, body: dict[str, object], status: int, post: Callable[..., httpx.Response]
) -> None:
    answer = post(path, **body)
    assert answer.status_code == status
    assert answer.json()["error"]
