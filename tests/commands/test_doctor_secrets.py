"""`kiosk doctor` says where secrets are kept, and what that is worth."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.commands.doctor_checks.check import Status
from kiosk.commands.doctor_checks.secrets import check_secrets
from kiosk.storage.secrets import open_secret_store

from .conftest import Kiosk

ENVIRONMENT = {"carecloud.password": "environment variable KIOSK_CARECLOUD__PASSWORD"}


def test_where_nothing_is_kept_there_is_nothing_to_say(tmp_path: Path) -> None:
    check = check_secrets(tmp_path, {}, {})
    assert (check.status, check.message) == (Status.OK, "None is kept.")


def test_a_password_in_the_environment_is_named_as_such(tmp_path: Path) -> None:
    check = check_secrets(tmp_path, ENVIRONMENT, {})
    assert check.status is Status.OK
    assert "environment variable KIOSK_CARECLOUD__PASSWORD" in check.message


def test_a_file_for_this_machine_comes_with_a_plain_warning(tmp_path: Path) -> None:
    open_secret_store(tmp_path, {}).set("carecloud.password", b"geheim")
    check = check_secrets(tmp_path, {}, {})
    assert check.status is Status.WARN
    assert "against a copied file, not against somebody who has the whole disk" in check.message
    assert check.advice is not None
    assert "systemd credentials" in check.advice
    assert "geheim" not in check.message + check.advice


def test_a_credential_of_the_service_is_fine(tmp_path: Path) -> None:
    (tmp_path / "carecloud.password").write_bytes(b"geheim")
    check = check_secrets(tmp_path / "state", {}, {"CREDENTIALS_DIRECTORY": str(tmp_path)})
    assert (check.status, check.message) == (Status.OK, "carecloud.password: credential of the service.")


def test_files_that_others_may_read_come_with_the_command_that_mends_it(tmp_path: Path) -> None:
    open_secret_store(tmp_path, {}).set("staff.pin", b"hash")
    (tmp_path / "secrets").chmod(0o755)
    check = check_secrets(tmp_path, {}, {})
    assert (check.status, check.advice) == (Status.WARN, f"chmod go= {tmp_path / 'secrets'}")


@pytest.mark.parametrize(("name", "ending"), [("staff.pin", "; set it again"), ("queue.key", "")])
def test_a_secret_that_cannot_be_opened_comes_with_what_to_do(tmp_path: Path, name: str, ending: str) -> None:
    open_secret_store(tmp_path, {}).set(name, b"value")
    (tmp_path / "secrets" / f"{name}.sealed").write_bytes(b"")
    check = check_secrets(tmp_path, {}, {})
    assert (check.status, check.message) == (
        Status.WARN,
        f"{name} cannot be opened: the file is damaged{ending}.",
    )
    assert check.advice is not None
    assert "made anew" in check.advice


def test_the_check_is_among_the_doctors(kiosk: Kiosk, state_dir: Path) -> None:
    open_secret_store(state_dir, {}).set("staff.pin", b"hash")
    ended = kiosk("doctor", "--json")
    checks = {check["name"]: check for check in json.loads(ended.out)["checks"]}
    assert (ended.code, checks["secrets"]["status"]) == (2, "warn")
