"""Codes in picture and video files, read by the same decoder as the camera's frames."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np

from kiosk.scanning.agreement import Agreement
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.crops import Gray
from kiosk.scanning.decoder import read_frame
from kiosk.scanning.stills import decode_still

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


def codes_in(
    path: Path, formats: Sequence[str], classifier: CodeClassifier, *, use_zbar: bool
) -> list[tuple[str, str]]:
    """(text, symbology) of each different code in a file. Raises UnreadableFile."""
    if path.suffix.lower() not in VIDEO_SUFFIXES:
        gray = _read_image(path)
        if gray is not None:
            return decode_still(gray, formats=formats, rules=classifier, use_zbar=use_zbar)
    if path.suffix.lower() not in IMAGE_SUFFIXES:
        codes = _codes_in_video(path, formats, use_zbar=use_zbar)
        if codes is not None:
            return codes
    raise UnreadableFile(f"{path}: neither a picture nor a video that can be read")


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


def _codes_in_video(path: Path, formats: Sequence[str], *, use_zbar: bool) -> list[tuple[str, str]] | None:
    """Every code that counted, in order of appearance; None if there is no frame to read."""
    video = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    step_s = 1 / (video.get(cv2.CAP_PROP_FPS) or _DEFAULT_FPS)
    agreement, found, number = Agreement(), dict[tuple[str, str], None](), 0
    try:
        while True:
            is_good, picture = video.read()
            if not is_good:
                return list(found) if number else None
            number += 1
            gray = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
            codes = read_frame(gray, formats, use_zbar=use_zbar).codes
            for seen in agreement.observe(number * step_s, codes):
                if seen.is_agreed:
                    found[seen.code.text, seen.code.symbology] = None
    finally:
        video.release()
