"""The first picture looks as the settings say, although they have not been read yet."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.config import Settings
from kiosk.config_loading import ConfigError, load_settings
from kiosk.config_sources import WIZARD_FILE_NAME
from kiosk.first_look import BrandLook, CameraLook, FirstLook, RecoveryLook, ThemeLook, WindowLook, first_look


@pytest.fixture(autouse=True)
def _no_files_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.config_sources.default_files", tuple)


def look_of(settings: Settings) -> FirstLook:
    window = settings.window
    recovery = settings.recovery
    return FirstLook(
        settings.state_dir,
        settings.language,
        WindowLook(window.full_screen, window.size, window.diagonal_inch),
        RecoveryLook(recovery.crashes, recovery.within_min, recovery.pause_min),
        ThemeLook(settings.look.theme, settings.look.motion),
        BrandLook(settings.brand.folder),
        CameraLook(settings.camera.place),
    )


@pytest.mark.parametrize(
    ("file", "wizard", "environ"),
    [
        ("", "", {}),
        ('language = "cs"', "", {}),
        ('language = "cs"', 'language = "en"', {}),
        ('language = "cs"', "", {"KIOSK_LANGUAGE": "en"}),
        ("", 'language = "cs"', {"KIOSK_LANGUAGE": " "}),
        ("[window]\nfull_screen = false\nsize = [540, 960]", "", {}),
        ("[window]\nfull_screen = false", "", {"KIOSK_WINDOW__SIZE": "1920x1080"}),
        ("[window]\nsize = [540, 960]", "", {"KIOSK_WINDOW__SIZE": "[1920, 1080]"}),
        ("", "[window]\nfull_screen = false", {}),
        ('[look]\ntheme = "dark"', "[look]\nmotion = false", {}),
        ('[look]\nmotion = "off"', "[look]\nmotion = true", {}),
        ('[look]\nmotion = "off"', "", {"KIOSK_LOOK__MOTION": "Auto"}),
        ('[look]\ntheme = "dark"', "", {"KIOSK_LOOK__THEME": "contrast", "KIOSK_LOOK__MOTION": "no"}),
        ('[brand]\nfolder = "ours"', "", {}),
        ('[camera]\nplace = "top"', '[camera]\nplace = "left"', {}),
        ('[brand]\nfolder = "ours"', '[brand]\nfolder = "theirs"', {}),
        ('[brand]\nfolder = "ours"', "", {"KIOSK_BRAND__FOLDER": "~/other"}),
        ("[window]\ndiagonal_inch = 32", "", {}),
        ("", "", {"KIOSK_WINDOW__DIAGONAL_INCH": "21.5"}),
        ("[recovery]\ncrashes = 5\nwithin_min = 20", "", {"KIOSK_RECOVERY__PAUSE_MIN": "0.5"}),
        ("[recovery]\ncrashes = 5", "", {"KIOSK_RECOVERY__CRASHES": "0"}),
        ("", "", {"KIOSK_WINDOW__FULL_SCREEN": "off"}),
        ("[window]\nfull_screen = false", "", {"KIOSK_WINDOW__FULL_SCREEN": "True"}),
    ],
)
def test_it_finds_what_loading_the_settings_finds(
    file: str, wizard: str, environ: dict[str, str], tmp_path: Path
) -> None:
    site = tmp_path / "kiosk.toml"
    site.write_text(f'state_dir = "state"\n{file}', encoding="utf-8")
    state = tmp_path / "state"
    state.mkdir()
    (state / WIZARD_FILE_NAME).write_text(wizard, encoding="utf-8")
    assert first_look(site, environ) == look_of(load_settings(site, dict(environ)))


@pytest.mark.parametrize("environ", [{}, {"KIOSK_STATE_DIR": "~/elsewhere"}, {"KIOSK_STATE_DIR": ""}])
def test_the_state_folder_is_the_same(environ: dict[str, str]) -> None:
    assert first_look(None, environ) == look_of(load_settings(None, dict(environ)))


def test_the_settings_file_may_be_named_in_the_environment(tmp_path: Path) -> None:
    site = tmp_path / "other.toml"
    site.write_text('language = "cs"', encoding="utf-8")
    assert first_look(None, {"KIOSK_CONFIG": str(site)}).language == "cs"


@pytest.mark.parametrize(
    "content",
    [
        "language = 7",
        "window = true",
        '[window]\nsize = "wide"',
        "[window]\nsize = [1, 2, 3]",
        "[window]\nsize = [1, 2]",
        "state_dir = 5",
        '[look]\ntheme = "pink"',
        '[camera]\nplace = "roof"',
        '[look]\nmotion = "sometimes"',
        "[look]\nmotion = 3",
        "[window]\ndiagonal_inch = 2",
        "no toml at all",
        "\0",
    ],
)
def test_a_mistake_counts_as_not_set_and_is_named_by_loading(content: str, tmp_path: Path) -> None:
    site = tmp_path / "kiosk.toml"
    site.write_text(content, encoding="utf-8")
    assert first_look(site, {}) == FirstLook()
    with pytest.raises(ConfigError):
        load_settings(site, {})


def test_a_missing_file_counts_as_empty(tmp_path: Path) -> None:
    assert first_look(tmp_path / "none.toml", {}) == FirstLook()


def test_nothing_that_takes_long_is_imported_before_the_first_picture() -> None:
    code = (
        "import sys, kiosk.cli, kiosk.commands.run, ui.app\n"
        "heavy = {'asyncio', 'babel', 'cv2', 'difflib', 'email_validator', 'hashlib', 'html', 'httpx',"
        " 'kiosk.config', 'kiosk.languages.compiled', 'kiosk.scanning', 'numpy', 'phonenumbers', 'pydantic',"
        " 'qasync', 'socket', 'structlog', 'ui.painted.picture_shelf', 'ui.viewmodels.site',"
        " 'ui.viewmodels.views', 'uuid', 'xml.etree.ElementTree'}\n"
        "sys.exit(' '.join(sorted(heavy & sys.modules.keys())) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
