"""The API's routes: authorisation, the strict check of the body, the operation, and the answer's envelope."""

import json
import logging
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.sandbox import (
    auth,
    auth_tokens,
    cards,
    customers,
    membership,
    one_time_password,
    points,
    reference,
    registration,
    rewards,
    vouchers,
    wallet,
)
from kiosk.sandbox.dirty import soil
from kiosk.sandbox.envelope import (
    ApiError,
    Reply,
    forbidden,
    internal_error,
    method_not_allowed,
    not_found,
    unreadable_body,
)
from kiosk.sandbox.language import localise, negotiate
from kiosk.sandbox.operation import Call, Operation, public
from kiosk.sandbox.shapes import check_body
from kiosk.sandbox.world import World

BASE_PATH = "/webservice/rest-api/enterprise-interface/v1.0"
_OTHER_INTERFACE = "/webservice/rest-api/customer-interface/v1.0"
_LONGEST_BODY = 4 * 1024 * 1024
_METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")
_log = logging.getLogger(__name__)

OPERATIONS: tuple[Operation, ...] = (
    *auth.OPERATIONS,
    *auth_tokens.OPERATIONS,
    *cards.OPERATIONS,
    *customers.OPERATIONS,
    *registration.OPERATIONS,
    *vouchers.OPERATIONS,
    *rewards.OPERATIONS,
    *points.OPERATIONS,
    *wallet.OPERATIONS,
    *membership.OPERATIONS,
    *one_time_password.OPERATIONS,
    *reference.OPERATIONS,
)

# Resources of the other interface, and what an administrator has to allow first.
_FORBIDDEN = (
    "/tokens",
    "/tokens/{rest:path}",
    "/users",
    "/credits/actions/{rest}",
    "/rewards/{reward_id}/actions/create-custom-voucher",
)


def api_routes(world: World) -> list[Route]:
    """Every path once, those without parameters in front, so that `actions` is never read as an id."""
    by_path: dict[str, dict[str, Operation]] = {}
    for operation in OPERATIONS:
        by_path.setdefault(operation.path, {})[operation.method] = operation
    ordered = sorted(by_path, key=lambda path: path.count("{"))
    routes = [_route(BASE_PATH + path, _Resource(world, by_path[path])) for path in ordered]
    routes += [_route(BASE_PATH + path, _Refusal(world, "Enterprise")) for path in _FORBIDDEN]
    routes.append(_route(_OTHER_INTERFACE + "/{rest:path}", _Refusal(world, "Customer")))
    routes.append(_route(BASE_PATH + "/{rest:path}", _Nowhere(world)))
    return routes


def _route(path: str, endpoint: "_Endpoint") -> Route:
    return Route(path, endpoint.handle, methods=_METHODS)


class _Endpoint:
    def __init__(self, world: World) -> None:
        self._world = world

    async def handle(self, request: Request) -> Response:
        language = negotiate(request.headers.get("accept-language"))
        body = await request.body()
        try:
            reply = self._reply(request, language, body)
        except ApiError as error:
            return JSONResponse(error.envelope(language), error.status)
        except Exception:
            _log.exception("sandbox operation failed")
            return JSONResponse(internal_error().envelope(language), 500)
        return _response(reply, language, is_dirty=self._world.switches.dirty)

    def _reply(self, request: Request, language: str, body: bytes) -> Reply:
        raise NotImplementedError


class _Resource(_Endpoint):
    def __init__(self, world: World, operations: Mapping[str, Operation]) -> None:
        super().__init__(world)
        self._operations = operations

    def _reply(self, request: Request, language: str, body: bytes) -> Reply:
        operation = self._operations.get(request.method)
        if operation is None:
            raise method_not_allowed(request.method)
        if not operation.is_open:
            auth.check_authorization(self._world, request.headers.get("authorization"))
        content = None
        if operation.body is not None:
            content = _read_json(request.headers.get("content-type"), body)
            check_body(content, operation.body)
        with self._world.database.transaction():
            return operation.handler(Call(self._world, request, language, content))


class _Refusal(_Endpoint):
    def __init__(self, world: World, interface: str) -> None:
        super().__init__(world)
        self._interface = interface

    def _reply(self, request: Request, language: str, body: bytes) -> Reply:
        resource = request.url.path.split("/v1.0/", 1)[1].split("/", 1)[0]
        raise forbidden("interface_not_allowed_exception", resource, self._interface)


class _Nowhere(_Endpoint):
    def _reply(self, request: Request, language: str, body: bytes) -> Reply:
        raise not_found(request.url.path.removeprefix(BASE_PATH).strip("/"), "")


def _read_json(content_type: str | None, body: bytes) -> Any:
    if (content_type or "").split(";")[0].strip().lower() != "application/json":
        raise unreadable_body("The body has to be application/json.")
    if len(body) > _LONGEST_BODY:
        raise unreadable_body("The body is too long.")
    try:
        value = json.loads(body, parse_constant=_refuse_constant)
        # Half a surrogate pair passes as JSON, but is no text that could be stored.
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise unreadable_body("The body is not JSON.") from None
    return value


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _response(reply: Reply, language: str, *, is_dirty: bool) -> Response:
    if reply.status == 204:
        return Response(status_code=204)
    data = localise(public(reply.data), language)
    headers = {"Content-Language": language}
    if reply.max_age_s is not None:
        headers["Cache-Control"] = f"max-age={reply.max_age_s}"
    return JSONResponse({"data": soil(data) if is_dirty else data}, reply.status, headers)
