from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.card import CardNumber
from kiosk.domain.scan_code import CardScan, ScanCode, UnknownReason, UnknownScan
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.scan_inbox import ScanInbox

CARD, OTHER = "2900000000018", "2900000000032"


@dataclass
class Desk:
    """An inbox with a clock that moves when told, and what it passed on."""

    now_s: float = 50.0
    scans: list[ScanCode] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.inbox = ScanInbox(CodeClassifier(), self.scans.append, 2.5, lambda: self.now_s)

    def read(self, text: str, after_s: float = 0.0, scanner: str = "serial") -> int:
        """A scanner reads; returns how many codes have counted by now."""
        self.now_s += after_s
        self.inbox.take_text(text, None, scanner)
        return len(self.scans)


def card(number: str) -> CardScan:
    return CardScan(CardNumber(number))


def test_text_gets_its_meaning() -> None:
    desk = Desk()
    desk.read(f" {CARD}\r")
    assert desk.scans == [card(CARD)]


def test_code_counts_once_in_the_window_whichever_scanner_reads_it() -> None:
    desk = Desk()
    assert desk.read(CARD) == 1
    assert desk.read(CARD, 1.0, "wedge") == 1
    assert desk.read(OTHER, 0.1) == 2
    assert desk.read(CARD, 1.5) == 3


def test_hands_free_scanner_does_not_count_a_phone_that_lies_under_it_again() -> None:
    desk = Desk()
    assert [desk.read(CARD, 0.7) for _ in range(20)] == [1] * 20
    assert desk.read(CARD, 1.1) == 2


def test_end_of_a_visit_lifts_the_window_but_not_for_what_still_lies_there() -> None:
    desk = Desk()
    desk.read(CARD)
    desk.now_s += 1.2
    desk.inbox.end_of_visit()
    assert desk.read(CARD, 0.1) == 2
    desk.inbox.end_of_visit()
    assert [desk.read(CARD, 0.8) for _ in range(5)] == [2] * 5
    assert desk.read(CARD, 1.1) == 3


def test_camera_s_own_decision_stands_unless_another_scanner_was_first() -> None:
    desk = Desk()
    desk.inbox.take_scan(CARD, card(CARD), "camera")
    desk.inbox.take_scan(CARD, card(CARD), "camera")
    assert len(desk.scans) == 2
    assert desk.read(CARD, 0.2) == 2
    desk.read(OTHER)
    desk.inbox.take_scan(OTHER, card(OTHER), "camera")
    assert len(desk.scans) == 3


def test_hostile_text_is_answered_and_never_looked_up() -> None:
    desk = Desk()
    desk.read("29\x1b[2J0000")
    desk.inbox.take_refused(UnknownReason.TOO_LONG, "camera")
    assert desk.scans == [
        UnknownScan(UnknownReason.FORBIDDEN_CHARACTERS),
        UnknownScan(UnknownReason.TOO_LONG),
    ]


def test_nothing_at_all_is_no_scan() -> None:
    assert Desk().read("\r\n ") == 0


def test_no_card_number_stays_in_memory() -> None:
    desk = Desk()
    desk.read(CARD)
    assert CARD not in str(vars(desk.inbox))
