"""A kiosk whose loyalty system is not there: its address is a port that nobody listens on."""

from __future__ import annotations

import socket
from pathlib import Path

from kiosk.bootstrap import Services, build
from kiosk.config_loading import load_settings
from kiosk.services.enrol import Patience
from tests.faults.sign_up_driver import kiosk_environment


def free_port() -> int:
    """A port of this machine that nobody uses now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def services_at(port: int, state_dir: Path, patience: Patience | None = None) -> Services:
    """The kiosk's services for a loyalty system at this port, whether or not there is one yet."""
    environ = kiosk_environment(f"http://127.0.0.1:{port}", state_dir)
    return build(load_settings(None, environ), patience=patience)


def services_without_a_system(state_dir: Path) -> Services:
    """The same where nothing ever answers."""
    return services_at(free_port(), state_dir)
