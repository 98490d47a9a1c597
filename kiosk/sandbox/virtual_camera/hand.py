"""Draws the hand that holds a card or a phone: round cones lit as one soft height field.

Everything is drawn once per kind of item at half the sprite's resolution and enlarged; a hand has no
detail finer than that, and the drawing then costs a fraction of a second at start-up.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

FloatImage = npt.NDArray[np.float32]

# Blue, green, red, as everywhere in OpenCV.
_SKIN = (118.0, 150.0, 206.0)
_SKIN_SHADE = (58.0, 76.0, 138.0)
_NAIL = (164.0, 182.0, 226.0)
_SLEEVE = (92.0, 74.0, 62.0)
_SLEEVE_SHADE = (44.0, 34.0, 28.0)
_LIGHT = np.array([-0.42, -0.62, 0.66], np.float32)
_REDUCTION = 2


@dataclass(frozen=True)
class Bone:
    """A round cone from `start` to `end` (sprite pixels) with a radius at either end.

    `lift` raises it towards the viewer, so that it lies over its neighbours. A `cuff` is cut off straight
    at its start, as a sleeve is.
    """

    start: tuple[float, float]
    end: tuple[float, float]
    start_radius: float
    end_radius: float
    lift: float = 0.0
    cuff: bool = False


@dataclass(frozen=True)
class Nail:
    """A finger nail: centre and half axes in sprite pixels, `turn_deg` clockwise from upright."""

    centre: tuple[float, float]
    half_width: float
    half_length: float
    turn_deg: float


def draw_limb(
    size: tuple[int, int],
    bones: Sequence[Bone],
    nails: Sequence[Nail] = (),
    *,
    sleeve: bool = False,
) -> FloatImage:
    """Return a BGRA picture (0-255, colour premultiplied by alpha) of `size` (width, height)."""
    width, height = size[0] // _REDUCTION, size[1] // _REDUCTION
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32) * _REDUCTION
    relief, distance = _relief(rows, columns, bones)
    tone = _light(relief, distance)
    colour = _shade(tone, _SLEEVE if sleeve else _SKIN, _SLEEVE_SHADE if sleeve else _SKIN_SHADE)
    if sleeve:
        weave = 1 + 0.05 * np.sin((columns - rows) * 0.55) * np.sin((columns + rows) * 0.18)
        colour *= weave[..., None]
    for nail in nails:
        _paint_nail(colour, rows, columns, nail, tone)
    alpha = np.clip(0.5 - distance / (2 * _REDUCTION), 0, 1)
    picture = np.dstack([np.clip(colour, 0, 255) * alpha[..., None], alpha * 255]).astype(np.float32)
    return cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR).astype(np.float32)


def _relief(rows: FloatImage, columns: FloatImage, bones: Sequence[Bone]) -> tuple[FloatImage, FloatImage]:
    """Return the height towards the viewer and the signed distance to the outline, in sprite pixels."""
    softness = 7.0
    total = np.zeros_like(rows)
    outline = np.full_like(rows, np.inf)
    for bone in bones:
        (ax, ay), (bx, by) = bone.start, bone.end
        dx, dy = bx - ax, by - ay
        along = np.clip(((columns - ax) * dx + (rows - ay) * dy) / max(dx * dx + dy * dy, 1e-6), 0, 1)
        radius = bone.start_radius + (bone.end_radius - bone.start_radius) * along
        away = np.hypot(columns - ax - along * dx, rows - ay - along * dy)
        # Slightly flattened: a full half-circle makes fingers look like sausages.
        dome = np.sqrt(np.maximum(radius**2 - away**2, 0)) * 0.8 + np.where(away < radius, bone.lift, -60)
        total += np.exp(np.clip(dome / softness, -20, 60))
        edge = away - radius
        if bone.cuff:
            beyond = -((columns - ax) * dx + (rows - ay) * dy) / float(np.hypot(dx, dy))
            edge = np.maximum(edge, beyond + 0.1 * away**2 / radius)
        outline = np.minimum(outline, edge)
    return np.log(np.maximum(total, 1e-9)).astype(np.float32) * softness, outline


def _light(relief: FloatImage, distance: FloatImage) -> FloatImage:
    """Return 0 (dark) to 1 (lit), softened so that creases stay gentle."""
    inside = np.where(distance < 0, relief, 0).astype(np.float32)
    smooth = cv2.GaussianBlur(inside, (0, 0), 4)
    slope_x = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, scale=1 / (8 * _REDUCTION))
    slope_y = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, scale=1 / (8 * _REDUCTION))
    length = np.sqrt(slope_x**2 + slope_y**2 + 1)
    facing = (-slope_x * _LIGHT[0] - slope_y * _LIGHT[1] + _LIGHT[2]) / length
    # Where the surroundings stand higher, less light gets in.
    crease = np.clip((cv2.GaussianBlur(inside, (0, 0), 14) - smooth) / 60, 0, 0.35)
    return np.asarray(np.clip(0.34 + 0.66 * np.clip(facing, -0.2, 1) - crease, 0, 1), np.float32)


def _shade(tone: FloatImage, lit: tuple[float, ...], shade: tuple[float, ...]) -> FloatImage:
    bright, dark = np.array(lit, np.float32), np.array(shade, np.float32)
    return np.asarray(dark + (bright - dark) * (tone[..., None] * 1.12), np.float32)


def _paint_nail(
    colour: FloatImage, rows: FloatImage, columns: FloatImage, nail: Nail, tone: FloatImage
) -> None:
    turn = np.deg2rad(nail.turn_deg)
    across = (columns - nail.centre[0]) * np.cos(turn) + (rows - nail.centre[1]) * np.sin(turn)
    along = -(columns - nail.centre[0]) * np.sin(turn) + (rows - nail.centre[1]) * np.cos(turn)
    reach = (np.abs(across) / nail.half_width) ** 3 + (np.abs(along) / nail.half_length) ** 3
    cover = np.clip((1.06 - reach) * 5, 0, 1)[..., None]
    gloss = np.exp(-(((across / nail.half_width + 0.35) / 0.22) ** 2))[..., None] * 26
    painted = np.array(_NAIL, np.float32) * (0.62 + 0.45 * tone[..., None]) + gloss
    colour[:] = colour * (1 - cover * 0.8) + painted * cover * 0.8
