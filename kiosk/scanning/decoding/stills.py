"""Codes in a single picture, where no second frame can agree with the first.

Several ways of looking at the same picture stand in for several frames: a 1D text counts when two of them
agree, or when its symbology has a strong check of its own.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np

from kiosk.config_rules import CodeRule
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.decoding.code39 import with_lower_case
from kiosk.scanning.decoding.decoded import DecodedText
from kiosk.scanning.decoding.evidence import Evidence
from kiosk.scanning.decoding.passes import STILL_PASSES, Look
from kiosk.scanning.decoding.qr_parts import PartCollector
from kiosk.scanning.decoding.regions import Gray
from kiosk.scanning.decoding.symbologies import RETAIL_FORMATS, checked_formats

# What the first pass looks through in a millisecond on a slow machine, and what it always may.
_PIXELS_A_MS = 30_000
_PIXELS_ALWAYS = 2_000_000
# A code that fills a hundredth of so many is read easily, and some passes need fifty bytes for each.
_PIXELS_MOST = 25_000_000


Rules = CodeClassifier | Sequence[CodeRule]
"""The shop's rules; no rules at all in a sequence are the built-in ones, as in the settings."""


@dataclass(frozen=True, slots=True)
class PassReport:
    """What one pass gave, and the milliseconds that it took."""

    name: str
    took_ms: float
    codes: tuple[DecodedText, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A code that counts. `passes` read it, the first of them `after_ms` milliseconds after the start."""

    code: DecodedText
    passes: tuple[str, ...]
    after_ms: float


@dataclass(frozen=True, slots=True)
class StillReport:
    """`found` counts, best proven first; `unproven` was read too seldom, or not as a rule wants it."""

    found: list[FoundCode]
    unproven: list[FoundCode]
    tried: list[PassReport]


def decode_still(
    gray: Gray,
    budget_ms: float | None = None,
    formats: Iterable[str] | None = None,
    rules: Rules | None = None,
    *,
    use_zbar: bool = True,
) -> list[tuple[str, str]]:
    """(symbology, text) of each code in a uint8 picture, gray or BGR, best proven first.

    No further pass starts after `budget_ms`, and a picture too large to be looked through once in that time
    is made smaller first; None takes all the time it needs, on 25 million pixels at most. `formats` None is
    every retail symbology, UPC-E not among them; names are zxing-cpp's, and UPC-A is the EAN13 it stands for,
    with 13 digits. With `rules`, texts that have a meaning come first, and a symbology without a strong check
    counts only where a rule asks for its length or pattern. `+A` in Code 39 is an `a`, with `rules` only
    where they know it so. Raises ValueError for an unknown format, a budget that is no time, rules that are
    none, and for what is no picture of uint8.
    """
    classifier = _classifier(rules)
    report = examine_still(gray, budget_ms, formats, classifier, use_zbar=use_zbar)
    return [(found.code.symbology, _as_meant(found.code, classifier)) for found in report.found]


def examine_still(
    gray: Gray,
    budget_ms: float | None = None,
    formats: Iterable[str] | None = None,
    rules: Rules | None = None,
    *,
    use_zbar: bool = True,
) -> StillReport:
    """Like `decode_still`, and says which pass found what, and when; corners are of the picture looked at."""
    wanted = RETAIL_FORMATS if formats is None else checked_formats(formats)
    if budget_ms is not None and not _is_time(budget_ms):
        raise ValueError(f"a budget is milliseconds, 0 or more, or None, not {budget_ms!r}")
    look = Look(
        affordable(_gray(gray), budget_ms),
        wanted,
        use_zbar=use_zbar,
        join=PartCollector().take,
    )
    evidence = Evidence(_classifier(rules))
    tried: list[PassReport] = []
    for report in _looks(look, budget_ms):
        tried.append(report)
        evidence.add(report.codes)
        if evidence.is_complete:
            break
    return StillReport(
        [_traced(code, tried) for code in evidence.proven()],
        [_traced(code, tried) for code in evidence.unproven()],
        tried,
    )


def _classifier(rules: Rules | None) -> CodeClassifier | None:
    if rules is None or isinstance(rules, CodeClassifier):
        return rules
    if isinstance(rules, Sequence) and all(isinstance(each, CodeRule) for each in rules):
        return CodeClassifier(rules)
    raise ValueError(f"rules are a CodeClassifier or CodeRules, not {type(rules).__name__}")


def _is_time(value: object) -> bool:
    # What is not a number, "nan", is not 0 or more either.
    return isinstance(value, int | float | np.integer | np.floating) and bool(value >= 0)


def _as_meant(code: DecodedText, rules: CodeClassifier | None) -> str:
    if rules is not None:
        return rules.as_known(code.text, code.symbology)
    return (with_lower_case(code.text) if code.symbology == "Code39" else None) or code.text


def _gray(picture: Gray) -> Gray:
    shape, kind = np.shape(picture), getattr(picture, "dtype", type(picture).__name__)
    channels = 1 if len(shape) == 2 else shape[2] if len(shape) == 3 else 0
    if kind == np.uint8 and picture.size == 0:
        return np.zeros((0, 0), np.uint8)
    if kind != np.uint8 or channels not in (1, 3, 4):
        raise ValueError(f"a picture is rows of uint8, gray or BGR, not {kind} of shape {shape}")
    if channels == 1:
        return np.ascontiguousarray(picture.reshape(shape[:2]))
    way = cv2.COLOR_BGR2GRAY if channels == 3 else cv2.COLOR_BGRA2GRAY
    return np.asarray(cv2.cvtColor(picture, way), np.uint8)


def affordable(gray: Gray, budget_ms: float | None) -> Gray:
    """`gray`, made smaller if it is too large to be looked through once within the budget, or at all."""
    most = _PIXELS_MOST
    if budget_ms is not None:
        most = min(max(int(min(budget_ms, _PIXELS_MOST) * _PIXELS_A_MS), _PIXELS_ALWAYS), most)
    if gray.size <= most:
        return gray
    # A whole divisor is averaged several times as fast as any other.
    divisor = math.ceil(math.sqrt(gray.size / most))
    size = [max(side // divisor, 1) for side in gray.shape[::-1]]
    return np.asarray(cv2.resize(gray, size, interpolation=cv2.INTER_AREA), np.uint8)


def _looks(look: Look, budget_ms: float | None) -> Iterator[PassReport]:
    started = time.perf_counter()
    for each in STILL_PASSES:
        before = time.perf_counter()
        if budget_ms is not None and each is not STILL_PASSES[0] and (before - started) * 1000 >= budget_ms:
            return
        if each.is_worth(look):
            codes = tuple(each.read(look))
            yield PassReport(each.name, (time.perf_counter() - before) * 1000, codes)


def _traced(code: DecodedText, tried: Sequence[PassReport]) -> FoundCode:
    """Where and when the text was read first, and by what else."""
    passes: list[str] = []
    spent_ms, after_ms = 0.0, 0.0
    for report in tried:
        spent_ms += report.took_ms
        for other in report.codes:
            if (other.symbology, other.text) == (code.symbology, code.text) and other.decoder not in passes:
                after_ms = after_ms or spent_ms
                passes.append(other.decoder)
    return FoundCode(code, tuple(passes), after_ms)
