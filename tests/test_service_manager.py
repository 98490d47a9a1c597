from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.service_manager import ServiceManager
from tests.fakes.kiosk_process import ServiceManagerSocket


def told(address: str) -> dict[str, str]:
    return {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "20000000", "WATCHDOG_PID": "1", "PATH": "/bin"}


@pytest.mark.parametrize("is_abstract", [False, True])
def test_it_hears_of_every_state(tmp_path: Path, is_abstract: bool) -> None:
    address = f"@kiosk-{tmp_path.name}" if is_abstract else str(tmp_path / "notify")
    with ServiceManagerSocket(address) as heard:
        manager = ServiceManager.take_from(told(address))
        manager.ready("Serving customers")
        manager.alive()
        manager.stopping()
        heard.until("STOPPING=1", 1)
        assert heard.messages == ["READY=1\nSTATUS=Serving customers", "WATCHDOG=1", "STOPPING=1"]


def test_what_it_left_in_the_environment_is_read_once_and_reaches_no_child() -> None:
    environ = told("/run/nowhere")
    manager = ServiceManager.take_from(environ)
    assert (manager.is_present, manager.watchdog_s) == (True, 20.0)
    assert environ == {"PATH": "/bin"}
    assert not ServiceManager.take_from(environ).is_present


@pytest.mark.parametrize("address", ["", "relative", "vsock:2:1234"])
def test_an_address_that_is_none_counts_as_nobody(address: str) -> None:
    manager = ServiceManager.take_from(told(address))
    assert (manager.is_present, manager.watchdog_s) == (False, None)


@pytest.mark.parametrize(
    "microseconds",
    ["", "0", "soon", "-5", "٤٢", "9" * 400, "9" * 5000],
    ids=["none", "zero", "word", "negative", "other digits", "400 digits", "5000 digits"],
)
def test_without_a_sound_time_there_is_no_watchdog(microseconds: str) -> None:
    manager = ServiceManager.take_from({"NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": microseconds})
    assert manager.watchdog_s is None


def test_a_manager_that_is_gone_disturbs_nobody(tmp_path: Path) -> None:
    manager = ServiceManager.take_from(told(str(tmp_path / "gone")))
    manager.ready("Serving customers")
    manager.alive()
    assert list(tmp_path.iterdir()) == []
