"""What systemd hands to the service: opened by it, kept in memory, readable for this service alone.

https://systemd.io/CREDENTIALS/; the folder is read-only and named by `CREDENTIALS_DIRECTORY`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.storage.secret_errors import SecretError
from kiosk.storage.secret_names import checked_name, is_text

VARIABLE = "CREDENTIALS_DIRECTORY"


class ServiceCredentials:
    """`folder` None: not started by systemd, or without credentials."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def get(self, name: str) -> bytes | None:
        """The credential, None where the service was given none of this name. Raises `SecretError`."""
        if self.folder is None:
            return None
        path = self.folder / checked_name(name)
        try:
            value = path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise SecretError(f"the credential {name} cannot be read: {error.strerror}") from None
        return value.removesuffix(b"\n").removesuffix(b"\r") if is_text(name) else value


def service_credentials(environ: Mapping[str, str]) -> ServiceCredentials:
    """Those of this process."""
    folder = environ.get(VARIABLE)
    return ServiceCredentials(Path(folder) if folder else None)
