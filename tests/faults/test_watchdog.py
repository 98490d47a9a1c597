"""The real kiosk under a service manager: signs of life, hangs, crash loops and memory."""

from __future__ import annotations

import shutil
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from kiosk.service_manager import RESTART
from tests.fakes.kiosk_process import PROJECT, KioskProcess, ServiceManagerSocket

SERVING = "READY=1\nSTATUS=Serving customers"
OUT_OF_SERVICE = "READY=1\nSTATUS=Out of service: the log says why"
ALIVE = "WATCHDOG=1"
STOPPING = "STOPPING=1"


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[ServiceManagerSocket]:
    with ServiceManagerSocket(str(tmp_path / "notify")) as made:
        yield made


@pytest.mark.alone
def test_signs_of_life_come_from_a_painted_screen_and_no_child_can_give_them(
    manager: ServiceManagerSocket, tmp_path: Path
) -> None:
    kiosk = KioskProcess(tmp_path, settings={"KIOSK_CAMERA__SOURCE": "/dev/video99"})
    with kiosk.running(manager, watchdog_s=1.5) as process:
        manager.until(SERVING)
        assert manager.count(ALIVE, for_s=3.0) in range(4, 8)
        (worker,) = psutil.Process(process.pid).children()
        assert not {"NOTIFY_SOCKET", "WATCHDOG_USEC", "KIOSK_CARECLOUD__PASSWORD"} & worker.environ().keys()

        process.send_signal(signal.SIGSTOP)
        assert manager.count(ALIVE, for_s=2.0) == 0
        process.send_signal(signal.SIGCONT)
        manager.until(ALIVE)

        process.send_signal(signal.SIGTERM)
        manager.until(STOPPING)
        assert process.wait(10) == 0
    assert kiosk.runs()["begun_s"] is None


def test_a_painting_that_hangs_ends_the_signs_of_life(manager: ServiceManagerSocket, tmp_path: Path) -> None:
    kiosk = KioskProcess(tmp_path, command=(sys.executable, "-m", "tests.fakes.hanging_kiosk"))
    with kiosk.running(manager, watchdog_s=0.9):
        manager.until(SERVING)
        manager.until(ALIVE)
        deadline_s = time.monotonic() + 15
        while manager.count(ALIVE, for_s=1.5) > 0:
            assert time.monotonic() < deadline_s


def test_a_kiosk_that_crashes_again_and_again_rests_and_then_tries_again(tmp_path: Path) -> None:
    kiosk = KioskProcess(
        tmp_path, settings={"KIOSK_RECOVERY__CRASHES": "2", "KIOSK_RECOVERY__PAUSE_MIN": "0.05"}
    )
    with ServiceManagerSocket(f"@kiosk-test-{tmp_path.name}") as manager:
        for _ in range(2):
            with kiosk.running(manager) as process:
                manager.until(SERVING)
                process.kill()
        with kiosk.running(manager) as process:
            manager.until(OUT_OF_SERVICE)
            manager.until(ALIVE)
            manager.until(STOPPING)
            assert process.wait(10) == RESTART
        (told,) = [line for line in kiosk.log() if line["event"] == "out_of_service"]
        assert told["reference"]
        # On trial: it serves, and one more crash is enough.
        with kiosk.running(manager) as process:
            manager.until(SERVING)
            process.kill()
        with kiosk.running(manager) as process:
            manager.until(OUT_OF_SERVICE)
            # Staff, or the administrator, want another try.
            process.send_signal(signal.SIGTERM)
            assert process.wait(10) == 0
        with kiosk.running(manager):
            manager.until(SERVING)


@pytest.mark.parametrize("file", ["Main.qml", "stages/LaterStages.qml"])
def test_screens_that_cannot_be_loaded_lead_to_the_out_of_service_page(
    manager: ServiceManagerSocket, tmp_path: Path, file: str
) -> None:
    program = tmp_path / "program"
    shutil.copytree(PROJECT / "ui", program / "ui")
    for name in ("kiosk", "resources"):
        (program / name).symlink_to(PROJECT / name)
    (program / "ui" / "qml" / file).write_text("import QtQuick\nNoSuchThing {}\n")
    kiosk = KioskProcess(tmp_path / "site", settings={"KIOSK_RECOVERY__CRASHES": "1"}, cwd=program)
    with kiosk.running(manager) as process:
        assert process.wait(20) not in (0, RESTART)
    with kiosk.running(manager):
        manager.until(OUT_OF_SERVICE)
        manager.until(ALIVE)


def test_a_kiosk_over_its_memory_is_started_again_when_nobody_is_there(
    manager: ServiceManagerSocket, tmp_path: Path
) -> None:
    over = {"KIOSK_RECOVERY__MEMORY_MB": "1"}
    supervised = KioskProcess(tmp_path / "supervised", settings=over)
    alone = KioskProcess(tmp_path / "alone", settings=over)
    with supervised.running(manager) as first, alone.running() as second:
        manager.until(SERVING)
        assert first.wait(20) == RESTART
        assert "memory_restart" in supervised.events()
        deadline_s = time.monotonic() + 20
        # It becomes the next kiosk, with its password; that one may not start again at once.
        while not (alone.events().count("memory_restart") == 1 and alone.runs()["begun_s"] is not None):
            assert time.monotonic() < deadline_s
            assert second.poll() is None
            time.sleep(0.1)
        again = alone.runs()
        assert again["begun_s"] > again["memory_restart_s"]
        time.sleep(2)
        assert second.poll() is None
        second.send_signal(signal.SIGTERM)
        assert second.wait(10) == 0
    assert supervised.runs()["begun_s"] is None
