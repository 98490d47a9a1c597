"""What the bundle holds: all of the program, and of its libraries what it uses."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
QML = {"QtQuick", "QtQuick/Controls/Basic"}


@pytest.fixture(scope="module")
def contents() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bundle_contents", ROOT / "packaging" / "contents.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["bundle_contents"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/qml/QtQuick/Controls/Basic/Button.qml", True),
        ("PySide6/Qt/qml/QtQuick/Controls/Basic/plugins.qmltypes", False),
        ("PySide6/Qt/qml/QtQuick/Controls/Material/Button.qml", False),
        ("PySide6/Qt/translations/qt_cs.qm", False),
        ("babel/global.dat", True),
        ("babel/locale-data/root.dat", True),
        ("babel/locale-data/cs.dat", True),
        ("babel/locale-data/de_AT.dat", True),
        ("babel/locale-data/csw.dat", False),
        ("babel/locale-data/fr.dat", True),
        ("babel/locale-data/fr_CA.dat", False),
        ("babel/locale-data/ja.dat", False),
        ("cv2/data/haarcascade_eye.xml", False),
        ("ui/qml/Main.qml", True),
        ("resources/icons/gift.svg", True),
    ],
)
def test_only_what_is_used_is_wanted(contents: ModuleType, place: str, wanted: bool) -> None:
    assert contents.is_wanted(place, QML) is wanted


def test_the_whole_program_is_in(contents: ModuleType) -> None:
    folders = {(Path(file).name, folder) for file, folder in contents.program_files()}
    assert ("Theme.qml", "ui/qml/theme") in folders
    assert ("Inter-Regular.otf", "resources/fonts") in folders
    assert ("gift.svg", "resources/icons") in folders
    assert ("kiosk_cs.qm", "resources/translations") in folders
    assert ("words.txt", "kiosk/commands/doctor_bundle/vocabulary") in folders
    assert {"kiosk.cli", "kiosk.backends.carecloud", "ui.painted.icons", "tzdata.zoneinfo"} <= set(
        contents.program_modules()
    )


def test_the_program_knows_its_own_version_and_its_libraries_licences(contents: ModuleType) -> None:
    folders = {
        folder.split("-")[0] for _, folder in contents.program_files() if folder.endswith(".dist-info")
    }
    assert {"loyalty_kiosk", "pyzbar", "zxing_cpp", "email_validator"} <= folders


def test_developers_packages_stay_out_and_shipped_ones_in(contents: ModuleType) -> None:
    unused = set(contents.unused_modules())
    assert {"pytest", "mypy", "connexion", "uvloop", "PyInstaller", "setuptools", "tkinter"} <= unused
    assert unused.isdisjoint({"httpx", "PySide6", "cv2", "zxingcpp", "pyzbar", "qasync", "uvicorn", "babel"})


def test_every_qml_module_of_the_screens_is_found(contents: ModuleType) -> None:
    imports = contents.qml_imports()
    assert {"QtQuick", "QtQml"} <= imports
    assert all((contents.QT / "qml" / folder / "qmldir").is_file() for folder in imports)


def test_a_library_nothing_links_to_is_left_out(contents: ModuleType) -> None:
    lib = contents.QT / "lib"
    entries = [
        ("PySide6/QtCore.abi3.so", str(contents.QT.parent / "QtCore.abi3.so"), "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Core.so.6", str(lib / "libQt6Core.so.6"), "BINARY"),
        ("PySide6/Qt/lib/libQt6Sql.so.6", str(lib / "libQt6Sql.so.6"), "BINARY"),
        ("libstdc++.so.6", "/usr/lib/x86_64-linux-gnu/libstdc++.so.6", "BINARY"),
    ]
    assert [place for place, _, _ in contents.reachable(entries)] == [entry[0] for entry in entries[:2]]
