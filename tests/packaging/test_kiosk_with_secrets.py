"""The wrapper hands a command every secret of the service, and takes none on its own."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from kiosk.storage.secret_names import CARECLOUD_PASSWORD, QUEUE_KEY, STAFF_PIN

SCRIPT = Path(__file__).parents[2] / "packaging" / "systemd" / "kiosk-with-secrets"
UNIT = SCRIPT.with_name("kiosk.service").read_text("utf-8")
NAMES = (CARECLOUD_PASSWORD, STAFF_PIN, QUEUE_KEY)


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """Where a stand-in for systemd-run writes down how it was called, one argument a line."""
    stand_in = tmp_path / "systemd-run"
    stand_in.write_text("#!/bin/sh\nprintf '%s\\n' \"$@\"\n", encoding="utf-8")
    stand_in.chmod(0o755)
    (tmp_path / "store").mkdir()
    return {"PATH": f"{tmp_path}:{os.environ['PATH']}", "CREDENTIAL_STORE": str(tmp_path / "store")}


def called(environ: dict[str, str], *arguments: str) -> list[str]:
    done = subprocess.run([str(SCRIPT), *arguments], env=environ, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


@pytest.mark.parametrize("kept", [(), (QUEUE_KEY,), NAMES])
def test_every_secret_that_is_kept_is_handed_over(environ: dict[str, str], kept: tuple[str, ...]) -> None:
    store = Path(environ["CREDENTIAL_STORE"])
    for name in kept:
        (store / name).touch()
    found = called(environ, "queue", "export", "/a b.csv")
    given = {each for each in found if "LoadCredentialEncrypted" in each}
    assert given == {f"--property=LoadCredentialEncrypted={name}:{store / name}" for name in kept}
    assert found[-4:] == ["kiosk", "queue", "export", "/a b.csv"]
    (user,) = re.findall(r"^User=(.*)$", UNIT, re.MULTILINE)
    assert f"--uid={user}" in found


def test_it_knows_the_secrets_that_the_unit_names() -> None:
    offered = re.findall(r"^# LoadCredentialEncrypted=(.*)$", UNIT, re.MULTILINE)
    (looped,) = re.findall(r"for name in (.*); do", SCRIPT.read_text("utf-8"))
    assert sorted(offered) == sorted(looped.split()) == sorted(NAMES)
