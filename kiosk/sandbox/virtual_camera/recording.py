"""Writes what the virtual camera would show into a video file, for tests and benchmarks."""

from pathlib import Path

import cv2

from kiosk.sandbox.virtual_camera.items import HeldItem, TokenIssuer
from kiosk.sandbox.virtual_camera.motion import APPROACH_S, LEAVE_S
from kiosk.sandbox.virtual_camera.renderer import Renderer


def record(
    path: Path,
    item: HeldItem,
    seconds: float,
    *,
    issue_token: TokenIssuer | None = None,
    rate_hz: float = 20.0,
    seed: int = 7,
    angle_deg: float | None = None,
    distance: float = 1.0,
    lead_s: float = 0.5,
) -> int:
    """Write an .avi (MJPG, 1280x720) and return how many frames it has.

    The place is empty for `lead_s`, the item comes, is held in place for `seconds`, leaves, and the place
    is empty for `lead_s` again. Raises OSError when the file cannot be written, ValueError when the item's
    code cannot be drawn.
    """
    renderer = Renderer([item], issue_token, seed=seed)
    sprite = renderer.draw(item, renderer.code_text(item))
    renderer.hold(sprite, lead_s, seconds=seconds, angle_deg=angle_deg, distance=distance)
    length = round((2 * lead_s + APPROACH_S + seconds + LEAVE_S) * rate_hz)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), rate_hz, (1280, 720))
    if not writer.isOpened():
        raise OSError(f"cannot write a video to {path}")
    try:
        for number in range(length):
            writer.write(renderer.render(number / rate_hz))
    finally:
        writer.release()
    return length
