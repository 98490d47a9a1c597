"""The interface's specification as a judge of answers: OpenAPI 3.0 turned into JSON Schema."""

import copy
import re
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # has no types of its own
import yaml  # type: ignore[import-untyped]  # as above

SPECIFICATION = Path(__file__).parents[3] / "shared" / "carecloud" / "openapi-kiosk.yaml"
MISSING_REASON = "the specification lies beside the checkout, in ../shared"


def is_available() -> bool:
    return SPECIFICATION.is_file()


def declared(method: str, path: str) -> dict[str, Any] | None:
    """The operation for a path behind the API's base; None when the specification has none."""
    candidates = [template for template in _document()["paths"] if _pattern(template).fullmatch(path)]
    for template in sorted(candidates, key=lambda each: each.count("{")):
        operation: dict[str, Any] | None = _document()["paths"][template].get(method.lower())
        if operation is not None:
            return operation
    return None


def complaints(method: str, path: str, status: int, body: Any) -> list[str]:
    """What is wrong with an answer: an undeclared operation or status, or a body that does not fit."""
    operation = declared(method, path)
    if operation is None:
        return [f"{method} {path} is not declared"]
    response = operation["responses"].get(str(status))
    if response is None:
        return [f"{method} {path} does not declare {status}"]
    content = _resolved(response).get("content")
    if content is None:
        return [] if body is None else [f"{method} {path} {status} has a body"]
    schema = content["application/json"]["schema"]
    root = {**_as_json_schema(schema, is_strict=status < 300), "components": _components(status < 300)}
    validator = jsonschema.Draft202012Validator(root)
    return [f"{method} {path} {error.json_path}: {error.message}" for error in validator.iter_errors(body)]


@cache
def _document() -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    document: dict[str, Any] = yaml.load(SPECIFICATION.read_text("utf-8"), loader)  # noqa: S506 - a safe loader
    return document


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{[^}]+\}", "[^/]+", template))


def _resolved(value: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in value:
        return value
    found: Any = _document()
    for step in value["$ref"].removeprefix("#/").split("/"):
        found = found[step]
    resolved: dict[str, Any] = found
    return resolved


@cache
def _components(is_strict: bool) -> dict[str, Any]:
    schemas = copy.deepcopy(_document()["components"]["schemas"])
    # Called required, but left out unless it is asked for: `test_store_lists_come_only_on_demand` holds that.
    schemas["Reward"]["required"].remove("store_list")
    return {"schemas": {name: _as_json_schema(schema, is_strict) for name, schema in schemas.items()}}


def _as_json_schema(schema: Any, is_strict: bool, is_part: bool = False) -> Any:
    """`nullable` becomes a type; with `is_strict` an object takes no fields that it does not declare."""
    if isinstance(schema, list):
        return [_as_json_schema(item, is_strict, is_part) for item in schema]
    if not isinstance(schema, dict):
        return schema
    converted = {
        key: _as_json_schema(value, is_strict, is_part=key in ("allOf", "oneOf", "anyOf"))
        for key, value in schema.items()
        if key not in ("nullable", "example", "readOnly", "writeOnly", "format")
    }
    if schema.get("nullable"):
        converted["type"] = [schema["type"], "null"]
        if "enum" in schema:
            converted["enum"] = [*schema["enum"], None]
    has_fields = isinstance(schema.get("properties"), dict) and schema.get("type", "object") == "object"
    if is_strict and has_fields and not is_part:
        converted.setdefault("additionalProperties", False)
    return converted
