"""What the first picture depends on, read from the settings before anything that takes long to load.

Nothing is refused here: what cannot be used counts as not set. Moments later `kiosk.config_loading` reads all
settings and names every mistake.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from kiosk.config_sources import WIZARD_FILE_NAME, default_state_dir, in_folder, site_file, variable

PLACES = ("anywhere", "top", "bottom", "left", "right")
MOTIONS = ("auto", "on", "off")
THEMES = ("light", "dark", "contrast")
LEAST_DIAGONAL_INCH, MOST_DIAGONAL_INCH = 5.0, 100.0
_MOTION_IN_WORDS = {"true": "on", "yes": "on", "false": "off", "no": "off"}
_NO = frozenset({"false", "f", "no", "n", "off", "0"})


@dataclass(frozen=True, slots=True)
class WindowLook:
    """Shape of the window; `size` in pixels, where it does not cover the screen."""

    full_screen: bool = True
    size: tuple[int, int] = (1080, 1920)
    diagonal_inch: float | None = None


@dataclass(frozen=True, slots=True)
class ThemeLook:
    """Theme and motion; see the settings of these names."""

    theme: str = "light"
    motion: str = "auto"


@dataclass(frozen=True, slots=True)
class CameraLook:
    """On which side of the screen the camera is."""

    place: str = "anywhere"


@dataclass(frozen=True, slots=True)
class BrandLook:
    """Where the retailer's look is; None: the built-in one."""

    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class RecoveryLook:
    """How many crashes are too many; see the settings of these names."""

    crashes: int = 3
    within_min: float = 10.0
    pause_min: float = 5.0


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The settings of the same names, which may stand in for this wherever only these are asked for."""

    state_dir: Path = field(default_factory=default_state_dir)
    language: str = "en"
    window: WindowLook = field(default_factory=WindowLook)
    recovery: RecoveryLook = field(default_factory=RecoveryLook)
    look: ThemeLook = field(default_factory=ThemeLook)
    brand: BrandLook = field(default_factory=BrandLook)
    camera: CameraLook = field(default_factory=CameraLook)


def first_look(config_file: Path | None, environ: Mapping[str, str]) -> FirstLook:
    """The same files and variables in the same order as `load_settings`. Never raises."""
    file = site_file(config_file, environ)
    site = _content(file)
    state_dir = _state_dir(environ, site, file)
    layers = [site, _content(state_dir / WIZARD_FILE_NAME)]
    language, window = "en", WindowLook()
    for value in _given("language", layers, environ):
        language = value if isinstance(value, str) else language
    full_screen, size, diagonal = window.full_screen, window.size, window.diagonal_inch
    for value in _given("window.full_screen", layers, environ):
        full_screen = _is_yes(value)
    for value in _given("window.size", layers, environ):
        size = _size(value) or size
    for value in _given("window.diagonal_inch", layers, environ):
        diagonal = _diagonal(value) or diagonal
    return FirstLook(
        state_dir,
        language,
        WindowLook(full_screen, size, diagonal),
        _recovery([site], environ),
        _theme(layers, environ),
        BrandLook(_folder(layers, environ, [file, state_dir / WIZARD_FILE_NAME])),
        CameraLook(_one_of(PLACES, "camera.place", layers, environ)),
    )


def _content(file: Path | None) -> Mapping[str, Any]:
    try:
        return {} if file is None else tomllib.loads(file.read_bytes().decode("utf-8-sig"))
    except (OSError, ValueError):
        return {}


def _state_dir(environ: Mapping[str, str], site: Mapping[str, Any], file: Path | None) -> Path:
    named, written = environ.get(variable("state_dir"), ""), site.get("state_dir")
    if named.strip():
        return Path(named).expanduser()
    if file is not None and isinstance(written, str) and written.strip():
        return in_folder(written, file.parent)
    return default_state_dir()


def _given(key: str, layers: list[Mapping[str, Any]], environ: Mapping[str, str]) -> Iterator[Any]:
    """What is written for a key, the last one counts."""
    section, _, name = key.rpartition(".")
    for layer in layers:
        table = layer.get(section) if section else layer
        if isinstance(table, Mapping) and name in table:
            yield table[name]
    if environ.get(variable(key), "").strip():
        yield environ[variable(key)]


def _is_yes(value: Any) -> bool:
    return value.strip().lower() not in _NO if isinstance(value, str) else bool(value)


def _diagonal(value: Any) -> float | None:
    with suppress(TypeError, ValueError):
        inches = float(value)
        return inches if LEAST_DIAGONAL_INCH <= inches <= MOST_DIAGONAL_INCH else None
    return None


def _theme(layers: list[Mapping[str, Any]], environ: Mapping[str, str]) -> ThemeLook:
    motion = MOTIONS[0]
    for value in _given("look.motion", layers, environ):
        word = str(value).strip().lower()
        motion = word if word in MOTIONS else _MOTION_IN_WORDS.get(word, motion)
    return ThemeLook(_one_of(THEMES, "look.theme", layers, environ), motion)


def _one_of(
    choices: tuple[str, ...], key: str, layers: list[Mapping[str, Any]], environ: Mapping[str, str]
) -> str:
    """The last one given of these, the first of them where none is."""
    chosen = choices[0]
    for value in _given(key, layers, environ):
        chosen = value if value in choices else chosen
    return chosen


def _folder(
    layers: list[Mapping[str, Any]], environ: Mapping[str, str], files: list[Path | None]
) -> Path | None:
    """A folder that a file names is relative to that file."""
    folder = None
    for layer, file in zip(layers, files, strict=True):
        for value in _given("brand.folder", [layer], {}):
            if isinstance(value, str) and file is not None:
                folder = in_folder(value, file.parent) if value.strip() else None
    named = environ.get(variable("brand.folder"), "").strip()
    return Path(named).expanduser() if named else folder


def _recovery(layers: list[Mapping[str, Any]], environ: Mapping[str, str]) -> RecoveryLook:
    numbers = asdict(RecoveryLook())
    for name in numbers:
        for value in _given(f"recovery.{name}", layers, environ):
            with suppress(TypeError, ValueError):
                numbers[name] = type(numbers[name])(value)
    return RecoveryLook(**numbers)


def _size(value: Any) -> tuple[int, int] | None:
    """Two numbers of pixels, as a list or as "1080x1920"; None where it is something else."""
    parts = value.lower().replace("x", ",").strip(" []").split(",") if isinstance(value, str) else value
    try:
        width, height = (int(part) for part in parts)
    except (TypeError, ValueError):
        return None
    return (width, height) if min(width, height) >= 200 and max(width, height) <= 10_000 else None
