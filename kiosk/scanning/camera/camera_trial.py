"""Whether a camera is good enough for cards: light, sharpness, and from how far it reads a known code."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import Enum
from statistics import median

from kiosk.scanning.calibration import MODULES
from kiosk.scanning.camera.camera_events import Sight

LOST_AFTER_S = 2.0
"""A code that was moved away and not read for this long is out of reach."""

_ENOUGH_READS = 4
_DARK, _DIM, _BRIGHT = 35.0, 60.0, 225.0
_SOFT_PX, _BLURRED_PX = 2.8, 3.6
# Sharp pictures are read from 1.6 pixels a bar; a lens that is out of focus at arm's length needs far more.
_FINE_BAR_PX, _COARSE_BAR_PX = 2.2, 3.2
# An EAN-13 of the usual size: 95 bars of 0.33 mm. Web cameras see some 60 degrees in width.
_CARD_CODE_MM = 31.35
_CARD_CODE_BARS = 95
_VIEW_DEGREES = 60


class Grade(Enum):
    """How good one property is."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


def grade_light(brightness: float) -> Grade:
    """Of the picture's mean gray value, 0-255."""
    if brightness < _DARK or brightness > _BRIGHT:
        return Grade.POOR
    return Grade.FAIR if brightness < _DIM else Grade.GOOD


def grade_sharpness(edge_px: float) -> Grade:
    """Of the pixels that an edge in the code takes."""
    return _graded(edge_px, _SOFT_PX, _BLURRED_PX)


def grade_reach(bar_px: float) -> Grade:
    """Of the narrowest bar that was read, in pixels."""
    return _graded(bar_px, _FINE_BAR_PX, _COARSE_BAR_PX)


def reach_cm(bar_px: float, picture_width: int) -> float:
    """About how far away an ordinary card is read, for a camera of the usual angle of view."""
    field_mm = _CARD_CODE_MM * picture_width / (_CARD_CODE_BARS * bar_px)
    return field_mm / (2 * math.tan(math.radians(_VIEW_DEGREES) / 2)) / 10


@dataclass(frozen=True, slots=True)
class TrialResult:
    """What was measured; `bar_px` is the narrowest bar that was read, `picture_width` is in pixels."""

    brightness: float
    edge_px: float
    bar_px: float
    picture_width: int

    @property
    def reach_cm(self) -> float:
        """About how far away an ordinary card is read."""
        return reach_cm(self.bar_px, self.picture_width)

    @property
    def grades(self) -> tuple[Grade, Grade, Grade]:
        """Of light, sharpness and reach."""
        return grade_light(self.brightness), grade_sharpness(self.edge_px), grade_reach(self.bar_px)

    @property
    def grade(self) -> Grade:
        """The worst of the three: a card has to pass all."""
        return max(self.grades, key=list(Grade).index)


@dataclass(slots=True)
class CameraTrial:
    """Collects measures while the calibration code is held up and slowly moved away. Times are monotonic."""

    symbology: str
    picture_width: int
    _light: list[float] = field(default_factory=list)
    _edges: list[float] = field(default_factory=list)
    _bars: list[float] = field(default_factory=list)
    _read_s: float | None = None

    def observe(self, sight: Sight, brightness: float, now_s: float) -> None:
        """Take one measure of the code in view."""
        if sight.is_read and sight.width_px > 0:
            self._light.append(brightness)
            self._edges.append(sight.edge_px)
            self._bars.append(sight.width_px / MODULES[self.symbology])
            self._read_s = now_s

    @property
    def bar_px(self) -> float | None:
        """The narrowest bar read so far, None before the first."""
        return min(self._bars, default=None)

    def is_over(self, now_s: float) -> bool:
        """True once enough was measured and the code has gone out of reach."""
        return self.has_enough and self._read_s is not None and now_s - self._read_s >= LOST_AFTER_S

    @property
    def has_enough(self) -> bool:
        """True once a result can be given."""
        return len(self._bars) >= _ENOUGH_READS

    def result(self) -> TrialResult:
        """What was measured. Raises ValueError before `has_enough`."""
        if not self.has_enough:
            raise ValueError("not enough was measured")
        return TrialResult(median(self._light), median(self._edges), min(self._bars), self.picture_width)


def _graded(value: float, good: float, fair: float) -> Grade:
    return Grade.GOOD if value <= good else Grade.FAIR if value <= fair else Grade.POOR
