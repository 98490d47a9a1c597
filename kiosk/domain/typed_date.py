"""A date as it is being typed, part by part, and the day that it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from kiosk.domain.sign_up import FieldProblem

_OLDEST_AGE = 120


class DatePart(Enum):
    """A part of a date, by its name in `TypedDate`."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"

    @property
    def length(self) -> int:
        """In digits."""
        return 4 if self is DatePart.YEAR else 2


DateOrder = Sequence[DatePart]
"""The three parts as a language writes them."""

# The largest digit that a part of two digits begins with.
_LARGEST_FIRST = {DatePart.DAY: "3", DatePart.MONTH: "1"}


@dataclass(frozen=True, slots=True)
class TypedDate:
    """The digits of each part, as many as there are by now. They never appear in `repr`."""

    day: str = field(default="", repr=False)
    month: str = field(default="", repr=False)
    year: str = field(default="", repr=False)

    def digits_of(self, part: DatePart) -> str:
        """What is typed of one part."""
        return str(getattr(self, part.value))

    @property
    def is_empty(self) -> bool:
        """Nothing is typed."""
        return not any(map(self.digits_of, DatePart))

    @property
    def is_whole(self) -> bool:
        """Every digit is there; whether there is such a day is another question."""
        return all(len(self.digits_of(part)) == part.length for part in DatePart)

    def typed(self, key: str, order: DateOrder) -> TypedDate:
        """With one more digit, or with the part ended that a sign other than a digit ends.

        A day or month that can have no second digit gets its zero in front: 4.5. is the 4th of May.
        """
        part = next((each for each in order if len(self.digits_of(each)) < each.length), None)
        if part is None:
            return self
        begun = self.digits_of(part)
        if key.isascii() and key.isdigit():
            is_short = begun == "" and key > _LARGEST_FIRST.get(part, key)
            return self._with(part, f"0{key}" if is_short else begun + key)
        is_ended = part is not DatePart.YEAR and begun not in ("", "0")
        return self._with(part, f"0{begun}") if is_ended else self

    def erased(self, order: DateOrder) -> TypedDate:
        """Without the last digit."""
        part = next((each for each in reversed(order) if self.digits_of(each)), None)
        return self if part is None else self._with(part, self.digits_of(part)[:-1])

    def _with(self, part: DatePart, digits: str) -> TypedDate:
        values = {each: self.digits_of(each) for each in DatePart} | {part: digits}
        return replace(self, **{each.value: typed for each, typed in values.items()})


def read_date(typed: TypedDate) -> date | FieldProblem:
    """The day that was typed; the year has four digits."""
    if typed.is_empty:
        return FieldProblem.REQUIRED
    if not typed.is_whole:
        return FieldProblem.WRONG_FORMAT
    try:
        return date(int(typed.year), int(typed.month), int(typed.day))
    except ValueError:
        return FieldProblem.WRONG_FORMAT


def read_birth_date(typed: TypedDate, today: date) -> date | FieldProblem:
    """A day on which somebody who stands here may have been born."""
    day = read_date(typed)
    if isinstance(day, date) and not (day <= today and age_on(today, day) <= _OLDEST_AGE):
        return FieldProblem.WRONG_FORMAT
    return day


def age_on(today: date, born: date) -> int:
    """In whole years. Who was born on 29 February is a year older on 1 March of other years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
