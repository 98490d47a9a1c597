"""Proxies come from the environment, are honoured, and their password is written down nowhere."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
import structlog

from kiosk.backends.exchange import Effect, Request
from kiosk.backends.http import HttpTransport
from kiosk.config_loading import ConfigError
from kiosk.domain.errors import AwayReason, BackendUnavailable
from kiosk.storage.run_history import FILE_NAME as RUNS
from tests.fakes.certificates import CA_FILE, CERTIFICATES, OTHER_HOST, server_tls
from tests.fakes.connect_proxy import connect_proxy
from tests.fakes.socket_server import answer, serving

GET = Request("GET", "probe", effect=Effect.ONE_TRY)
ROOT = Path(__file__).parents[2]
PROXY_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def _no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXY_VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY", "all_proxy"])
async def test_a_proxy_with_a_password_leads_to_the_host_and_sees_nothing_of_the_request(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, variable: str
) -> None:
    caplog.set_level(logging.DEBUG)
    async with (
        serving(answer, server_tls(CERTIFICATES / "other_host.pem")) as host,
        connect_proxy(host.port, "shop:canary-secret") as proxy,
    ):
        monkeypatch.setenv(variable, f"http://shop:canary-secret@127.0.0.1:{proxy.port}")
        http = HttpTransport(f"https://{OTHER_HOST}:{host.port}", ca_file=CA_FILE)
        with structlog.testing.capture_logs() as lines:
            assert (await http.send(GET)).status == 200
        await http.close()

    assert proxy.targets == [f"{OTHER_HOST}:{host.port}"]
    assert host.requests == 1
    assert b"canary" not in b"".join(host.heads)
    assert b"roxy" not in b"".join(host.heads)
    assert lines
    assert "canary" not in f"{lines}{caplog.text}"


async def test_a_proxy_that_refuses_is_named_and_its_password_is_not(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with (
        serving(answer, server_tls(CERTIFICATES / "other_host.pem")) as host,
        connect_proxy(host.port, "shop:right") as proxy,
    ):
        monkeypatch.setenv("https_proxy", f"http://shop:canary-wrong@127.0.0.1:{proxy.port}")
        http = HttpTransport(f"https://{OTHER_HOST}:{host.port}", ca_file=CA_FILE)
        with structlog.testing.capture_logs() as lines, pytest.raises(BackendUnavailable) as raised:
            await http.send(GET)
        await http.close()

    assert raised.value.reason is AwayReason.PROXY
    assert (proxy.refused, host.connections) == (1, 0)
    assert "canary" not in f"{lines}{caplog.text}{raised.value}"


async def test_hosts_in_no_proxy_are_reached_directly(monkeypatch: pytest.MonkeyPatch) -> None:
    async with (
        serving(answer, server_tls(CERTIFICATES / "other_host.pem")) as host,
        connect_proxy(host.port) as proxy,
    ):
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        monkeypatch.setenv("no_proxy", OTHER_HOST)
        http = HttpTransport(f"https://{OTHER_HOST}:{host.port}", ca_file=CA_FILE)
        with pytest.raises(BackendUnavailable) as raised:
            await http.send(GET)
        await http.close()

    # A name of the reserved kind is found nowhere, so the attempt ends there.
    assert raised.value.reason in (AwayReason.NAME_UNKNOWN, AwayReason.UNREACHABLE)
    assert (proxy.targets, host.connections) == ([], 0)


@pytest.mark.parametrize(
    ("variable", "value", "told"),
    [
        ("ALL_PROXY", "socks5://shop:canary@proxy:1080", "only proxies of the kinds http:// and https://"),
        ("https_proxy", "ftp://proxy", "only proxies of the kinds http:// and https://"),
        ("HTTPS_PROXY", "::::bad canary", "not the address of a proxy"),
        ("HTTP_PROXY", "http://", "not the address of a proxy"),
        ("NO_PROXY", "shop.local,[::1", "entry 2 is no host, domain or address"),
        ("NO_PROXY", "fd00::/8", "entry 1 is no host, domain or address"),
        ("no_proxy", "č\u2028canary", "entry 1 is no host, domain or address"),
    ],
)
def test_a_variable_that_cannot_be_used_is_named_and_its_value_is_not(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, told: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(ConfigError) as raised:
        HttpTransport("https://shop.example")
    (problem,) = raised.value.problems
    assert problem.startswith(f"{variable} (in the environment): {told}")
    assert "canary" not in problem


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("HTTPS_PROXY", "proxy:3128"),
        ("ALL_PROXY", "https://[2001:db8::1]:3128"),
        ("HTTPS_PROXY", " "),
        ("NO_PROXY", "*"),
        (
            "NO_PROXY",
            "localhost, 127.0.0.1,::1,10.0.0.0/8,.shop.local,*.shop.local,https://shop.local,",
        ),
    ],
)
async def test_variables_as_administrators_write_them_are_taken(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    await HttpTransport("https://shop.example").close()


def test_a_kiosk_with_such_a_variable_says_so_and_nothing_else(tmp_path: Path) -> None:
    """No fault of the program: it does not count as a crash, and its screens are put away in order."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")} | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "KIOSK_STATE_DIR": str(tmp_path / "state"),
        "KIOSK_WINDOW__FULL_SCREEN": "false",
        "KIOSK_STORE_ID": "store-1",
        "KIOSK_CARECLOUD__URL": "shop.example",
        "KIOSK_CARECLOUD__EXTERNAL_APPLICATION_ID": "kiosk",
        "KIOSK_CARECLOUD__LOGIN": "kiosk",
        "KIOSK_CARECLOUD__PASSWORD": "none",
        "ALL_PROXY": "socks5://proxy:1080",
    }
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "run"],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    told = "ALL_PROXY (in the environment): only proxies of the kinds http:// and https:// can be used"
    assert (ended.returncode, ended.stderr) == (2, f"kiosk: {told}\n")
    assert json.loads((tmp_path / "state" / RUNS).read_bytes())["begun_s"] is None


async def test_a_proxy_never_stands_before_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(answer) as host:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        monkeypatch.setenv("all_proxy", "http://127.0.0.1:9")
        http = HttpTransport(f"http://127.0.0.1:{host.port}")
        assert (await http.send(GET)).status == 200
        await http.close()
