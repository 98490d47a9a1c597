"""Pictures: the same for the same moment, readable when held, empty otherwise."""

from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp

from kiosk.sandbox.virtual_camera import HeldItem, Renderer, UnknownItem, record
from kiosk.sandbox.virtual_camera.motion import APPROACH_S, LEAVE_S
from kiosk.sandbox.virtual_camera.scene import Image, Scene

from .conftest import CODE_128_CARD, EAN_CARD, PHONE, TokenBooth

_FORMATS = zxingcpp.barcode_formats_from_str("EAN13,Code128,QRCode")
TOKEN = "https://club.example/k?auth_token=token-0001-4f1c9a7b2e6d48a0b3c5d7e9"


def read(picture: Image) -> set[str]:
    """Return the texts that a plain decoder finds after the picture went through JPEG, as on the wire."""
    jpeg = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 82])[1]
    grey = cv2.imdecode(jpeg, cv2.IMREAD_GRAYSCALE)
    assert grey is not None
    return {code.text for code in zxingcpp.read_barcodes(grey, formats=_FORMATS)}


def held(item: HeldItem, scene: Scene, **how: float) -> Renderer:
    renderer = Renderer([item], TokenBooth(), scene=scene)
    renderer.hold(renderer.draw(item, renderer.code_text(item)), 0.0, **how)
    return renderer


@pytest.mark.parametrize(
    ("item", "text"),
    [(EAN_CARD, "2800001234569"), (CODE_128_CARD, "LK00012345"), (PHONE, TOKEN)],
    ids=lambda value: value.id if isinstance(value, HeldItem) else "",
)
@pytest.mark.parametrize("angle_deg", [None, -20, 10, 20])
def test_held_code_is_read_in_nine_of_ten_frames(
    item: HeldItem, text: str, angle_deg: float | None, scene: Scene
) -> None:
    renderer = held(item, scene, **({} if angle_deg is None else {"angle_deg": angle_deg}))
    frames = [renderer.render(0.6 + k * 0.23) for k in range(11)]
    assert sum(text in read(frame) for frame in frames) >= 10


def test_same_moment_gives_the_same_pixels_whatever_was_rendered_before(scene: Scene) -> None:
    one, other = held(EAN_CARD, scene, seconds=2.0), held(EAN_CARD, Scene(seed=7), seconds=2.0)
    for t_s in (0.1, 0.3, 1.0, 2.6):
        one.render(t_s)
    assert np.array_equal(one.render(0.3), other.render(0.3))
    assert not np.array_equal(one.render(0.3), one.render(0.35))


def test_place_is_empty_before_and_after_and_its_frames_repeat(scene: Scene) -> None:
    renderer = held(EAN_CARD, scene, seconds=1.0)
    gone_s = APPROACH_S + 1.0 + LEAVE_S
    assert renderer.still_number(-0.1) is not None
    assert renderer.still_number(0.7) is None
    number = renderer.still_number(gone_s + 0.1)
    assert number is not None
    assert renderer.still_number(gone_s + 2.1) == number
    assert np.array_equal(renderer.render(gone_s + 0.1), renderer.render(gone_s + 2.1))
    assert read(renderer.render(gone_s + 0.1)) == set()


def test_next_item_waits_until_the_one_before_has_left(scene: Scene) -> None:
    renderer = Renderer([EAN_CARD, CODE_128_CARD], scene=scene)
    assert renderer.hold(renderer.draw(EAN_CARD, "2800001234569"), 0.0) == 0.0
    assert renderer.hold(renderer.draw(CODE_128_CARD, "LK00012345"), 2.0) == 2.0 + LEAVE_S
    assert renderer.held_id(2.1) == "code128"
    assert read(renderer.render(1.5)) == {"2800001234569"}
    assert read(renderer.render(2.0 + LEAVE_S + APPROACH_S + 0.2)) == {"LK00012345"}


def test_item_put_down_before_it_came_never_comes(scene: Scene) -> None:
    renderer = held(EAN_CARD, scene)
    renderer.hold(renderer.draw(EAN_CARD, "2800001234569"), 2.0)
    renderer.put_down(2.1)
    assert renderer.held_id(2.1) is None
    assert renderer.still_number(2.0 + LEAVE_S + 0.3) is not None


@pytest.mark.parametrize(("angle_deg", "distance"), [(90, 1.0), (180, 0.6), (-135, 1.8), (0, 2.5)])
def test_extreme_ways_of_holding_still_give_a_picture(
    angle_deg: float, distance: float, scene: Scene
) -> None:
    renderer = held(PHONE, scene, angle_deg=angle_deg, distance=distance)
    for t_s in (0.0, 0.05, 0.25, 1.0):
        assert renderer.render(t_s).shape == (720, 1280, 3)
    assert read(renderer.render(1.0)) == {TOKEN}


def test_noise_does_not_reveal_the_area_in_which_an_item_is_drawn(scene: Scene) -> None:
    renderer = held(EAN_CARD, scene)
    frame, empty = renderer.render(1.0), scene.empty(scene.moment(1.0), 0.97)
    background = np.abs(frame.astype(int) - empty)[:120]
    assert background.max() <= 2


def test_unknown_item_is_named(scene: Scene) -> None:
    with pytest.raises(UnknownItem, match="no-such"):
        Renderer([EAN_CARD], scene=scene).find("no-such")


def test_recorded_video_plays_back_with_a_readable_card(tmp_path: Path) -> None:
    path = tmp_path / "card.avi"
    count = record(path, EAN_CARD, 1.0, rate_hz=10, lead_s=0.3)
    video = cv2.VideoCapture(str(path))
    frames = []
    while (answer := video.read())[0]:
        frames.append(np.asarray(answer[1], np.uint8))
    video.release()
    assert len(frames) == count == 25
    assert read(frames[0]) == read(frames[-1]) == set()
    assert sum(read(frame) == {"2800001234569"} for frame in frames[8:18]) >= 9


def test_video_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cannot write"):
        record(tmp_path / "missing" / "card.avi", EAN_CARD, 0.1)
