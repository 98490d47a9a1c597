"""What goes into the bundle: the files of the program, and of its libraries only those that it can reach."""

from __future__ import annotations

import ctypes.util
import importlib.metadata
import json
import re
import subprocess
import sys
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

import PySide6
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PyInstaller.depend import bindepend
from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

from kiosk.languages.built_in import LANGUAGE_NAMES
from kiosk.languages.plural_rules import PLURAL_RULES

Entry = tuple[str, str, str]
"""PyInstaller's: place in the bundle, file on this machine (or where a link points), kind."""

ROOT = Path(__file__).resolve().parent.parent
QT = Path(PySide6.__file__).parent / "Qt"
QT_PLACE = "PySide6/Qt"

# Plugins are opened by name at run time, so only this list says which are needed.
QT_PLUGINS = [
    "platforms/libqoffscreen.so",
    "platforms/libqwayland*.so",
    "platforms/libqxcb.so",
    "xcbglintegrations/*.so",
    "wayland-decoration-client/*.so",
    "wayland-graphics-integration-client/*.so",
    "wayland-shell-integration/*.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "imageformats/libqwebp.so",
]
# The product's own, and those that a shop may add.
LANGUAGES = {"root", *PLURAL_RULES}
# Of packages that are needed, the parts that are not.
UNUSED_MODULES = [
    "numpy.f2py",
    "numpy.testing",
    "PySide6.QtDBus",
    # Links GNU Readline, whose GPL would extend to the whole program.
    "readline",
    "setuptools",
    "tkinter",
]
# Every Debian has these, and graphics drivers loaded from a newer one may want more than the bundle's have.
FROM_THE_SYSTEM = ["libstdc++.so.6", "libgcc_s.so.1"]
UNUSED_DATA = ["cv2/data/*", "PySide6/Qt/translations/*", "*.pyi", "*/py.typed", "*.dist-info/RECORD"]


def program_files() -> list[tuple[str, str]]:
    """File and folder in the bundle of all but Python: our own, time zones, tables, versions, licences."""
    files = (
        file for top in ("kiosk", "ui", "resources") for file in (ROOT / top).rglob("*") if file.is_file()
    )
    # The translations' sources stay: by them the speech knows words that are nobody's.
    left_out = {".py", ".pyc"}
    own = [(str(file), str(file.parent.relative_to(ROOT))) for file in files if file.suffix not in left_out]
    packages = ["loyalty-kiosk", *sorted(_locked(ROOT / "requirements.lock") - {"setuptools"})]
    metadata = [entry for package in packages for entry in copy_metadata(package)]
    # GS1's application identifiers are a table beside the code that reads it.
    return sorted(own) + collect_data_files("tzdata") + collect_data_files("biip") + metadata


def program_modules() -> list[str]:
    """Every module of the program, and the time zones, which Python looks up by name."""
    files = (file for top in ("kiosk", "ui") for file in (ROOT / top).rglob("*.py"))
    names = (".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files)
    return sorted(name.removesuffix(".__init__") for name in names) + collect_submodules("tzdata")


def zbar() -> list[tuple[str, str]]:
    """The library that pyzbar opens by name, under the name that the run-time hook looks for."""
    name = ctypes.util.find_library("zbar")
    path = bindepend.resolve_library_path(name) if name else None
    if not path:
        raise SystemExit("libzbar is not on this machine; scripts/setup installs it")
    return [(str(path), ".")]


def unused_modules() -> list[str]:
    """Modules to leave out: what only developers need stays here, even where a library would use it."""
    shipped, all_of_them = (_locked(ROOT / name) for name in ("requirements.lock", "requirements-dev.lock"))
    modules = importlib.metadata.packages_distributions()
    for_developers = {
        module
        for module, owners in modules.items()
        if not {canonicalize_name(owner) for owner in owners} & shipped
    }
    known = {
        module
        for module, owners in modules.items()
        if {canonicalize_name(owner) for owner in owners} & all_of_them
    }
    return sorted(for_developers & known) + UNUSED_MODULES


def qml_imports() -> set[str]:
    """Folders, below Qt's own QML folder, of the modules that the screens import, directly or not."""
    scanner = Path(sys.executable).parent / "pyside6-qmlimportscanner"
    command = [str(scanner), "-rootPath", str(ROOT / "ui" / "qml"), "-importPath", str(QT / "qml")]
    found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return {module["relativePath"] for module in found if module.get("relativePath")}


def is_wanted(place: str, modules: set[str]) -> bool:
    """Whether a data file, plugin or link belongs in the bundle; `modules` are the QML folders in use."""
    if any(fnmatch(place, pattern) for pattern in UNUSED_DATA):
        return False
    path = PurePosixPath(place)
    if path.is_relative_to(f"{QT_PLACE}/plugins"):
        return any(fnmatch(str(path.relative_to(f"{QT_PLACE}/plugins")), plugin) for plugin in QT_PLUGINS)
    if path.is_relative_to(f"{QT_PLACE}/qml"):
        return path.suffix != ".qmltypes" and str(path.parent.relative_to(f"{QT_PLACE}/qml")) in modules
    if path.is_relative_to("babel/locale-data"):
        # Variants by country only where the product names one.
        return path.stem in LANGUAGES or re.split(r"[_.]", path.name)[0] in LANGUAGE_NAMES
    return True


def reachable(libraries: Iterable[Entry]) -> list[Entry]:
    """Of the shared libraries, those that Python or Qt opens by itself, and what these link to."""
    by_name = {PurePosixPath(place).name: (place, source, kind) for place, source, kind in libraries}
    waiting = [name for name, (place, _, kind) in by_name.items() if _is_opened_by_name(place, kind)]
    wanted: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in by_name and name not in wanted | set(FROM_THE_SYSTEM):
            wanted.add(name)
            waiting += [PurePosixPath(needed).name for needed, _ in bindepend.get_imports(by_name[name][1])]
    return [entry for name, entry in by_name.items() if name in wanted]


def _is_opened_by_name(place: str, kind: str) -> bool:
    opened = ("libpython", "libzbar", f"{QT_PLACE}/plugins/", f"{QT_PLACE}/qml/")
    return kind == "EXTENSION" or place.startswith(opened)


def _locked(lock: Path) -> set[str]:
    """The packages that are installed on a machine like this one."""
    lines = re.findall(r"^[A-Za-z0-9].*?(?=\s*(?:\\|--hash|$))", lock.read_text(), re.MULTILINE)
    requirements = map(Requirement, lines)
    return {
        canonicalize_name(each.name) for each in requirements if not each.marker or each.marker.evaluate()
    }
