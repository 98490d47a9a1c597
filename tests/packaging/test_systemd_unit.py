"""The service of the kiosk: supervised, never given up, and with few rights."""

from __future__ import annotations

import subprocess
from collections import defaultdict
from pathlib import Path, PurePosixPath

import pytest

from kiosk.service_manager import RESTART

UNIT = Path(__file__).parents[2] / "packaging" / "systemd" / "kiosk.service"


def read(text: str) -> dict[str, dict[str, list[str]]]:
    """Section -> key -> its values; systemd allows a key more than once, which configparser does not."""
    sections: dict[str, dict[str, list[str]]] = {}
    section: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.startswith("["):
            section = sections[line.strip("[]")] = defaultdict(list)
        elif line and not line.startswith("#"):
            key, separator, value = line.partition("=")
            assert separator, line
            section[key].append(value)
    return sections


@pytest.fixture(scope="module")
def unit() -> dict[str, dict[str, list[str]]]:
    return read(UNIT.read_text(encoding="utf-8"))


def test_it_is_watched_and_started_again_for_ever(unit: dict[str, dict[str, list[str]]]) -> None:
    service = unit["Service"]
    assert service["Type"] == ["notify"]
    assert service["NotifyAccess"] == ["all"]
    assert 10 <= int(service["WatchdogSec"][0]) <= 60
    assert service["Restart"] == ["always"]
    assert int(service["RestartSec"][0]) >= 2
    assert unit["Unit"]["StartLimitIntervalSec"] == ["0"]


def test_a_restart_that_the_kiosk_asks_for_is_no_failure(unit: dict[str, dict[str, list[str]]]) -> None:
    assert unit["Service"]["SuccessExitStatus"] == [str(RESTART)]
    assert unit["Service"]["RestartForceExitStatus"] == [str(RESTART)]


def test_it_shows_the_kiosk_in_a_session_with_nothing_beside_it(
    unit: dict[str, dict[str, list[str]]],
) -> None:
    (start,) = unit["Service"]["ExecStart"]
    assert start.startswith("/usr/bin/cage ")
    assert start.endswith("kiosk run")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("NoNewPrivileges", "yes"),
        ("CapabilityBoundingSet", ""),
        ("ProtectSystem", "strict"),
        ("InaccessiblePaths", "-/home -/root"),
        ("DevicePolicy", "closed"),
        ("LimitCORE", "0"),
        ("StateDirectoryMode", "0700"),
        ("UMask", "0077"),
    ],
)
def test_it_has_few_rights(unit: dict[str, dict[str, list[str]]], key: str, value: str) -> None:
    assert unit["Service"][key] == [value]


def test_nothing_hides_the_folder_where_compositor_and_kiosk_meet(
    unit: dict[str, dict[str, list[str]]],
) -> None:
    """systemd.exec(5): ProtectHome= takes /run/user away with any value but no; ProtectSystem=strict alone
    leaves it read-only."""
    service = unit["Service"]
    assert service.get("ProtectHome", ["no"]) == ["no"]
    for key in ("InaccessiblePaths", "ReadOnlyPaths", "TemporaryFileSystem", "NoExecPaths"):
        for path in " ".join(service.get(key, [])).split():
            assert not PurePosixPath("/run/user").is_relative_to(path.lstrip("-+").partition(":")[0]), key
    assert service["ReadWritePaths"] == ["-/run/user"]


def test_no_secret_stands_in_it(unit: dict[str, dict[str, list[str]]]) -> None:
    told = " ".join(unit["Service"]["Environment"]).lower()
    assert "password" not in told
    assert "pin" not in told


def test_systemd_understands_every_line(tmp_path: Path) -> None:
    """With a program and a user that are there; whether the kiosk's are is no question of the unit."""
    text = UNIT.read_text(encoding="utf-8")
    (start,) = read(text)["Service"]["ExecStart"]
    text = text.replace(start, "/bin/true").replace("=kiosk\n", "=root\n")
    unit = tmp_path / "kiosk.service"
    unit.write_text(text, encoding="utf-8")
    found = subprocess.run(
        ["/usr/bin/systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False
    )
    assert (found.returncode, found.stderr) == (0, "")
