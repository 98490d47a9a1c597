"""What CareCloud says of a request that it refuses, in its own words and its three shapes."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, model_validator

from kiosk.backends.carecloud.wire import WireModel
from kiosk.backends.carecloud.wire_types import Text, read_short_text, readable_only


def _as_path(name: Any) -> tuple[str, ...]:
    """A field's name, sent as text, list, number or object, as the parts of its path."""
    match name:
        case str():
            path = (read_short_text(name) or "").replace("[", ".").replace("]", "")
            return tuple(part for part in path.split(".") if part)
        case int():
            return (str(name),)
        case list():
            return tuple(part for item in name for part in _as_path(item))
        case dict():
            return tuple(part for item in name.values() for part in _as_path(item))
        case _:
            return ()


class Problem(WireModel):
    """One refused value. The value itself and the message are not read: they may be personal."""

    name: Annotated[tuple[str, ...], BeforeValidator(_as_path)] = ()
    reason: Text = None


class ErrorBody(WireModel):
    """The envelope of a refusal."""

    problems: tuple[Problem, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _gather_problems(cls, error: Any) -> Any:
        details = error.get("error_data") if isinstance(error, dict) else None
        if not isinstance(details, dict):
            return {}
        params = readable_only(details.get("invalid_params"))
        if not params and "parameter" in details:
            # Without `actual_type` an argument is missing, with it its type is wrong.
            reason = "invalid_value_format" if "actual_type" in details else "required"
            params = [{"name": details["parameter"], "reason": reason}]
        return {"problems": params}
