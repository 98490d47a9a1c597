"""The ladder, bare zxing-cpp and an oracle on the same rendered clips."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import zxingcpp

from benchmarks.hand_clips import FPS, Clip, ClipFrame, Difficulty, make_clip
from kiosk.scanning.decoding.agreement import Agreement
from kiosk.scanning.decoding.ladder import Ladder
from kiosk.scanning.decoding.regions import Gray
from kiosk.scanning.decoding.symbologies import RETAIL_FORMATS

WITHIN_S = 0.5
_FORMATS = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat[name] for name in RETAIL_FORMATS])


@dataclass(frozen=True, slots=True)
class ClipResult:
    """Seconds after the hand came to rest at which each counted the text, None for never; at most 0.5.

    `oracle`: zxing-cpp reads it in at least one steady frame that is cut out and straightened by the true
    position. `wrong`: other texts that counted. `decode_ms`: of each frame that the ladder looked at.
    """

    clip: Clip
    ladder_s: float | None
    plain_s: float | None
    oracle: bool
    wrong: tuple[str, ...]
    decode_ms: tuple[float, ...]


def run_clips(count: int, difficulty: Difficulty, first_seed: int) -> list[ClipResult]:
    """Clips of this difficulty, one after the other."""
    return [run_clip(make_clip(seed, difficulty)) for seed in range(first_seed, first_seed + count)]


def run_clip(clip: Clip) -> ClipResult:
    """Frames arrive in their own time: what arrives while one is decoded is replaced by the newest."""
    frames = list(clip.frames())
    ladder, agreement = Ladder(use_zbar=True), Agreement()
    counted_s: float | None = None
    wrong: set[str] = set()
    spent: list[float] = []
    free_s = -10.0
    for frame in frames:
        # A frame waits until the decoder is free, unless a newer one has come by then.
        if free_s >= frame.steady_s + 1 / FPS:
            continue
        started = time.thread_time()
        reading = ladder.read(frame.gray, 10 + frame.steady_s)
        took_s = time.thread_time() - started
        spent.append(took_s * 1000)
        free_s = max(free_s, frame.steady_s) + took_s
        for seen in agreement.observe(10 + frame.steady_s, reading.codes):
            if seen.is_agreed and seen.code.text != clip.text:
                wrong.add(seen.code.text)
            elif seen.is_agreed and counted_s is None:
                counted_s = max(free_s, 0.0)
    steady = [frame for frame in frames if frame.steady_s >= 0]
    return ClipResult(
        clip,
        counted_s if counted_s is not None and counted_s <= WITHIN_S + 1e-9 else None,
        _plain(frames, clip),
        any(_oracle_reads(frame, clip) for frame in steady),
        tuple(sorted(wrong)),
        tuple(spent),
    )


def _plain(frames: Iterable[ClipFrame], clip: Clip) -> float | None:
    """Bare zxing-cpp by the same rule: a 1D text counts once two frames agree. Its time is not counted."""
    agreeing = 0
    for frame in frames:
        texts = {found.text for found in zxingcpp.read_barcodes(frame.gray, formats=_FORMATS)}
        agreeing += clip.text in texts
        if agreeing >= (1 if clip.symbology == "QRCode" else 2):
            return max(frame.steady_s, 0.0)
    return None


def _oracle_reads(frame: ClipFrame, clip: Clip) -> bool:
    for shrink in (1.0, 0.5):
        height, width = clip.texture.shape
        to_crop = np.diag([shrink, shrink, 1.0]) @ np.linalg.inv(frame.to_frame)
        size = (int(width * shrink), int(height * shrink))
        crop = np.asarray(cv2.warpPerspective(frame.gray, to_crop, size, flags=cv2.INTER_CUBIC), np.uint8)
        for picture in (crop, _sharp(crop)):
            if any(found.text == clip.text for found in zxingcpp.read_barcodes(picture, formats=_FORMATS)):
                return True
    return False


def _sharp(gray: Gray) -> Gray:
    soft = cv2.GaussianBlur(gray, (0, 0), 4)
    return np.asarray(cv2.addWeighted(gray, 2.5, soft, -1.5, 0), np.uint8)


def share(results: Sequence[ClipResult], read: Iterable[bool]) -> float:
    """Percent of the clips."""
    return 100 * sum(read) / max(len(results), 1)
