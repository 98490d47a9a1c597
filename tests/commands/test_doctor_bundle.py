"""The diagnostic bundle tells support what it needs, for any state that a kiosk may be in."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kiosk.commands.doctor_bundle.told import told, told_mistakes
from kiosk.commands.doctor_checks import names

from .conftest import Kiosk


def _content(path: Path, name: str) -> Any:
    with zipfile.ZipFile(path) as bundle:
        return json.loads(bundle.read(name))


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return tmp_path / "for support.zip"


def test_it_tells_what_the_doctor_found_and_what_runs_here(kiosk: Kiosk, bundle: Path) -> None:
    ended = kiosk("doctor", "--json", "--bundle", str(bundle))
    assert ended.err == f"kiosk: {bundle} is written; it holds no personal data and no secrets\n"
    checks = json.loads(ended.out)["checks"]
    rows = _content(bundle, "doctor.json")
    assert [(row["name"], row["status"]) for row in rows] == [
        (check["name"], check["status"]) for check in checks
    ]
    facts = _content(bundle, "system.json")
    assert {"PySide6_Essentials", "opencv-python-headless"} <= facts["libraries"].keys()
    assert all(facts[name] for name in ("system", "python", "processors", "memory_mb"))
    assert _content(bundle, "queue.json") == {"exists": False}
    assert bundle.stat().st_mode & 0o777 == 0o600


def test_settings_show_numbers_and_choices_and_of_texts_only_their_presence(
    kiosk: Kiosk, bundle: Path
) -> None:
    kiosk(
        "doctor",
        "--bundle",
        str(bundle),
        KIOSK_DEVICE_NAME="Jana's kiosk",
        KIOSK_TIMEOUTS__IDLE_S="30",
        KIOSK_LANGUAGE="cs",
        KIOSK_STORE_ID="Nováková, Lipová 7",
    )
    values = _content(bundle, "settings.json")
    assert values["timeouts.idle_s"] == {
        "value": 30,
        "from": "environment variable KIOSK_TIMEOUTS__IDLE_S",
    }
    assert values["language"]["value"] == "cs"
    assert values["carecloud.password"]["value"] == "(set)"
    assert values["carecloud.login"]["value"] == "(set)"
    assert values["device_name"]["value"] == "(set)"
    assert values["store_id"]["value"] == "(set)"
    assert values["customer_source_id"]["value"] != "(set)"
    assert values["privacy.contact"]["value"] == "(not set)"


def test_mistakes_in_the_settings_are_named_without_what_was_written(kiosk: Kiosk, bundle: Path) -> None:
    ended = kiosk("doctor", "--bundle", str(bundle), KIOSK_CAMERA__ROTATION="Jana", KIOSK_LANGAGE="Jana")
    assert ended.code == 1
    row = next(row for row in _content(bundle, "doctor.json") if row["name"] == names.CONFIGURATION)
    assert row["message"] == "Mistakes in: something else, camera.rotation."


def test_log_lines_are_kept_and_what_is_no_line_of_ours_is_counted(
    kiosk: Kiosk, bundle: Path, state_dir: Path
) -> None:
    folder = state_dir / "log"
    folder.mkdir(parents=True)
    one = {"event": "request", "status": 200, "external_id": "0a4b8d5c-6d3f-4f57-9f4d-3d0a8b1f2c3e"}
    other = one | {"external_id": "11111111-2222-4333-8444-555555555555", "customer": "Jana"}
    lines = [json.dumps(one), "Jana rang", json.dumps(other), '"Jana"', "[" * 9000, json.dumps(one)]
    (folder / "kiosk.jsonl").write_text("\n".join(lines))
    (folder / "kiosk.jsonl.2").write_text(json.dumps(one))
    (folder / "kiosk.jsonl.bak").write_text("Jana")
    (folder / "Jana.txt").write_text("Jana")
    (folder / "kiosk.jsonl.3").symlink_to("/etc/passwd")
    kiosk("doctor", "--bundle", str(bundle))
    with zipfile.ZipFile(bundle) as opened:
        logs = {name: opened.read(name).decode() for name in opened.namelist() if name.startswith("log/")}
    assert {"log/kiosk.jsonl", "log/kiosk.jsonl.2"} <= logs.keys()
    assert not {name for name in logs if "Jana" in name or name.endswith((".bak", ".3"))}
    rows = [json.loads(line) for line in logs["log/kiosk.jsonl"].splitlines()]
    assert [row.get("sign_up") for row in rows[:-1]] == [1, 2, 1]
    assert rows[-1] == {"lines": 3, "left_out": 3}
    assert "Jana" not in "".join(logs.values())


def test_sign_ups_are_counted_by_state(kiosk: Kiosk, bundle: Path, state_dir: Path) -> None:
    state_dir.mkdir()
    with closing(sqlite3.connect(state_dir / "sign_ups.sqlite")) as database:
        database.execute("CREATE TABLE sign_up (external_id TEXT, state TEXT)")
        states = ("done", "done", "parked", "Jana Nováková")
        database.executemany("INSERT INTO sign_up VALUES ('x', ?)", [(state,) for state in states])
        database.commit()
    kiosk("doctor", "--bundle", str(bundle))
    assert _content(bundle, "queue.json")["sign_ups"] == {"done": 2, "parked": 1, "unknown": 1}


def test_a_broken_queue_is_said_and_left_as_it_is(kiosk: Kiosk, bundle: Path, state_dir: Path) -> None:
    state_dir.mkdir()
    (state_dir / "sign_ups.sqlite").write_bytes(b"no database" * 200)
    kiosk("doctor", "--bundle", str(bundle))
    assert _content(bundle, "queue.json") == {"exists": True, "unreadable": "DatabaseError"}
    assert (state_dir / "sign_ups.sqlite").read_bytes() == b"no database" * 200


def test_a_place_that_cannot_be_written_is_one_clear_line(kiosk: Kiosk, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ended = kiosk("doctor", "--bundle", str(tmp_path / "file" / "bundle.zip"))
    assert ended.code == 74
    assert ended.err == f"kiosk: {tmp_path / 'file' / 'bundle.zip'} cannot be written: Not a directory\n"


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ('Camera "Jana": cannot be opened.', "Camera …: cannot be opened."),
        ("Ask jana@example.com or +420 777 123 456.", "Ask … or …."),
        ("https://jana:x@crm.example/a does not answer.", "… does not answer."),
        ("/home/jana/state can be written, 9,000 MB are free.", "… can be written, 9,000 MB are free."),
        (r"C:\Users\jana\state can be written.", "… can be written."),
        ("Read Jana Nováková/kiosk; 12 settings are set.", "Read ……; 12 settings are set."),
        ("zxing-cpp 3.1.1, pyzbar 0.1.9: both read.", "zxing-cpp 3.1.1, pyzbar 0.1.9: both read."),
        ("Code 2900000000018 and 86e05affc7a7abefcd513ab400.", "Code … and …."),
    ],
)
def test_of_a_sentence_only_our_own_words_are_told(sentence: str, shown: str) -> None:
    assert told(sentence, {"Jana Nováková"}) == shown


def test_a_mistake_is_told_by_its_key_only() -> None:
    lines = "language = Jana (in /home/jana/k.toml): allowed are en, cs\n/home/jana/k.toml: is not valid TOML"
    assert told_mistakes(lines) == "Mistakes in: language, something else."


def test_what_is_there_already_is_not_overwritten(kiosk: Kiosk, tmp_path: Path) -> None:
    taken, linked, link = tmp_path / "taken.zip", tmp_path / "linked", tmp_path / "link.zip"
    taken.write_text("kept")
    link.symlink_to(linked)
    for path in (taken, link, Path("/dev/stdout")):
        ended = kiosk("doctor", "--bundle", str(path))
        assert (ended.code, ended.out) == (2, "")
        assert ended.err == f"kiosk: {path} exists already; name a new file\n"
    assert taken.read_text() == "kept"
    assert not linked.exists()


def test_folders_are_not_made(kiosk: Kiosk, tmp_path: Path) -> None:
    path = tmp_path / "missing" / "bundle.zip"
    ended = kiosk("doctor", "--bundle", str(path))
    assert ended.err == f"kiosk: {path} cannot be written: No such file or directory\n"
    assert ended.code == 74
    assert not path.parent.exists()
