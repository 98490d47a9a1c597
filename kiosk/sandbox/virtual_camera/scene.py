"""The calm view behind a customer: a café out of focus, with the light and noise of a small camera.

All drawing happens once, in `Scene.__init__`; a frame then costs a copy and a multiplication.
"""

import cv2
import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.uint8]
FloatImage = npt.NDArray[np.float32]

NOISE_PHASES = 8
_LOOP_FRAMES = 40
_NOISE_SIGMA = 2.1
_SKETCH = (640, 360)


class Scene:
    """Background plates of `size` (width, height); the same seed draws the same scene."""

    def __init__(self, size: tuple[int, int] = (1280, 720), seed: int = 7, rate_hz: float = 20.0) -> None:
        self.size = size
        self.rate_hz = rate_hz
        random = np.random.default_rng(seed)
        self.clean: Image = _photograph(_sketch(random), size)
        grain = _grain(size, random)
        # One large grain, shifted, looks as random as many and is drawn eight times faster.
        shifts = random.integers(0, min(size), (NOISE_PHASES, 2))
        grains = [np.roll(grain, (int(down), int(right)), (0, 1)) for down, right in shifts]
        self._lighter: list[Image] = [np.clip(grain, 0, 255).astype(np.uint8) for grain in grains]
        self._darker: list[Image] = [np.clip(-grain, 0, 255).astype(np.uint8) for grain in grains]
        self._plates: list[Image] = []
        for phase in range(NOISE_PHASES):
            plate = self.clean.copy()
            self.add_noise(plate, phase, (slice(None), slice(None)))
            self._plates.append(plate)

    def moment(self, t_s: float) -> int:
        """Return which frame of the endless idle loop belongs to the time: frames of one number are equal."""
        return int(np.floor(t_s * self.rate_hz + 1e-6)) % _LOOP_FRAMES

    def light(self, moment: int) -> float:
        """Return the brightness factor of one moment: lamps and automatic exposure are never quite steady."""
        return float(1 + 0.006 * np.sin(2 * np.pi * moment / _LOOP_FRAMES))

    def empty(self, moment: int, exposure: float = 1.0) -> Image:
        """Return a new picture of the place with nothing held up."""
        plate = self._plates[moment % NOISE_PHASES]
        return np.asarray(cv2.convertScaleAbs(plate, alpha=self.light(moment) * exposure), np.uint8)

    def add_noise(self, picture: Image, moment: int, area: tuple[slice, slice]) -> None:
        """Add this moment's noise in place to `picture`, which shows `area` (rows, columns) of the frame."""
        phase = moment % NOISE_PHASES
        cv2.add(picture, self._lighter[phase][area], dst=picture)
        cv2.subtract(picture, self._darker[phase][area], dst=picture)


def _grain(size: tuple[int, int], random: np.random.Generator) -> FloatImage:
    """Return noise that is mostly brightness, a little colour, and not sharper than a real sensor's."""
    width, height = size
    luma = random.standard_normal((height, width, 1), np.float32)
    chroma = random.standard_normal((height, width, 3), np.float32) * 0.5
    grain = cv2.GaussianBlur(luma + chroma, (0, 0), 0.55)
    return np.asarray(np.rint(grain * (_NOISE_SIGMA / float(grain.std()))), np.float32)


def _sketch(random: np.random.Generator) -> FloatImage:
    """Return the sharp scene in linear light (highlights exceed 1) at `_SKETCH` size."""
    width, height = _SKETCH
    scene = np.empty((height, width, 3), np.float32)
    fall = np.linspace(1.15, 0.55, height, dtype=np.float32)[:, None]
    scene[:] = np.array([0.105, 0.190, 0.31], np.float32)
    scene *= fall[..., None]
    _window(scene)
    _shelves(scene, random)
    _plant(scene, random)
    # The counter: a lit edge, then wood that falls into shade.
    cv2.rectangle(scene, (0, 268), (width, 276), (0.20, 0.33, 0.47), -1)
    cv2.rectangle(scene, (0, 276), (width, height), (0.030, 0.052, 0.085), -1)
    for column in range(0, width, 46):
        cv2.line(scene, (column, 278), (column - 8, height), (0.022, 0.040, 0.066), 3)
    for x, y, size in ((250, 62, 15), (372, 46, 17), (500, 58, 16)):
        cv2.line(scene, (x, 0), (x, y), (0.02, 0.03, 0.04), 2)
        cv2.ellipse(scene, (x, y), (size + 9, size), 0, 180, 360, (0.04, 0.06, 0.07), -1)
        cv2.circle(scene, (x, y + 3), size // 2, (3.2, 5.4, 7.6), -1)
    return scene


def _window(scene: FloatImage) -> None:
    cv2.rectangle(scene, (24, 34), (182, 236), (0.62, 0.62, 0.56), -1)
    cv2.rectangle(scene, (24, 150), (182, 236), (0.38, 0.44, 0.42), -1)
    cv2.rectangle(scene, (40, 120), (92, 236), (0.30, 0.38, 0.46), -1)
    cv2.rectangle(scene, (118, 96), (172, 236), (0.26, 0.30, 0.34), -1)
    for x in (22, 102, 182):
        cv2.line(scene, (x, 30), (x, 240), (0.05, 0.08, 0.11), 6)
    cv2.line(scene, (22, 32), (182, 32), (0.05, 0.08, 0.11), 6)
    cv2.line(scene, (16, 240), (190, 240), (0.16, 0.25, 0.34), 8)


def _shelves(scene: FloatImage, random: np.random.Generator) -> None:
    palette = ((0.09, 0.20, 0.44), (0.30, 0.38, 0.46), (0.10, 0.16, 0.07), (0.05, 0.09, 0.17),
               (0.42, 0.52, 0.60), (0.08, 0.13, 0.32), (0.20, 0.17, 0.09))  # fmt: skip
    for board in (132, 190, 248):
        cv2.rectangle(scene, (228, board - 46), (616, board), (0.040, 0.072, 0.125), -1)
        x = 236
        while x < 600:
            wide, tall = int(random.integers(9, 24)), int(random.integers(18, 40))
            tint = palette[int(random.integers(len(palette)))]
            shade = float(random.uniform(0.55, 1.05))
            cv2.rectangle(scene, (x, board - tall), (x + wide, board), tuple(c * shade for c in tint), -1)
            x += wide + int(random.integers(2, 12))
        cv2.rectangle(scene, (224, board), (620, board + 5), (0.13, 0.22, 0.33), -1)


def _plant(scene: FloatImage, random: np.random.Generator) -> None:
    for _ in range(46):
        x, y = int(random.normal(208, 17)), int(random.normal(206, 26))
        green = float(random.uniform(0.5, 1.2))
        turn = float(random.uniform(0, 180))
        leaf = (0.035 * green, 0.12 * green, 0.055 * green)
        cv2.ellipse(scene, (x, y), (11, 5), turn, 0, 360, leaf, -1)
    cv2.rectangle(scene, (192, 236), (226, 268), (0.20, 0.30, 0.40), -1)


def _photograph(sketch: FloatImage, size: tuple[int, int]) -> Image:
    """Defocus with a disc as a lens does, add falloff and a glow around the lamps, and encode to 8 bits."""
    radius = 10
    rows, columns = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    disc = np.clip(radius + 0.5 - np.hypot(rows, columns), 0, 1).astype(np.float32)
    soft = cv2.filter2D(sketch, -1, disc / disc.sum(), borderType=cv2.BORDER_REPLICATE)
    veil = cv2.GaussianBlur(np.minimum(sketch, 2), (0, 0), 60)
    halos = cv2.GaussianBlur(np.maximum(sketch - 1, 0), (0, 0), 22)
    soft = cv2.addWeighted(cv2.addWeighted(soft, 1, veil, 0.07, 0), 1, halos, 0.55, 0)
    picture = cv2.resize(soft, size, interpolation=cv2.INTER_CUBIC)
    width, height = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    away = np.hypot((x - width / 2) / width, (y - height * 0.45) / width)
    picture *= (1 / (1 + (away * 1.25) ** 2) ** 2)[..., None]
    return (np.clip(picture, 0, 1) ** (1 / 2.2) * 255).round().astype(np.uint8)
