"""The page on installing, followed as printed: service and commands meet in one state folder."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.config_loading import load_with_origins
from kiosk.first_look import first_look

ROOT = Path(__file__).parents[2]
UNIT = (ROOT / "packaging" / "systemd" / "kiosk.service").read_text("utf-8")


def directive(key: str) -> list[str]:
    """What the service's unit says for a key."""
    return re.findall(rf"^{key}=(.*)$", UNIT, re.MULTILINE)


@pytest.fixture(scope="module")
def chapter() -> str:
    page = (ROOT / "docs" / "operations.md").read_text("utf-8")
    return page.partition("## Installing on Debian\n")[2].partition("\n## ")[0]


@pytest.fixture
def settings_file(chapter: str, tmp_path: Path) -> Path:
    (written,) = re.findall(r"```toml\n(.*?)```", chapter, re.DOTALL)
    file = tmp_path / "kiosk.toml"
    file.write_text(written, encoding="utf-8")
    return file


def test_the_printed_settings_name_the_folder_that_systemd_makes(settings_file: Path) -> None:
    folder = Path("/var/lib", *directive("StateDirectory"))
    assert load_with_origins(settings_file, {}).settings.state_dir == folder
    assert first_look(settings_file, {}).state_dir == folder


def test_the_service_takes_no_setting_from_elsewhere() -> None:
    """A command in a terminal does not see the service's environment."""
    ours = [each for each in directive("Environment") if each.startswith("KIOSK_")]
    assert ours == ["KIOSK_CONFIG=/etc/loyalty-kiosk/kiosk.toml"]


def test_user_program_and_unit_are_where_the_service_looks(chapter: str) -> None:
    (user,) = directive("User")
    assert f"--home /var/lib/loyalty-kiosk --no-create-home {user}\n" in chapter
    assert f"install -d -o {user} -g {user} -m 0700 /var/lib/loyalty-kiosk\n" in chapter
    groups = ",".join(" ".join(directive("SupplementaryGroups")).split())
    assert f"usermod --append --groups {groups} {user}\n" in chapter
    program = directive("ExecStart")[0].split(" -- ")[1].split()[0]
    assert f"cp -r dist/kiosk {Path(program).parent}\n" in chapter
    assert f"ln -s {program} /usr/local/bin/kiosk\n" in chapter
    assert "packaging/systemd/kiosk.service /etc/systemd/system/kiosk.service\n" in chapter


def test_every_printed_kiosk_command_is_run_as_its_user(chapter: str) -> None:
    commands = re.findall(r"^sudo .*\bkiosk (?:secret|doctor|queue)\b.*$", chapter, re.MULTILINE)
    assert commands
    assert all(each.startswith("sudo -u kiosk kiosk ") for each in commands)
