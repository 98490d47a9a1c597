"""The sandbox never runs where real customers are served."""

import os
from pathlib import Path

MARKER = Path("/etc/loyalty-kiosk/provisioned")
VARIABLE = "LOYALTY_KIOSK_PROVISIONED"


class ProvisionedError(Exception):
    """This machine was provisioned to serve customers; the text is for its operator."""


def refuse_if_provisioned(marker: Path = MARKER) -> None:
    """Raises ProvisionedError when the marker file exists or the variable is set to anything but 0."""
    if os.environ.get(VARIABLE, "0") not in ("", "0"):
        raise ProvisionedError(_message(f"the environment variable {VARIABLE} is set"))
    if marker.exists():
        raise ProvisionedError(_message(f"{marker} exists"))


def _message(sign: str) -> str:
    return f"The sandbox does not start on an installation that serves customers ({sign})."
