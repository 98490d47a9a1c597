"""A mock server made from the interface's specification; it refuses every request that does not fit."""

from __future__ import annotations

import socket
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import uvicorn
import yaml

SPECIFICATION = Path(__file__).parents[3] / "shared" / "carecloud" / "openapi-kiosk.yaml"
BASE_PATH = "/webservice/rest-api/enterprise-interface/v1.0"


@dataclass
class SpecServer:
    """`exchanges` are (method, path, status) in the order of the replies."""

    url: str
    exchanges: list[tuple[str, str, int]] = field(default_factory=list)


def tightened(specification: dict[str, Any]) -> dict[str, Any]:
    """The specification, changed where it could not be used to check requests as they are meant.

    - `external_ids` gets the brackets that the interface's guide demands of every list in a query, and that
      this program sends.
    - Objects take no fields that they do not declare: otherwise a misspelt name would pass.
    - Bearer tokens are checked, basic authentication is not offered.
    - Both server variables are filled in, since the mock needs one base path.
    """
    components = specification["components"]
    components["parameters"]["external_ids"]["name"] = "external_ids[]"
    specification["servers"] = [{"url": BASE_PATH}]
    components["securitySchemes"]["bearerAuth"]["x-bearerInfoFunc"] = f"{__name__}.accept_bearer"
    _close_objects(components["schemas"])
    for path in specification["paths"].values():
        for operation in path.values():
            _close_objects(operation.get("requestBody", {}))
    return specification


def _close_objects(node: Any) -> None:
    if isinstance(node, dict):
        if node.get("type") == "object" and isinstance(node.get("properties"), dict):
            node.setdefault("additionalProperties", False)
        for child in node.values():
            _close_objects(child)
    elif isinstance(node, list):
        for child in node:
            _close_objects(child)


def accept_bearer(token: str) -> dict[str, str] | None:
    """Called by the mock for every operation that needs a token; None makes it answer 401."""
    return {"sub": "api user"} if token else None


def _mock_app() -> Any:
    with warnings.catch_warnings():
        # connexion imports starlette's test client, which asks for another HTTP client than httpx.
        warnings.simplefilter("ignore")
        from connexion import AsyncApp
        from connexion.mock import MockResolver
        from connexion.options import SwaggerUIOptions

    app = AsyncApp(__name__, swagger_ui_options=SwaggerUIOptions(swagger_ui=False))
    app.add_api(
        tightened(yaml.safe_load(SPECIFICATION.read_text())),
        resolver=MockResolver(mock_all=True),
        strict_validation=True,
        auth_all_paths=False,
    )
    return app


@contextmanager
def running_spec_server() -> Iterator[SpecServer]:
    app = _mock_app()
    listener = socket.create_server(("127.0.0.1", 0))
    server = SpecServer(f"http://127.0.0.1:{listener.getsockname()[1]}")

    async def recording(scope: Any, receive: Any, send: Any) -> None:
        async def send_and_note(message: Any) -> None:
            if message["type"] == "http.response.start":
                path = scope["path"].removeprefix(BASE_PATH)
                server.exchanges.append((scope["method"], path, message["status"]))
            await send(message)

        await app(scope, receive, send_and_note)

    config = uvicorn.Config(recording, log_level="critical", lifespan="on", ws="none", timeout_keep_alive=60)
    runner = uvicorn.Server(config)
    thread = threading.Thread(target=runner.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        while not runner.started and thread.is_alive():
            thread.join(0.02)
        assert runner.started
        yield server
    finally:
        runner.should_exit = True
        thread.join(10)
        listener.close()
