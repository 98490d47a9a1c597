"""A held item as one flat picture: face, the hand around it and their shadows, ready to be projected."""

from dataclasses import dataclass
from threading import Lock

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.sandbox.virtual_camera.faces import (
    CARD_RADIUS,
    CARD_SIZE,
    PHONE_RADIUS,
    PHONE_SIZE,
    card_face,
    phone_face,
)
from kiosk.sandbox.virtual_camera.hand import Bone, Nail, draw_limb
from kiosk.sandbox.virtual_camera.items import HeldItem, ItemKind
from kiosk.sandbox.virtual_camera.lettering import rounded_mask

Image = npt.NDArray[np.uint8]
FloatImage = npt.NDArray[np.float32]

_SIZE = (1000, 1180)
_CENTRE = (440, 420)


@dataclass(frozen=True)
class Sprite:
    """BGRA pictures, colour premultiplied by alpha: whole, and halved for items held far away.

    `centre` is the middle of the item's face, `box` (left, top, right) bounds what is not clear, and `arm`
    (left, right) the arm where it leaves the lower edge, all in pixels of the whole picture.
    """

    item_id: str
    kind: ItemKind
    centre: tuple[int, int]
    box: tuple[int, int, int]
    arm: tuple[int, int]
    whole: Image
    half: Image


@dataclass(frozen=True)
class _Grip:
    """What lies under and over the face of every item of one kind; the slow part, so drawn once."""

    under: FloatImage
    over: FloatImage
    cover: FloatImage
    box: tuple[int, int, int]
    arm: tuple[int, int]


class SpriteMaker:
    """Draws sprites. The first of each kind also draws its hand (about 0.5 s); see `warm`."""

    def __init__(self) -> None:
        self._grips: dict[ItemKind, _Grip] = {}
        self._drawing = Lock()

    def warm(self) -> None:
        """Draw both hands now, so that the first item held up does not wait for them."""
        for kind in ("card", "phone"):
            self._grip(kind)

    def make(self, item: HeldItem, code: str) -> Sprite:
        """Return the item in its hand. Raises ValueError when its symbology cannot hold the text."""
        face = card_face(item, code) if item.kind == "card" else phone_face(item, code)
        grip = self._grip(item.kind)
        picture = grip.under.copy()
        top, left = _CENTRE[1] - face.shape[0] // 2, _CENTRE[0] - face.shape[1] // 2
        part = picture[top : top + face.shape[0], left : left + face.shape[1]]
        _lay_over(part, np.dstack([face * grip.cover, grip.cover * 255]))
        _lay_over(picture, grip.over)
        whole = np.clip(picture, 0, 255).round().astype(np.uint8)
        half = cv2.resize(whole, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        return Sprite(item.id, item.kind, _CENTRE, grip.box, grip.arm, whole, np.asarray(half, np.uint8))

    def _grip(self, kind: ItemKind) -> _Grip:
        with self._drawing:
            if kind not in self._grips:
                is_card = kind == "card"
                behind, front = _card_hand() if is_card else _phone_hand()
                size, radius = (CARD_SIZE, CARD_RADIUS) if is_card else (PHONE_SIZE, PHONE_RADIUS)
                self._grips[kind] = _compose_grip(behind, front, size, radius)
            return self._grips[kind]


def _compose_grip(behind: FloatImage, front: FloatImage, size: tuple[int, int], radius: float) -> _Grip:
    cover = rounded_mask(size, radius)[..., None]
    item = np.zeros((_SIZE[1], _SIZE[0], 4), np.float32)
    left, top = _CENTRE[0] - size[0] // 2, _CENTRE[1] - size[1] // 2
    item[top : top + size[1], left : left + size[0], 3:] = cover * 255
    # The soft dark rim lifts the item off the bright, blurred background.
    under = np.zeros_like(item)
    under[..., 3] = cv2.GaussianBlur(np.roll(item[..., 3], 12, axis=0), (0, 0), 22) * 0.38
    _lay_over(under, behind)
    _lay_over(under, _shadow_of(item, 10, (4, 14), 0.45, behind))
    solid = under.copy()
    _lay_over(solid, item)
    over = _shadow_of(front, 12, (8, 10), 0.5, solid)
    _lay_over(over, front)
    opaque = np.maximum(solid[..., 3], over[..., 3]) > 1
    columns, rows, arm = (np.flatnonzero(line) for line in (opaque.any(0), opaque.any(1), opaque[-1]))
    box = (int(columns[0]), int(rows[0]), int(columns[-1]) + 1)
    return _Grip(under, over, cover, box, (int(arm[0]), int(arm[-1]) + 1))


def _shadow_of(
    above: FloatImage, softness: float, shift: tuple[int, int], strength: float, below: FloatImage
) -> FloatImage:
    """Return the shadow that `above` throws on what `below` covers."""
    dark = cv2.GaussianBlur(np.roll(above[..., 3], shift, axis=(1, 0)), (0, 0), softness)
    shadow = np.zeros_like(above)
    shadow[..., 3] = dark * strength * (below[..., 3] / 255)
    return shadow


def _lay_over(picture: FloatImage, layer: FloatImage) -> None:
    picture *= 1 - layer[..., 3:] / 255
    picture += layer


def _card_hand() -> tuple[FloatImage, FloatImage]:
    """A pinch at the lower right: thumb in front, the other fingers folded behind and below."""
    x, y = _CENTRE[0], _CENTRE[1] + CARD_SIZE[1] // 2
    behind = draw_limb(
        _SIZE,
        [
            Bone((x + 270, y + 180), (x + 150, y + 80), 62, 55),
            Bone((x + 150, y + 80), (x + 90, y - 60), 54, 46),
            Bone((x + 240, y + 235), (x + 62, y + 140), 60, 54, 8),
            Bone((x + 240, y + 305), (x + 60, y + 236), 58, 52, 10),
            Bone((x + 250, y + 385), (x + 96, y + 330), 54, 45, 12),
        ],
    )
    front = draw_limb(
        _SIZE,
        [
            Bone((x + 282, y + 255), (x + 330, y + 470), 104, 104, -34),
            Bone((x + 330, y + 450), (x + 390, y + 760), 104, 98, -36),
            Bone((x + 268, y + 330), (x + 262, y + 205), 88, 66, -6),
            Bone((x + 262, y + 205), (x + 214, y + 88), 62, 53, 10),
            Bone((x + 214, y + 88), (x + 188, y + 2), 51, 46, 12),
        ],
        [Nail((x + 187, y + 2), 30, 37, -17)],
    )
    cuff = [Bone((x + 345, y + 560), (x + 420, y + 900), 124, 136, cuff=True)]
    _lay_over(front, _shadow_of(sleeve := draw_limb(_SIZE, cuff, sleeve=True), 10, (0, -8), 0.5, front))
    _lay_over(front, sleeve)
    return behind, front


def _phone_hand() -> tuple[FloatImage, FloatImage]:
    """A grip from below: finger tips around the left edge, thumb along the right one, palm behind."""
    x, y = _CENTRE
    edge = PHONE_SIZE[0] // 2
    behind = draw_limb(
        _SIZE,
        [
            Bone((x + edge - 30, y + 190), (x + edge + 10, y + 400), 110, 118),
            Bone((x + 60, y + 330), (x + 150, y + 470), 140, 120),
            Bone((x + 150, y + 440), (x + 190, y + 900), 118, 106),
        ],
    )
    tips = [
        bone
        for row, reach, radius in ((20, 34, 36), (102, 40, 38), (186, 36, 37), (266, 24, 33))
        for bone in (
            Bone((x - edge - 40, y + row + 26), (x - edge - 8, y + row + 6), radius - 4, radius - 4, -4),
            Bone((x - edge - 8, y + row + 6), (x - edge - 26 + reach, y + row), radius - 4, radius - 6, 4),
        )
    ]
    front = draw_limb(_SIZE, tips)
    thumb = draw_limb(
        _SIZE,
        [
            Bone((x + edge + 54, y + 400), (x + edge + 4, y + 860), 98, 96, -30),
            Bone((x + edge + 52, y + 360), (x + edge + 62, y + 190), 88, 58, -8),
            Bone((x + edge + 62, y + 190), (x + edge + 34, y + 66), 55, 47, 0),
            Bone((x + edge + 34, y + 66), (x + edge + 6, y - 14), 45, 39, 2),
        ],
        [Nail((x + edge + 4, y - 16), 25, 32, -18)],
    )
    _lay_over(front, thumb)
    cuff = [Bone((x + edge - 8, y + 600), (x + edge + 10, y + 900), 128, 138, cuff=True)]
    _lay_over(front, _shadow_of(sleeve := draw_limb(_SIZE, cuff, sleeve=True), 10, (0, -8), 0.5, front))
    _lay_over(front, sleeve)
    return behind, front
