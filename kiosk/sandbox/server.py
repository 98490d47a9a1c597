"""Serving a sandbox: in the foreground for people, in a thread for tests and the demo."""

import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

import uvicorn

from kiosk.sandbox.api import BASE_PATH
from kiosk.sandbox.app import Sandbox
from kiosk.sandbox.control import SandboxControl
from kiosk.sandbox.guide import guide
from kiosk.sandbox.options import SandboxOptions
from kiosk.sandbox.protocol import BreakableProtocol
from kiosk.sandbox.provisioned import refuse_if_provisioned

_START_DEADLINE_S = 20.0
_KEEP_ALIVE_S = 120


class _Server(uvicorn.Server):
    """Tells when it listens, and ends endless streams before it waits for connections to close."""

    def __init__(self, config: uvicorn.Config, sandbox: Sandbox) -> None:
        super().__init__(config)
        self._sandbox = sandbox
        self.listening = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._sandbox.end_streams()
        await super().shutdown(sockets)


def _config(sandbox: Sandbox, certificate: Path | None = None, key: Path | None = None) -> uvicorn.Config:
    return uvicorn.Config(
        sandbox,
        http=BreakableProtocol,
        loop="asyncio",
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=1,
        ssl_certfile=certificate,
        ssl_keyfile=key,
    )


def _bound_socket(host: str, port: int) -> socket.socket:
    """Raises OSError when the port is taken."""
    # With the protocol named, asyncio sends small answers at once instead of after 40 ms.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":  # there it would let two servers share a port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except BaseException:
        listener.close()
        raise
    return listener


class RunningSandbox:
    """A sandbox on a free port of this machine, in a thread of its own, while the `with` block runs.

    `url` is its root, to be used as the CareCloud URL of the settings; `api_url` is the base of the
    resources; `control` sets faults, switches and the clock from any thread. With `certificate` and `key`
    (PEM files) it speaks TLS; `has_camera` adds the virtual camera at `/camera.mjpg`.
    Raises ProvisionedError on a machine that serves customers.
    """

    def __init__(
        self,
        options: SandboxOptions | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        has_camera: bool = False,
        certificate: Path | None = None,
        key: Path | None = None,
    ) -> None:
        refuse_if_provisioned()
        self.sandbox = Sandbox(options, has_camera=has_camera)
        self._socket = _bound_socket(host, port)
        self._server = _Server(_config(self.sandbox, certificate, key), self.sandbox)
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)
        self.port = int(self._socket.getsockname()[1])
        self.url = f"{'http' if certificate is None else 'https'}://{host}:{self.port}"
        self.api_url = self.url + BASE_PATH

    @property
    def control(self) -> SandboxControl:
        return self.sandbox.control

    def start(self) -> None:
        """Returns when it answers. Raises TimeoutError when it does not get there."""
        self._thread.start()
        if not self._server.listening.wait(_START_DEADLINE_S):
            raise TimeoutError("the sandbox did not start")

    def stop(self) -> None:
        self._server.should_exit = True
        if self._thread.ident is not None:
            self._thread.join()
        self._socket.close()
        self.sandbox.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _run(self) -> None:
        self._server.run(sockets=[self._socket])


def run(
    port: int,
    host: str = "127.0.0.1",
    *,
    options: SandboxOptions | None = None,
    has_camera: bool = False,
    show: Callable[[str], object],
) -> None:
    """Serves until interrupted; `show` gets the text with the configuration and the test codes at the start.

    Raises ProvisionedError on a machine that serves customers, OSError when the port is taken.
    """
    refuse_if_provisioned()
    sandbox = Sandbox(options, has_camera=has_camera)
    listener = _bound_socket(host, port)
    url = f"http://{host}:{listener.getsockname()[1]}"
    show(guide(sandbox.control, url, has_camera=has_camera))
    try:
        _Server(_config(sandbox), sandbox).run(sockets=[listener])
    finally:
        listener.close()
        sandbox.close()
