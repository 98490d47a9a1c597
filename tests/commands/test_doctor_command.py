"""`kiosk doctor`: names what is wrong and what to do, within 15 seconds, with an exit code for scripts."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import threading
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.bootstrap import build, utc_now
from kiosk.commands.doctor_checks import names
from kiosk.commands.doctor_checks.carecloud import CareCloudInspection
from kiosk.commands.doctor_checks.check import Check, Status, exit_code
from kiosk.commands.doctor_checks.crm import CrmChecks
from kiosk.commands.doctor_checks.fonts import check_fonts, is_whole_font
from kiosk.commands.doctor_checks.sound import check_sound
from kiosk.commands.doctor_checks.speech import check_speech
from kiosk.commands.doctor_checks.storage import check_storage
from kiosk.commands.doctor_checks.threads import AbandonedThreads
from kiosk.config import CareCloud, Settings
from kiosk.config_sections.sound import SoundLevel
from kiosk.config_sections.speech import Speech
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.server import RunningSandbox
from kiosk.speech.headset import Headset
from kiosk.speech.programs import Programs
from kiosk.storage.count_file import DAMAGED_NAME

from .conftest import Ended, Kiosk

# Those that the sandbox has agreements in.
LANGUAGES = "en,cs,de"


def _checks(ended: Ended) -> dict[str, dict[str, Any]]:
    told = json.loads(ended.out)
    assert told["exit"] == ended.code
    assert [check["name"] for check in told["checks"]] == list(names.ALL)
    return {check["name"]: check for check in told["checks"]}


def _statuses(ended: Ended) -> dict[str, str]:
    return {name: check["status"] for name, check in _checks(ended).items()}


def test_a_complete_installation_is_fit(kiosk: Kiosk, state_dir: Path) -> None:
    ended = kiosk(
        "doctor", "--json", KIOSK_AGREEMENTS__REQUIRED=ids.AGREEMENT_TERMS, KIOSK_LANGUAGES=LANGUAGES
    )
    assert (ended.code, ended.err) == (0, "")
    statuses = _statuses(ended)
    assert {statuses.pop(name) for name in (names.CAMERA, names.WORKER, names.SOUND, names.SPEECH)} == {
        "skipped"
    }
    assert set(statuses.values()) == {"ok"}
    checks = _checks(ended)
    assert "Náměstí" in checks[names.STORE]["message"]
    assert "Kiosk" in checks[names.SOURCE]["message"]
    assert not state_dir.exists()


def test_sound_without_anything_to_play_on_is_named(tmp_path: Path) -> None:
    heard = Settings(sound=SoundLevel(volume=40))

    there = {"has_output": lambda: True, "has_library": lambda: True}
    assert check_sound(heard, **there).status is Status.OK
    bare = check_sound(heard, **there | {"has_library": lambda: False})
    assert (bare.status, bare.advice) == (Status.WARN, "Install libasound2.")
    silent = check_sound(heard, has_output=lambda: False)
    assert (silent.status, "group audio" in (silent.advice or "")) == (Status.WARN, True)
    assert check_sound(heard, tmp_path, lambda: True).status is Status.FAIL
    off = Settings(sound=SoundLevel(volume=0))
    assert check_sound(off, has_output=lambda: False).status is Status.SKIPPED


def test_speech_that_nobody_could_hear_is_named(tmp_path: Path) -> None:
    heard = Settings(languages=("cs", "de"), language="cs")
    headset = Headset("Headset", tmp_path)
    there = {"has_output": lambda: True}

    assert "nothing personal is spoken" in check_speech(heard, **there).message
    assert "not plugged in" in check_speech(heard, headset=headset).message
    (tmp_path / "Headset" / "pcm0p").mkdir(parents=True)
    assert (
        check_speech(heard, headset=headset).message
        == "There is a voice for cs, de; the headset is plugged in."
    )
    missing = check_speech(heard, lambda: None, **there)
    assert (missing.status, "espeak-ng" in (missing.advice or "")) == (Status.WARN, True)
    mute = check_speech(heard, lambda: Programs("/nowhere/espeak-ng", None), **there)
    assert (mute.status, mute.message) == (Status.WARN, "No voice speaks: cs, de.")
    assert check_speech(heard, has_output=lambda: False).status is Status.WARN
    assert check_speech(Settings(speech=Speech(offered=False))).status is Status.SKIPPED


def test_ways_to_a_card_that_cannot_work_are_named(kiosk: Kiosk) -> None:
    offered = {"KIOSK_SIGN_UP__CARD": "scan,digital"}

    check = _checks(kiosk("doctor", "--json", **offered))[names.NEW_CARDS]
    assert (check["status"], check["message"]) == (
        "warn",
        "sign_up.card_type_id is not set: digital cannot work.",
    )
    assert ids.CARD_TYPE_DIGITAL_ID in check["advice"]

    of_type = {"KIOSK_SIGN_UP__CARD_TYPE_ID": ids.CARD_TYPE_DIGITAL_ID}
    check = _checks(kiosk("doctor", "--json", **offered, **of_type))[names.NEW_CARDS]
    assert check["status"] == "ok"


def test_a_proxy_variable_that_cannot_be_used_is_named(kiosk: Kiosk) -> None:
    checks = _checks(
        kiosk("doctor", "--json", KIOSK_CARECLOUD__URL="shop.example", HTTPS_PROXY="ftp://proxy")
    )
    assert checks[names.CRM]["status"] == "fail"
    assert checks[names.CRM]["message"].startswith("HTTPS_PROXY (in the environment): ")
    assert checks[names.CRM]["advice"] == "Correct it, or unset it."
    assert {checks[each]["status"] for each in names.NEED_CRM} == {"skipped"}


def test_the_text_says_the_same_for_people(kiosk: Kiosk) -> None:
    ended = kiosk("doctor", KIOSK_LANGUAGES=LANGUAGES)
    assert ended.code == 0
    assert ended.out.splitlines()[-1] == "This kiosk can serve customers."
    assert 'skipped camera           camera.source is "none": codes come from a scanner.' in ended.out


def test_a_camera_that_is_not_there_leaves_the_scanner(kiosk: Kiosk) -> None:
    ended = kiosk("doctor", KIOSK_CAMERA__SOURCE="/dev/video99")
    assert ended.code == 2
    assert ended.out.splitlines()[-1] == "This kiosk can serve customers, but something is missing."
    assert 'warn    camera           Camera "/dev/video99": cannot be opened.' in ended.out


def test_mistakes_in_the_settings_are_told_and_the_rest_waits(kiosk: Kiosk) -> None:
    ended = kiosk("doctor", "--json", KIOSK_CAMERA__ROTATION="45")
    checks = _checks(ended)
    assert ended.code == 1
    assert "camera.rotation" in checks[names.CONFIGURATION]["message"]
    assert {checks[name]["status"] for name in (names.CRM, *names.NEED_CRM)} == {"skipped"}
    assert (checks[names.FONTS]["status"], checks[names.DECODERS]["status"]) == ("ok", "ok")


def test_what_is_missing_is_named_with_its_variable(kiosk: Kiosk) -> None:
    ended = kiosk("doctor", "--json", KIOSK_STORE_ID="", KIOSK_CARECLOUD__URL="")
    check = _checks(ended)[names.CONFIGURATION]
    assert (ended.code, check["status"]) == (1, "fail")
    assert "KIOSK_STORE_ID, KIOSK_CARECLOUD__URL" in check["advice"]


def test_without_a_customer_source_all_but_sign_ups_works(kiosk: Kiosk) -> None:
    ended = kiosk("doctor", "--json", KIOSK_CUSTOMER_SOURCE_ID="")
    statuses = _statuses(ended)
    assert (ended.code, statuses[names.CONFIGURATION], statuses[names.SOURCE]) == (2, "warn", "skipped")


@pytest.mark.parametrize(
    ("variable", "name", "status", "code"),
    [
        ("KIOSK_STORE_ID", names.STORE, "fail", 1),
        ("KIOSK_CUSTOMER_SOURCE_ID", names.SOURCE, "warn", 2),
        ("KIOSK_AGREEMENTS__REQUIRED", names.AGREEMENTS, "warn", 2),
        ("KIOSK_CARECLOUD__PASSWORD", names.LOG_IN, "fail", 1),
        ("KIOSK_CARECLOUD__EXTERNAL_APPLICATION_ID", names.LOG_IN, "fail", 1),
    ],
)
def test_a_wrong_value_is_found_out(kiosk: Kiosk, variable: str, name: str, status: str, code: int) -> None:
    ended = kiosk("doctor", "--json", **{variable: "nonsense"})
    assert (ended.code, _statuses(ended)[name]) == (code, status)
    assert _checks(ended)[name]["advice"]


def test_what_waits_for_the_log_in_is_told_in_one_line(kiosk: Kiosk) -> None:
    ended = kiosk("doctor", KIOSK_CARECLOUD__PASSWORD="wrong")
    waiting = "store, customer source, agreements, sign-up form, card look-up, phone codes, new cards"
    assert f"skipped {waiting}: Not logged in." in ended.out.splitlines()


@pytest.mark.parametrize(
    ("fields", "status", "words"),
    [
        ("name,contact", "ok", "Asks for: name, contact."),
        ("contact,property:own_cup optional", "ok", "Asks for: contact, property:own_cup optional."),
        ("contact,property:shoe_size", "warn", "Not in the loyalty system"),
    ],
)
def test_form_asks_only_what_the_system_has(kiosk: Kiosk, fields: str, status: str, words: str) -> None:
    check = _checks(kiosk("doctor", "--json", KIOSK_SIGN_UP__FIELDS=fields))[names.FORM]
    assert (check["status"], check["message"].startswith(words)) == (status, True)


@pytest.mark.parametrize(("fields", "status"), [("contact,property:wish", "ok"), ("name,contact", "warn")])
def test_what_the_system_wants_of_everybody_has_to_be_asked(
    kiosk: Kiosk, sandbox: RunningSandbox, fields: str, status: str
) -> None:
    database = sandbox.sandbox.world.database
    wish = database.find("customer_properties", "wish")
    assert wish is not None
    database.replace("customer_properties", "wish", wish | {"is_required": True})
    check = _checks(kiosk("doctor", "--json", KIOSK_SIGN_UP__FIELDS=fields))[names.FORM]
    assert check["status"] == status


@pytest.mark.parametrize("fault", ["html_200", "malformed_json", "connection_reset", "unavailable"])
def test_something_else_at_the_address_is_not_taken_for_the_system(
    kiosk: Kiosk, sandbox: RunningSandbox, fault: str
) -> None:
    sandbox.control.set_fault(fault, path="/tests/connection")
    ended = kiosk("doctor", "--json")
    assert (ended.code, _statuses(ended)[names.CRM]) == (1, "fail")


def test_a_certificate_file_that_is_none_is_named(kiosk: Kiosk, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_text("no certificate")
    ended = kiosk("doctor", "--json", KIOSK_CARECLOUD__CA_FILE=str(file))
    check = _checks(ended)[names.CRM]
    assert (ended.code, check["status"]) == (1, "fail")
    assert "carecloud.ca_file" in check["advice"]


def test_a_system_that_hangs_holds_nobody_up_for_longer_than_15_seconds(
    kiosk: Kiosk, sandbox: RunningSandbox
) -> None:
    sandbox.control.set_fault("delay", path="/users/actions/login", seconds=60)
    started = time.monotonic()
    ended = kiosk("doctor", "--json")
    assert time.monotonic() - started < 15
    assert (ended.code, _statuses(ended)[names.LOG_IN]) == (1, "fail")


@pytest.mark.parametrize(
    ("ahead", "status", "words"),
    [
        (timedelta(0), Status.OK, "Within"),
        (timedelta(seconds=90), Status.WARN, "ahead of"),
        (timedelta(minutes=-20), Status.FAIL, "behind"),
    ],
)
async def test_a_wrong_clock_is_found_out(
    sandbox: RunningSandbox, tmp_path: Path, ahead: timedelta, status: Status, words: str
) -> None:
    settings = _settings(sandbox, tmp_path)
    services = build(settings)
    inspection = CareCloudInspection(settings, lambda: utc_now() + ahead)
    found: dict[str, Check] = {}
    try:
        await CrmChecks(settings, services, inspection, lambda check: found.update({check.name: check})).run()
    finally:
        await inspection.close()
        await services.close()
    assert found[names.CLOCK].status is status
    assert words in found[names.CLOCK].message


def _settings(sandbox: RunningSandbox, state_dir: Path) -> Settings:
    return Settings(
        store_id=ids.STORE_SQUARE_ID,
        state_dir=state_dir,
        carecloud=CareCloud.model_validate(
            {
                "url": sandbox.url,
                "external_application_id": ids.EXTERNAL_APPLICATION_ID,
                "login": ids.LOGIN,
                "password": ids.PASSWORD,
            }
        ),
    )


@pytest.mark.parametrize(
    ("statuses", "code"),
    [
        ((Status.OK, Status.SKIPPED), 0),
        ((Status.OK, Status.WARN), 2),
        ((Status.WARN, Status.FAIL), 1),
    ],
)
def test_the_worst_check_decides(statuses: tuple[Status, ...], code: int) -> None:
    assert exit_code(Check("a", status, "b") for status in statuses) == code


def test_a_damaged_or_missing_font_is_named(tmp_path: Path) -> None:
    assert check_fonts().status is Status.OK
    assert check_fonts(tmp_path).status is Status.FAIL
    good = next((Path(__file__).parents[2] / "resources" / "fonts").glob("*.otf")).read_bytes()
    assert is_whole_font(good)
    for damaged in (b"", good[:1000], b"<html>" + good, b"OTTO" + bytes(200), good[:-5000]):
        assert not is_whole_font(damaged)
    (tmp_path / "Cut.otf").write_bytes(good[:1000])
    assert "Cut.otf" in check_fonts(tmp_path).message


def test_a_folder_that_can_be_made_will_do_and_is_not_made(tmp_path: Path) -> None:
    check = check_storage(tmp_path / "a" / "b")
    assert check.status is Status.OK
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_named_with_the_reason() -> None:
    check = check_storage(Path("/proc/kiosk"))
    assert check.status is Status.FAIL
    assert "/proc/kiosk" in check.message


def test_a_full_disk_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for free, status in ((50_000_000, Status.FAIL), (500_000_000, Status.WARN)):
        usage = type("Usage", (), {"free": free})
        monkeypatch.setattr("shutil.disk_usage", lambda _, usage=usage: usage)
        assert check_storage(tmp_path).status is status


def test_counts_of_tries_that_could_not_be_read_are_told(tmp_path: Path) -> None:
    (tmp_path / DAMAGED_NAME).write_bytes(b"?")
    check = check_storage(tmp_path)
    assert check.status is Status.WARN
    assert str(tmp_path / DAMAGED_NAME) in str(check.advice)


def test_a_database_that_does_not_work_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(path: Path) -> sqlite3.Connection:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr("sqlite3.connect", broken)
    assert check_storage(tmp_path).status is Status.FAIL


def test_a_thread_that_hangs_does_not_keep_the_program() -> None:
    release = threading.Event()

    async def main() -> str:
        hanging = asyncio.create_task(asyncio.to_thread(release.wait))
        await asyncio.sleep(0)
        hanging.cancel()
        return await asyncio.to_thread(lambda: "done")

    started = time.monotonic()
    with asyncio.Runner() as runner:
        runner.get_loop().set_default_executor(AbandonedThreads())
        assert runner.run(main()) == "done"
    assert time.monotonic() - started < 5
    release.set()
