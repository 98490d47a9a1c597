"""How a hand brings an item into view, nearly holds it still and takes it away: poses over time."""

from dataclasses import dataclass, replace

import numpy as np

from kiosk.sandbox.virtual_camera.items import ItemKind

APPROACH_S = 0.5
LEAVE_S = 0.4

# Where the middle of the face rests in a 1280x720 frame, how large it is at distance 1 (frame pixels per
# sprite pixel), and how far above the middle its upper edge can reach at any turn, in sprite pixels.
_REST = {"card": (640.0, 344.0, 0.80, 440.0), "phone": (640.0, 366.0, 0.80, 470.0)}
_FRAME_HEIGHT = 720.0
# Rate in hertz and size of each part of a hand's drift and tremor, for one unit of sway.
_SWAY = ((0.31, 1.0), (0.83, 0.34), (8.3, 0.05))


@dataclass(frozen=True)
class Pose:
    """Where an item is: middle in frame pixels, frame pixels per sprite pixel, angles in degrees.

    `roll_deg` turns clockwise as seen; `tilt_deg` and `yaw_deg` lean it about its own axes. `raised` runs
    from 0, out of view, to 1, held in place.
    """

    x: float
    y: float
    scale: float
    roll_deg: float
    tilt_deg: float
    yaw_deg: float
    raised: float


@dataclass(frozen=True)
class Gesture:
    """One holding up: begins at `start_s`, the item is on its way down from `release_s` (None: not yet).

    `seed` fixes how it is held; `angle_deg` None lets the seed choose a roll within 9 degrees; `distance`
    1 is a hand's breadth from the lens, 2 is twice as far.
    """

    kind: ItemKind
    start_s: float
    release_s: float | None = None
    seed: int = 0
    angle_deg: float | None = None
    distance: float = 1.0

    @property
    def gone_s(self) -> float:
        """When the item has left the view; infinite while nobody puts it down."""
        return float("inf") if self.release_s is None else self.release_s + LEAVE_S

    def lasting(self, seconds: float) -> "Gesture":
        """Return the same gesture, held in place for so long and then put down by itself."""
        return self.released_at(self.start_s + APPROACH_S + seconds)

    def released_at(self, t_s: float) -> "Gesture":
        """Return the same gesture, put down at the time unless that happens sooner anyway."""
        sooner = t_s if self.release_s is None else min(t_s, self.release_s)
        return replace(self, release_s=max(sooner, self.start_s))

    def pose(self, t_s: float) -> Pose | None:
        """Return the pose at a time, or None while the item is out of view."""
        if not self.start_s <= t_s < self.gone_s:
            return None
        arrived = 1 - (1 - min(1.0, (t_s - self.start_s) / APPROACH_S)) ** 3
        left = 0.0 if self.release_s is None else max(0.0, (t_s - self.release_s) / LEAVE_S) ** 2
        raised = arrived * (1 - left)
        rest = self._resting_pose(t_s)
        low = 1 - raised
        drop = _FRAME_HEIGHT - rest.y + _REST[self.kind][3] * rest.scale
        return replace(
            rest,
            y=rest.y + low * drop,
            roll_deg=rest.roll_deg + low * 10,
            tilt_deg=rest.tilt_deg - low * 22,
            raised=raised,
        )

    def _resting_pose(self, t_s: float) -> Pose:
        random = np.random.default_rng(self.seed)
        roll, tilt, yaw = random.uniform((-9, -8, -8), (9, 8, 8))
        shift_x, shift_y = random.uniform((-16, -8), (16, 8))
        phases = random.uniform(0, 2 * np.pi, (6, len(_SWAY)))
        rates, sizes = np.array(_SWAY).T
        sway = (sizes * np.sin(2 * np.pi * rates * (t_s - self.start_s) + phases)).sum(axis=1)
        x, y, scale, _ = _REST[self.kind]
        return Pose(
            x=x + shift_x + 3.0 * sway[0],
            y=y + shift_y + 3.0 * sway[1],
            scale=scale / self.distance * (1 + 0.006 * sway[2]),
            roll_deg=(roll if self.angle_deg is None else self.angle_deg) + 0.6 * sway[3],
            tilt_deg=tilt + 1.2 * sway[4],
            yaw_deg=yaw + 1.2 * sway[5],
            raised=1.0,
        )
