"""The printed side of a loyalty card and the screen side of a phone, as flat BGR pictures."""

import cv2
import numpy as np

from kiosk.sandbox.virtual_camera.items import HeldItem
from kiosk.sandbox.virtual_camera.lettering import (
    GREEN,
    INK,
    LIGHT_GREEN,
    MUTED,
    WHITE,
    Image,
    draw_code,
    fill_rounded,
    rounded_mask,
    write,
)

CLUB = "Lípa klub"
CARD_SIZE = (640, 404)
CARD_RADIUS = 34
PHONE_SIZE = (372, 770)
PHONE_RADIUS = 54
_BEZEL = 13


def card_face(item: HeldItem, text: str) -> Image:
    """Return the card's face. Raises ValueError when the symbology cannot hold the text."""
    width, height = CARD_SIZE
    face = _slope(CARD_SIZE, GREEN, LIGHT_GREEN)
    for radius in (150, 215, 280):
        cv2.circle(face, (width - 40, 24), radius, (0x58, 0x74, 0x1A), 2, cv2.LINE_AA)
    write(face, CLUB, (44, 72), 46, WHITE, weight=700)
    _leaf(face, (width - 72, 56), 27)
    if item.symbology == "QRCode":
        fill_rounded(face, (44, 112, 288, 356), 18, WHITE)
        _place(face, draw_code(text, item.symbology, (228, 228)), (52, 120))
        write(face, "Zákaznická karta", (316, 160), 26, WHITE)
        if item.name:
            write(face, item.name, (316, 204), 30, WHITE, weight=600)
        return face
    fill_rounded(face, (28, 98, width - 28, 340), 18, WHITE)
    _place(face, draw_code(text, item.symbology, (width - 72, 184)), (36, 110))
    write(face, _spaced(text), (width // 2, 328), 26, INK, weight=500, align="centre")
    write(face, item.name or "Zákaznická karta", (44, height - 24), 24, WHITE)
    return face


def phone_face(item: HeldItem, text: str) -> Image:
    """Return the phone's front with a lit screen. Raises ValueError when the code cannot hold the text."""
    width, height = PHONE_SIZE
    face = np.full((height, width, 3), (30, 27, 26), np.uint8)
    fill_rounded(face, (4, 4, width - 4, height - 4), PHONE_RADIUS - 4, (12, 11, 11))
    screen = _slope((width - 2 * _BEZEL, height - 2 * _BEZEL), (0xF6, 0xF8, 0xF9), (0xE9, 0xEE, 0xF1))
    _draw_screen(screen, item, text)
    cover = rounded_mask((screen.shape[1], screen.shape[0]), PHONE_RADIUS - _BEZEL)[..., None]
    glass = face[_BEZEL:-_BEZEL, _BEZEL:-_BEZEL]
    glass[:] = (glass * (1 - cover) + screen * cover).round()
    fill_rounded(face, (width // 2 - 42, 24, width // 2 + 42, 46), 11, (10, 9, 9))
    return face


def _draw_screen(screen: Image, item: HeldItem, text: str) -> None:
    height, width = screen.shape[:2]
    screen[:118] = _slope((width, 118), GREEN, LIGHT_GREEN)
    write(screen, "12:40", (30, 30), 17, WHITE, weight=600)
    cv2.rectangle(screen, (width - 58, 18), (width - 32, 30), WHITE, 1, cv2.LINE_AA)
    cv2.rectangle(screen, (width - 55, 21), (width - 41, 27), WHITE, -1)
    _leaf(screen, (44, 80), 18)
    write(screen, CLUB, (74, 91), 30, WHITE, weight=700)
    write(screen, item.name or "Moje karta", (width // 2, 166), 26, INK, weight=600, align="centre")
    fill_rounded(screen, (17, 188, width - 17, 188 + width - 34), 22, WHITE)
    side = width - 50
    if item.symbology == "QRCode":
        _place(screen, draw_code(text, item.symbology, (side, side)), (25, 196))
    else:
        _place(screen, draw_code(text, item.symbology, (side, 190)), (25, 240))
        write(screen, _spaced(text), (width // 2, 468), 22, INK, weight=500, align="centre")
    below = 188 + width - 34
    write(screen, "Ukažte kód kamerě", (width // 2, below + 46), 24, MUTED, align="centre")
    cv2.line(screen, (60, below + 78), (width - 60, below + 78), (0xE7, 0xEF, 0xDD), 8, cv2.LINE_AA)
    cv2.line(screen, (60, below + 78), (width - 120, below + 78), GREEN, 8, cv2.LINE_AA)
    fill_rounded(screen, (width // 2 - 56, height - 18, width // 2 + 56, height - 12), 3, INK)


def _slope(size: tuple[int, int], start: tuple[int, int, int], end: tuple[int, int, int]) -> Image:
    """Return a diagonal gradient from the upper left to the lower right."""
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    along = ((x / size[0] + y / size[1]) / 2)[..., None]
    blend = np.array(start, np.float32) * (1 - along) + np.array(end, np.float32) * along
    return np.asarray(blend.round(), np.uint8)


def _leaf(picture: Image, centre: tuple[int, int], size: int) -> None:
    """Draw the club's linden leaf in white: a heart with its point to the lower left, and a stalk."""
    turn = np.linspace(0, 2 * np.pi, 60)
    x = 16 * np.sin(turn) ** 3
    y = -(13 * np.cos(turn) - 5 * np.cos(2 * turn) - 2 * np.cos(3 * turn) - np.cos(4 * turn))
    tilt = np.deg2rad(32)
    points = np.stack([x * np.cos(tilt) - y * np.sin(tilt), x * np.sin(tilt) + y * np.cos(tilt)], axis=1)
    outline = np.round((points * size / 17 + np.array(centre)) * 16).astype(np.int32)
    cv2.fillPoly(picture, [outline], WHITE, cv2.LINE_AA, shift=4)
    stalk = (int(centre[0] + size * 0.6), int(centre[1] - size * 0.95))
    cv2.line(picture, centre, stalk, WHITE, max(2, size // 9), cv2.LINE_AA)


def _place(picture: Image, code: Image, at: tuple[int, int]) -> None:
    left, top = at
    picture[top : top + code.shape[0], left : left + code.shape[1]] = code[..., None]


def _spaced(text: str) -> str:
    """Return the number in groups of four, as people read it out."""
    return "  ".join(text[i : i + 4] for i in range(0, len(text), 4)) if text.isdigit() else text
