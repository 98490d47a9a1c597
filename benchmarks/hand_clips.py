"""Rendered clips: a hand brings a card or phone to the lens and holds it, seen by a plain camera.

Everything comes from one seed. A clip has an approach (blurred, moving) and then steady frames in which only
tremor and noise are left. The size of the code is the width of its narrowest module in the picture.
"""

from __future__ import annotations

import math
import string
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from kiosk.scanning.decoding.regions import Gray

Matrix = NDArray[np.float64]

SIZE = (1280, 720)
FPS = 30
APPROACH_FRAMES = 12
STEADY_FRAMES = 15
_TEXTURE_MODULE_PX = 6
SYMBOLOGIES = ("EAN13", "EAN8", "Code128", "Code39", "ITF", "Codabar", "QRCode")


@dataclass(frozen=True, slots=True)
class Difficulty:
    """Ranges that a clip is drawn from: pixels a module, degrees of tilt, steady blur (sigma in pixels),
    noise (sigma in gray values) and light (white in gray values)."""

    name: str
    module_px: tuple[float, float]
    tilt: tuple[float, float]
    blur_px: tuple[float, float]
    noise: tuple[float, float]
    white: tuple[float, float]
    tremor_px: float


USUAL = Difficulty("usual", (1.6, 3.6), (0, 50), (0.3, 0.7), (1.5, 5), (90, 235), 0.5)
HARDER = Difficulty("harder", (1.2, 1.7), (20, 60), (0.6, 1.3), (4, 9), (60, 160), 1.2)


@dataclass(frozen=True, slots=True)
class ClipFrame:
    """`steady_s`: seconds since the hand came to rest, negative before. `to_frame` takes the texture's pixels
    to the picture's."""

    gray: Gray
    steady_s: float
    to_frame: Matrix


@dataclass(frozen=True, slots=True)
class Clip:
    """One code, and how it is shown."""

    text: str
    symbology: str
    texture: Gray
    difficulty: Difficulty
    seed: int

    def frames(self) -> Iterator[ClipFrame]:
        """The clip's pictures, made one by one."""
        random = np.random.default_rng(self.seed)
        pose = _Pose.draw(random, self)
        wall = wall_picture(random)
        difficulty = self.difficulty
        blur, noise = random.uniform(*difficulty.blur_px), random.uniform(*difficulty.noise)
        white, black = random.uniform(*difficulty.white), random.uniform(4, 25)
        for number in range(-APPROACH_FRAMES, STEADY_FRAMES):
            away = max(-number / APPROACH_FRAMES, 0.0)
            shake = random.normal(0, difficulty.tremor_px, 2)
            to_frame = pose.matrix(away, shake)
            picture = _on_wall(wall, self.texture, to_frame)
            shown = np.asarray(cv2.GaussianBlur(picture, (0, 0), blur + 4 * away), np.uint8)
            if away:
                shown = _smeared(shown, 14 * away, pose.direction)
            light = shown.astype(np.float32) * ((white - black) / 255) + black
            light += random.normal(0, noise, light.shape[:2]).astype(np.float32)
            gray = np.clip(light, 0, 255).astype(np.uint8)
            yield ClipFrame(_as_jpeg(gray), number / FPS, to_frame)


def make_clip(seed: int, difficulty: Difficulty = USUAL) -> Clip:
    """The clip of this seed."""
    random = np.random.default_rng([seed, 7])
    symbology = SYMBOLOGIES[seed % len(SYMBOLOGIES)]
    text = random_text(random, symbology)
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat[symbology])
    code = np.array(barcode.to_image(scale=_TEXTURE_MODULE_PX, add_quiet_zones=True), np.uint8)
    (read,) = zxingcpp.read_barcodes(code, formats=zxingcpp.BarcodeFormats([barcode.format]))
    return Clip(read.text, symbology, _card(random, code), difficulty, seed)


def random_text(random: np.random.Generator, symbology: str) -> str:
    """A text that a loyalty card could hold in this symbology."""

    def pick(characters: str, count: int) -> str:
        return "".join(random.choice(list(characters), count))

    match symbology:
        case "EAN13":
            return _with_check_digit(pick(string.digits, 12))
        case "EAN8":
            return _with_check_digit(pick(string.digits, 7))
        case "Code128":
            return "CC-" + pick(string.digits, 8)
        case "Code39":
            return pick(string.ascii_uppercase + string.digits, 8)
        case "ITF":
            return pick(string.digits, 10)
        case "Codabar":
            return "A" + pick(string.digits, 9) + "B"
        case _:
            return "https://shop.example/?token=" + pick(string.ascii_uppercase + string.digits, 20)


def _with_check_digit(digits: str) -> str:
    total = sum(int(each) * (3 if place % 2 == 0 else 1) for place, each in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def _card(random: np.random.Generator, code: Gray) -> Gray:
    """The code on a label, the label on a card that has a print of its own."""
    height = min(code.shape[0], 40 * _TEXTURE_MODULE_PX) if code.shape[0] < code.shape[1] else code.shape[0]
    if code.shape[0] < code.shape[1]:  # the drawn bars are of a standard height; cards print them lower
        code = np.asarray(
            cv2.resize(code, (code.shape[1], height), interpolation=cv2.INTER_NEAREST), np.uint8
        )
    border = int(random.uniform(2, 10)) * _TEXTURE_MODULE_PX
    ground = int(random.integers(30, 230))
    card = np.full((code.shape[0] + 6 * border, code.shape[1] + 4 * border), ground, np.uint8)
    word = "".join(random.choice(list(string.ascii_uppercase), 9))
    cv2.putText(card, word, (border, 2 * border), cv2.FONT_HERSHEY_SIMPLEX, border / 30, 255 - ground, 3)
    label = cv2.copyMakeBorder(code, 12, 12, 12, 12, cv2.BORDER_CONSTANT, value=(255,))
    top, left = (card.shape[0] - label.shape[0]) // 2, (card.shape[1] - label.shape[1]) // 2
    card[top : top + label.shape[0], left : left + label.shape[1]] = label
    return card


@dataclass(frozen=True, slots=True)
class _Pose:
    angle: float
    tilt: float
    tilt_axis: float
    scale: float
    place: tuple[float, float]
    direction: float
    size: tuple[int, int]

    @classmethod
    def draw(cls, random: np.random.Generator, clip: Clip) -> _Pose:
        tilt = math.radians(random.uniform(*clip.difficulty.tilt))
        module = random.uniform(*clip.difficulty.module_px)
        angle, axis = random.uniform(0, 2 * math.pi), random.uniform(0, math.pi)
        size = (clip.texture.shape[1], clip.texture.shape[0])
        pose = cls(angle, tilt, axis, 1.0, (SIZE[0] / 2, SIZE[1] / 2), random.uniform(0, 6.28), size)
        # Foreshortened by the tilt, the narrowest module in the picture must still have the size asked for.
        scale = module / pose.module_px()
        spare = [max(side / 2 - max(size) * scale * 0.45, 10) for side in SIZE]
        place = (
            SIZE[0] / 2 + random.uniform(-0.5, 0.5) * spare[0],
            SIZE[1] / 2 + random.uniform(-0.5, 0.5) * spare[1],
        )
        return cls(angle, tilt, axis, scale, place, pose.direction, size)

    def module_px(self) -> float:
        """Narrowest module in the picture, in the reading direction, at this scale."""
        matrix = self.matrix(0, np.zeros(2))
        width, height = self.size
        step = _TEXTURE_MODULE_PX
        starts = np.array([[x * width, y * height] for x in (0.2, 0.5, 0.8) for y in (0.3, 0.5, 0.7)])
        first = cv2.perspectiveTransform(starts.reshape(-1, 1, 2), matrix)
        ends = [
            cv2.perspectiveTransform((starts + each).reshape(-1, 1, 2), matrix)
            for each in ((step, 0), (0, step))
        ]
        lengths = [np.linalg.norm(end - first, axis=2) for end in ends]
        # Only a square code needs its modules in both directions.
        return float(min(lengths[0].min(), lengths[1].min() if height > 0.8 * width else np.inf))

    def matrix(self, away: float, shake: NDArray[np.float64]) -> Matrix:
        """Texture pixels -> picture pixels. `away`: 1 at the start of the approach, 0 at rest."""
        width, height = self.size
        centred = np.array([[1, 0, -width / 2], [0, 1, -height / 2], [0, 0, 1]], np.float64)
        turn = _turn(self.angle - self.tilt_axis + away * 0.3)
        squeeze = np.array([[1, 0, 0], [0, math.cos(self.tilt), 0], [0, 0, 1]], np.float64)
        # A lens of 60 degrees sees a near card in perspective.
        squeeze[2, 1] = math.sin(self.tilt) * 0.9 / SIZE[0] * self.scale
        scale = self.scale * (1 - 0.35 * away)
        x = self.place[0] + shake[0] + 220 * away * math.cos(self.direction)
        y = self.place[1] + shake[1] + 220 * away * math.sin(self.direction)
        into = np.array([[scale, 0, x], [0, scale, y], [0, 0, 1]], np.float64)
        return np.asarray(into @ _turn(self.tilt_axis) @ squeeze @ turn @ centred, np.float64)


def _turn(angle: float) -> Matrix:
    cosine, sine = math.cos(angle), math.sin(angle)
    return np.array([[cosine, -sine, 0], [sine, cosine, 0], [0, 0, 1]], np.float64)


def wall_picture(random: np.random.Generator) -> Gray:
    """A room out of focus: patches, lamps, shelves."""
    small = random.integers(30, 220, (9, 16)).astype(np.uint8)
    wall = np.asarray(cv2.resize(small, SIZE, interpolation=cv2.INTER_CUBIC), np.uint8)
    for _ in range(12):
        x, y = int(random.integers(0, SIZE[0])), int(random.integers(0, SIZE[1]))
        far = (x + int(random.integers(20, 400)), y + int(random.integers(10, 300)))
        cv2.rectangle(wall, (x, y), far, int(random.integers(0, 255)), -1)
    return np.asarray(cv2.GaussianBlur(wall, (0, 0), random.uniform(1.5, 6)), np.uint8)


def _on_wall(wall: Gray, texture: Gray, to_frame: Matrix) -> Gray:
    """The card before the wall, drawn at twice the size so that its edges are not ragged."""
    twice = np.diag([2.0, 2.0, 1.0]) @ to_frame
    height, width = texture.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64).reshape(-1, 1, 2)
    placed = cv2.perspectiveTransform(corners, to_frame).reshape(4, 2)
    left, top = np.clip(np.floor(placed.min(axis=0)).astype(int) - 2, 0, SIZE)
    right, bottom = np.clip(np.ceil(placed.max(axis=0)).astype(int) + 2, 0, SIZE)
    if right - left < 2 or bottom - top < 2:
        return wall
    shift = np.array([[1, 0, -2 * left], [0, 1, -2 * top], [0, 0, 1]], np.float64) @ twice
    size = (int(right - left) * 2, int(bottom - top) * 2)
    # Far away a texture pixel is smaller than a picture's; blurred first, it does not flicker.
    card = cv2.warpPerspective(_softened(texture, to_frame), shift, size, flags=cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(np.full_like(texture, 255), shift, size, flags=cv2.INTER_LINEAR)
    half = (int(right - left), int(bottom - top))
    card = cv2.resize(card, half, interpolation=cv2.INTER_AREA).astype(np.float32)
    share = cv2.resize(mask, half, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    picture = wall.copy()
    ground = picture[top:bottom, left:right].astype(np.float32)
    # The mask darkened the card's own border already.
    picture[top:bottom, left:right] = np.clip(card + ground * (1 - share), 0, 255).astype(np.uint8)
    return picture


def _softened(texture: Gray, to_frame: Matrix) -> Gray:
    shrink = 1 / max(math.sqrt(abs(np.linalg.det(to_frame[:2, :2]))), 1e-3) / 2
    return texture if shrink <= 1 else np.asarray(cv2.GaussianBlur(texture, (0, 0), shrink / 2), np.uint8)


def _smeared(picture: Gray, length_px: float, direction: float) -> Gray:
    size = max(int(length_px) | 1, 3)
    kernel = np.zeros((size, size), np.float32)
    middle = size // 2
    dx, dy = math.cos(direction) * middle, math.sin(direction) * middle
    ends = ((round(middle - dx), round(middle - dy)), (round(middle + dx), round(middle + dy)))
    cv2.line(kernel, ends[0], ends[1], 1.0)
    return np.asarray(cv2.filter2D(picture, -1, kernel / kernel.sum()), np.uint8)


def _as_jpeg(gray: Gray) -> Gray:
    _, data = cv2.imencode(".jpg", gray, [cv2.IMWRITE_JPEG_QUALITY, 88])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)
