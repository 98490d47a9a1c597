"""What a scan was read as, which code rule gave it its meaning, and why the others did not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import assert_never

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.config_rules import CodeRule
from kiosk.domain.scan_code import (
    AuthTokenScan,
    CardScan,
    ScanCode,
    StaffScan,
    UnknownReason,
    UnknownScan,
    VoucherScan,
)
from kiosk.scanning.code_rules import Explanation, Misfit, RuleVerdict
from ui.viewmodels.display import Display
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.service.scanner_words import ScannerKind, text_of_kind

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

HISTORY = 6


@dataclass(frozen=True, slots=True)
class Scanned:
    """One scan. `text` is None where it was hostile and never left the reader.

    `symbology` is None where the scanner does not tell. `found_by` and `decode_ms` are a camera's.
    """

    text: str | None = field(repr=False)
    symbology: str | None
    kind: ScannerKind
    explanation: Explanation = field(repr=False)
    found_by: str = ""
    decode_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """One rule and what it made of the text."""

    name: str
    is_match: bool
    why: str


@dataclass(frozen=True, slots=True)
class EarlierRow:
    """One scan before the newest."""

    text: str
    meaning: str


@dataclass(frozen=True, slots=True)
class ScanTesterShown:
    """What the page shows of the newest scan."""

    has_scan: bool = False
    text: str = ""
    source: str = ""
    meaning: str = ""
    has_meaning: bool = False
    rule: str = ""
    found_by: str = ""
    verdicts: tuple[VerdictRow, ...] = ()
    earlier: tuple[EarlierRow, ...] = ()


def derive(scans: Sequence[Scanned], rules: Mapping[str, CodeRule]) -> ScanTesterShown:
    """Words for the scans, the newest first, in the language of the moment."""
    if not scans:
        return ScanTesterShown()
    newest = scans[0]
    explanation = newest.explanation
    return ScanTesterShown(
        has_scan=True,
        text=_text(newest),
        source=" · ".join(part for part in (newest.symbology, text_of_kind(newest.kind)) if part),
        meaning=_meaning(explanation.scan),
        has_meaning=not isinstance(explanation.scan, UnknownScan),
        rule=translate("ScanTester", "by the rule {name}").format(name=explanation.rule)
        if explanation.rule
        else "",
        found_by=_found_by(newest),
        verdicts=tuple(
            VerdictRow(each.rule, each.matched, _why(each, rules.get(each.rule), newest))
            for each in explanation.verdicts
        ),
        earlier=tuple(EarlierRow(_text(each), _meaning(each.explanation.scan)) for each in scans[1:HISTORY]),
    )


def _text(scanned: Scanned) -> str:
    return translate("ScanTester", "(refused)") if scanned.text is None else scanned.text


def _found_by(scanned: Scanned) -> str:
    if not scanned.found_by:
        return ""
    return translate("ScanTester", "{pass_name}, {milliseconds} ms").format(
        pass_name=scanned.found_by, milliseconds=round(scanned.decode_ms)
    )


def _meaning(scan: ScanCode) -> str:
    match scan:
        case CardScan():
            return translate("ScanTester", "Card number")
        case AuthTokenScan():
            return translate("ScanTester", "One-time code of the app")
        case VoucherScan():
            return translate("ScanTester", "Voucher")
        case StaffScan():
            return translate("ScanTester", "Staff code")
        case UnknownScan(reason):
            return _reason(reason)
        case _:
            assert_never(scan)


def _reason(reason: UnknownReason) -> str:
    match reason:
        case UnknownReason.NO_RULE:
            return translate("ScanTester", "No rule fits")
        case UnknownReason.EMPTY:
            return translate("ScanTester", "Empty")
        case UnknownReason.TOO_LONG:
            return translate("ScanTester", "Refused: too long")
        case UnknownReason.FORBIDDEN_CHARACTERS:
            return translate("ScanTester", "Refused: characters that do not belong in a code")
        case UnknownReason.CHECK_DIGIT:
            return translate("ScanTester", "The check digit is wrong")


def _why(verdict: RuleVerdict, rule: CodeRule | None, scanned: Scanned) -> str:
    if verdict.misfit is None:
        return translate("ScanTester", "fits")
    match verdict.misfit:
        case Misfit.SYMBOLOGY:
            kinds = ", ".join(rule.symbologies) if rule else ""
            return translate("ScanTester", "is for {kinds} only").format(kinds=kinds)
        case Misfit.PREFIX:
            prefix = rule.prefix if rule else ""
            return translate("ScanTester", "does not start with {prefix}").format(prefix=prefix)
        case Misfit.NO_AUTH:
            return translate("ScanTester", "holds no one-time code")
        case Misfit.NOT_A_URL:
            return translate("ScanTester", "is no web address")
        case Misfit.HOST:
            return translate("ScanTester", "the web address is not one of those allowed")
        case Misfit.URL_PARAMETER:
            name = (rule.url_parameter if rule else "") or ""
            return translate("ScanTester", "the web address does not hold one {name}").format(name=name)
        case Misfit.GS1:
            identifiers = ", ".join(rule.gs1_identifiers) if rule else ""
            return translate("ScanTester", "holds no GS1 data with {identifiers}").format(
                identifiers=identifiers
            )
        case Misfit.REFUSED_VALUE:
            return translate("ScanTester", "the value in it is refused")
        case Misfit.LENGTH:
            return _why_length(rule, scanned)
        case Misfit.PATTERN:
            return translate("ScanTester", "does not match the pattern")
        case Misfit.CHECK_DIGIT:
            return translate("ScanTester", "the check digit is wrong")


def _why_length(rule: CodeRule | None, scanned: Scanned) -> str:
    if rule is None:
        return ""
    wanted = (
        str(rule.min_length) if rule.min_length == rule.max_length else f"{rule.min_length}–{rule.max_length}"
    )
    return translate("ScanTester", "wants {wanted} characters, this has {count}").format(
        wanted=wanted, count=len(scanned.text or "")
    )


@QmlElement
class ScanTesterViewModel(QObject):
    """Shows the last scans. They are kept in memory only, and only while the staff area is open."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scans: tuple[Scanned, ...] = ()
        self._rules: dict[str, CodeRule] = {}
        self._display = Display(ScanTesterShown(), self.changed)
        self._verdicts = RowModel(VerdictRow, self)
        self._earlier = RowModel(EarlierRow, self)

    def use_rules(self, rules: Sequence[CodeRule]) -> None:
        """The shop's rules, which the explanations name."""
        self._rules = {rule.name: rule for rule in rules}

    def add(self, scanned: Scanned) -> None:
        """Show a new scan."""
        self._scans = (scanned, *self._scans)[:HISTORY]
        self.retranslate()

    def wipe(self) -> None:
        """Forget every scan."""
        self._scans = ()
        self.retranslate()

    def retranslate(self) -> None:
        """Say the same in the language of the moment."""
        shown = derive(self._scans, self._rules)
        self._verdicts.replace(shown.verdicts)
        self._earlier.replace(shown.earlier)
        self._display.show(shown)

    @Property(bool, notify=changed)
    def hasScan(self) -> bool:
        return self._display.shown.has_scan

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._display.shown.text

    @Property(str, notify=changed)
    def source(self) -> str:
        return self._display.shown.source

    @Property(str, notify=changed)
    def meaning(self) -> str:
        return self._display.shown.meaning

    @Property(bool, notify=changed)
    def hasMeaning(self) -> bool:
        return self._display.shown.has_meaning

    @Property(str, notify=changed)
    def rule(self) -> str:
        return self._display.shown.rule

    @Property(str, notify=changed)
    def foundBy(self) -> str:
        return self._display.shown.found_by

    @Property(RowModel, constant=True)
    def verdicts(self) -> RowModel:
        return self._verdicts

    @Property(RowModel, constant=True)
    def earlier(self) -> RowModel:
        return self._earlier
