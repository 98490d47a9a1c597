"""Starting and stopping the sandbox, its printed guide, and its refusal to run where customers are served."""

import argparse
import asyncio
import ssl
import tomllib
from datetime import datetime
from pathlib import Path

import httpx
import pytest

from kiosk.commands import sandbox as command
from kiosk.commands.failure import CommandFailed
from kiosk.config import Settings
from kiosk.sandbox import provisioned, server
from kiosk.sandbox.guide import CARDS_FOR_NEWCOMERS, configuration_file, environment, guide
from kiosk.sandbox.options import SandboxOptions
from kiosk.sandbox.provisioned import ProvisionedError, refuse_if_provisioned
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.server import RunningSandbox
from kiosk.sandbox.test_codes import TEST_CODES

_SMALL = SandboxOptions(customer_count=20)
_CERTIFICATES = Path(__file__).parents[1] / "backends" / "certificates"


def test_two_sandboxes_run_side_by_side_and_end(http: httpx.Client) -> None:
    with RunningSandbox(_SMALL) as first, RunningSandbox(_SMALL) as second:
        assert first.port != second.port
        first.control.set_switches(dirty=True)
        assert second.control.switches()["dirty"] is False
        url = first.api_url
        assert http.get(f"{url}/tests/connection").status_code == 200
    with pytest.raises(httpx.ConnectError), httpx.Client() as after:
        after.get(f"{url}/tests/connection")


def test_small_answers_are_not_held_back(sandbox: RunningSandbox, http: httpx.Client) -> None:
    url = f"{sandbox.api_url}/tests/connection"
    http.get(url)
    times = sorted(http.get(url).elapsed.total_seconds() for _ in range(9))
    # Waiting for an acknowledgement would cost 40 ms each.
    assert times[4] < 0.03


def test_options_set_the_switches_and_the_time() -> None:
    options = SandboxOptions(
        customer_count=20,
        search_mode="required",
        is_dirty=True,
        started_at=datetime(2030, 1, 2, 3, 4),  # noqa: DTZ001
    )
    with RunningSandbox(options) as running:
        switches = running.control.switches()
        assert (switches["search_mode"], switches["dirty"]) == ("required", True)
        assert running.control.now().startswith("2030-01-02 03:04")


def test_open_connections_do_not_keep_it_from_ending() -> None:
    running = RunningSandbox(_SMALL)
    running.start()
    running.control.set_fault("commit_late", seconds=60, silent=True)
    with httpx.Client(timeout=0.1) as client, pytest.raises(httpx.ReadTimeout):
        client.get(f"{running.api_url}/tests/connection")
    running.stop()
    assert not running._thread.is_alive()


def test_a_taken_port_is_an_os_error(sandbox: RunningSandbox) -> None:
    with pytest.raises(OSError, match=r"[Aa]ddress"):
        RunningSandbox(_SMALL, port=sandbox.port)


async def test_it_answers_many_at_once(sandbox: RunningSandbox) -> None:
    sandbox.control.set_fault("delay", milliseconds=200)
    async with httpx.AsyncClient() as client, asyncio.timeout(2):
        answers = await asyncio.gather(
            *(client.get(f"{sandbox.api_url}/tests/connection?test_string=ab") for _ in range(20))
        )
    assert {answer.json()["data"]["test_string"] for answer in answers} == {"ba"}


def test_the_camera_is_there_when_it_is_wanted(http: httpx.Client) -> None:
    with RunningSandbox(_SMALL, has_camera=True) as running:
        items = http.get(f"{running.url}/camera/items").json()
        text = str(items)
        assert "good" in text
        assert "phone-good" in text
        with http.stream("GET", f"{running.url}/camera.mjpg") as stream:
            assert stream.headers["Content-Type"].startswith("multipart/x-mixed-replace")


def test_the_guide_names_every_setting_and_code(sandbox: RunningSandbox) -> None:
    text = guide(sandbox.control, sandbox.url)
    for name, value in environment(sandbox.url).items():
        assert f"export {name}='{value}'" in text
    for code in TEST_CODES:
        assert code.code in text
    assert text.count("token_request_id") == 3


def test_the_printed_configuration_is_one_the_kiosk_accepts() -> None:
    text = configuration_file("http://127.0.0.1:8642", has_camera=True, gives_cards=True)
    settings = Settings.model_validate(tomllib.loads(text))
    assert {
        "KIOSK_SIGN_UP__CARD": ",".join(settings.sign_up.card),
        "KIOSK_SIGN_UP__CARD_TYPE_ID": settings.sign_up.card_type_id,
    } == CARDS_FOR_NEWCOMERS
    assert settings.store_id == ids.STORE_SQUARE_ID
    assert settings.carecloud.auth_token_application_id == ids.AUTH_TOKEN_APPLICATION_ID
    assert settings.camera.source == "http://127.0.0.1:8642/camera.mjpg"
    assert ids.PASSWORD not in text
    assert [missing.key for missing in settings.missing()] == ["carecloud.password"]


def test_it_refuses_where_customers_are_served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_if_provisioned(tmp_path / "absent")
    marker = tmp_path / "provisioned"
    marker.touch()
    with pytest.raises(ProvisionedError, match="provisioned"):
        refuse_if_provisioned(marker)
    monkeypatch.setenv(provisioned.VARIABLE, "1")
    with pytest.raises(ProvisionedError, match=provisioned.VARIABLE):
        RunningSandbox(_SMALL)
    with pytest.raises(ProvisionedError):
        server.run(0, show=print)


def _arguments(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    command.add_parser(parser.add_subparsers())
    return parser.parse_args(["sandbox", *words])


def test_the_command_says_why_it_does_not_start(
    sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(CommandFailed, match=str(sandbox.port)) as taken:
        command.run(_arguments("--port", str(sandbox.port)))
    assert taken.value.exit_code == 2
    monkeypatch.setenv(provisioned.VARIABLE, "1")
    with pytest.raises(CommandFailed, match="serves customers") as refused:
        command.run(_arguments())
    assert refused.value.exit_code == 2


def test_the_commands_options() -> None:
    chosen = _arguments("--port", "9000", "--search-mode", "required", "--dirty", "--camera")
    assert (chosen.port, chosen.search_mode, chosen.dirty, chosen.camera) == (9000, "required", True, True)
    with pytest.raises(SystemExit):
        _arguments("--port", "70000")


def test_it_speaks_tls_when_given_a_certificate() -> None:
    trust = ssl.create_default_context(cafile=str(_CERTIFICATES / "ca.pem"))
    with (
        RunningSandbox(_SMALL, certificate=_CERTIFICATES / "good.pem") as running,
        httpx.Client(verify=trust) as client,
    ):
        assert running.url.startswith("https://")
        assert client.get(f"{running.api_url}/tests/connection").status_code == 200
        running.control.set_fault("connection_reset", count=1)
        with pytest.raises(httpx.TransportError):
            client.get(f"{running.api_url}/tests/connection")
