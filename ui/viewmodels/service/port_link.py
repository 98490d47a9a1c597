"""Connects the staff area's view models to the program once that has loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from ui.viewmodels.service.port import ServicePort

Port = TypeVar("Port")


class Link(Generic[Port]):
    """Passes requests on; before `attach` they do nothing."""

    def __init__(self) -> None:
        self._port: Port | None = None

    def attach(self, port: Port) -> None:
        """From now on `port` is asked."""
        self._port = port

    def ask(self, request: Callable[[Port], None]) -> None:
        """Pass a request on."""
        if self._port is not None:
            request(self._port)


class PortLink(Link[ServicePort]):
    """To what most pages ask of."""
