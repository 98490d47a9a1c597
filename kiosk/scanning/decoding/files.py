"""Codes in picture and video files, read by the same decoder as the camera's frames."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.decoding.agreement import Agreement
from kiosk.scanning.decoding.decoded import WEAK, DecodedText
from kiosk.scanning.decoding.failure_hints import failure_hints
from kiosk.scanning.decoding.ladder import Ladder
from kiosk.scanning.decoding.regions import Gray
from kiosk.scanning.decoding.stills import FoundCode, PassReport, affordable, examine_still

IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".pgm", ".ppm"})
VIDEO_SUFFIXES = frozenset({".avi", ".mp4", ".m4v", ".mkv", ".webm", ".mov", ".mjpg", ".mjpeg"})

_DEFAULT_FPS = 25.0
# No picture is that large; a video may be, and is not read in one piece.
_MAX_IMAGE_BYTES = 512 * 2**20
_JPEG = b"\xff\xd8"
# Lossy formats round the opacity of an opaque picture.
_OPAQUE = 250


class UnreadableFile(Exception):
    """The file cannot be opened, or is neither a picture nor a video."""


def files_in(path: Path) -> Iterator[Path]:
    """`path` itself, or in a folder what is named like a picture or video anywhere below it, sorted.

    Links that lead nowhere are among them. Raises UnreadableFile for a folder without any.
    """
    if not path.is_dir():
        yield path
        return
    known = IMAGE_SUFFIXES | VIDEO_SUFFIXES
    found = sorted(each for each in path.rglob("*") if each.suffix.lower() in known and not each.is_dir())
    if not found:
        raise UnreadableFile(f"{path}: no picture or video in this folder")
    yield from found


@dataclass(frozen=True, slots=True)
class FileCode:
    """A code that counts. `after_ms`: decoding time in a picture; place in a video's own time."""

    code: DecodedText
    passes: tuple[str, ...]
    after_ms: float


@dataclass(frozen=True, slots=True)
class FramesSeen:
    """How much of a video was looked at; `sighted` frames showed something like a code."""

    count: int
    sighted: int
    is_all: bool


@dataclass(frozen=True, slots=True)
class FileReport:
    """What a file gave. `tried` is what was done with a picture, `frames` with a video; the other is empty.

    `hints` are clauses on what a picture lacks in which nothing counts.
    """

    found: list[FileCode]
    unproven: list[FileCode]
    tried: list[PassReport]
    frames: FramesSeen | None
    hints: list[str]


def examine(
    path: Path,
    formats: Sequence[str],
    classifier: CodeClassifier,
    *,
    use_zbar: bool,
    budget_ms: float | None = None,
) -> FileReport:
    """Every different code in a picture or video. `budget_ms`: time for reading it. Raises UnreadableFile."""
    size = _size(path)
    if path.suffix.lower() not in VIDEO_SUFFIXES and size <= _MAX_IMAGE_BYTES:
        picture = read_image(path)
        if picture is not None:
            gray = affordable(picture, budget_ms)
            report = examine_still(gray, budget_ms, formats, classifier, use_zbar=use_zbar)
            found, unproven = [list(map(_of_still, each)) for each in (report.found, report.unproven)]
            return FileReport(
                found, unproven, report.tried, None, [] if found else failure_hints(gray, report)
            )
    if path.suffix.lower() not in IMAGE_SUFFIXES:
        video = _examine_video(path, Ladder(formats, use_zbar=use_zbar), classifier, budget_ms)
        if video is not None:
            return video
    raise UnreadableFile(f"{path}: neither a picture nor a video that can be read")


def _size(path: Path) -> int:
    """Bytes of a plain file: a pipe or device may never end."""
    try:
        found = path.stat()
    except FileNotFoundError:
        why = "a link that leads nowhere" if path.is_symlink() else "no such file or folder"
        raise UnreadableFile(f"{path}: {why}") from None
    except OSError as error:
        raise UnreadableFile(f"{path}: {os.strerror(error.errno or 0).lower()}") from None
    if not stat.S_ISREG(found.st_mode):
        raise UnreadableFile(f"{path}: not a file")
    return found.st_size


def _of_still(found: FoundCode) -> FileCode:
    return FileCode(found.code, found.passes, found.after_ms)


def read_image(path: Path) -> Gray | None:
    """The gray values of a picture, on white where it is transparent; None if it is no picture.

    Raises UnreadableFile for one that cannot be opened or is larger than OpenCV takes.
    """
    try:
        data = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError as error:
        raise UnreadableFile(f"{path}: {os.strerror(error.errno or 0).lower()}") from None
    if not data.size:
        return None
    # A JPEG holds its gray values apart from the colours; others may hold a transparent ground.
    how = cv2.IMREAD_GRAYSCALE if data[:2].tobytes() == _JPEG else cv2.IMREAD_UNCHANGED
    try:
        picture = cv2.imdecode(data, how)
        return None if picture is None else _as_gray(picture, data)
    except cv2.error as error:
        if "MAX_IMAGE" in str(error):
            raise UnreadableFile(f"{path}: more pixels than a picture may have") from None
        return None


def _as_gray(picture: cv2.typing.MatLike, data: NDArray[np.uint8]) -> Gray:
    if picture.dtype == np.uint16:
        picture = cv2.convertScaleAbs(picture, alpha=255 / 65535)
    channels = 1 if picture.ndim == 2 else picture.shape[2]
    if picture.dtype != np.uint8 or channels not in (1, 3, 4):
        return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)
    if channels == 4:
        return _on_white(np.asarray(picture, np.uint8))
    return np.asarray(picture if channels == 1 else cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)


def _on_white(picture: Gray) -> Gray:
    """A code drawn on a transparent ground is black on black without this."""
    gray, alpha = cv2.cvtColor(picture, cv2.COLOR_BGRA2GRAY), np.ascontiguousarray(picture[:, :, 3])
    if alpha.min() < _OPAQUE:
        gray = cv2.add(cv2.multiply(gray, alpha, scale=1 / 255), cv2.bitwise_not(alpha))
    return np.asarray(gray, np.uint8)


def _examine_video(
    path: Path, ladder: Ladder, classifier: CodeClassifier, budget_ms: float | None
) -> FileReport | None:
    """Every code that counted, in order of appearance; None if there is no frame to read."""
    video = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    step_s = 1 / (video.get(cv2.CAP_PROP_FPS) or _DEFAULT_FPS)
    agreement, number, sighted, is_all = Agreement(), 0, 0, False
    found: dict[tuple[str, str], FileCode] = {}
    seen_once: dict[tuple[str, str], FileCode] = {}
    started = time.perf_counter()
    try:
        while not number or budget_ms is None or (time.perf_counter() - started) * 1000 < budget_ms:
            is_good, picture = video.read()
            if not is_good:
                is_all = True
                break
            number += 1
            reading = ladder.read(_gray(picture), number * step_s)
            sighted += reading.is_sighted
            for seen in agreement.observe(number * step_s, reading.codes):
                code, at_ms = seen.code, number * step_s * 1000
                is_whole = code.symbology not in WEAK or classifier.confirms(code.rule_text, code.symbology)
                kept = found if seen.is_agreed and is_whole else seen_once
                kept.setdefault((code.symbology, code.text), FileCode(code, (code.decoder,), at_ms))
    finally:
        video.release()
    if not number:
        return None
    unproven = [code for key, code in seen_once.items() if key not in found]
    return FileReport(list(found.values()), unproven, [], FramesSeen(number, sighted, is_all), [])


def _gray(picture: cv2.typing.MatLike) -> Gray:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
