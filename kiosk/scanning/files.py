"""Codes in picture and video files, read by the same decoder as the camera's frames."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from kiosk.scanning.agreement import Agreement
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.decoded import WEAK, DecodedText
from kiosk.scanning.failure_hints import failure_hints
from kiosk.scanning.ladder import Ladder
from kiosk.scanning.regions import Gray
from kiosk.scanning.stills import FoundCode, examine_still

IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".pgm", ".ppm"})
VIDEO_SUFFIXES = frozenset({".avi", ".mp4", ".m4v", ".mkv", ".webm", ".mov", ".mjpg", ".mjpeg"})

_DEFAULT_FPS = 25.0


class UnreadableFile(Exception):
    """The file cannot be opened, or is neither a picture nor a video."""


def files_in(path: Path) -> Iterator[Path]:
    """`path` itself, or in a folder every picture and video below it, sorted. Raises UnreadableFile."""
    if not path.exists():
        raise UnreadableFile(f"{path}: no such file or folder")
    if not path.is_dir():
        yield path
        return
    known = IMAGE_SUFFIXES | VIDEO_SUFFIXES
    yield from sorted(each for each in path.rglob("*") if each.suffix.lower() in known and each.is_file())


@dataclass(frozen=True, slots=True)
class FileCode:
    """A code that counts. `after_ms`: decoding time in a picture; place in a video's own time."""

    code: DecodedText
    passes: tuple[str, ...]
    after_ms: float


@dataclass(frozen=True, slots=True)
class FileReport:
    """What a file gave. `tried` is a clause for each thing that was done, `hints` what the picture lacks."""

    found: list[FileCode]
    unproven: list[FileCode]
    tried: list[str]
    hints: list[str]


def examine(
    path: Path,
    formats: Sequence[str],
    classifier: CodeClassifier,
    *,
    use_zbar: bool,
    budget_ms: float | None = None,
) -> FileReport:
    """Every different code in a picture or video. `budget_ms`: time for a picture. Raises UnreadableFile."""
    if path.suffix.lower() not in VIDEO_SUFFIXES:
        gray = _read_image(path)
        if gray is not None:
            report = examine_still(gray, budget_ms, formats, classifier, use_zbar=use_zbar)
            tried = [f"{each.name} ({each.took_ms:.0f} ms)" for each in report.tried]
            found, unproven = [list(map(_of_still, each)) for each in (report.found, report.unproven)]
            return FileReport(found, unproven, tried, [] if found else failure_hints(gray, report))
    if path.suffix.lower() not in IMAGE_SUFFIXES:
        video = _examine_video(path, Ladder(formats, use_zbar=use_zbar), classifier)
        if video is not None:
            return video
    raise UnreadableFile(f"{path}: neither a picture nor a video that can be read")


def _of_still(found: FoundCode) -> FileCode:
    return FileCode(found.code, found.passes, found.after_ms)


def _read_image(path: Path) -> Gray | None:
    try:
        data = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError as error:
        raise UnreadableFile(f"{path}: {error.strerror}") from None
    try:
        picture = cv2.imdecode(data, cv2.IMREAD_UNCHANGED) if data.size else None
        if picture is None:
            return None
        if picture.ndim == 3 and picture.shape[2] == 4 and picture.dtype == np.uint8:
            return _on_white(np.asarray(picture, np.uint8))
        return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)
    except cv2.error:
        return None


def _on_white(picture: Gray) -> Gray:
    """A code drawn on a transparent ground is black on black without this."""
    gray = cv2.cvtColor(picture, cv2.COLOR_BGRA2GRAY).astype(np.uint16)
    alpha = picture[:, :, 3].astype(np.uint16)
    return ((gray * alpha + 255 * (255 - alpha)) // 255).astype(np.uint8)


def _examine_video(path: Path, ladder: Ladder, classifier: CodeClassifier) -> FileReport | None:
    """Every code that counted, in order of appearance; None if there is no frame to read."""
    video = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    step_s = 1 / (video.get(cv2.CAP_PROP_FPS) or _DEFAULT_FPS)
    agreement, number, sighted = Agreement(), 0, 0
    found: dict[tuple[str, str], FileCode] = {}
    seen_once: dict[tuple[str, str], FileCode] = {}
    try:
        while True:
            is_good, picture = video.read()
            if not is_good:
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
    tried = [f"{number} frames, {sighted} of them with something like a code"]
    return FileReport(list(found.values()), unproven, tried, [])


def _gray(picture: cv2.typing.MatLike) -> Gray:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
