"""The admin routes: JSON over what `SandboxControl` offers, for this machine only."""

import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.sandbox.auth_tokens import IssuedToken
from kiosk.sandbox.control import SandboxControl
from kiosk.sandbox.digital_cards import QR_CODE, barcode_svg
from kiosk.sandbox.test_codes import TEST_CODES

_LOOPBACK = frozenset({"127.0.0.1", "::1"})
_LOCAL_NAMES = frozenset({"127.0.0.1", "::1", "localhost"})
Handler = Callable[[Request], Awaitable[Response]]
_MOST_LISTED = 1000


def is_local(request: Request) -> bool:
    """From this machine, under a local name, and not on behalf of another site's page in a browser."""
    address = request.client.host if request.client else ""
    origin = request.headers.get("origin")
    has_local_origin = origin is None or urlsplit(origin).hostname in _LOCAL_NAMES
    return address in _LOOPBACK and request.url.hostname in _LOCAL_NAMES and has_local_origin


def admin_routes(control: SandboxControl) -> list[Route]:
    admin = _Admin(control)
    return [
        Route("/admin/faults", _guarded(admin.faults), methods=["GET", "POST", "DELETE"]),
        Route("/admin/switches", _guarded(admin.switches), methods=["GET", "POST"]),
        Route("/admin/clock", _guarded(admin.clock), methods=["GET", "POST"]),
        Route("/admin/reset", _guarded(admin.reset), methods=["POST"]),
        Route("/admin/auth-tokens", _guarded(admin.auth_tokens), methods=["POST"]),
        Route("/admin/one-time-passwords", _guarded(admin.one_time_passwords), methods=["GET"]),
        Route("/admin/requests", _guarded(admin.requests), methods=["GET", "DELETE"]),
        Route("/admin/customers/{customer_id}", _guarded(admin.customer), methods=["GET"]),
        Route("/admin/test-codes", _guarded(admin.test_codes), methods=["GET"]),
    ]


def _guarded(handler: Handler) -> Handler:
    async def guarded(request: Request) -> Response:
        if not is_local(request):
            return JSONResponse({"error": "only from this machine"}, 403)
        try:
            return await handler(request)
        except (TypeError, ValueError) as error:
            return JSONResponse({"error": str(error)}, 400)

    return guarded


async def _sent(request: Request) -> dict[str, Any]:
    """The JSON object of the body; an empty body is an empty object. Raises ValueError."""
    body = await request.body()
    value = json.loads(body) if body else {}
    if not isinstance(value, dict):
        raise ValueError("a JSON object is wanted")
    return value


def token_json(issued: IssuedToken) -> dict[str, str]:
    """What the phone shows, in every form that a kiosk may meet."""
    return {
        "token": issued.token,
        "token_request_id": issued.token_request_id,
        "valid_to": issued.valid_to,
        "url": issued.as_url(),
        "json": issued.as_json(),
        "short_json": issued.as_short_json(),
        "delimited": issued.as_delimited(),
        "svg": barcode_svg(issued.as_url(), QR_CODE),
    }


class _Admin:
    def __init__(self, control: SandboxControl) -> None:
        self._control = control

    async def faults(self, request: Request) -> Response:
        if request.method == "DELETE":
            self._control.clear_faults()
            return Response(status_code=204)
        if request.method == "POST":
            wanted = await _sent(request)
            fault = self._control.set_fault(str(wanted.pop("kind", "")), **wanted)
            return JSONResponse(fault.as_json(), 201)
        return JSONResponse({"faults": [fault.as_json() for fault in self._control.faults()]})

    async def switches(self, request: Request) -> Response:
        if request.method == "POST":
            return JSONResponse(self._control.set_switches(**await _sent(request)))
        return JSONResponse(self._control.switches())

    async def clock(self, request: Request) -> Response:
        if request.method == "POST":
            wanted = await _sent(request)
            if "shift_seconds" in wanted:
                self._control.shift_clock(float(wanted["shift_seconds"]))
            else:
                self._control.set_clock_shift(float(wanted.get("offset_seconds", 0)))
        return JSONResponse({"now": self._control.now(), "offset_seconds": self._control.clock_shift_s()})

    async def reset(self, request: Request) -> Response:
        del request
        self._control.reset()
        return Response(status_code=204)

    async def auth_tokens(self, request: Request) -> Response:
        wanted = await _sent(request)
        issued = self._control.issue_token(
            str(wanted.get("customer") or wanted.get("customer_id") or ""),
            token_type=int(wanted.get("token_type", 1)),
        )
        return JSONResponse(token_json(issued), 201)

    async def one_time_passwords(self, request: Request) -> Response:
        del request
        return JSONResponse({"one_time_passwords": self._control.one_time_passwords()})

    async def requests(self, request: Request) -> Response:
        if request.method == "DELETE":
            self._control.clear_requests()
            return Response(status_code=204)
        limit = int(request.query_params.get("count", _MOST_LISTED))
        recorded = self._control.requests()[: max(limit, 0)]
        return JSONResponse({"requests": [item.as_json() for item in recorded]})

    async def customer(self, request: Request) -> Response:
        found = self._control.customer(request.path_params["customer_id"])
        if found is None:
            return JSONResponse({"error": "there is no such customer"}, 404)
        return JSONResponse(found)

    async def test_codes(self, request: Request) -> Response:
        del request
        return JSONResponse({"test_codes": [code.as_json() for code in TEST_CODES]})
