"""Where settings are written down, as names and places: what is written there is for others to judge.

Standard library only, and platformdirs: the first picture waits for this module.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import platformdirs

APPLICATION = "loyalty-kiosk"

ENV_PREFIX = "KIOSK_"
_ENV_NESTING = "__"

FILE_NAME = "kiosk.toml"
WIZARD_FILE_NAME = "wizard.toml"
"""In `state_dir`; only the set-up wizard writes it."""


def default_files() -> tuple[Path, ...]:
    """Where a settings file is looked for, most official first."""
    is_linux = sys.platform.startswith("linux")
    site = Path("/etc") / APPLICATION if is_linux else platformdirs.site_config_path(APPLICATION)
    return site / FILE_NAME, platformdirs.user_config_path(APPLICATION) / FILE_NAME


def site_file(config_file: Path | None, environ: Mapping[str, str]) -> Path | None:
    """The file in use: `config_file`, else `KIOSK_CONFIG`, else the first default one that exists, if any."""
    if config_file is not None:
        return config_file
    if environ.get("KIOSK_CONFIG"):
        return Path(environ["KIOSK_CONFIG"])
    return next((path for path in default_files() if path.is_file()), None)


def default_state_dir() -> Path:
    """The state folder where no setting names one."""
    return platformdirs.user_state_path(APPLICATION)


def variable(key: str) -> str:
    """The environment variable of a setting: `window.size` is set by `KIOSK_WINDOW__SIZE`."""
    return ENV_PREFIX + key.upper().replace(".", _ENV_NESTING)


def in_folder(path: str, folder: Path) -> Path:
    """A path as a file in `folder` means it: a relative one starts there."""
    return folder.absolute() / Path(path).expanduser()
