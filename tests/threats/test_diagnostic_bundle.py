"""Whatever lies in a kiosk's folders and settings, the bundle for support holds nothing about anybody."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.commands.doctor_bundle.bundle import write_bundle
from kiosk.commands.doctor_bundle.log_lines import filtered_logs
from kiosk.commands.doctor_checks.check import Check, fail, ok
from kiosk.commands.doctor_checks.names import ALL
from kiosk.config_loading import LoadedSettings
from kiosk.event_fields import FIELDS, MASKED
from kiosk.sealed_settings import load_sealed_settings
from kiosk.storage.secrets import open_secret_store
from tests.fakes.canaries import Person, person

PEOPLE = [person(seed) for seed in range(40)]
ROOT = Path(__file__).parents[2]
SECRET = "zmrzlina-Žižkov-77"


def _log_line(dice: random.Random) -> str:
    """One line as a broken, older or foreign program might have left it."""
    who = dice.choice(PEOPLE)
    value = dice.choice(who.values())
    field = dice.choice([*FIELDS, "customer", "body", "message"])
    sentence = f"{value} for {who.first_name} {who.last_name}"
    shape = dice.randrange(7)
    if shape == 0:
        return sentence
    if shape == 1:
        return json.dumps({"event": sentence, field: value})
    if shape == 2:
        return json.dumps({"event": "request", field: {value: [value]}, value: 1})
    if shape == 3:
        return json.dumps({"event": "request", field: [value, sentence]}, ensure_ascii=dice.random() < 0.5)
    if shape == 4:
        return json.dumps([value, {"event": value}])
    if shape == 5:
        return json.dumps({"event": "request", field: value})[: dice.randrange(10, 60)]
    return json.dumps({"event": "request", field: sentence, "reason": value, "stack": [value]})


def _fill(state_dir: Path, dice: random.Random) -> None:
    log = state_dir / "log"
    log.mkdir(parents=True)
    for name in ("kiosk.jsonl", "kiosk.jsonl.1", "commands.jsonl"):
        lines = [_log_line(dice) for _ in range(400)]
        (log / name).write_text("\n".join(lines), encoding="utf-8")
    (log / f"{PEOPLE[0].last_name}.jsonl").write_text(PEOPLE[0].email, encoding="utf-8")
    (state_dir / "reference").mkdir()
    (state_dir / "reference" / "stores-x.cs").write_text(json.dumps(PEOPLE[1].values()), encoding="utf-8")
    open_secret_store(state_dir, {}).set("carecloud.password", SECRET.encode())
    with closing(sqlite3.connect(state_dir / "sign_ups.sqlite")) as database:
        database.execute(
            "CREATE TABLE sign_up (external_id TEXT, state TEXT, customer_id TEXT, payload BLOB)"
        )
        for who in PEOPLE:
            row = (who.token, who.last_name, who.card_number, json.dumps(who.values()).encode())
            database.execute("INSERT INTO sign_up VALUES (?, ?, ?, ?)", row)
        database.commit()


def _settings(state_dir: Path) -> LoadedSettings:
    """Whoever set this kiosk up wrote people into every text that may be any text."""
    a, b = PEOPLE[2], PEOPLE[3]
    return load_sealed_settings(
        None,
        {
            "KIOSK_CONFIG": "/dev/null",
            "KIOSK_STATE_DIR": str(state_dir),
            "KIOSK_DEVICE_NAME": f"{a.first_name} {a.last_name}",
            "KIOSK_STORE_ID": a.card_number,
            "KIOSK_CUSTOMER_SOURCE_ID": a.token,
            "KIOSK_CARECLOUD__URL": f"{a.phone[1:]}.example.com",
            "KIOSK_CARECLOUD__LOGIN": a.email,
            "KIOSK_CARECLOUD__EXTERNAL_APPLICATION_ID": a.street,
            "KIOSK_CARECLOUD__CA_FILE": f"/home/{b.first_name}/ca.pem",
            "KIOSK_CAMERA__SOURCE": f"http://{b.first_name}:{b.token}@camera/",
            "KIOSK_PRIVACY__CONTACT": b.email,
            "KIOSK_PRIVACY__CONTROLLER": f"{b.first_name} {b.last_name}, {b.street}",
            "KIOSK_SERIAL__PREFIX": b.first_name,
            "KIOSK_AGREEMENTS__REQUIRED": b.token,
        },
    )


def _checks(loaded: LoadedSettings) -> list[Check]:
    """Findings that repeat every text of the settings, as sentences may."""
    a, b = PEOPLE[2], PEOPLE[3]
    texts = (
        *(f"{loaded.settings.state_dir} cannot be written", f'Camera "{b.token}": cannot be opened.'),
        *(f"Ask {b.email}, {b.phone}, {b.card_number} or {a.token}.", f"Store {a.card_number} is gone."),
        *(f"{a.first_name} {a.last_name} is not reached at https://{a.email}:{a.token}@x/.", a.street),
    )
    return [fail(name, texts[i % len(texts)], texts[-1 - i % len(texts)]) for i, name in enumerate(ALL)]


def _hits(path: Path, values: set[str]) -> set[str]:
    with zipfile.ZipFile(path) as bundle:
        content = "\n".join([*bundle.namelist(), *(bundle.read(name).decode() for name in bundle.namelist())])
    # A name written as \u0161 is a name as well.
    content += content.encode().decode("unicode_escape", errors="replace")
    return {value for value in values if value.casefold() in content.casefold()}


@pytest.mark.parametrize("seed", range(5))
def test_no_canary_from_logs_state_settings_or_findings_gets_into_the_bundle(
    tmp_path: Path, seed: int
) -> None:
    state_dir = tmp_path / PEOPLE[4].last_name / "state"
    _fill(state_dir, random.Random(seed))
    loaded = _settings(state_dir)
    file = tmp_path / "bundle.zip"
    write_bundle(file, loaded, _checks(loaded))
    values = {value.lstrip("+") for who in PEOPLE for value in who.values()} | {SECRET}
    assert _hits(file, values) == set()
    with zipfile.ZipFile(file) as bundle:
        kept = bundle.read("log/kiosk.jsonl").decode().splitlines()
    assert json.loads(kept[-1])["lines"] > 100, "what could be kept is kept"


def test_the_search_itself_finds_a_canary(tmp_path: Path) -> None:
    """Or the test above would prove nothing."""
    who: Person = PEOPLE[0]
    file = tmp_path / "bundle.zip"
    with zipfile.ZipFile(file, "w") as bundle:
        bundle.writestr("a.json", json.dumps(who.values()))
    assert _hits(file, set(who.values())) == set(who.values())


def test_what_is_told_of_a_healthy_kiosk_stays_readable(tmp_path: Path) -> None:
    file = tmp_path / "bundle.zip"
    write_bundle(file, None, [ok("decoders", "zxing-cpp 3.1.1, pyzbar 0.1.9: both read a drawn code.")])
    with zipfile.ZipFile(file) as bundle:
        (row,) = json.loads(bundle.read("doctor.json"))
    assert row["message"] == "zxing-cpp 3.1.1, pyzbar 0.1.9: both read a drawn code."


PLANTED = {
    "event": "jana_novakova",
    "failure": "jana novakova from brno",
    "name": "jana-novakova.cz",
    "where": "home/jana novakova/Dvorak:12",
    "logger": "canarytokenabc.SECRETtokenVALUE",
    "value": 777123,
    "version": "420.777.123.456",
    "reason": "novakova",
    "state": "brno",
    "kind": "dvorak",
    "route": "customers/jana_novakova",
    "field": "jana.novakova",
    "places": "jana.novakova: missing",
    "rule": "jana-card",
    "stack": ["home/jana novakova/x.py:1"],
}


@pytest.mark.parametrize("field", PLANTED)
def test_what_only_looks_like_a_word_of_ours_is_masked(tmp_path: Path, field: str) -> None:
    line = {"event": "request", field: PLANTED[field]}
    (tmp_path / "kiosk.jsonl").write_text(json.dumps(line), encoding="utf-8")
    ((_, text),) = filtered_logs(tmp_path / "kiosk.jsonl")
    shown = json.loads(text.splitlines()[0])[field]
    assert shown == ([MASKED] if field == "stack" else MASKED)


OURS = {
    "event": "probe_failed",
    "logger": "kiosk.services.health",
    "where": "kiosk/services/deliver.py:12",
    "reason": "not_authorised",
    "state": "ambiguous",
    "part": "delivery",
    "failure": "too large",
    "route": "users/actions/login",
    "name": "carecloud-agreements.cs",
    "version": "3.1.1",
    "value": 77,
    "stack": ["commands/doctor_bundle/bundle.py:7"],
}


@pytest.mark.parametrize("field", OURS)
def test_what_the_program_says_stays(tmp_path: Path, field: str) -> None:
    (tmp_path / "kiosk.jsonl").write_text(json.dumps({"event": "request", field: OURS[field]}), "utf-8")
    ((_, text),) = filtered_logs(tmp_path / "kiosk.jsonl")
    assert json.loads(text.splitlines()[0])[field] == OURS[field]


def test_words_are_those_of_the_source_of_now() -> None:
    """Or a new event would be masked: run scripts/vocabulary --write."""
    script = ROOT / "scripts" / "vocabulary"
    made = subprocess.run([sys.executable, script], capture_output=True, check=False, text=True)
    assert (made.stdout, made.returncode) == ("", 0)
