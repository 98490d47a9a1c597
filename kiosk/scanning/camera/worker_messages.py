"""The lines that the scan worker and its parent exchange: one JSON array each, its first item the kind."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.scan_code import UnknownReason
from kiosk.scanning.camera.camera_events import (
    CameraControl,
    CameraDown,
    CameraFault,
    CameraMeasures,
    CameraUp,
    PreviewReady,
    Sight,
)

FORGET = "forget"
"""To the worker: somebody else comes next, to whom half a text in several codes must not be left."""


@dataclass(frozen=True, slots=True)
class ReportedCode:
    """A code in view. `text` is cleaned; where it was refused, it is a digest that only tells codes apart."""

    text: str = field(repr=False)
    symbology: str
    is_agreed: bool
    is_fresh: bool
    refused: UnknownReason | None = None
    found_by: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What the newest decoded frame showed; also the sign that the worker lives."""

    captured_ns: int
    codes: tuple[ReportedCode, ...] = ()
    is_sighted: bool = False
    measures: CameraMeasures | None = None
    sight: Sight | None = None
    decode_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Alive:
    """The worker runs and has no frame to report."""


WorkerMessage = Report | Alive | CameraUp | CameraDown | PreviewReady


def encode(message: WorkerMessage) -> bytes:
    """One line, ASCII only."""
    return json.dumps(_as_list(message), separators=(",", ":")).encode("ascii") + b"\n"


def decode(line: bytes) -> WorkerMessage:
    """The message of a line. Raises ValueError for anything that `encode` did not write."""
    try:
        return _from_list(json.loads(line))
    except (TypeError, KeyError, IndexError) as error:
        raise ValueError("not a message of the scan worker") from error


def _as_list(message: WorkerMessage) -> list[Any]:
    match message:
        case Report(captured_ns, codes, is_sighted, measures, sight, decode_ms):
            rows = [
                [
                    code.text,
                    code.symbology,
                    code.is_agreed,
                    code.is_fresh,
                    code.refused and code.refused.value,
                    code.found_by,
                ]
                for code in codes
            ]
            return [
                "report",
                captured_ns,
                rows,
                is_sighted,
                measures and _numbers(measures),
                sight and _parts(sight),
                round(decode_ms, 2),
            ]
        case CameraUp(width, height, fps, controls):
            return ["up", width, height, fps, [[each.name, each.wanted, each.actual] for each in controls]]
        case CameraDown(reason):
            return ["down", reason.value]
        case PreviewReady(sequence):
            return ["preview", sequence]
        case Alive():
            return ["alive"]


def _numbers(measures: CameraMeasures) -> list[float]:
    values = (measures.fps, measures.decode_ms, measures.brightness, measures.sharpness)
    return [round(value, 2) for value in values]


def _parts(sight: Sight) -> list[float | bool | None]:
    share = None if sight.width_share is None else round(sight.width_share, 4)
    numbers = (sight.width_px, sight.light, sight.dark, sight.edge_px)
    return [share, *(round(value, 2) for value in numbers), sight.is_square, sight.is_cut, sight.is_read]


def _from_list(items: list[Any]) -> WorkerMessage:
    match items:
        case ["report", int(captured_ns), list(rows), bool(is_sighted), measures, sight, decode_ms]:
            return Report(
                captured_ns,
                tuple(_code(*row) for row in rows),
                is_sighted,
                CameraMeasures(*measures) if measures else None,
                Sight(*sight) if sight else None,
                decode_ms,
            )
        case ["up", int(width), int(height), float() | int() as fps, list(controls)]:
            return CameraUp(width, height, fps, tuple(CameraControl(*each) for each in controls))
        case ["down", str(reason)]:
            return CameraDown(CameraFault(reason))
        case ["preview", int(sequence)]:
            return PreviewReady(sequence)
        case ["alive"]:
            return Alive()
        case _:
            raise ValueError("not a message of the scan worker")


def _code(
    text: str, symbology: str, is_agreed: bool, is_fresh: bool, refused: str | None, found_by: str
) -> ReportedCode:
    reason = UnknownReason(refused) if refused else None
    return ReportedCode(text, symbology, is_agreed, is_fresh, reason, found_by)
