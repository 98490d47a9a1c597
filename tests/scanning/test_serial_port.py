from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.scanning.framing import Framing
from kiosk.scanning.plugged_scanner import (
    PluggedScanner,
    ScannerDown,
    ScannerEvent,
    ScannerFault,
    ScannerText,
    ScannerUp,
)
from kiosk.scanning.serial_port import Encoding, SerialCutter, SerialSettings, Terminator, serial_scanner
from tests.fakes.pty_scanner import PtyScanner

CARD, OTHER = "2900000000018", "2900000000032"
WITHIN_S = 10.0


@pytest.fixture
def scanner(tmp_path: Path) -> Iterator[PtyScanner]:
    made = PtyScanner(tmp_path / "usb-Scanner-if00")
    yield made
    made.unplug()


class Listener:
    """Reads a scanner's events one by one, each within some seconds."""

    def __init__(self, scanner: PluggedScanner) -> None:
        self._events = scanner.events()

    async def next(self) -> ScannerEvent:
        return await asyncio.wait_for(anext(self._events), WITHIN_S)


async def test_scanner_is_read_again_after_it_was_unplugged_and_plugged_in(scanner: PtyScanner) -> None:
    reader = serial_scanner(SerialSettings(str(scanner.path)))
    listener = Listener(reader)
    await reader.start()
    assert await listener.next() == ScannerDown(ScannerFault.NOT_FOUND)
    for number in (CARD, OTHER, CARD):
        scanner.plug_in()
        assert await listener.next() == ScannerUp()
        scanner.send(f"]E0{number}\r\n".encode())
        assert await listener.next() == ScannerText(number, "EAN13", "]E0")
        scanner.unplug()
        assert await listener.next() == ScannerDown(ScannerFault.LOST)
        assert await listener.next() == ScannerDown(ScannerFault.NOT_FOUND)
    await reader.stop()


async def test_rest_of_a_code_that_unplugging_broke_is_dropped(scanner: PtyScanner) -> None:
    reader = serial_scanner(SerialSettings(str(scanner.path), terminator="cr"))
    listener = Listener(reader)
    scanner.plug_in()
    await reader.start()
    assert await listener.next() == ScannerUp()
    scanner.send(b"290000")
    await asyncio.sleep(0.3)
    scanner.unplug()
    while await listener.next() != ScannerDown(ScannerFault.NOT_FOUND):
        pass
    scanner.plug_in()
    assert await listener.next() == ScannerUp()
    scanner.send(b"0000018\r")
    await asyncio.sleep(0.3)
    scanner.send(CARD.encode() + b"\r")
    assert await listener.next() == ScannerText(CARD)
    await reader.stop()


async def test_port_can_be_opened_again_after_the_end(scanner: PtyScanner) -> None:
    scanner.plug_in()
    for _ in range(2):
        reader = serial_scanner(SerialSettings(str(scanner.path)))
        listener = Listener(reader)
        await reader.start()
        assert await listener.next() == ScannerUp()
        await reader.stop()


async def test_port_of_another_program_is_waited_for(scanner: PtyScanner) -> None:
    scanner.plug_in()
    first, second = (serial_scanner(SerialSettings(str(scanner.path))) for _ in range(2))
    await first.start()
    assert await Listener(first).next() == ScannerUp()
    listener = Listener(second)
    await second.start()
    assert await listener.next() == ScannerDown(ScannerFault.BUSY)
    await first.stop()
    assert await listener.next() == ScannerUp()
    await second.stop()


async def test_descriptors_do_not_grow_with_unplugging(scanner: PtyScanner) -> None:
    reader = serial_scanner(SerialSettings(str(scanner.path)))
    listener = Listener(reader)
    await reader.start()
    await listener.next()
    counts = []
    for _ in range(3):
        scanner.plug_in()
        assert await listener.next() == ScannerUp()
        scanner.unplug()
        while await listener.next() != ScannerDown(ScannerFault.NOT_FOUND):
            pass
        counts.append(len(os.listdir("/proc/self/fd")))  # noqa: PTH208 - the same, and allowed here
    await reader.stop()
    assert len(set(counts)) == 1


def cut(
    *pieces: tuple[float, bytes],
    terminator: Terminator = "auto",
    encoding: Encoding = "auto",
    framing: Framing | None = None,
) -> list[str]:
    """The texts that are made of pieces, each arriving so many seconds after the one before."""
    cutter = SerialCutter(terminator, encoding, framing or Framing())
    now_s, texts = 5.0, []
    for after_s, data in (*pieces, (1.0, b"")):
        now_s += after_s
        texts += [text.text for text in cutter.feed(data, now_s)]
    return texts


@pytest.mark.parametrize(
    ("terminator", "end"),
    [
        ("auto", b"\r"),
        ("auto", b"\n"),
        ("auto", b"\r\n"),
        ("auto", b"\t"),
        ("auto", b""),
        ("auto", b"\r\n\r\n"),
        ("cr", b"\r"),
        ("lf", b"\n"),
        ("crlf", b"\r\n"),
        ("tab", b"\t"),
        ("gap", b""),
    ],
)
def test_every_end_of_a_code_is_known(terminator: Terminator, end: bytes) -> None:
    first, second = CARD.encode(), OTHER.encode()
    assert cut((0, first + end), (0.5, second + end), terminator=terminator) == [CARD, OTHER]


def test_code_in_pieces_is_put_together() -> None:
    assert cut((0, b"29000"), (0.03, b"00000"), (0.03, b"018\r"), (0, b"\n")) == [CARD]


@pytest.mark.parametrize("pause_s", [0.0, 0.04])
def test_lines_of_one_text_never_count_apart(pause_s: float) -> None:
    lines = ("BEGIN:VCARD", "TEL:2900000000018", OTHER)
    pieces = [(pause_s, f"{line}\r\n".encode()) for line in lines]
    assert cut(*pieces) == ["\n".join(lines)]


def test_a_busy_program_does_not_take_lines_apart() -> None:
    assert cut((0, f"{CARD}\r".encode()), (0.09, f"{OTHER}\r".encode())) == [f"{CARD}\n{OTHER}"]


def test_a_code_counts_as_soon_as_no_other_line_can_follow() -> None:
    cutter = SerialCutter("auto", "auto", Framing())
    assert cutter.feed(f"{CARD}\r".encode(), 5.0) == []
    assert cutter.feed(b"", 5.06) == [ScannerText(CARD)]


HEAD, REST = b"290000", b"0000018\r\n"


@pytest.mark.parametrize("terminator", ["cr", "lf", "crlf"])
def test_rest_of_a_code_that_a_pause_broke_is_dropped(terminator: Terminator) -> None:
    pieces = [(0, HEAD), (0.12, REST), (5, OTHER.encode() + b"\r\n")]
    assert cut(*pieces, terminator=terminator) == [OTHER]


def test_rest_in_pieces_is_dropped_up_to_its_end_and_nothing_behind_it() -> None:
    pieces = [(0, HEAD), (0.12, b"0000"), (0.5, b"018\r"), (0, b"\n"), (0, OTHER.encode() + b"\r\n")]
    assert cut(*pieces, terminator="crlf") == [OTHER]


def test_line_feed_behind_the_set_end_breaks_nothing() -> None:
    code = f"{CARD}\r\n".encode()
    assert cut((0, code), (1, code), terminator="cr") == [CARD, CARD]


def test_once_an_end_was_seen_a_pause_ends_no_code() -> None:
    code = f"{CARD}\r\n".encode()
    assert cut((0, code), (1, HEAD), (0.12, REST), (5, code)) == [CARD, CARD]


def test_first_end_ever_shows_that_a_pause_broke_the_code_before_it() -> None:
    assert cut((0, HEAD), (0.12, REST), (5, f"{CARD}\r\n".encode())) == [HEAD.decode(), CARD]


def test_text_of_several_lines_does_not_teach_that_codes_have_an_end() -> None:
    assert cut((0, b"BEGIN\r\nEND\r\n"), (1, CARD.encode()))[1:] == [CARD]


def test_rest_of_a_code_is_dropped_before_anything_is_known_about_ends() -> None:
    cutter = SerialCutter("auto", "auto", Framing())
    cutter.feed(HEAD, 5.0)
    assert cutter.interrupt() == []
    assert cutter.feed(REST, 9.0) == []
    cutter.feed(f"{CARD}\r\n".encode(), 10.0)
    assert cutter.feed(b"", 10.06) == [ScannerText(CARD)]


def test_scanner_without_ends_loses_no_second_code_after_it_was_unplugged() -> None:
    cutter = SerialCutter("gap", "auto", Framing())
    cutter.feed(HEAD, 5.0)
    assert cutter.interrupt() == []
    assert cutter.feed(b"0000018", 9.0) == []
    assert cutter.feed(CARD.encode(), 9.5) == []
    assert cutter.feed(b"", 9.7) == [ScannerText(CARD)]


def test_whole_code_counts_although_the_scanner_was_unplugged_right_behind_it() -> None:
    cutter = SerialCutter("cr", "auto", Framing())
    cutter.feed(CARD.encode() + b"\r", 5.0)
    assert cutter.interrupt() == [ScannerText(CARD)]


@pytest.mark.parametrize("terminator", ["cr", "lf", "crlf", "tab"])
def test_code_that_lacks_its_end_was_cut_short_and_is_dropped(terminator: Terminator) -> None:
    assert cut((0, b"290000"), terminator=terminator) == []


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("Zoë", "auto", "Zoë"),
        (b"Zo\xeb", "auto", "Zoë"),
        ("Žluťoučký".encode("cp1250"), "cp1250", "Žluťoučký"),
        (b"\xff\xfe", "utf-8", "\ufffd\ufffd"),
        (b"\x81", "auto", "\x81"),
    ],
)
def test_letters_beyond_ascii(data: str | bytes, encoding: Encoding, text: str) -> None:
    sent = data.encode() if isinstance(data, str) else data
    assert cut((0, sent + b"\r"), encoding=encoding) == [text]


@pytest.mark.parametrize("sent", [b"\x02~" + CARD.encode() + b"#\x03", b"~]C0" + CARD.encode() + b"#"])
def test_frames_are_taken_off(sent: bytes) -> None:
    assert cut((0, sent + b"\r"), framing=Framing("~", "#")) == [CARD]


def test_gs1_element_string_keeps_its_parts() -> None:
    assert cut((0, b"]C121ABC\x1d0109506000134352\r")) == ["(21)ABC(01)09506000134352"]


def test_endless_noise_costs_no_memory() -> None:
    (text,) = cut(*[(0.0, b"x" * 5000)] * 20)
    assert len(text) == 8192
