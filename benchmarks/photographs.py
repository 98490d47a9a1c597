"""Still mode beside bare decoders on photographs with true texts, all on the same pictures in one run."""

from __future__ import annotations

import csv
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import zxingcpp

from kiosk.scanning import decode_still
from kiosk.scanning.decoding import zbar_fallback
from kiosk.scanning.decoding.regions import Gray
from kiosk.scanning.decoding.symbologies import RETAIL_FORMATS, linear_formats

SCANS = Path(__file__).resolve().parents[2] / "shared" / "scans"
LONGEST_SIDE = 1280
_LINEAR = linear_formats(RETAIL_FORMATS)

Text = tuple[str, str]
Decoder = Callable[[Gray], set[Text]]


@dataclass(frozen=True, slots=True)
class Photograph:
    """`truths` is empty where there is no code. `is_any_of`: it holds one or more of them."""

    file: str
    group: str
    truths: frozenset[str]
    is_any_of: bool


@dataclass(frozen=True, slots=True)
class Score:
    """Of one decoder: photographs read by group, all by group, names of those with a wrong text, and ms."""

    read: Counter[str]
    count: Counter[str]
    wrong: list[str]
    missed: list[str]
    mean_ms: float

    def share(self, group: str) -> float:
        """Percent read; 0 where there is none."""
        return 100 * self.read[group] / max(self.count[group], 1)


def photographs(every: int = 1, offset: int = 0) -> list[Photograph]:
    """The photographs of retail symbologies and those without a code; `every` second, third ... of them."""
    with (SCANS / "manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = [each for each in map(_photograph, csv.DictReader(file)) if each is not None]
    return rows[offset::every]


def _photograph(row: dict[str, str]) -> Photograph | None:
    if row["symbology"] not in (*RETAIL_FORMATS, "UPCA", "none"):
        return None
    known = json.loads(row["truth"]) if row["match"] == "anyof" else [row["truth"]] * (row["match"] != "none")
    if row["also"]:
        known += json.loads(row["also"]) if row["also"].startswith("[") else [row["also"]]
    group = {"none": "no code", "QRCode": "QR (BoofCV)" if row["set"].startswith("bf-") else "QR"}
    truths = frozenset(map(plain, known))
    return Photograph(
        row["file"], group.get(row["symbology"], row["symbology"]), truths, row["match"] == "anyof"
    )


def plain(text: str) -> str:
    """The text without blanks and leading zeros, which is how truths are compared."""
    return "".join(text.split()).lstrip("0")


def score(decoder: Decoder, chosen: list[Photograph]) -> Score:
    """Run it on each photograph, at most 1280 pixels long."""
    read, count, wrong, missed, spent = Counter[str](), Counter[str](), list[str](), list[str](), 0.0
    for photograph in chosen:
        gray = _gray(photograph.file)
        started = time.thread_time()
        found = decoder(gray)
        spent += time.thread_time() - started
        texts = {plain(text) for _, text in found}
        count[photograph.group] += 1
        if texts & photograph.truths:
            read[photograph.group] += 1
        elif photograph.truths:
            missed.append(photograph.file)
        # A photograph of several codes may hold others than those that are listed, but no others of 1D.
        doubtful = {plain(text) for name, text in found if not (photograph.is_any_of and name == "QRCode")}
        if doubtful - photograph.truths:
            wrong.append(photograph.file)
    return Score(read, count, wrong, missed, spent * 1000 / max(len(chosen), 1))


def _gray(name: str) -> Gray:
    picture = cv2.imread(str(SCANS / name), cv2.IMREAD_GRAYSCALE)
    if picture is None:
        raise FileNotFoundError(SCANS / name)
    scale = min(LONGEST_SIDE / max(picture.shape), 1.0)
    if scale == 1:
        return np.asarray(picture, np.uint8)
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)


def decoders() -> Iterator[tuple[str, Decoder]]:
    """Name and function of each, ours first."""
    yield "still mode", lambda gray: set(decode_still(gray))
    yield "zxing-cpp, then located crops (floor)", floor
    yield "zxing-cpp", bare_zxing
    yield "pyzbar, symbols restricted", bare_zbar
    yield "OpenCV", bare_opencv


def bare_zxing(gray: Gray, names: tuple[str, ...] = RETAIL_FORMATS) -> set[Text]:
    """One call, the retail formats."""
    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat[name] for name in names])
    found = zxingcpp.read_barcodes(gray, formats=formats, text_mode=zxingcpp.TextMode.Plain)
    return {(each.format.name, each.text) for each in found}


def floor(gray: Gray) -> set[Text]:
    """zxing-cpp, and where it reads nothing, on straightened, doubled crops that OpenCV's detector proposes.

    Written down here on its own, so that it stays what it was measured as.
    """
    found = bare_zxing(gray)
    if found or min(gray.shape) < 40:
        return found
    located, quads = cv2.barcode.BarcodeDetector().detectMulti(gray)
    for quad in quads if located and quads is not None else ():
        found |= bare_zxing(_doubled_crop(gray, np.asarray(quad, np.float32).reshape(4, 2)), _LINEAR)
    return found


def _doubled_crop(gray: Gray, quad: np.ndarray) -> Gray:
    middle, (width, height), degrees = cv2.minAreaRect(quad)
    if width < height:
        width, height, degrees = height, width, degrees + 90
    width, height = width * 1.3 + 20, max(height * 1.1, 4)
    turn = cv2.getRotationMatrix2D(middle, degrees, 2.0)
    turn[:, 2] += np.array([width - middle[0], height - middle[1]])
    size = (int(width * 2), int(height * 2))
    crop = cv2.warpAffine(gray, turn, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(crop, np.uint8)


def bare_zbar(gray: Gray) -> set[Text]:
    """Only the retail symbols, QR code among them."""
    from pyzbar.pyzbar import ZBarSymbol, decode

    with zbar_fallback.quiet_stderr():
        wanted = ("EAN13", "EAN8", "CODE128", "CODE39", "I25", "CODABAR", "QRCODE")
        found = decode(gray, symbols=[ZBarSymbol[name] for name in wanted])
    names = {"QRCODE": "QRCode"}
    return {(names.get(each.type, each.type), each.data.decode("utf-8", "replace")) for each in found}


def bare_opencv(gray: Gray) -> set[Text]:
    """Both of its detectors with their own texts."""
    if min(gray.shape) < 40:
        return set()
    _, bars, _, _ = cv2.barcode.BarcodeDetector().detectAndDecodeWithType(gray)
    try:
        _, squares, _, _ = cv2.QRCodeDetector().detectAndDecodeMulti(gray)
    except UnicodeDecodeError:  # it hands over bytes of other encodings as they are
        squares = ()
    return {("1D", text) for text in bars or () if text} | {
        ("QRCode", text) for text in squares or () if text
    }
