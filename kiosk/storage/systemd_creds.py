"""Seals a secret as a credential of the service, which systemd opens only when it starts it.

The key is made from this machine's TPM where there is one, and from a file that only root may read.
https://www.freedesktop.org/software/systemd/man/latest/systemd-creds.html
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from kiosk.storage.private_file import replace_private_file
from kiosk.storage.secret_errors import SecretError
from kiosk.storage.secret_names import checked_name

CREDENTIAL_STORE = Path("/etc/credstore.encrypted")
"""One of the folders in which `LoadCredentialEncrypted=` looks for a credential named without a path."""

WITHIN_S = 30.0


def seal_for_service(name: str, value: bytes, store: Path) -> Path:
    """The file of the sealed credential. Raises `SecretError` where systemd cannot do it here."""
    program = shutil.which("systemd-creds")
    if program is None:
        raise SecretError("systemd-creds is not on this machine (it comes with systemd 250)")
    command = [program, "encrypt", f"--name={checked_name(name)}", "-", "-"]
    try:
        # The value goes through a pipe: arguments can be seen by everybody on the machine.
        done = subprocess.run(command, input=value, capture_output=True, timeout=WITHIN_S, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        raise SecretError("systemd-creds does not answer") from None
    if done.returncode != 0 or not done.stdout:
        raise SecretError("systemd-creds cannot seal here; it needs root and systemd 250")
    path = store / name
    try:
        replace_private_file(path, done.stdout)
    except OSError as error:
        raise SecretError(f"{path} cannot be written: {error.strerror}") from None
    return path
