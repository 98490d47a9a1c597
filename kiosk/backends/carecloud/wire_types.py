"""Values as CareCloud really sends them: numbers as text and back, "" for nothing, zero and junk dates.

Every type here reads anything without failing; what cannot be read becomes None. Only `Id` insists.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any

import structlog
from pydantic import BeforeValidator

_log = structlog.get_logger(__name__)

_LONGEST_SHORT_TEXT = 1000
# Amounts beyond this are nonsense, and writing out 1E+999999 would fill the memory.
_LARGEST_EXPONENT = 15
_LONGEST_INTEGER = 10**40
_MOMENT = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?(?:Z|[+-]\d{2}:?\d{2})?",
    re.ASCII,
)
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?", re.ASCII)
_TRUE = frozenset({"true", "1", "yes"})
_FALSE = frozenset({"false", "0", "no"})


def read_text(value: object) -> str | None:
    """Text without surrounding blanks; None for nothing. A lone surrogate would break hashing later."""
    match value:
        case bool():
            return str(value).lower()
        case int():
            # Card numbers and phones come as numbers, too, and may be longer than any amount.
            return str(value) if abs(value) < _LONGEST_INTEGER else None
        case Decimal():
            number = read_decimal(value)
            return None if number is None else format(number, "f")
        case float():
            return read_text(read_decimal(value))
        case str():
            clean = value.encode("utf-8", "replace").decode().replace("\0", "").strip()
            return clean or None
        case _:
            return None


def read_short_text(value: object) -> str | None:
    """As `read_text`, cut to what a screen could possibly show."""
    text = read_text(value)
    return None if text is None else text[:_LONGEST_SHORT_TEXT]


def read_decimal(value: object) -> Decimal | None:
    """A finite amount of sensible size, from a number or a text with "." or ","."""
    if isinstance(value, str):
        value = value.strip().replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
        value = value.replace(",", ".") if value.count(",") == 1 and "." not in value else value
        if len(value) > 40 or "_" in value:
            return None
    if isinstance(value, float):
        value = repr(value)
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        return None
    try:
        number = Decimal(value)
    except (InvalidOperation, ValueError):
        return None
    if not number.is_finite() or number.adjusted() > _LARGEST_EXPONENT:
        return None
    if number and number.adjusted() < -_LARGEST_EXPONENT:
        return Decimal(0)
    return number


def read_int(value: object) -> int | None:
    """A whole number; None for anything else."""
    if isinstance(value, bool):
        return int(value)
    number = read_decimal(value)
    return int(number) if number is not None and number == number.to_integral_value() else None


def read_bool(value: object) -> bool | None:
    """True and false in the ways PHP and people write them."""
    text = (read_text(value) or "").lower()
    return True if text in _TRUE else False if text in _FALSE else None


def _moment(value: object, time_if_date_only: time) -> datetime | None:
    text = read_text(value)
    if text is None or text.startswith("0000-00-00"):
        return None
    match = _MOMENT.fullmatch(text)
    try:
        if match is None:
            raise ValueError
        year, month, day, hour, minute, second, fraction = match.groups()
        day_part = date(int(year), int(month), int(day))
        if hour is None:
            return datetime.combine(day_part, time_if_date_only)
        microsecond = int((fraction or "0")[:6].ljust(6, "0"))
        time_part = time(int(hour), int(minute), int(second or 0), microsecond)
    except ValueError:
        _log.warning("junk_date_ignored")
        return None
    moment = datetime.combine(day_part, time_part)
    return _with_offset(text, moment)


def _with_offset(text: str, moment: datetime) -> datetime:
    """The interface promises local times; a time that names its offset is still worth believing."""
    offset = re.search(r"(Z|[+-]\d{2}:?\d{2})$", text[11:], re.ASCII)
    if offset is None:
        return moment
    return datetime.fromisoformat(f"{moment.isoformat()}{offset[1]}")


def read_moment(value: object) -> datetime | None:
    """Local project time (naive); a date alone is its first moment."""
    return _moment(value, time.min)


def read_end(value: object) -> datetime | None:
    """As `read_moment`, for the end of a validity: a date alone is its last moment."""
    return _moment(value, time.max)


def read_date(value: object) -> date | None:
    moment = read_moment(value)
    return None if moment is None else moment.date()


def read_time(value: object) -> time | None:
    """A time of day; None also for 24:00:00, which limits nothing."""
    match = _TIME.fullmatch(read_text(value) or "")
    try:
        return None if match is None else time(int(match[1]), int(match[2]), int(match[3] or 0))
    except ValueError:
        return None


def _read_id(value: object) -> str:
    text = read_short_text(value) if isinstance(value, str | int) and not isinstance(value, bool) else None
    if text is None:
        raise ValueError("no id")
    return text


Id = Annotated[str, BeforeValidator(_read_id)]
OptionalId = Annotated[str | None, BeforeValidator(read_short_text)]
Text = Annotated[str | None, BeforeValidator(read_short_text)]
LongText = Annotated[str | None, BeforeValidator(read_text)]
Amount = Annotated[Decimal | None, BeforeValidator(read_decimal)]
Number = Annotated[int | None, BeforeValidator(read_int)]
Flag = Annotated[bool | None, BeforeValidator(read_bool)]
Moment = Annotated[datetime | None, BeforeValidator(read_moment)]
EndMoment = Annotated[datetime | None, BeforeValidator(read_end)]
Day = Annotated[date | None, BeforeValidator(read_date)]
TimeOfDay = Annotated[time | None, BeforeValidator(read_time)]


def readable_only(value: Any) -> list[Any]:
    """The objects of an inner list; anything else in it, or instead of it, is left out."""
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def object_or_nothing(value: Any) -> Any:
    """An inner object; PHP's empty list and anything else that is not an object is nothing."""
    return value if isinstance(value, dict) and value else None
