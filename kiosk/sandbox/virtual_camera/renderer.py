"""Puts scene, items and motion together: `Renderer.render(t)` is the camera's picture at that time.

A picture depends on the seed, the calls to `hold` and `put_down` and the time alone, so a test can ask for
any moment and always gets the same pixels.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.sandbox.virtual_camera.items import HeldItem, TokenIssuer
from kiosk.sandbox.virtual_camera.motion import Gesture, Pose
from kiosk.sandbox.virtual_camera.scene import Image, Scene
from kiosk.sandbox.virtual_camera.sprite import Sprite, SpriteMaker

_FOCAL_LENGTH = 1150.0
_EXPOSURE_S = 0.012
_ARM_REACH = 1600.0
_HALF_BELOW_SCALE = 0.55

Matrix = npt.NDArray[np.float64]


class UnknownItem(LookupError):
    """The named item is not among those that can be held up."""


@dataclass(frozen=True)
class _Held:
    gesture: Gesture
    sprite: Sprite


class Renderer:
    """Renders frames for one camera.

    `hold` and `put_down` belong to one thread; `draw`, and one `render` at a time, may run in others.
    """

    def __init__(
        self,
        items: Sequence[HeldItem],
        issue_token: TokenIssuer | None = None,
        *,
        seed: int = 7,
        scene: Scene | None = None,
    ) -> None:
        self.items = tuple(items)
        self._issue_token = issue_token
        self._seed = seed
        self._scene = scene or Scene(seed=seed)
        self._sprites = SpriteMaker()
        self._held: tuple[_Held, ...] = ()
        self._holds = 0
        self._desk = _Desk(self._scene.size)

    def warm(self) -> None:
        """Draw what is slow to draw, so that the first item held up appears at once."""
        self._sprites.warm()

    def find(self, item_id: str) -> HeldItem:
        """Return the item. Raises UnknownItem."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise UnknownItem(item_id)

    def code_text(self, item: HeldItem) -> str:
        """Return what the item's code says now; this is where a fresh token is asked for."""
        return item.code_text(self._issue_token)

    def draw(self, item: HeldItem, code: str) -> Sprite:
        """Return the item's picture with this text in its code; takes some 50 ms, in any thread.

        Raises ValueError when the code cannot hold the text.
        """
        return self._sprites.make(item, code)

    def hold(
        self,
        sprite: Sprite,
        at_s: float,
        *,
        seconds: float | None = None,
        angle_deg: float | None = None,
        distance: float = 1.0,
    ) -> float:
        """Hold a drawn item up and return when it begins to come into view.

        What is held now is put down first. `seconds` counts from the item being in place; None holds it
        until `put_down`.
        """
        self.put_down(at_s)
        staying = tuple(held for held in self._held if held.gesture.gone_s > at_s)
        start_s = max([at_s, *(held.gesture.gone_s for held in staying)])
        self._holds += 1
        seed = self._seed * 1000 + self._holds
        gesture = Gesture(sprite.kind, start_s, None, seed, angle_deg, distance)
        if seconds is not None:
            gesture = gesture.lasting(seconds)
        self._held = (*staying, _Held(gesture, sprite))
        return start_s

    def put_down(self, at_s: float) -> None:
        """Take away whatever is held; what has not begun to come into view never does."""
        self._held = tuple(
            replace(held, gesture=held.gesture.released_at(at_s))
            for held in self._held
            if held.gesture.start_s < at_s
        )

    def held_id(self, t_s: float) -> str | None:
        """Return the id of the item that is in view or about to be, and not on its way out; or None."""
        for held in reversed(self._held):
            if held.gesture.release_s is None or t_s < held.gesture.release_s:
                return held.sprite.item_id
        return None

    def still_number(self, t_s: float) -> int | None:
        """Return the number of the idle frame shown at the time, or None when something is in view.

        Idle frames of one number are equal, so whoever encodes them can keep the result.
        """
        if any(held.gesture.pose(t_s) for held in self._held):
            return None
        return self._scene.moment(t_s)

    def render(self, t_s: float) -> Image:
        """Return the BGR picture at a time in seconds; the caller may change it."""
        moment = self._scene.moment(t_s)
        views = [(held, pose) for held in self._held if (pose := held.gesture.pose(t_s))]
        exposure = 1.0
        for held, pose in views:
            exposure -= (0.08 if held.sprite.kind == "phone" else 0.03) * pose.raised
        frame = self._scene.empty(moment, exposure)
        for held, pose in views:
            before = held.gesture.pose(t_s - _EXPOSURE_S) or pose
            self._draw(frame, held.sprite, pose, before, moment, exposure)
        return frame

    def _draw(
        self, frame: Image, sprite: Sprite, pose: Pose, before: Pose, moment: int, exposure: float
    ) -> None:
        matrix = projection(pose, sprite.centre, self._scene.size)
        area = _covered(matrix, sprite, self._scene.size)
        if area is None:
            return
        moved = (abs(pose.x - before.x), abs(pose.y - before.y))
        picture = self._project(sprite, matrix, pose.scale, area, moved)
        light = exposure * self._scene.light(moment)
        part, item, clear = (self._desk.sheet(name, picture.shape, 3) for name in ("part", "item", "clear"))
        cv2.cvtColor(picture, cv2.COLOR_BGRA2BGR, dst=item)
        cv2.convertScaleAbs(item, dst=item, alpha=light * _brightness(sprite, pose))
        alpha = self._desk.sheet("alpha", picture.shape, 1)
        cv2.extractChannel(picture, 3, dst=alpha)
        cv2.cvtColor(cv2.bitwise_not(alpha, dst=alpha), cv2.COLOR_GRAY2BGR, dst=clear)
        cv2.convertScaleAbs(self._scene.clean[area], dst=part, alpha=light)
        cv2.multiply(part, clear, dst=part, scale=1 / 255)
        cv2.add(part, item, dst=part)
        self._scene.add_noise(part, moment, area)
        frame[area] = part

    def _project(
        self,
        sprite: Sprite,
        matrix: Matrix,
        scale: float,
        area: tuple[slice, slice],
        moved: tuple[float, float],
    ) -> Image:
        """Return the item's picture in the area, smeared by what it moved while the shutter was open."""
        rows, columns = area
        source, step = sprite.whole, np.eye(3)
        if scale < _HALF_BELOW_SCALE:
            # Linear sampling skips pixels when shrinking to less than half, and bars with them.
            source, step = sprite.half, np.array([[2, 0, 0.5], [0, 2, 0.5], [0, 0, 1]], float)
        shift = np.array([[1, 0, -columns.start], [0, 1, -rows.start], [0, 0, 1]], float)
        size = (columns.stop - columns.start, rows.stop - rows.start)
        picture = self._desk.sheet("picture", (size[1], size[0]), 4)
        # The last row is sleeve only; repeating it lengthens the arm to the edge of the frame at any angle.
        cv2.warpPerspective(
            source,
            shift @ matrix @ step,
            size,
            dst=picture,
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        smear = (1 + round(moved[0]), 1 + round(moved[1]))
        return np.asarray(cv2.blur(picture, smear), np.uint8) if max(smear) > 1 else picture


class _Desk:
    """Memory that is used again for every frame: fresh pages would cost as much as the drawing."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._pixels = size[0] * size[1]
        self._stock: dict[str, Image] = {}

    def sheet(self, name: str, shape: tuple[int, ...], channels: int) -> Image:
        """Return the named sheet, cut to the height and width; what was on it is still there."""
        if name not in self._stock:
            self._stock[name] = np.empty(self._pixels * channels, np.uint8)
        height, width = shape[:2]
        flat = self._stock[name][: height * width * channels]
        return flat.reshape((height, width, channels) if channels > 1 else (height, width))


def projection(pose: Pose, centre: tuple[int, int], size: tuple[int, int]) -> Matrix:
    """Return the 3x3 matrix from a sprite's pixels to the frame's, for a pinhole camera."""
    roll, tilt, yaw = np.deg2rad((pose.roll_deg, pose.tilt_deg, pose.yaw_deg))
    around_z = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    around_x = np.array([[1, 0, 0], [0, np.cos(tilt), -np.sin(tilt)], [0, np.sin(tilt), np.cos(tilt)]])
    around_y = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    turned = around_z @ around_x @ around_y
    depth = _FOCAL_LENGTH / pose.scale
    place = np.array([(pose.x - size[0] / 2), (pose.y - size[1] / 2), _FOCAL_LENGTH]) / pose.scale
    plane = np.column_stack([turned[:, 0], turned[:, 1], place])
    lens = np.array([[_FOCAL_LENGTH, 0, size[0] / 2], [0, _FOCAL_LENGTH, size[1] / 2], [0, 0, 1]])
    to_centre = np.array([[1, 0, -centre[0]], [0, 1, -centre[1]], [0, 0, 1]], float)
    return np.asarray(lens @ plane @ to_centre / depth, np.float64)


def _covered(matrix: Matrix, sprite: Sprite, size: tuple[int, int]) -> tuple[slice, slice] | None:
    """Return the rows and columns that the item and its endless arm touch, or None if none are in view."""
    height = float(sprite.whole.shape[0])
    left, top, right = sprite.box
    corners = np.array(
        [(x, y, 1.0) for x in (left, right) for y in (top, height)]
        + [(x, height + _ARM_REACH, 1.0) for x in sprite.arm]
    )
    projected = corners @ matrix.T
    # A corner behind the lens has no place in the picture: keep it just in front.
    depth = np.maximum(projected[:, 2], 0.05)
    x, y = projected[:, 0] / depth, projected[:, 1] / depth
    left, right = max(0, int(x.min()) - 2), min(size[0], int(x.max()) + 3)
    top, bottom = max(0, int(y.min()) - 2), min(size[1], int(y.max()) + 3)
    return (slice(top, bottom), slice(left, right)) if left < right and top < bottom else None


def _brightness(sprite: Sprite, pose: Pose) -> float:
    """Return how bright the item looks: light comes from the upper left, a screen makes its own."""
    if sprite.kind == "phone":
        return 1.0
    return float(np.clip(0.93 + 0.005 * pose.yaw_deg - 0.006 * pose.tilt_deg, 0.75, 1.0))
