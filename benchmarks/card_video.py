"""Videos of 1280 x 720 pictures for a camera that can be measured again and again."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import cv2

from kiosk.sandbox.held_items import held_items
from kiosk.sandbox.virtual_camera.motion import APPROACH_S, LEAVE_S
from kiosk.sandbox.virtual_camera.renderer import Renderer

SIZE = (1280, 720)
RATE_HZ = 20

_EMPTY_S = 0.9
_HELD_S = 0.8
CYCLE_S = _EMPTY_S + APPROACH_S + _HELD_S + LEAVE_S
"""From one card to the next."""


def record_cards(path: Path, keys: Sequence[str]) -> None:
    """Hands that hold up one card after another; `keys` are those of the sandbox's test codes."""
    renderer = Renderer([item for item in held_items() if item.id in keys])
    frames = round(CYCLE_S * RATE_HZ)
    with _writer(path, RATE_HZ) as writer:
        for number, key in enumerate(keys):
            first, item = number * frames, renderer.find(key)
            sprite = renderer.draw(item, renderer.code_text(item))
            renderer.hold(sprite, first / RATE_HZ + _EMPTY_S, seconds=_HELD_S)
            for frame in range(first, first + frames):
                writer.write(renderer.render(frame / RATE_HZ))


def record_nobody(path: Path, rate_hz: int) -> None:
    """The place in front of the kiosk with nobody there, for two seconds."""
    renderer = Renderer([])
    with _writer(path, rate_hz) as writer:
        for frame in range(2 * rate_hz):
            writer.write(renderer.render(frame / rate_hz))


def record_passer_by(path: Path, rate_hz: int) -> None:
    """Somebody without a code who never stands still, for four seconds: every picture differs."""
    renderer = Renderer([])
    frames = 4 * rate_hz
    with _writer(path, rate_hz) as writer:
        for frame in range(frames):
            picture = renderer.render(frame / rate_hz)
            x = round(SIZE[0] * (0.5 + 0.3 * math.sin(2 * math.pi * frame / frames)))
            cv2.ellipse(picture, (x, 560), (150, 330), 0, 0, 360, (78, 66, 60), cv2.FILLED)
            writer.write(picture)


@contextmanager
def _writer(path: Path, rate_hz: float) -> Iterator[cv2.VideoWriter]:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), rate_hz, SIZE)
    if not writer.isOpened():
        raise OSError(f"cannot write {path}")
    yield writer
    writer.release()
