"""Answers and error answers in the API's envelopes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.sandbox.language import text


@dataclass(frozen=True)
class Reply:
    """`data` None is an empty 204; `max_age_s` None sends no Cache-Control."""

    data: Any = None
    status: int = 200
    max_age_s: int | None = None


NO_CONTENT = Reply(status=204)


def created(field: str, identifier: str) -> Reply:
    return Reply({field: identifier}, status=201)


@dataclass(frozen=True)
class InvalidParam:
    """One field that the server does not accept; `reason` is a word of the API."""

    name: str
    reason: str
    value: object = ""


_MESSAGES: Mapping[str, Mapping[str, str]] = {
    "already_exists": text(
        "Tato hodnota už existuje.",
        "This value already exists.",
        "Dieser Wert existiert bereits.",
        "Táto hodnota už existuje.",
        "Ta wartość już istnieje.",
    ),
    "empty": text(
        "Hodnota nesmí být prázdná.",
        "The value must not be empty.",
        "Der Wert darf nicht leer sein.",
        "Hodnota nesmie byť prázdna.",
        "Wartość nie może być pusta.",
    ),
    "not_found": text(
        "Záznam nebyl nalezen.",
        "The record was not found.",
        "Der Datensatz wurde nicht gefunden.",
        "Záznam sa nenašiel.",
        "Nie znaleziono rekordu.",
    ),
    "required": text(
        "Hodnota je povinná.",
        "The value is required.",
        "Der Wert ist erforderlich.",
        "Hodnota je povinná.",
        "Wartość jest wymagana.",
    ),
    "not_allowed_value": text(
        "Hodnota není povolena.",
        "The value is not allowed.",
        "Der Wert ist nicht erlaubt.",
        "Hodnota nie je povolená.",
        "Wartość jest niedozwolona.",
    ),
    "invalid_value_format": text(
        "Hodnota má neplatný formát.",
        "The value has an invalid format.",
        "Der Wert hat ein ungültiges Format.",
        "Hodnota má neplatný formát.",
        "Wartość ma nieprawidłowy format.",
    ),
    "deleted": text(
        "Záznam byl smazán.",
        "The record was deleted.",
        "Der Datensatz wurde gelöscht.",
        "Záznam bol vymazaný.",
        "Rekord został usunięty.",
    ),
}
_OTHER_MESSAGE = text(
    "Požadavek nelze provést.",
    "This cannot be done.",
    "Das ist nicht möglich.",
    "Požiadavku nemožno vykonať.",
    "Nie można wykonać żądania.",
)


class ApiError(Exception):
    """Raised by an operation; becomes the API's error envelope."""

    def __init__(self, status: int, error: dict[str, Any], invalid: tuple[InvalidParam, ...] = ()) -> None:
        super().__init__(f"{status} {error.get('exception', error.get('type'))}")
        self.status = status
        self._error = error
        self._invalid = invalid

    def envelope(self, language: str) -> dict[str, Any]:
        error = dict(self._error)
        if self._invalid:
            error["error_data"] = {"invalid_params": [_described(param, language) for param in self._invalid]}
        return {"error": error}


def _described(param: InvalidParam, language: str) -> dict[str, Any]:
    return {
        "name": param.name,
        "reason": param.reason,
        "value": str(param.value),
        "message": _MESSAGES.get(param.reason, _OTHER_MESSAGE)[language],
    }


def _basic(exception: str, title: str, detail: str, **error_data: Any) -> dict[str, Any]:
    return {
        "type": "about:blank",
        "exception": exception,
        "title": title,
        "detail": detail,
        "error_data": error_data,
    }


def bad_request(*invalid: InvalidParam) -> ApiError:
    return ApiError(
        400, _basic("bad_request_exception", "Bad request", "Some values are not accepted."), invalid
    )


def refused(name: str, reason: str, value: object = "") -> ApiError:
    return bad_request(InvalidParam(name, reason, value))


def unreadable_body(detail: str) -> ApiError:
    return ApiError(400, _basic("bad_request_exception", "Bad request", detail, invalid_params=[]))


def missing_argument(parameter: str, holder: str) -> ApiError:
    return ApiError(
        400,
        _basic(
            "missing_argument_exception",
            "Missing argument",
            f"The argument {parameter} is required.",
            parameter=parameter,
            object_of_parameter=holder,
        ),
    )


def invalid_argument(parameter: str, expected: str, actual: str) -> ApiError:
    return ApiError(
        400,
        _basic(
            "invalid_argument_exception",
            "Invalid argument",
            f"The argument {parameter} has a wrong type.",
            parameter=parameter,
            expected_type=expected,
            actual_type=actual,
        ),
    )


def unauthorized() -> ApiError:
    return ApiError(
        401, _basic("unauthorized_exception", "Unauthorized", "The token is missing or not valid.")
    )


def forbidden(kind: str, resource: str, interface: str = "Enterprise") -> ApiError:
    """A 403 has no `exception`: its kind is in `type`."""
    error = {
        "type": kind,
        "title": f"{interface} API is not allowed for this resource",
        "detail": f'Resource name "{resource}" is not allowed in {interface} API',
        "error_data": {"invalid_resource_name": resource, "interface": interface},
    }
    return ApiError(403, error)


def not_found(resource: str, identifier: str) -> ApiError:
    return ApiError(
        404,
        _basic(
            "not_found_exception",
            "Not found",
            "There is no such resource.",
            resource_name=resource,
            resource_id=identifier,
        ),
    )


def method_not_allowed(method: str) -> ApiError:
    return ApiError(
        405,
        _basic(
            "method_not_allowed_exception",
            "Method not allowed",
            f"The method {method} is not allowed here.",
            http_method=method,
        ),
    )


def internal_error() -> ApiError:
    return ApiError(
        500, _basic("internal_error_exception", "Internal error", "Something failed on the server.")
    )
