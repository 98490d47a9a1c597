"""The files behind `generate-digital-card-file`: pictures of the card's code, and a pass for a phone."""

import io
import json
import struct
import zipfile
import zlib

import numpy
import zxingcpp
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from kiosk.sandbox.database import Document
from kiosk.sandbox.world import World

EAN13, CODE128, QR_CODE = "EAN-13", "Code 128", "QR"
_FORMATS = {
    EAN13: zxingcpp.BarcodeFormat.EAN13,
    CODE128: zxingcpp.BarcodeFormat.Code128,
    QR_CODE: zxingcpp.BarcodeFormat.QRCode,
}


def symbology_of(card_number: str) -> str:
    """Thirteen digits are an EAN-13, everything else a Code 128."""
    return EAN13 if len(card_number) == 13 and card_number.isdigit() else CODE128


def barcode_svg(text: str, symbology: str) -> str:
    """An `<svg>` element that scales with its box, to stand inside a page."""
    made = zxingcpp.create_barcode(text, _FORMATS[symbology])
    svg = zxingcpp.write_barcode_to_svg(made)
    element = svg[svg.index("<svg") :]
    head, rest = element.split(">", 1)
    width, height = (_attribute(head, name) for name in ("width", "height"))
    ratio = "" if symbology == QR_CODE else ' preserveAspectRatio="none"'
    return f'<svg viewBox="0 0 {width} {height}"{ratio} xmlns="http://www.w3.org/2000/svg" role="img">{rest}'


def _attribute(head: str, name: str) -> str:
    return head.split(f'{name}="', 1)[1].split('"', 1)[0]


def barcode_png(text: str, symbology: str, scale: int = 6) -> bytes:
    made = zxingcpp.create_barcode(text, _FORMATS[symbology])
    return _png(numpy.array(zxingcpp.write_barcode_to_image(made, scale=scale)))


def _png(gray: numpy.ndarray) -> bytes:
    """An eight-bit gray PNG (ISO/IEC 15948): signature, header, deflated rows with filter 0, end."""
    height, width = gray.shape
    rows = b"".join(b"\0" + row.tobytes() for row in gray)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def _wallet_pass(card: Document) -> bytes:
    """A pass bundle. It is not signed, so a phone shows it only in a simulator."""
    content = {
        "formatVersion": 1,
        "serialNumber": card["card_id"],
        "organizationName": "Kavárna Lípa",
        "description": "Kavárna Lípa",
        "storeCard": {"primaryFields": [{"key": "number", "value": card["card_number"]}]},
        "barcodes": [
            {"format": "PKBarcodeFormatQR", "message": card["card_number"], "messageEncoding": "iso-8859-1"}
        ],
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("pass.json", json.dumps(content, ensure_ascii=False))
    return buffer.getvalue()


def digital_card(world: World, request: Request) -> Response:
    """Like the real one, open to whoever holds the address: a phone fetches it without a log-in."""
    card = world.database.find("cards", request.path_params["card_id"])
    if card is None:
        return PlainTextResponse("Not found", status_code=404)
    number = card["card_number"]
    match request.path_params["name"]:
        case "barcode.png":
            return Response(barcode_png(number, symbology_of(number)), media_type="image/png")
        case "qr.png":
            return Response(barcode_png(number, QR_CODE), media_type="image/png")
        case "card.pkpass":
            return Response(_wallet_pass(card), media_type="application/vnd.apple.pkpass")
    return PlainTextResponse("Not found", status_code=404)
