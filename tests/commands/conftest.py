"""The commands as a person types them, against a sandbox on this machine."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import structlog

from kiosk import cli
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.server import RunningSandbox


@dataclass(frozen=True)
class Ended:
    """What a command left behind."""

    code: int
    out: str
    err: str


Kiosk = Callable[..., Ended]


@pytest.fixture(scope="session")
def _running() -> Iterator[RunningSandbox]:
    with RunningSandbox() as running:
        yield running


@pytest.fixture
def sandbox(_running: RunningSandbox) -> RunningSandbox:
    """Without faults and with a record of requests that starts here."""
    _running.control.clear_faults()
    _running.control.clear_requests()
    return _running


@pytest.fixture
def state_dir(tmp_path: Path) -> Path:
    """A folder of the kiosk's own that is not there yet."""
    return tmp_path / "state"


@pytest.fixture
def kiosk(
    sandbox: RunningSandbox,
    state_dir: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Kiosk]:
    """Runs one command with settings for the sandbox; keywords are further environment variables."""
    settings = {
        "KIOSK_CONFIG": "",
        "KIOSK_STATE_DIR": str(state_dir),
        "KIOSK_STORE_ID": ids.STORE_SQUARE_ID,
        "KIOSK_CUSTOMER_SOURCE_ID": ids.CUSTOMER_SOURCE_KIOSK_ID,
        "KIOSK_CARECLOUD__URL": sandbox.url,
        "KIOSK_CARECLOUD__EXTERNAL_APPLICATION_ID": ids.EXTERNAL_APPLICATION_ID,
        "KIOSK_CARECLOUD__LOGIN": ids.LOGIN,
        "KIOSK_CARECLOUD__AUTH_TOKEN_APPLICATION_ID": ids.AUTH_TOKEN_APPLICATION_ID,
        "KIOSK_CAMERA__SOURCE": "none",
        "KIOSK_SOUND__VOLUME": "0",
        "KIOSK_SPEECH__OFFERED": "false",
    }
    empty = tmp_path / "empty.toml"
    empty.touch()
    root = logging.getLogger()
    before, level, raises = root.handlers[:], root.level, logging.raiseExceptions

    def run(*arguments: str, **environ: str) -> Ended:
        # The password leaves the environment with every command that reads the settings.
        values = settings | {"KIOSK_CARECLOUD__PASSWORD": ids.PASSWORD, "KIOSK_CONFIG": str(empty)} | environ
        for name, value in values.items():
            monkeypatch.setenv(name, value)
        code = cli.main(arguments)
        captured = capsys.readouterr()
        return Ended(code, captured.out, captured.err)

    yield run
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.captureWarnings(capture=False)
    logging.raiseExceptions = raises
    structlog.reset_defaults()
