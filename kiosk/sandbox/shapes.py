"""The shape of a request's body, declared once, and the strict check that refuses everything else."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from kiosk.sandbox.clock import parse_date, parse_date_time
from kiosk.sandbox.envelope import InvalidParam, bad_request, invalid_argument, missing_argument

Kind = Literal["string", "integer", "number", "boolean", "object", "array", "any"]
Format = Literal["date", "date-time"]

EMAIL = re.compile(
    r"^[-a-z0-9!#$%&'*+\\/=?^_`{|}~]+(\.[-a-z0-9!#$%&'*+\\/=?^_`{|}~]+)*"
    r"@([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])$"
)
PHONE = re.compile(r"^[1-9][0-9]*$")
_LONGEST_TEXT = 4_000


@dataclass(frozen=True)
class Shape:
    """What one value may be. A read-only field is known, but must not be sent."""

    kind: Kind
    is_required: bool = False
    is_nullable: bool = False
    is_read_only: bool = False
    choices: tuple[object, ...] = ()
    pattern: re.Pattern[str] | None = None
    format: Format | None = None
    fields: Mapping[str, "Shape"] = field(default_factory=dict)
    items: "Shape | None" = None


TEXT = Shape("string")
READ_ONLY = Shape("any", is_read_only=True)
INTEGER = Shape("integer")
NUMBER = Shape("number")
BOOLEAN = Shape("boolean")
ANY = Shape("any")
DATE = Shape("string", format="date")
DATE_TIME = Shape("string", format="date-time")


def choice(*choices: object, kind: Kind = "string") -> Shape:
    return Shape(kind, choices=choices)


def matching(pattern: re.Pattern[str]) -> Shape:
    return Shape("string", pattern=pattern)


def listing(items: Shape) -> Shape:
    return Shape("array", items=items)


def record(fields: Mapping[str, Shape], required: tuple[str, ...] = ()) -> Shape:
    """An object; the fields named in `required` have to be there."""
    known = {name: replace(shape, is_required=name in required) for name, shape in fields.items()}
    return Shape("object", fields=known)


def check_body(value: object, shape: Shape) -> None:
    """Raises ApiError: at once for what is missing or of a wrong type, else one with every bad value."""
    invalid: list[InvalidParam] = []
    _check(value, shape, "body", invalid)
    if invalid:
        raise bad_request(*invalid)


def _check(value: object, shape: Shape, name: str, invalid: list[InvalidParam]) -> None:
    if value is None and shape.is_nullable:
        return
    actual = _type_name(value)
    if not _is_of_kind(value, shape.kind):
        raise invalid_argument(name, shape.kind, actual)
    if shape.kind == "object":
        _check_object(value, shape, name, invalid)  # type: ignore[arg-type]  # its kind was checked above
    elif shape.kind == "array" and shape.items is not None:
        for item in value:  # type: ignore[attr-defined]  # its kind was checked above
            _check(item, shape.items, name, invalid)
    else:
        reason = _reason_against(value, shape)
        if reason is not None:
            invalid.append(InvalidParam(name, reason, value))


def _check_object(value: Mapping[str, Any], shape: Shape, name: str, invalid: list[InvalidParam]) -> None:
    for key, expected in shape.fields.items():
        if expected.is_required and key not in value:
            raise missing_argument(key, name)
    for key, item in value.items():
        known = shape.fields.get(key)
        if known is None or known.is_read_only:
            invalid.append(InvalidParam(key, "not_allowed_value", item))
        else:
            _check(item, known, key, invalid)


def _reason_against(value: object, shape: Shape) -> str | None:
    if shape.choices and value not in shape.choices:
        return "not_allowed_value"
    if not isinstance(value, str):
        return None
    if value == "" and (shape.is_required or shape.pattern or shape.format):
        return "empty"
    if len(value) > _LONGEST_TEXT and shape.kind == "string":
        return "invalid_value_format"
    if shape.pattern is not None and shape.pattern.fullmatch(value) is None:
        return "invalid_value_format"
    parsers = {"date": parse_date, "date-time": parse_date_time}
    if shape.format is not None and parsers[shape.format](value) is None:
        return "invalid_value_format"
    return None


def _is_of_kind(value: object, kind: Kind) -> bool:
    match kind:
        case "any":
            return True
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "object":
            return isinstance(value, dict)
        case "array":
            return isinstance(value, list)


def _type_name(value: object) -> str:
    names = {bool: "boolean", int: "integer", float: "number", str: "string", dict: "object", list: "array"}
    return names.get(type(value), "null")
