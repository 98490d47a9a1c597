"""`kiosk secret`: takes a secret from a prompt or a pipe, keeps it sealed, and repeats none anywhere."""

from __future__ import annotations

import io
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from kiosk.storage.secrets import open_secret_store

from .conftest import Ended, Kiosk

SECRET = "zmrzlina-Žižkov-77"
Piped = Callable[..., Ended]


class _Terminal(io.StringIO):
    """Standard input at which somebody sits."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def piped(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> Piped:
    """Runs a command with a text on standard input and no password in the environment."""

    def run(text: str, *arguments: str, **environ: str) -> Ended:
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))
        return kiosk(*arguments, **{"KIOSK_CARECLOUD__PASSWORD": "", **environ})

    return run


def _kept(state_dir: Path, name: str) -> bytes | None:
    return open_secret_store(state_dir, {}).get(name)


def test_a_piped_password_is_kept_without_its_line_end_and_not_shown(piped: Piped, state_dir: Path) -> None:
    ended = piped(f"{SECRET}\r\n", "secret", "set", "carecloud.password")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("carecloud.password is set (sealed for this ")
    assert _kept(state_dir, "carecloud.password") == SECRET.encode()
    assert all(SECRET.encode() not in file.read_bytes() for file in state_dir.rglob("*") if file.is_file())


def test_the_sealed_password_logs_in_and_its_place_is_shown(piped: Piped) -> None:
    piped(ids.PASSWORD, "secret", "set", "carecloud.password")
    shown = piped("", "config").out
    assert "carecloud.password = (hidden)  # secret store: sealed for this " in shown
    assert ids.PASSWORD not in shown
    assert piped("", "identify", cast.GOOD_CARD).code == 0


def test_the_environment_comes_before_the_sealed_password_and_is_said(piped: Piped) -> None:
    piped(SECRET, "secret", "set", "carecloud.password")
    shown = piped("", "config", KIOSK_CARECLOUD__PASSWORD="other").out
    assert "carecloud.password = (hidden)  # environment variable KIOSK_CARECLOUD__PASSWORD" in shown
    ended = piped(SECRET, "secret", "set", "carecloud.password", KIOSK_CARECLOUD__PASSWORD="other")
    assert "The environment variable KIOSK_CARECLOUD__PASSWORD comes before it" in ended.out


def test_a_password_that_cannot_be_opened_stops_with_what_to_do(piped: Piped, state_dir: Path) -> None:
    piped(SECRET, "secret", "set", "carecloud.password")
    (state_dir / "secrets" / "carecloud.password.sealed").write_bytes(b"\x00damaged")
    ended = piped("", "identify", "2900000000018")
    assert ended.err == "kiosk: carecloud.password cannot be opened: the file is damaged; set it again\n"
    assert ended.code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("set", "carecloud.password", SECRET),
        ("set", SECRET),
        ("set", "carecloud.password", f"--{SECRET}"),
        ("set", "carecloud.password", f"-{SECRET}"),
        (SECRET,),
        ("remove", SECRET),
        ("list", SECRET),
    ],
)
def test_a_secret_on_the_command_line_is_refused_and_not_repeated(
    piped: Piped, state_dir: Path, arguments: tuple[str, ...]
) -> None:
    ended = piped(SECRET, "secret", *arguments)
    assert ended.code == 2
    assert len(ended.err.splitlines()) == 1
    assert "zmrzlina" not in ended.err + ended.out
    assert not state_dir.exists()


def test_the_refusal_of_an_argument_says_why(piped: Piped) -> None:
    ended = piped("", "secret", "set", "carecloud.password", "geheim")
    assert ended.err.startswith("kiosk: a secret is never an argument: everybody on this machine can see")


@pytest.mark.parametrize("text", ["", "\n", "with\ncontrol", "tab\there", "x" * 1025])
def test_an_unusable_password_is_refused(piped: Piped, state_dir: Path, text: str) -> None:
    ended = piped(text, "secret", "set", "carecloud.password")
    assert ended.code == 2
    assert ended.err.startswith("kiosk: carecloud.password is not set: ")
    assert not (state_dir / "secrets").exists()


def test_a_pin_is_kept_as_a_hash_only(piped: Piped, state_dir: Path) -> None:
    assert piped("271828\n", "secret", "set", "staff.pin").code == 0
    kept = _kept(state_dir, "staff.pin")
    assert kept is not None
    assert kept.startswith(b"$argon2id$")
    assert b"271828" not in kept
    assert PasswordHasher().verify(kept.decode(), "271828")


@pytest.mark.parametrize("pin", ["12345", "123456", "000000", "654321", "27182x", "٢٧١٨٢٨", "1" * 13])
def test_a_pin_that_is_too_short_or_easily_guessed_is_refused(
    piped: Piped, state_dir: Path, pin: str
) -> None:
    ended = piped(pin, "secret", "set", "staff.pin")
    assert ended.code == 2
    assert ended.err.startswith("kiosk: staff.pin is not set: ")
    assert pin not in ended.err
    assert _kept(state_dir, "staff.pin") is None


def test_the_list_says_where_and_when_and_never_what(piped: Piped) -> None:
    piped(SECRET, "secret", "set", "carecloud.password")
    lines = piped("", "secret", "list").out.splitlines()
    assert [line.split()[0] for line in lines] == ["carecloud.password", "staff.pin", "queue.key"]
    assert "sealed for this" in lines[0]
    assert " UTC" in lines[0]
    assert [line[20:] for line in lines[1:]] == ["not set", "made when it is needed"]
    assert SECRET not in "".join(lines)


def test_the_list_names_what_cannot_be_opened(piped: Piped, state_dir: Path) -> None:
    piped(SECRET, "secret", "set", "carecloud.password")
    (state_dir / "secrets" / "salt").unlink()
    ended = piped("", "secret", "list")
    assert ended.code == 0
    assert "cannot be opened: the salt that it was sealed with is gone" in ended.out.splitlines()[0]


def test_removing_forgets_it_and_says_so(piped: Piped, state_dir: Path) -> None:
    piped(SECRET, "secret", "set", "carecloud.password")
    assert piped("", "secret", "remove", "carecloud.password").out == "carecloud.password is removed.\n"
    assert _kept(state_dir, "carecloud.password") is None
    again = piped("", "secret", "remove", "carecloud.password")
    assert (again.code, again.err) == (1, "kiosk: carecloud.password is not set\n")


def test_the_key_of_waiting_sign_ups_cannot_be_removed(piped: Piped) -> None:
    assert piped("", "secret", "remove", "queue.key").code == 2


def test_what_systemd_hands_over_is_used_and_not_changed(piped: Piped, tmp_path: Path) -> None:
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    (credentials / "carecloud.password").write_text(f"{ids.PASSWORD}\n")
    environ = {"CREDENTIALS_DIRECTORY": str(credentials)}
    assert "# secret store: credential of the service" in piped("", "config", **environ).out
    assert piped("", "identify", cast.GOOD_CARD, **environ).code == 0
    ended = piped(SECRET, "secret", "set", "carecloud.password", **environ)
    assert (ended.code, "handed over by systemd" in ended.err) == (74, True)


def test_two_entries_that_differ_are_refused(
    kiosk: Kiosk, state_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter([SECRET, SECRET[:-1], SECRET, SECRET])
    monkeypatch.setattr(sys, "stdin", _Terminal())
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(typed))
    ended = kiosk("secret", "set", "carecloud.password")
    assert ended.err == "kiosk: carecloud.password is not set: the two entries differ\n"
    assert kiosk("secret", "set", "carecloud.password").code == 0
    assert _kept(state_dir, "carecloud.password") == SECRET.encode()


def test_what_is_typed_at_a_terminal_is_not_echoed(state_dir: Path, tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(f'state_dir = "{state_dir}"\n')
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "kiosk", "secret", "set", "carecloud.password", "--config", str(config)]
    # A terminal of its own to control, so that the prompt finds this one and not the tester's.
    with subprocess.Popen(
        command, stdin=slave, stdout=slave, stderr=slave, start_new_session=True
    ) as process:
        os.close(slave)
        shown = b""
        for prompt in (b"carecloud.password: ", b"Once more: "):
            while not shown.endswith(prompt):
                shown += os.read(master, 1024)
            os.write(master, f"{SECRET}\n".encode())
        try:
            while chunk := os.read(master, 1024):
                shown += chunk
        except OSError:
            pass  # how Linux says that the other side has left
        os.close(master)
        assert process.wait(timeout=30) == 0
    assert b"is set" in shown
    assert SECRET.encode() not in shown
    assert b"zmrzlina" not in shown


@pytest.fixture
def systemd_creds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Puts a program of that name first on the path; gives the file in which it notes its arguments."""

    def install(script: str) -> Path:
        folder = tmp_path / "bin"
        folder.mkdir()
        program = folder / "systemd-creds"
        program.write_text(f'#!/bin/sh\necho "$@" > "{tmp_path}/arguments"\n{script}\n')
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
        return tmp_path / "arguments"

    return install


def test_a_credential_of_the_service_is_sealed_through_a_pipe(
    piped: Piped, tmp_path: Path, systemd_creds: Callable[[str], Path]
) -> None:
    noted = systemd_creds("tr 'a-z' 'b-za'")
    ended = piped(
        SECRET, "secret", "set", "carecloud.password", "--systemd", "--credstore", str(tmp_path / "credstore")
    )
    assert ended.code == 0
    assert "LoadCredentialEncrypted=carecloud.password" in ended.out
    sealed = tmp_path / "credstore" / "carecloud.password"
    assert sealed.read_bytes().startswith(b"ansamjob")
    assert sealed.stat().st_mode & 0o777 == 0o600
    assert noted.read_text() == "encrypt --name=carecloud.password - -\n"


def test_where_systemd_cannot_seal_the_other_way_is_named(
    piped: Piped, tmp_path: Path, systemd_creds: Callable[[str], Path]
) -> None:
    systemd_creds("cat > /dev/null; echo 'no key' >&2; exit 1")
    ended = piped(
        SECRET, "secret", "set", "carecloud.password", "--systemd", "--credstore", str(tmp_path / "credstore")
    )
    assert ended.code == 74
    assert "it needs root and systemd 250. Without --systemd it is sealed in the state folder" in ended.err
    assert not (tmp_path / "credstore").exists()


def test_without_an_action_the_actions_are_named(piped: Piped) -> None:
    ended = piped("", "secret")
    assert (ended.code, ended.err) == (2, "kiosk: secret: the action is one of set, list, remove\n")
