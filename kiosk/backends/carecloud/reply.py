"""Opens CareCloud's envelopes: `data` of a good reply, `error` of a refusal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NoReturn, TypeVar

import structlog
from pydantic import BaseModel, ValidationError

from kiosk.backends.carecloud.wire_refusal import ErrorBody, Problem
from kiosk.backends.exchange import Reply
from kiosk.domain.errors import NotAuthorised, UnexpectedReply

_log = structlog.get_logger(__name__)

Wire = TypeVar("Wire", bound=BaseModel)

# A full page has some thousands; two megabytes of empty objects would become a hundred in memory.
_MOST_VALUES = 50_000


class RequestRefused(UnexpectedReply):
    """A 4xx other than 401 and 403. `problems` are empty where the system names none."""

    def __init__(self, detail: str, status: int, problems: tuple[Problem, ...]) -> None:
        super().__init__(detail)
        self.status = status
        self.problems = problems


class RightsMissing(NotAuthorised):
    """A 403: the API user may not do this."""


def read_data(reply: Reply) -> Mapping[str, Any]:
    """What is under `data`. Raises `RequestRefused`, `RightsMissing` or `UnexpectedReply`."""
    if not reply.is_success:
        _refuse(reply)
    body = _parse(reply)
    data = body.get("data") if isinstance(body, dict) else None
    # PHP writes an empty object as an empty list.
    if data == []:
        return {}
    if not isinstance(data, dict):
        raise UnexpectedReply(f"{reply.request_name}: no data in the reply")
    return data


def read_nothing(reply: Reply) -> None:
    """A reply that only has to be a success (204, usually empty). Raises as `read_data` for a refusal."""
    if not reply.is_success:
        _refuse(reply)


def is_envelope(reply: Reply) -> bool:
    """Whether a good reply is CareCloud's at all, whatever is in it: no web page has its form."""
    try:
        read_data(reply)
    except UnexpectedReply:
        return False
    return True


def read_object(reply: Reply, wire: type[Wire]) -> Wire:
    """A reply that is one object. Raises as `read_data`, and if the object lacks what it must have."""
    data = read_data(reply)
    try:
        return wire.model_validate(data)
    except ValidationError as error:
        # The error's text would quote the values.
        raise UnexpectedReply(f"{reply.request_name}: {_places(error)}") from None


def read_rows(reply: Reply, key: str) -> list[object]:
    """The rows of a list, as they came. Raises as `read_data`, and if there is no list under `key`."""
    data = read_data(reply)
    if not data:
        return []
    if key not in data:
        raise UnexpectedReply(f"{reply.request_name}: no {key} in the reply")
    rows = data[key]
    if rows is None:
        return []
    if not isinstance(rows, list):
        raise UnexpectedReply(f"{reply.request_name}: {key} is not a list")
    return rows


def read_each(rows: list[object], wire: type[Wire]) -> list[Wire]:
    """The rows that can be read; one that cannot is left out with a log line, not the whole list."""
    good: list[Wire] = []
    for row in rows:
        try:
            good.append(wire.model_validate(row))
        except ValidationError as error:
            _log.warning("row_left_out", kind=wire.__name__, places=_places(error))
    return good


def _refuse(reply: Reply) -> NoReturn:
    detail = f"{reply.request_name}: {reply.status}"
    if reply.status == 401:
        raise NotAuthorised(detail)
    if reply.status == 403:
        raise RightsMissing(detail)
    if not 400 <= reply.status < 500:
        raise UnexpectedReply(detail)
    # A web page with a 404 comes from something in between, and says nothing about a card or a customer.
    body = _parse(reply) if reply.body.strip() else {}
    raise RequestRefused(detail, reply.status, _problems(body))


def _problems(body: object) -> tuple[Problem, ...]:
    error = body.get("error") if isinstance(body, dict) else None
    try:
        return ErrorBody.model_validate(error or {}).problems
    except (ValidationError, RecursionError):
        return ()


def _parse(reply: Reply) -> object:
    if sum(map(reply.body.count, (b",", b"{", b"["))) > _MOST_VALUES:
        raise UnexpectedReply(f"{reply.request_name}: too many values")
    try:
        return json.loads(reply.body, parse_float=Decimal, parse_constant=_refuse_constant)
    except (ValueError, RecursionError, ArithmeticError):
        # ValueError covers text that is not JSON, not UTF-8, and numbers of thousands of digits.
        raise UnexpectedReply(f"{reply.request_name}: not JSON") from None


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _places(error: ValidationError) -> str:
    details = error.errors(include_input=False, include_url=False, include_context=False)
    return ", ".join(f"{'.'.join(map(str, detail['loc']))}: {detail['type']}" for detail in details[:5])
