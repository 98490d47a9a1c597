"""A client for tests: logs in, and holds every answer against the specification."""

import json
from collections.abc import Callable
from typing import Any

import httpx

from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.server import RunningSandbox

from . import specification

CREDENTIALS = {
    "user_external_application_id": ids.EXTERNAL_APPLICATION_ID,
    "login": ids.LOGIN,
    "password": ids.PASSWORD,
}


class ApiClient:
    """`is_checked` False is for answers that are meant to be wrong: faults, untidy data, unknown paths."""

    def __init__(self, sandbox: RunningSandbox, http: httpx.Client) -> None:
        self._base = sandbox.api_url
        self._http = http
        self.is_checked = specification.is_available()
        self.headers: dict[str, str] = {}

    def log_in(self) -> dict[str, Any]:
        data: dict[str, Any] = self.post("/users/actions/login", CREDENTIALS)
        self.headers["Authorization"] = f"Bearer {data['bearer_token']}"
        return data

    def request(self, method: str, path: str, body: Any = None, **parameters: Any) -> httpx.Response:
        content = None if body is None else json.dumps(body)
        headers = {**self.headers, **({"Content-Type": "application/json"} if body is not None else {})}
        response = self._http.request(
            method, self._base + path, params=parameters or None, content=content, headers=headers
        )
        if self.is_checked:
            answer = response.json() if response.content else None
            assert specification.complaints(method, path, response.status_code, answer) == []
        return response

    def get(self, path: str, **parameters: Any) -> Any:
        """The `data` of an answer that succeeded."""
        response = self.request("GET", path, **parameters)
        assert response.status_code == 200, response.text
        return response.json()["data"]

    def post(self, path: str, body: Any) -> Any:
        """The `data` of an answer that succeeded; None when it is empty."""
        response = self.request("POST", path, body)
        assert response.is_success, response.text
        return response.json()["data"] if response.content else None

    def put(self, path: str, body: Any) -> None:
        assert self.request("PUT", path, body).status_code == 204

    def delete(self, path: str) -> None:
        assert self.request("DELETE", path).status_code == 204

    def refusal(self, method: str, path: str, body: Any = None, **parameters: Any) -> "Refusal":
        return Refusal(self.request(method, path, body, **parameters))


class Refusal:
    """An error answer, taken apart."""

    def __init__(self, response: httpx.Response) -> None:
        self.status = response.status_code
        self.error: dict[str, Any] = response.json()["error"]

    @property
    def data(self) -> dict[str, Any]:
        data: dict[str, Any] = self.error["error_data"]
        return data

    @property
    def reasons(self) -> list[tuple[str, str]]:
        return [(param["name"], param["reason"]) for param in self.data["invalid_params"]]


NewCustomer = Callable[..., str]
