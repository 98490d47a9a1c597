from __future__ import annotations

import cv2
import numpy as np
from fakes.code_pictures import Picture, code, gray_of, scene

from kiosk.scanning.decoding.ladder import Ladder
from kiosk.scanning.decoding.passes import LIVE_PASSES, PLAIN, Look

EMPTY = [gray_of(scene(None, seed=seed)) for seed in range(2)]


class Clock:
    """Every look takes a second of it, whatever it is."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        self.seconds += 0.5
        return self.seconds


def soft(picture: Picture, blur_px: float) -> Picture:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), blur_px), np.uint8)


def test_a_turned_code_is_read_in_two_frames_of_three() -> None:
    ladder = Ladder()
    frames = [gray_of(scene(code("4006381333931", module_px=2), degrees=40, seed=seed)) for seed in range(3)]
    read = [[found.text for found in ladder.read(frame).codes] for frame in frames]
    assert read.count(["4006381333931"]) >= 2


def test_a_blurred_code_is_read_by_a_later_pass_which_is_named() -> None:
    ladder = Ladder()
    picture = code("4006381333931", module_px=3)
    found = []
    for seed in range(12):
        found += ladder.read(soft(gray_of(scene(picture, degrees=33, seed=seed)), 1.5)).codes
    assert {each.text for each in found} == {"4006381333931"}
    assert all(": " in each.decoder for each in found)


def test_every_pass_has_its_turn_on_a_scene_that_stays() -> None:
    ladder = Ladder(use_zbar=True, clock=Clock())
    looks = 0
    while not ladder.has_seen_all:
        ladder.read(EMPTY[looks % 2])
        looks += 1
        assert looks < 400
    ladder.scene_changed()
    assert not ladder.has_seen_all


def test_looking_at_nothing_costs_at_most_half_more_than_the_plain_look() -> None:
    clock = Clock()
    ladder = Ladder(clock=clock)
    frames = 600
    for number in range(frames):
        ladder.read(EMPTY[0] if number % 2 else np.asarray(255 - EMPTY[0], np.uint8))
    # The clock advances by half a second a question, two questions a look.
    assert clock.seconds / frames < 1.5 * 1.0


def test_a_piece_of_an_itf_code_is_not_a_code() -> None:
    picture = code("12345678901234", "ITF", 4)
    # A card behind a finger: the bars end at the picture's own edge and go on beyond the middle.
    whole = gray_of(scene(picture))
    assert [found.text for found in Ladder(("ITF",)).read(whole).codes] == ["12345678901234"]
    for share in (0.45, 0.6, 0.75):
        cut = whole.copy()
        cut[:, int(640 - picture.shape[1] / 2 + picture.shape[1] * share) :] = 95
        assert Ladder(("ITF",)).read(cut).codes == []


def test_a_short_text_of_a_weak_kind_is_cloth() -> None:
    for text, symbology in (("1234", "ITF"), ("A12B", "Codabar")):
        assert Ladder((symbology,)).read(gray_of(scene(code(text, symbology, 4)))).codes == []


def test_each_pass_reads_an_easy_code_and_says_where_it_is() -> None:
    frame = gray_of(scene(code("4006381333931", module_px=4)))
    look = Look(frame, ("EAN13", "QRCode"), use_zbar=True)
    for each in (PLAIN, *LIVE_PASSES):
        if "left" in each.name or "right" in each.name:
            continue
        (found,) = each.read(look)
        assert (found.text, found.symbology) == ("4006381333931", "EAN13"), each.name
        middle = np.mean(found.corners, axis=0)
        assert np.hypot(*(middle - (640, 360))) < 130, each.name
