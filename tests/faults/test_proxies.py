"""Proxies come from the environment, are honoured, and their password is written down nowhere."""

from __future__ import annotations

import logging

import pytest
import structlog

from kiosk.backends.exchange import Effect, Request
from kiosk.backends.http import HttpTransport
from kiosk.domain.errors import AwayReason, BackendUnavailable
from tests.fakes.certificates import CA_FILE, CERTIFICATES, OTHER_HOST, server_tls
from tests.fakes.connect_proxy import connect_proxy
from tests.fakes.socket_server import answer, serving

GET = Request("GET", "probe", effect=Effect.ONE_TRY)
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


async def test_a_proxy_never_stands_before_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(answer) as host:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        monkeypatch.setenv("all_proxy", "http://127.0.0.1:9")
        http = HttpTransport(f"http://127.0.0.1:{host.port}")
        assert (await http.send(GET)).status == 200
        await http.close()
