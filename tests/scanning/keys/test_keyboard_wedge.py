from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from benchmarks.keyboards import SCANNER_GAPS_S
from benchmarks.wedge import BESIDE, PROMISED, Border, Kind, measure, measure_border
from kiosk.scanning.framing import Framing
from kiosk.scanning.keys.key_stroke import KeyStroke, Modifier
from kiosk.scanning.keys.keyboard_wedge import KeyboardWedge, Verdict
from kiosk.scanning.keys.wedge_text import WedgeText
from tests.fakes.key_strokes import CONTROL, ENTER, ESCAPE, LINE_FEED, SHIFT, TAB, control, key, keys, pressed

CARD = "2900000000018"
SCANNER_S, PERSON_S = 0.010, 0.120


class Desk:
    """A wedge, what it gave back as text, and the codes that it found."""

    def __init__(self, prefix: str = "", makes_sense: Callable[[str], bool] = str.isalnum) -> None:
        self._wedge = KeyboardWedge(WedgeText(lambda text, _: makes_sense(text), framing=Framing(prefix)))
        self.now_s = 10.0
        self.passed: list[KeyStroke] = []
        self.codes: list[str] = []

    def type(self, strokes: Iterable[KeyStroke], gap_s: float) -> Desk:
        """Type keys one every `gap_s`, the first one after the last one's gap."""
        for stroke in pressed(strokes, self.now_s, gap_s):
            self.feed(stroke)
            self.now_s = stroke.at_s if stroke.is_press else self.now_s
        self.now_s += gap_s
        return self

    def wait(self, seconds: float = 1.0) -> Desk:
        self.now_s += seconds
        self._expire_until(self.now_s)
        return self

    def hold(self, stroke: KeyStroke, count: int) -> Desk:
        """Keep a key down, so that the system repeats it as fast as a scanner types."""
        self.feed(replace(stroke, at_s=self.now_s))
        for number in range(count):
            self.feed(replace(stroke, at_s=self.now_s + 0.5 + number * 0.033, is_repeat=True))
        self.now_s += 0.5 + count * 0.033
        self.feed(replace(stroke, at_s=self.now_s, is_press=False))
        return self

    @property
    def typed(self) -> str:
        """What reached the fields."""
        return "".join(stroke.text for stroke in self.passed if stroke.is_press)

    def feed(self, stroke: KeyStroke) -> None:
        self._expire_until(stroke.at_s)
        self._note(self._wedge.feed(stroke))

    def _expire_until(self, now_s: float) -> None:
        while (due_s := self._wedge.deadline_s) is not None and due_s < now_s:
            self._note(self._wedge.expire(due_s))

    def _note(self, verdict: Verdict) -> None:
        self.passed += verdict.passed
        if verdict.burst is not None:
            self.codes.append(verdict.burst.reading.text)


@pytest.mark.parametrize("kind", [*PROMISED, BESIDE], ids=lambda kind: kind.name)
def test_every_code_is_read_and_no_key_of_a_person_is_lost(kind: Kind) -> None:
    tally = measure(kind, 360, seed=7)
    assert (tally.read, tally.wrong, tally.lost, tally.leaked) == (tally.bursts, 0, 0, 0)
    assert tally.typed > 1000


@pytest.mark.parametrize("gap_s", SCANNER_GAPS_S)
@pytest.mark.parametrize("border", [Border.KEY_AFTER, Border.CODE_AFTER])
def test_nothing_is_lost_that_comes_right_behind_a_code(border: Border, gap_s: float) -> None:
    tally = measure_border(border, gap_s, 60, seed=7)
    assert (tally.read, tally.wrong, tally.lost, tally.leaked) == (tally.bursts, 0, 0, 0)


def test_key_right_before_a_fast_code_is_a_person_s() -> None:
    tally = measure_border(Border.KEY_BEFORE, 0.005, 60, seed=7)
    assert (tally.read, tally.wrong, tally.lost, tally.leaked) == (tally.bursts, 0, 0, 0)


def test_prefix_tells_a_person_s_key_before_it_at_any_speed() -> None:
    desk = Desk("~").type(keys("x"), SCANNER_S).type([*keys("~12"), ENTER], SCANNER_S).wait()
    assert (desk.typed, desk.codes) == ("x", ["12"])
    desk = Desk().type(keys("x"), SCANNER_S).type([*keys("]C012"), ENTER], SCANNER_S).wait()
    assert (desk.typed, desk.codes) == ("x", ["12"])


def test_code_is_not_cut_where_only_the_whole_has_a_meaning() -> None:
    desk = Desk(makes_sense=lambda text: text == CARD)
    desk.type(keys(CARD[:1]), 0.03).type([*keys(CARD[1:]), ENTER], SCANNER_S).wait()
    assert (desk.typed, desk.codes) == ("", [CARD])


def test_scanner_that_always_starts_slowly_loses_no_key_from_the_second_code_on() -> None:
    desk = Desk()
    for _ in range(3):
        desk.type(keys(CARD[:1]), 0.03).type([*keys(CARD[1:]), ENTER], SCANNER_S).wait()
    assert desk.codes[1:] == [CARD, CARD]


def test_key_that_is_kept_down_during_a_code_stays_out_of_it() -> None:
    desk = Desk()
    held = [
        replace(key("a"), at_s=9.5),
        *(replace(key("a"), at_s=9.999 + number * 0.033, is_repeat=True) for number in range(6)),
    ]
    code = pressed([*keys(CARD), ENTER], 10.0, SCANNER_S)
    for stroke in sorted([*held, *code], key=lambda each: each.at_s):
        desk.feed(stroke)
    desk.now_s = 10.3
    desk.wait()
    assert (desk.typed, desk.codes) == ("a" * 7, [CARD])


def test_codes_of_two_scanners_count_both() -> None:
    desk = Desk().type([*keys(CARD), ENTER, *keys("2900000000032"), ENTER], SCANNER_S).wait()
    assert desk.codes == [CARD, "2900000000032"]


def test_a_key_costs_the_same_in_a_code_of_any_length() -> None:
    costs = {}
    for length in (1000, 20_000):
        desk = Desk(makes_sense=lambda _: False)
        strokes = pressed(keys("A" * length, "cz"), 10.0, 0.001)
        started = time.process_time()
        for stroke in strokes:
            desk.feed(stroke)
        desk.now_s = strokes[-1].at_s
        desk.wait()
        costs[length] = (time.process_time() - started) / length
    assert costs[20_000] < 2 * costs[1000]


def test_typing_is_given_back_in_its_order_with_every_release() -> None:
    strokes = [*keys("jan"), SHIFT, key("N"), ENTER]
    desk = Desk().type(strokes, PERSON_S).wait()
    assert [(each.key, each.is_press) for each in desk.passed] == [
        (each.key, is_press) for each in strokes for is_press in (True, False)
    ]
    assert desk.codes == []


def test_person_keeps_the_key_before_and_after_a_code() -> None:
    desk = Desk().type(keys("a"), 0.06).type([*keys(CARD), ENTER], SCANNER_S).wait(0.05).type(keys("b"), 0.06)
    assert desk.wait().typed == "ab"
    assert desk.codes == [CARD]


@pytest.mark.parametrize(
    "ends",
    [
        [],
        [ENTER],
        [TAB],
        [ENTER, ENTER],
        [TAB, ENTER],
        [ENTER, LINE_FEED],
        [ENTER, LINE_FEED] * 2,
        [LINE_FEED],
    ],
    ids=["none", "enter", "tab", "enter twice", "tab enter", "cr lf", "cr lf twice", "lf"],
)
def test_any_end_ends_a_code_once_and_presses_no_button(ends: list[KeyStroke]) -> None:
    desk = Desk().type([*keys(CARD), *ends], SCANNER_S).wait()
    assert desk.codes == [CARD]
    assert desk.passed == []


def test_lines_of_one_text_never_count_apart_and_do_not_leak() -> None:
    text = "BEGIN:VCARD\nTEL:2900000000018\n2900000000025"
    lines = [[*keys(line), ENTER] for line in text.splitlines()]
    desk = Desk().type([stroke for line in lines for stroke in line], SCANNER_S).wait()
    assert desk.codes == [text]
    assert desk.passed == []


def test_code_goes_on_after_a_pause_of_the_radio() -> None:
    desk = Desk().type(keys(CARD[:8]), SCANNER_S).wait(0.08).type([*keys(CARD[8:]), ENTER], SCANNER_S).wait()
    assert desk.codes == [CARD]
    assert desk.passed == []


def test_person_who_types_right_behind_a_code_without_end_keeps_the_key() -> None:
    desk = Desk().type(keys(CARD), SCANNER_S).wait(0.06).type(keys("x"), PERSON_S).wait()
    assert desk.codes == [CARD]
    assert desk.typed == "x"


def test_few_keys_are_a_code_only_with_an_end_a_prefix_or_an_aim_id() -> None:
    assert Desk().type(keys("1234"), SCANNER_S).wait().typed == "1234"
    assert Desk().type([*keys("1234"), ENTER], SCANNER_S).wait().codes == ["1234"]
    assert Desk("~").type(keys("~12"), SCANNER_S).wait().codes == ["12"]
    assert Desk().type(keys("]C012"), SCANNER_S).wait().codes == ["12"]


def test_the_prefix_alone_is_a_person_s() -> None:
    assert Desk("~").type(keys("~"), SCANNER_S).wait().typed == "~"


def test_key_that_is_kept_down_is_nobody_s_code() -> None:
    desk = Desk().hold(key("a"), 30).wait()
    assert desk.codes == []
    assert len([stroke for stroke in desk.passed if stroke.is_press]) == 31


@pytest.mark.parametrize("byte", range(0x20))
def test_control_character_in_a_code_reaches_nothing(byte: int) -> None:
    specials = {0x0D: [ENTER], 0x09: [TAB], 0x1B: [ESCAPE], 0x08: [ESCAPE], 0x0A: [LINE_FEED]}
    letter = "@abcdefghijklmnopqrstuvwxyz[\\]^_"[byte]
    typed = specials.get(byte) or (
        [CONTROL, control(letter)] if letter.isalpha() else [CONTROL, _control(byte)]
    )
    alone = Desk().type([*typed, ENTER], SCANNER_S).wait()
    inside = Desk().type([*keys("12345"), *typed, *keys("67890"), ENTER], SCANNER_S).wait()
    assert alone.passed == inside.passed == []
    assert alone.codes == []


def _control(byte: int) -> KeyStroke:
    shifted = {0x00: "2", 0x1B: "[", 0x1C: "\\", 0x1D: "]", 0x1E: "6", 0x1F: "-"}[byte]
    return replace(key(shifted), text=chr(byte), modifiers=Modifier.CONTROL)


def test_command_typed_by_a_person_is_given_back() -> None:
    desk = Desk().type([CONTROL], PERSON_S).type([control("c")], PERSON_S).wait()
    assert desk.typed == "\x03"


def test_command_at_the_speed_of_a_scanner_is_dropped() -> None:
    desk = Desk().type([CONTROL, control("o")], SCANNER_S).wait()
    assert desk.passed == []
    assert desk.codes == []


def test_text_without_end_costs_no_memory_and_is_one_code() -> None:
    desk = Desk().type(keys("A" * 30_000), 0.001).wait()
    (length,) = map(len, desk.codes)
    assert 1024 < length <= 20_001
