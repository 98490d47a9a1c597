"""Texts that can be told again: the language may change while one is on the screen."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

Value = TypeVar("Value")


class Told(str):
    """A finished text that knows what it was made of. To everybody else it is the text."""

    __slots__ = ("_source", "_values")
    _source: tuple[str, str, str | None, int]
    _values: dict[str, Any]

    def format(self, *_: object, **values: Any) -> Told:
        """With its values in their places."""
        return _told(super().format(**values), self._source, values)

    def again(self) -> Told:
        """The same in the language of the moment."""
        text = QCoreApplication.translate(*self._source)
        values = {name: again(value) for name, value in self._values.items()}
        return _told(text.format(**values) if values else text, self._source, values)


def _told(text: str, source: tuple[str, str, str | None, int], values: dict[str, Any]) -> Told:
    told = Told(text)
    told._source, told._values = source, values
    return told


def translate(context: str, source: str, comment: str | None = None, n: int = -1) -> Told:
    """As `QCoreApplication.translate`, for a text that is kept while it is shown."""
    return _told(QCoreApplication.translate(context, source, comment, n), (context, source, comment, n), {})


def again(value: Value) -> Value:
    """The same value with every `Told` in it in the language of the moment; looks into records and tuples."""
    if isinstance(value, Told):
        return value.again()  # type: ignore[return-value]
    if isinstance(value, tuple) and type(value) is tuple:
        return tuple(map(again, value))  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        kept = {each.name: getattr(value, each.name) for each in fields(value) if each.init}
        new = {name: again(part) for name, part in kept.items()}
        return replace(value, **{name: part for name, part in new.items() if part is not kept[name]})
    return value
