from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.scanning.decoding.code39 import with_lower_case
from kiosk.scanning.decoding.decoded import DecodedText
from kiosk.scanning.decoding.decoder import available_decoders
from kiosk.scanning.decoding.ladder import FrameReading, Ladder
from kiosk.scanning.decoding.symbologies import RETAIL_FORMATS
from tests.fakes.code_pictures import code, gray_of, scene, side_by_side

Gray = np.ndarray

PROMISED = {
    "Code128": 1.0,
    "Code39": 0.9,
    "EAN8": 1.0,
    "ITF": 0.9,
    "Codabar": 0.9,
    "EAN13": 0.7,
    "QRCode": 0.7,
    "none": 0.0,
}
SCANS = Path(__file__).parents[3].parent / "shared" / "scans"


def read_frame(gray: Gray, formats: tuple[str, ...] = RETAIL_FORMATS, use_zbar: bool = False) -> FrameReading:
    return Ladder(formats, use_zbar=use_zbar).read(gray)


def decode_frame(
    gray: Gray, formats: tuple[str, ...] = RETAIL_FORMATS, use_zbar: bool = False
) -> list[DecodedText]:
    return read_frame(gray, formats, use_zbar).codes


@pytest.mark.parametrize(
    ("text", "symbology"),
    [
        ("4006381333931", "EAN13"),
        ("96385074", "EAN8"),
        ("CC-0001234", "Code128"),
        ("CARD 77", "Code39"),
        ("0012345670", "ITF"),
        ("A123456B", "Codabar"),
        ("https://shop.example/?token=A1B2C3", "QRCode"),
    ],
)
def test_each_retail_symbology_is_read(text: str, symbology: str) -> None:
    (found,) = decode_frame(gray_of(scene(code(text, symbology))))
    assert (found.text, found.symbology) == (text, symbology)


def test_a_upc_a_symbol_is_the_ean13_it_stands_for() -> None:
    frame = gray_of(scene(code("036000291452", "UPCA")))
    for formats in (RETAIL_FORMATS, ("UPCA",), ("UPCA", "EAN13")):
        (found,) = decode_frame(frame, formats)
        assert (found.text, found.symbology) == ("0036000291452", "EAN13")


@pytest.mark.parametrize("text", ["Zoë Šárka", "žluťoučký kůň", "日本"])
@pytest.mark.parametrize("as_bytes", [True, False])
def test_qr_text_becomes_unicode_whether_or_not_its_encoding_is_declared(text: str, as_bytes: bool) -> None:
    (found,) = decode_frame(gray_of(scene(code(text.encode() if as_bytes else text, "QRCode", 6))))
    assert found.text == text


def test_bytes_that_are_not_utf8_are_latin1() -> None:
    (found,) = decode_frame(gray_of(scene(code("Zoë".encode("latin-1"), "QRCode", 6))))
    assert found.text == "Zoë"


def test_a_byte_order_mark_is_not_part_of_the_text() -> None:
    (found,) = decode_frame(gray_of(scene(code("Zoë".encode("utf-8-sig"), "QRCode", 6))))
    assert found.text == "Zoë"


@pytest.mark.parametrize("symbology", ["EAN13", "QRCode"])
def test_light_on_dark_is_read(symbology: str) -> None:
    picture = np.asarray(255 - code("4006381333931", symbology, 5), np.uint8)
    (found,) = decode_frame(gray_of(scene(picture)))
    assert found.text == "4006381333931"


@pytest.mark.parametrize("degrees", [0, 15, 30, 45, 60, 75, 90, 135, 180, 225, 315])
def test_a_1d_code_is_read_at_any_angle(degrees: float) -> None:
    (found,) = decode_frame(gray_of(scene(code("4006381333931", module_px=4), degrees=degrees)))
    assert found.text == "4006381333931"
    middle = np.mean(found.corners, axis=0)
    assert np.hypot(*(middle - (640, 360))) < 120


def test_several_codes_in_view_are_all_read() -> None:
    both = side_by_side(code("4006381333931"), code("https://shop.example", "QRCode", 5))
    texts = {found.text for found in decode_frame(gray_of(scene(both)))}
    assert texts == {"4006381333931", "https://shop.example"}


def test_a_symbology_that_is_not_enabled_is_not_read() -> None:
    assert decode_frame(gray_of(scene(code("4006381333931"))), ("QRCode",)) == []


def test_an_unknown_symbology_is_named() -> None:
    with pytest.raises(ValueError, match="unknown symbology 'EAN14'"):
        decode_frame(np.zeros((100, 100), np.uint8), ("EAN14",))


def test_a_code_that_cannot_be_read_is_still_sighted() -> None:
    blurred = cv2.GaussianBlur(gray_of(scene(code("4006381333931"))), (0, 0), 3.5)
    reading = read_frame(np.asarray(blurred, np.uint8))
    assert reading.codes == []
    assert reading.is_sighted
    assert not read_frame(gray_of(scene(None))).is_sighted


@pytest.mark.parametrize(
    "shape", [(0, 0), (1, 1), (1, 3000), (3000, 1), (7, 7), (40, 500), (79, 79), (81, 81)]
)
def test_pictures_of_odd_sizes_do_no_harm(shape: tuple[int, int]) -> None:
    assert decode_frame(np.full(shape, 128, np.uint8), use_zbar=True) == []


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 300), st.integers(1, 300), st.integers(1, 40))
def test_noise_and_stripes_do_no_harm(seed: int, height: int, width: int, step: int) -> None:
    generator = np.random.default_rng(seed)
    picture = generator.integers(0, 256, (height, width), dtype=np.uint8)
    picture[:, :: step + 1] = 0
    decode_frame(picture, use_zbar=True)


def test_zbar_reads_a_crop_and_keeps_quiet(capfd: pytest.CaptureFixture[str]) -> None:
    from kiosk.scanning.decoding import zbar_fallback

    assert zbar_fallback.read(code("4006381333931"), ["EAN13"]) == [("4006381333931", "EAN13")]
    zbar_fallback.read(np.random.default_rng(0).integers(0, 256, (200, 400), dtype=np.uint8), RETAIL_FORMATS)
    assert capfd.readouterr().err == ""


def test_the_installed_decoders_are_told() -> None:
    assert set(available_decoders()) == {"zxing-cpp", "pyzbar"}
    assert available_decoders()["zxing-cpp"]


@pytest.mark.skipif(not SCANS.exists(), reason="the photographs are not there")
def test_photographs_read_as_often_as_promised_and_hardly_ever_wrong() -> None:
    with (SCANS / "manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = [
            row
            for row in csv.DictReader(file)
            if row["symbology"] in RETAIL_FORMATS or row["match"] == "none"
        ]
    read, count, wrong = Counter[str](), Counter[str](), 0
    for row in rows:
        symbology = row["symbology"]
        truths = json.loads(row["truth"]) if row["match"] == "anyof" else [row["truth"]]
        texts = {_plain(_printed(found)) for found in decode_frame(_photograph(row["file"]))}
        known = {_plain(each) for each in (*truths, row["also"])}
        count[symbology] += 1
        read[symbology] += bool(texts & known)
        wrong += symbology != "QRCode" and bool(texts - known)
    shares = {symbology: read[symbology] / count[symbology] for symbology in count}
    promised = {
        "Code128": 1.0,
        "Code39": 0.9,
        "EAN8": 1.0,
        "ITF": 0.9,
        "Codabar": 0.9,
        "EAN13": 0.7,
        "QRCode": 0.7,
    }
    assert {each: shares[each] for each in promised if shares[each] < promised[each]} == {}
    assert wrong <= 3


def _printed(found: DecodedText) -> str:
    """Labels print lower case, which Code 39 writes as pairs."""
    return (with_lower_case(found.text) if found.symbology == "Code39" else None) or found.text


def _plain(text: str) -> str:
    return "".join(text.split()).lstrip("0")


def _photograph(name: str) -> np.ndarray:
    picture = cv2.imread(str(SCANS / name), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    scale = min(1280 / max(picture.shape), 1.0)
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
