"""Connects view models to the program, which loads after the first screen is up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Port = TypeVar("Port")


class Link(Generic[Port]):
    """Passes requests on; before `attach` they do nothing, and nothing is kept for later."""

    def __init__(self) -> None:
        self._port: Port | None = None

    def attach(self, port: Port) -> None:
        """From now on `port` is asked."""
        self._port = port

    def ask(self, request: Callable[[Port], object]) -> None:
        """Pass a request on."""
        if self._port is not None:
            request(self._port)
