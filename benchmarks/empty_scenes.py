"""Moving pictures without a code: textures that look like bars, print, blinds, shelves, cloth and noise."""

from __future__ import annotations

import string
import time
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import zxingcpp

from benchmarks.hand_clips import FPS, SIZE, wall_picture
from kiosk.scanning.decoding.agreement import Agreement
from kiosk.scanning.decoding.ladder import Ladder
from kiosk.scanning.decoding.regions import Gray
from kiosk.scanning.decoding.symbologies import RETAIL_FORMATS

_SCENE_FRAMES = 40
_MARGIN = 200
_FORMATS = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat[name] for name in RETAIL_FORMATS])


def moving_scenes(frames: int, seed: int) -> Iterator[tuple[int, Gray]]:
    """Scene number and frame; the camera pans, and the light changes from scene to scene."""
    for number in range(0, frames, _SCENE_FRAMES):
        random = np.random.default_rng([seed, number])
        scene = _scene(random)
        path = random.uniform(-1, 1, 2)
        light, noise = random.uniform(0.35, 1.0), random.uniform(1, 6)
        for step in range(min(_SCENE_FRAMES, frames - number)):
            left = int(_MARGIN / 2 + path[0] * step * 2.4)
            top = int(_MARGIN / 2 + path[1] * step * 2.4)
            part = scene[top : top + SIZE[1], left : left + SIZE[0]].astype(np.float32) * light
            part += (
                random.normal(0, noise, (SIZE[1] // 2, SIZE[0] // 2))
                .astype(np.float32)
                .repeat(2, 0)
                .repeat(2, 1)
            )
            yield number // _SCENE_FRAMES, np.clip(part, 0, 255).astype(np.uint8)


def _scene(random: np.random.Generator) -> Gray:
    size = (SIZE[0] + _MARGIN, SIZE[1] + _MARGIN)
    scene = np.asarray(cv2.resize(wall_picture(random), size), np.uint8)
    for _ in range(int(random.integers(1, 5))):
        draw = _PATCHES[int(random.integers(len(_PATCHES)))]
        scene = _laid_on(scene, draw(random), random)
    return np.asarray(cv2.GaussianBlur(scene, (0, 0), random.uniform(0.4, 1.6)), np.uint8)


def _laid_on(scene: Gray, patch: Gray, random: np.random.Generator) -> Gray:
    height, width = patch.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    place = random.uniform((0, 0), (scene.shape[1] * 0.7, scene.shape[0] * 0.7))
    turn, scale = random.uniform(0, 6.28), random.uniform(0.5, 1.6)
    along = np.array([np.cos(turn), np.sin(turn)]) * scale
    across = np.array([-np.sin(turn), np.cos(turn)]) * scale * random.uniform(0.6, 1)
    target = place + 200 + corners[:, :1] * along + corners[:, 1:] * across + random.uniform(-25, 25, (4, 2))
    matrix = cv2.getPerspectiveTransform(corners, target.astype(np.float32))
    size = (scene.shape[1], scene.shape[0])
    shown = cv2.warpPerspective(patch, matrix, size, flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full_like(patch, 255), matrix, size)
    return np.where(mask > 128, shown, scene).astype(np.uint8)


def _stripes(random: np.random.Generator) -> Gray:
    """Bars of random widths and tones, which no code is made of but many a shirt."""
    widths = random.integers(2, 14, 120)
    tones = random.integers(0, 256, 120)
    line = np.repeat(tones, widths)[:600].astype(np.uint8)
    return np.repeat(line.reshape(1, -1), int(random.integers(60, 400)), axis=0)


def _print(random: np.random.Generator) -> Gray:
    page = np.full((400, 600), 245, np.uint8)
    letters = list(string.ascii_letters + string.digits + "    ")
    size = random.uniform(0.4, 1.4)
    for y in range(20, 400, int(30 * size) + 4):
        line = "".join(random.choice(letters, 60))
        cv2.putText(page, line, (5, y), int(random.integers(0, 5)), size, (20,), 1 + int(size > 1))
    return page


def _grid(random: np.random.Generator) -> Gray:
    """Tiles, keys, windows: squares, some dark and some light."""
    cells = (random.random((int(random.integers(8, 40)), int(random.integers(8, 40)))) < 0.5).astype(np.uint8)
    return np.asarray(cv2.resize(cells * 200 + 30, (480, 480), interpolation=cv2.INTER_NEAREST), np.uint8)


def _blinds(random: np.random.Generator) -> Gray:
    step = random.uniform(4, 30)
    wave = np.sin(np.arange(600) * 2 * np.pi / step + random.uniform(0, 6)) > random.uniform(-0.6, 0.6)
    return np.repeat((wave * 180 + 40).astype(np.uint8).reshape(1, -1), 400, axis=0)


def _noise(random: np.random.Generator) -> Gray:
    coarse = random.integers(0, 256, (int(random.integers(40, 300)), int(random.integers(40, 400))))
    return np.asarray(
        cv2.resize(coarse.astype(np.uint8), (600, 400), interpolation=cv2.INTER_CUBIC), np.uint8
    )


_PATCHES = (_stripes, _print, _grid, _blinds, _noise)


@dataclass(frozen=True, slots=True)
class EmptyResult:
    """`counted`: texts that counted; `raw`: texts that a pass read in some frame. Times per frame."""

    frames: int
    counted: tuple[tuple[str, str], ...]
    raw: tuple[tuple[str, str], ...]
    plain_raw: tuple[tuple[str, str], ...]
    ladder_ms: float
    plain_ms: float


def run_empty(frames: int, seed: int) -> EmptyResult:
    """The ladder, with no motion gate before it, and bare zxing-cpp on the same frames."""
    ladder, agreement = Ladder(use_zbar=True), Agreement()
    counted, raw, plain_raw = set[tuple[str, str]](), set[tuple[str, str]](), set[tuple[str, str]]()
    ladder_s = plain_s = 0.0
    for number, (scene, gray) in enumerate(moving_scenes(frames, seed)):
        started = time.thread_time()
        reading = ladder.read(gray, scene * 10 + number / FPS)
        between = time.thread_time()
        found = zxingcpp.read_barcodes(gray, formats=_FORMATS, text_mode=zxingcpp.TextMode.Plain)
        ladder_s, plain_s = ladder_s + between - started, plain_s + time.thread_time() - between
        plain_raw |= {(each.format.name, each.text) for each in found}
        raw |= {(code.symbology, code.text) for code in reading.codes}
        # Scenes are a second apart, so that none vouches for another's text.
        for seen in agreement.observe(scene * 10 + number / FPS, reading.codes):
            if seen.is_agreed:
                counted.add((seen.code.symbology, seen.code.text))
    return EmptyResult(
        frames,
        tuple(sorted(counted)),
        tuple(sorted(raw)),
        tuple(sorted(plain_raw)),
        ladder_s * 1000 / frames,
        plain_s * 1000 / frames,
    )
