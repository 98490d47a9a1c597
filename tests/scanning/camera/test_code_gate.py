from __future__ import annotations

from kiosk.domain.card import CardNumber
from kiosk.domain.scan_code import CardScan, UnknownReason, UnknownScan
from kiosk.scanning.camera.camera_events import CodeRead, CodeRefused, CodeSighted, SeveralCodes
from kiosk.scanning.camera.code_gate import CodeGate, GateEvent
from kiosk.scanning.camera.worker_messages import Report, ReportedCode
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.repeat_filter import RepeatFilter

CARD = ReportedCode("4006381333931", "EAN13", is_agreed=True, is_fresh=True)
SAME_CARD = ReportedCode("4006381333931", "QRCode", is_agreed=True, is_fresh=True)
OTHER_CARD = ReportedCode("4012345678901", "EAN13", is_agreed=True, is_fresh=True)
POSTER = ReportedCode("https://example.com/", "QRCode", is_agreed=True, is_fresh=True)
LEAFLET = ReportedCode("WIFI:S:guest;;", "QRCode", is_agreed=True, is_fresh=True)
HOSTILE = ReportedCode("0123abcd", "QRCode", True, True, UnknownReason.FORBIDDEN_CHARACTERS)
UNSURE = ReportedCode("4006381333931", "EAN13", is_agreed=False, is_fresh=True)


def gate() -> CodeGate:
    return CodeGate(CodeClassifier(), RepeatFilter())


def codes_of(events: list[GateEvent]) -> list[GateEvent]:
    return [event for event in events if not isinstance(event, CodeSighted)]


def test_an_agreed_code_is_read_with_its_meaning() -> None:
    events = codes_of(gate().observe(Report(5, (CARD,), is_sighted=True)))
    assert events == [CodeRead("4006381333931", "EAN13", CardScan(CardNumber("4006381333931")), 5)]


def test_a_code_without_agreement_is_only_sighted() -> None:
    assert gate().observe(Report(5, (UNSURE,), is_sighted=True)) == [CodeSighted(is_in_view=True)]


def test_sighting_is_told_when_it_changes() -> None:
    watched = gate()
    assert watched.observe(Report(1, is_sighted=True)) == [CodeSighted(is_in_view=True)]
    assert watched.observe(Report(2, is_sighted=True)) == []
    assert watched.observe(Report(3)) == [CodeSighted(is_in_view=False)]


def test_of_several_codes_the_one_with_a_meaning_counts() -> None:
    (event,) = codes_of(gate().observe(Report(5, (POSTER, CARD))))
    assert isinstance(event, CodeRead)
    assert event.text == CARD.text


def test_one_card_in_two_symbologies_is_one_code() -> None:
    events = codes_of(gate().observe(Report(5, (CARD, SAME_CARD))))
    assert len(events) == 1


def test_of_two_cards_none_counts_and_it_is_told_once() -> None:
    watched = gate()
    assert codes_of(watched.observe(Report(5, (CARD, OTHER_CARD)))) == [SeveralCodes()]
    assert codes_of(watched.observe(Report(6, (CARD, OTHER_CARD)))) == []


def test_of_two_codes_without_meaning_none_counts() -> None:
    assert codes_of(gate().observe(Report(5, (POSTER, LEAFLET)))) == [SeveralCodes()]


def test_a_single_code_without_meaning_is_read_as_unknown() -> None:
    (event,) = codes_of(gate().observe(Report(5, (POSTER,))))
    assert isinstance(event, CodeRead)
    assert event.scan == UnknownScan(UnknownReason.NO_RULE)


def test_a_refused_code_is_told_without_its_text_and_once() -> None:
    watched = gate()
    assert codes_of(watched.observe(Report(5, (HOSTILE,)))) == [
        CodeRefused(UnknownReason.FORBIDDEN_CHARACTERS, "QRCode", 5)
    ]
    assert codes_of(watched.observe(Report(6, (HOSTILE,)))) == []


def test_texts_do_not_show_when_events_are_printed() -> None:
    (event,) = codes_of(gate().observe(Report(5, (CARD,))))
    assert CARD.text not in repr(event)


def test_what_may_be_a_piece_of_a_longer_code_is_ignored_where_no_rule_asks_for_it() -> None:
    piece = ReportedCode("12345", "ITF", is_agreed=True, is_fresh=True)
    whole = ReportedCode("1234567890", "ITF", is_agreed=True, is_fresh=True)
    assert codes_of(gate().observe(Report(5, (piece,), is_sighted=True))) == []
    assert codes_of(gate().observe(Report(5, (piece, CARD), is_sighted=True))) != []
    (event,) = codes_of(gate().observe(Report(5, (whole,), is_sighted=True)))
    assert isinstance(event, CodeRead)
