"""The commands that a fresh machine starts with are sound and say plainly what is wrong."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def is_for_bash(file: Path) -> bool:
    return file.is_file() and file.read_bytes().startswith(b"#!/usr/bin/env bash\n")


SCRIPTS = sorted(
    file for top in ("scripts", "packaging", ".ci") for file in (ROOT / top).rglob("*") if is_for_bash(file)
)


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/")}
    return subprocess.run(
        command, cwd=ROOT, env=kept | environment, capture_output=True, text=True, timeout=60, check=False
    )


def test_the_commands_are_there() -> None:
    names = {str(script.relative_to(ROOT)) for script in SCRIPTS}
    assert {
        "scripts/setup",
        "scripts/demo",
        "scripts/test",
        "scripts/package",
        "scripts/lock",
        ".ci/run",
    } <= names


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_is_executable_and_clean(script: Path) -> None:
    assert os.access(script, os.X_OK)
    checked = run("shellcheck", str(script))
    assert checked.stdout + checked.stderr == ""


def test_the_demo_without_a_display_tells_both_ways() -> None:
    done = run("bash", "scripts/demo")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "desktop session" in done.stderr
    assert "scripts/demo --headless DIR" in done.stderr


def test_set_up_names_its_levels() -> None:
    done = run("bash", "scripts/setup", "everything")
    assert done.returncode == 2
    assert "runtime, dev or package, not 'everything'" in done.stderr


@pytest.mark.parametrize(("stamp", "kind"), [("stamp.dev", "dev"), ("stamp.runtime", "runtime")])
def test_a_demo_that_renews_the_environment_leaves_a_developer_their_tools(
    tmp_path: Path, stamp: str, kind: str
) -> None:
    for name in ("scripts/setup", "pyproject.toml", "requirements.lock", "requirements-dev.lock"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / stamp).write_text("of an older checkout", encoding="utf-8")
    # Nothing has to be fetched to see what would be.
    (tmp_path / "venv.py").write_text("raise SystemExit(1)", encoding="utf-8")

    done = run(
        "bash",
        str(tmp_path / "scripts/setup"),
        KIOSK_SKIP_SYSTEM_PACKAGES="1",
        PYTHONPATH=str(tmp_path),
    )

    assert f"building .venv, {kind} " in done.stderr
    assert ".venv could not be made" in done.stderr
