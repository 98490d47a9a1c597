from __future__ import annotations

import asyncio
import os
import struct
from collections.abc import Iterable

import pytest

from kiosk.scanning.keys.evdev_keyboard import EvdevCutter, EvdevPort, evdev_scanner
from kiosk.scanning.keys.key_tables import LAYOUTS, layout_character
from kiosk.scanning.keys.wedge_text import WedgeText
from kiosk.scanning.plugged_scanner import ScannerDown, ScannerFault, ScannerText, ScannerUp
from tests.fakes.key_strokes import keys

CARD = "2900000000018"
SHIFT, CONTROL, ENTER, TAB, J = 42, 29, 28, 15, 36
SYN, KEY = 0, 1
SYN_REPORT, SYN_DROPPED = 0, 3


def event(kind: int, code: int, value: int) -> bytes:
    """`struct input_event` as the kernel hands it out."""
    return struct.pack("@llHHi", 1_700_000_000, 0, kind, code, value)


def pressed(*codes: int) -> bytes:
    """Keys down and up one after the other."""
    return b"".join(
        event(KEY, code, 1) + event(SYN, SYN_REPORT, 0) + event(KEY, code, 0) + event(SYN, SYN_REPORT, 0)
        for code in codes
    )


def typed(text: str) -> bytes:
    """A text on a US keyboard."""
    return b"".join(
        event(KEY, SHIFT, 1) + pressed(stroke.key) + event(KEY, SHIFT, 0)
        if stroke.modifiers
        else pressed(stroke.key)
        for stroke in keys(text)
    )


def cut(*pieces: tuple[float, bytes], makes_sense: Iterable[str] = ()) -> list[str]:
    """The texts of what arrives, each piece so many seconds after the one before."""
    known = set(makes_sense)
    cutter = EvdevCutter(WedgeText(lambda text, _: text in known))
    now_s, texts = 5.0, []
    for after_s, data in (*pieces, (1.0, b"")):
        now_s += after_s
        texts += [text.text for text in cutter.feed(data, now_s)]
    return texts


@pytest.mark.parametrize("end", [pressed(ENTER), pressed(TAB), pressed(ENTER, ENTER), b""])
def test_keys_become_text_at_enter_tab_or_a_pause(end: bytes) -> None:
    assert cut((0, typed("KL-000000026") + end), (0.5, typed(CARD) + end)) == ["KL-000000026", CARD]


def test_line_feed_is_an_end() -> None:
    feed = event(KEY, CONTROL, 1) + pressed(J) + event(KEY, CONTROL, 0)
    assert cut((0, typed(CARD) + pressed(ENTER) + feed), (0.2, typed("KL1") + feed)) == [CARD, "KL1"]


def test_keys_that_a_person_would_repeat_count_once() -> None:
    assert cut((0, event(KEY, 3, 1) + event(KEY, 3, 2) * 5 + event(KEY, 3, 0))) == ["2"]


def test_after_lost_keys_the_rest_is_no_code() -> None:
    assert cut((0, typed("2900") + event(SYN, SYN_DROPPED, 0)), (0, pressed(ENTER) + typed(CARD))) == [CARD]


HEAD, REST = typed("290000"), typed("0000018") + pressed(ENTER)
CODE = typed(CARD) + pressed(ENTER)


def test_rest_of_a_code_that_lost_keys_is_dropped_and_the_next_one_counts() -> None:
    assert cut((0, HEAD + event(SYN, SYN_DROPPED, 0)), (0, REST), (0.5, CODE)) == [CARD]
    assert cut((0, HEAD + event(SYN, SYN_DROPPED, 0)), (0.5, REST), (0.5, CODE)) == [CARD]


def test_shift_whose_release_was_lost_is_not_held_for_ever() -> None:
    lost = event(KEY, SHIFT, 1) + event(SYN, SYN_DROPPED, 0) + pressed(ENTER)
    assert cut((0, lost), (0.5, CODE)) == [CARD]


def test_rest_of_a_code_that_a_pause_broke_is_dropped_once_an_end_was_seen() -> None:
    assert cut((0, CODE), (1, HEAD), (0.12, REST), (5, CODE)) == [CARD, CARD]


def test_lines_of_one_text_never_count_apart() -> None:
    assert cut((0, typed("TEL:1") + pressed(ENTER)), (0.04, CODE)) == [f"TEL:1\n{CARD}"]


def test_rest_of_a_code_that_unplugging_broke_is_dropped() -> None:
    cutter = EvdevCutter(WedgeText(lambda *_: True))
    cutter.feed(HEAD, 5.0)
    assert cutter.interrupt() == []
    assert cutter.feed(REST, 9.0) == []
    cutter.feed(CODE, 10.0)
    assert cutter.feed(b"", 10.06) == [ScannerText(CARD)]


def test_what_is_longer_than_any_code_is_too_long_however_much_comes() -> None:
    (text,) = cut((0, typed("A") * 5000))
    assert 1024 < len(text) < 1100
    assert cut((0, pressed(SHIFT) * 20_000 + CODE)) == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_scanner_set_to_a_layout_of_the_country_is_read_by_the_code_rules(layout: str) -> None:
    places = {
        layout_character(layout, code, is_shifted): (code, is_shifted)
        for code in range(2, 12)
        for is_shifted in (False, True)
    }
    strokes = b"".join(
        event(KEY, SHIFT, int(places[digit][1])) + pressed(places[digit][0]) + event(KEY, SHIFT, 0)
        for digit in CARD
    )
    assert cut((0, strokes + pressed(ENTER)), makes_sense=[CARD]) == [CARD]


class Pipe(EvdevPort):
    """The kernel's side of a device that this machine does not have; read as the real one is."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor


async def test_scanner_is_grabbed_again_after_it_was_unplugged() -> None:
    hands: list[int] = []
    opened: list[str] = []

    def open_port(path: str) -> EvdevPort:
        opened.append(path)
        reading, writing = os.pipe()
        hands.append(writing)
        return Pipe(reading)

    scanner = evdev_scanner("/dev/input/by-id/scanner", WedgeText(lambda text, _: True), open_port)
    events = scanner.events()
    await scanner.start()
    for number in range(3):
        assert await asyncio.wait_for(anext(events), 10) == ScannerUp()
        os.write(hands[number], typed(CARD) + pressed(ENTER))
        assert await asyncio.wait_for(anext(events), 10) == ScannerText(CARD)
        os.close(hands[number])
        assert await asyncio.wait_for(anext(events), 10) == ScannerDown(ScannerFault.LOST)
    await scanner.stop()
    for hand in hands[3:]:
        os.close(hand)
    assert opened[:3] == ["/dev/input/by-id/scanner"] * 3


async def test_device_that_is_not_there_or_no_input_device_is_told() -> None:
    for path, fault in (("/nowhere", ScannerFault.NOT_FOUND), ("/dev/null", ScannerFault.NOT_FOUND)):
        scanner = evdev_scanner(path, WedgeText(lambda text, _: True))
        await scanner.start()
        assert await asyncio.wait_for(anext(scanner.events()), 10) == ScannerDown(fault)
        await scanner.stop()
