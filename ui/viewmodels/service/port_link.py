"""Connects the staff area's view models to the program once that has loaded."""

from __future__ import annotations

from collections.abc import Callable

from ui.viewmodels.service.port import ServicePort


class PortLink:
    """Passes requests on; before `attach` they do nothing."""

    def __init__(self) -> None:
        self._port: ServicePort | None = None

    def attach(self, port: ServicePort) -> None:
        """From now on `port` is asked."""
        self._port = port

    def ask(self, request: Callable[[ServicePort], None]) -> None:
        """Pass a request on."""
        if self._port is not None:
            request(self._port)
