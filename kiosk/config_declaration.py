"""How a setting is declared, and how its declaration is read back for the documentation and the messages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin

from pydantic import BaseModel, Field
from pydantic.fields import FieldInfo

from kiosk.config_sources import variable


class Who(Enum):
    """Where a setting may come from, and so who may change it."""

    SHOP = "shop"
    """Site file, set-up wizard or environment."""
    MANAGED = "managed"
    """Site file or environment; the set-up wizard in the shop may not."""
    SECRET = "secret"  # noqa: S105 - says who may change a setting
    """Environment or secret store; refused in any file."""


@dataclass(frozen=True, slots=True)
class _Notes:
    """What a declaration says beyond its type, default and description."""

    who: Who
    allowed: str | None
    shown_default: str | None
    needed_for: str | None
    is_essential: bool


def setting(
    default: Any,
    description: str,
    *,
    example: Any,
    who: Who = Who.SHOP,
    allowed: str | None = None,
    shown_default: str | None = None,
    needed_for: str | None = None,
    is_essential: bool = True,
    **constraints: Any,
) -> Any:
    """Declare one setting.

    `default` is a value or, if callable, makes one. `allowed` says in words what may be given, None where the
    type says it all. `shown_default` replaces the default in the documentation. `needed_for` is what stays
    impossible while the setting is None; with `is_essential` no customer can be served without it.
    """
    notes = _Notes(who, allowed, shown_default, needed_for, is_essential)
    where = {"default_factory": default} if callable(default) else {"default": default}
    extra: Any = {"notes": notes}  # kept as it is: nobody asks these models for a JSON schema
    return Field(**where, description=description, examples=[example], json_schema_extra=extra, **constraints)


@dataclass(frozen=True, slots=True)
class Declaration:
    """One setting as declared; `key` is dotted, as the messages name it."""

    key: str
    field: FieldInfo

    @property
    def env(self) -> str:
        """The environment variable that sets it."""
        return variable(self.key)

    @property
    def section(self) -> str:
        """The TOML table that it stands in, "" for the top of the file."""
        return self.key.rpartition(".")[0]

    @property
    def name(self) -> str:
        """The last part of the key."""
        return self.key.rpartition(".")[2]

    @property
    def description(self) -> str:
        """What it does, in sentences."""
        return self.field.description or ""

    @property
    def example(self) -> Any:
        """A value that may be given."""
        return (self.field.examples or [None])[0]

    @property
    def default(self) -> Any:
        """The built-in value, None where there is none."""
        return self.field.get_default(call_default_factory=True, validated_data={})

    @property
    def who(self) -> Who:
        """Who may change it."""
        return self._notes.who

    @property
    def shown_default(self) -> str | None:
        """Words that stand for the default, None where the default itself should be shown."""
        return self._notes.shown_default

    @property
    def needed_for(self) -> str | None:
        """What is impossible without it, None where the program does without."""
        return self._notes.needed_for

    @property
    def is_essential(self) -> bool:
        """While it is missing no customer can be served; only means something with `needed_for`."""
        return self._notes.is_essential

    @property
    def is_path(self) -> bool:
        """A file or folder, which in a settings file may be relative to that file."""
        return Path in self._types

    @property
    def is_list(self) -> bool:
        """Takes a list, which the environment writes with commas."""
        return any(get_origin(kind) is tuple for kind in self._types)

    @property
    def is_choice(self) -> bool:
        """Every value is one that the program itself names."""
        return bool(self._types) and all(
            get_origin(kind) is Literal or (get_origin(kind) is tuple and _is_literals(get_args(kind)))
            for kind in self._types
        )

    @property
    def allowed(self) -> str:
        """What may be given, as the end of a sentence: "allowed ..."."""
        choices = self._choices
        if choices and not self._notes.allowed:
            return ("are " if choices[1:] else "is ") + ", ".join(choices)
        numbers = {bool: "true or false", int: "a whole number", float: "a number", Path: "a path in quotes"}
        words = next((numbers[kind] for kind in self._types if kind in numbers), "text in quotes")
        return f"is {self.limits or words}"

    @property
    def limits(self) -> str | None:
        """What may be given, None where that is anything of this `kind`."""
        if self._notes.allowed or self._choices:
            return self._notes.allowed or ", ".join(self._choices)
        low, high = self._bound("ge"), self._bound("le")
        number = "a whole number" if int in self._types else "a number"
        return None if low is None or high is None else f"{number} from {low:g} to {high:g}"

    @property
    def _choices(self) -> list[str]:
        return [str(each) for kind in self._types if get_origin(kind) is Literal for each in get_args(kind)]

    @property
    def kind(self) -> str:
        """The type in a word or two, for the documentation."""
        names = {bool: "true or false", int: "whole number", float: "number", Path: "path", str: "text"}
        kinds = [type(get_args(kind)[0]) if get_origin(kind) is Literal else kind for kind in self._types]
        return (
            "list" if self.is_list else " or ".join(dict.fromkeys(names.get(kind, "text") for kind in kinds))
        )

    def _bound(self, name: str) -> float | None:
        return next((getattr(rule, name) for rule in self.field.metadata if hasattr(rule, name)), None)

    @property
    def _types(self) -> tuple[Any, ...]:
        annotation = self.field.annotation
        members = get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)
        return tuple(_bare(member) for member in members if member is not type(None))

    @property
    def _notes(self) -> _Notes:
        return cast("dict[str, _Notes]", self.field.json_schema_extra)["notes"]


def _is_literals(kinds: tuple[Any, ...]) -> bool:
    return all(kind is Ellipsis or get_origin(_bare(kind)) is Literal for kind in kinds)


def _bare(kind: Any) -> Any:
    return _bare(get_args(kind)[0]) if hasattr(kind, "__metadata__") else kind


def sections(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    """The TOML tables of a settings model, in the order of declaration."""
    return {
        name: field.annotation
        for name, field in model.model_fields.items()
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel)
    }


def declarations(model: type[BaseModel], section: str = "") -> Iterator[Declaration]:
    """Every setting of a model, those at the top of the file first."""
    inner = sections(model)
    for name, field in model.model_fields.items():
        if name not in inner:
            yield Declaration(f"{section}.{name}" if section else name, field)
    for name, part in inner.items():
        yield from declarations(part, name)
