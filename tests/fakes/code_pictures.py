"""Rendered codes: still pictures, frames of a camera that holds one, and videos."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

Picture = NDArray[np.uint8]


def code(text: str | bytes, symbology: str = "EAN13", module_px: int = 3) -> Picture:
    """A gray picture of one code with its quiet zone."""
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat[symbology])
    return np.array(barcode.to_image(scale=module_px, add_quiet_zones=True), np.uint8)


def scene(
    picture: Picture | None, size: tuple[int, int] = (1280, 720), degrees: float = 0.0, seed: int = 0
) -> Picture:
    """A BGR frame: gray wall, sensor noise, and in its middle the code at that angle."""
    width, height = size
    gray = np.full((height, width), 95, np.uint8)
    if picture is not None:
        turn = cv2.getRotationMatrix2D((picture.shape[1] / 2, picture.shape[0] / 2), degrees, 1.0)
        turn[:, 2] += (width - picture.shape[1]) / 2, (height - picture.shape[0]) / 2
        shown = cv2.warpAffine(picture, turn, size, flags=cv2.INTER_LINEAR)
        mask = cv2.warpAffine(np.full_like(picture, 255), turn, size)
        gray = np.where(mask > 128, shown, gray).astype(np.uint8)
    noise = np.random.default_rng(seed).integers(0, 12, gray.shape, dtype=np.uint8)
    return np.asarray(cv2.cvtColor(cv2.add(gray, noise), cv2.COLOR_GRAY2BGR), np.uint8)


def side_by_side(*pictures: Picture) -> Picture:
    """Codes beside each other on white."""
    height = max(picture.shape[0] for picture in pictures)
    padded = [
        cv2.copyMakeBorder(picture, 0, height - picture.shape[0], 20, 20, cv2.BORDER_CONSTANT, value=255)
        for picture in pictures
    ]
    return np.asarray(np.hstack(padded), np.uint8)


def gray_of(frame: Picture) -> Picture:
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), np.uint8)


def write_video(path: Path, frames: Iterable[Picture], fps: float = 30.0) -> Path:
    """An .avi that plays back picture for picture."""
    writer: cv2.VideoWriter | None = None
    for frame in frames:
        if writer is None:
            size = (frame.shape[1], frame.shape[0])
            writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, size)
        writer.write(frame)
    if writer is not None:
        writer.release()
    return path
