"""`kiosk queue` as staff type it, beside a kiosk whose queue it is."""

from __future__ import annotations

import csv
import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from structlog.testing import capture_logs

from kiosk.bootstrap import make_queue
from kiosk.config_loading import load_settings
from kiosk.domain.consent import Agreement, AgreementId, ConsentChange, ConsentChoice, ConsentValue
from kiosk.domain.customer import CustomerId
from kiosk.domain.sign_up import SignUp
from kiosk.domain.sign_up_state import ParkReason, SignUpState
from kiosk.storage.sign_up_queue import SignUpQueue
from kiosk.storage.sign_up_rows import Attempt
from tests.commands.conftest import Kiosk
from tests.fakes.waiting_queue import form

PERSONAL = ("Eva", "Malá", "eva@example.com")


@pytest.fixture
def queue(kiosk: Kiosk, state_dir: Path) -> SignUpQueue:
    """The running kiosk's own, open all the while."""
    del kiosk
    return make_queue(load_settings(None, {"KIOSK_STATE_DIR": str(state_dir)}))


def park(queue: SignUpQueue) -> SignUp:
    sign_up = form()
    queue.keep(sign_up)
    queue.begin_sending(sign_up.external_id)
    queue.park(sign_up.external_id, ParkReason.ALREADY_EXISTS)
    return sign_up


def test_nothing_was_taken_yet(kiosk: Kiosk, state_dir: Path, tmp_path: Path) -> None:
    assert kiosk("queue", "list").out == "No sign-up is waiting.\n"
    assert json.loads(kiosk("queue", "list", "--json").out) == {"sign_ups": []}
    assert kiosk("queue", "receipts").out == ""
    assert kiosk("queue", "retry", "--all").code == 0
    assert kiosk("queue", "export", str(tmp_path / "out.csv")).code == 1
    assert kiosk("queue", "receipts", str(tmp_path / "out.json")).code == 1
    assert kiosk("queue", "done", str(form().external_id)).code == 1
    assert not (state_dir / "sign_ups.sqlite").exists()


def test_list_shows_states_and_reasons_but_nobody(kiosk: Kiosk, queue: SignUpQueue) -> None:
    parked, waiting = park(queue), form()
    queue.keep(waiting)
    queue.put_off(waiting.external_id, SignUpState.QUEUED, Attempt(60))
    table = kiosk("queue", "list")
    assert table.code == 0
    assert str(parked.external_id) in table.out
    assert "a customer with this address exists already" in table.out
    assert "1 waiting, 1 parked." in table.out
    found = kiosk("queue", "list", "--json")
    rows = {row["external_id"]: row for row in json.loads(found.out)["sign_ups"]}
    assert rows[str(parked.external_id)]["reason"] == "already_exists"
    assert rows[str(waiting.external_id)]["readable"] is True
    for secret in PERSONAL:
        assert secret not in table.out + found.out


def test_empty_queue_is_said(kiosk: Kiosk, queue: SignUpQueue) -> None:
    queue.check_room()
    assert kiosk("queue", "list").out == "No sign-up is waiting.\n"


def test_one_or_all_are_taken_up_again(kiosk: Kiosk, queue: SignUpQueue) -> None:
    first, second = park(queue), park(queue)
    assert kiosk("queue", "retry", str(first.external_id)).code == 0
    assert queue.find_state(first.external_id) is SignUpState.AMBIGUOUS
    assert queue.find_state(second.external_id) is SignUpState.PARKED
    assert kiosk("queue", "retry", "--all").out.startswith("1 taken up again")
    assert kiosk("queue", "retry", str(first.external_id)).code == 1


def test_what_was_entered_by_hand_is_erased(kiosk: Kiosk, queue: SignUpQueue) -> None:
    parked = park(queue)
    assert kiosk("queue", "done", str(parked.external_id)).code == 0
    assert queue.load(parked.external_id) is ParkReason.NOT_KEPT


def test_export_warns_and_prints_nobody(kiosk: Kiosk, queue: SignUpQueue, tmp_path: Path) -> None:
    park(queue)
    file = tmp_path / "out.csv"
    ended = kiosk("queue", "export", str(file))
    assert ended.code == 0
    assert "personal data in the clear" in ended.out
    assert all(secret in file.read_text(encoding="utf-8") for secret in PERSONAL)
    assert not any(secret in ended.out + ended.err for secret in PERSONAL)
    again = kiosk("queue", "export", str(file))
    assert (again.code, "exists already" in again.err) == (2, True)


def test_export_is_of_what_staff_enter_and_all_of_it_says_what_they_must_not(
    kiosk: Kiosk, queue: SignUpQueue, tmp_path: Path
) -> None:
    park(queue)
    queue.keep(form())
    parked = kiosk("queue", "export", str(tmp_path / "parked.csv"))
    assert "1 sign-ups written" in parked.out
    assert "still sends" not in parked.out
    everything = kiosk("queue", "export", "--all", str(tmp_path / "all.csv"))
    assert "2 sign-ups written" in everything.out
    assert (
        "1 of them are not parked: the kiosk still sends them by itself. Do not enter them" in everything.out
    )


@pytest.mark.parametrize("device", ["/dev/stdout", "/dev/tty", "-"])
def test_export_never_goes_to_the_terminal(
    kiosk: Kiosk, queue: SignUpQueue, device: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    park(queue)
    ended = kiosk("queue", "export", device)
    assert not any(secret in ended.out for secret in PERSONAL)
    assert ended.code == 2 or (tmp_path / device).exists()


@pytest.mark.parametrize("form_", [(), ("--json",)])
def test_receipts_are_told_without_contact_data(
    kiosk: Kiosk, queue: SignUpQueue, form_: tuple[str, ...]
) -> None:
    parked = park(queue)
    ended = kiosk("queue", "receipts", *form_)
    assert str(parked.external_id) in ended.out
    assert "terms" in ended.out
    assert not any(secret in ended.out for secret in PERSONAL)


def test_agreements_changed_at_the_kiosk_are_among_the_receipts(
    kiosk: Kiosk, queue: SignUpQueue, tmp_path: Path
) -> None:
    news = Agreement(AgreementId("news"), "News", "<p>News</p>", "cs")
    choice = ConsentChoice(news.agreement_id, ConsentValue.REFUSED, news.version, "cs")
    change = ConsentChange(uuid4(), CustomerId("7"), (choice,), (news,))
    queue.consent_changes.keep(change)
    file = tmp_path / "receipts.json"

    assert kiosk("queue", "receipts", str(file), "--customer", "7").code == 0

    content = json.loads(file.read_text(encoding="utf-8"))
    (receipt,), (text,) = content["receipts"], content["texts"]
    assert (receipt["occasion"], receipt["value"], receipt["is_written"]) == ("change", "refused", "no")
    assert (receipt["external_id"], text["text_html"]) == (str(change.number), "<p>News</p>")

    queue.consent_changes.confirm(change.number)
    told = kiosk("queue", "receipts", "--json").out
    assert json.loads(told)["is_written"] == "yes"


def test_receipts_are_written_with_the_texts_that_were_shown(
    kiosk: Kiosk, queue: SignUpQueue, tmp_path: Path
) -> None:
    terms = Agreement(AgreementId("terms"), "Terms", "<p>All of them</p>", "cs")
    choice = ConsentChoice(terms.agreement_id, ConsentValue.GIVEN, terms.version, "cs")
    for customer in ("7", "8"):
        sign_up = replace(form(), consents=(choice,), texts=(terms,))
        queue.keep(sign_up)
        queue.begin_sending(sign_up.external_id)
        queue.finish(sign_up.external_id, CustomerId(customer))
    file = tmp_path / "receipts.json"

    ended = kiosk("queue", "receipts", str(file), "--customer", "7")

    assert (ended.code, ended.out) == (0, f"1 receipts written to {file}.\n")
    assert file.stat().st_mode & 0o077 == 0
    content = json.loads(file.read_text(encoding="utf-8"))
    (receipt,), (text,) = content["receipts"], content["texts"]
    assert (receipt["customer_id"], receipt["value"], receipt["store_id"]) == ("7", "given", "")
    assert receipt["version"] == text["version"] == terms.version
    assert terms.version.endswith(hashlib.sha256(text["text_html"].encode()).hexdigest())
    assert not any(secret in file.read_text(encoding="utf-8") for secret in PERSONAL)
    assert kiosk("queue", "receipts", str(file)).code == 2

    table = tmp_path / "receipts.csv"
    assert kiosk("queue", "receipts", str(table)).code == 0
    rows = [*csv.DictReader(table.read_text(encoding="utf-8").splitlines())]
    assert [row["customer_id"] for row in rows] == ["7", "8"]
    assert kiosk("queue", "receipts", "--customer", "9").out == ""


def test_file_that_cannot_be_read_is_refused_in_one_line(kiosk: Kiosk, state_dir: Path) -> None:
    state_dir.mkdir(parents=True, exist_ok=True)
    (state_dir / "sign_ups.sqlite").write_bytes(b"not a database at all" * 500)
    ended = kiosk("queue", "list")
    assert (ended.code, ended.out, ended.err.count("\n")) == (74, "", 1)


def test_wrong_number_is_wrong_usage(kiosk: Kiosk) -> None:
    assert kiosk("queue", "retry", "5").code == 2


def test_doctor_tells_what_staff_have_to_do(kiosk: Kiosk, queue: SignUpQueue, state_dir: Path) -> None:
    def told() -> dict[str, str]:
        checks = json.loads(kiosk("doctor", "--json").out)["checks"]
        return next(check for check in checks if check["name"] == "sign-ups")

    assert told()["status"] == "ok"
    park(queue)
    assert (told()["status"], "1 are parked" in told()["message"]) == ("warn", True)
    queue.close()
    (state_dir / "sign_ups.sqlite").write_bytes(b"not a database at all" * 500)
    assert told()["status"] == "fail"
    queue.check_room()
    assert (told()["status"], "moved aside" in told()["message"]) == ("warn", True)


def test_doctor_tells_of_a_lost_queue_until_its_note_is_deleted(
    kiosk: Kiosk, queue: SignUpQueue, state_dir: Path
) -> None:
    def told() -> dict[str, str]:
        checks = json.loads(kiosk("doctor", "--json").out)["checks"]
        return next(check for check in checks if check["name"] == "sign-ups")

    queue.check_room()
    queue.close()
    (state_dir / "sign_ups.sqlite").unlink()
    with capture_logs():
        queue.check_room()
    assert (told()["status"], "what waited is lost" in told()["message"]) == ("warn", True)
    note = state_dir / "sign_ups.sqlite.lost"
    assert told()["advice"].endswith(str(note))
    note.unlink()
    assert told()["status"] == "ok"


def test_what_waits_for_days_is_told(kiosk: Kiosk, state_dir: Path) -> None:
    settings = load_settings(None, {"KIOSK_STATE_DIR": str(state_dir)})
    then = datetime.now(UTC) - timedelta(days=4)
    queue = make_queue(settings, lambda: then)
    waiting = form()
    queue.keep(waiting)
    queue.put_off(waiting.external_id, SignUpState.QUEUED, Attempt(60))
    listed = kiosk("queue", "list")
    assert "for too long" in listed.out
    assert "ask whoever runs the loyalty system" in listed.out
    (row,) = json.loads(kiosk("queue", "list", "--json").out)["sign_ups"]
    assert row["overdue"] is True
    checks = json.loads(kiosk("doctor", "--json").out)["checks"]
    check = next(check for check in checks if check["name"] == "sign-ups")
    assert (check["status"], "more than 3 days" in check["message"]) == ("warn", True)
    queue.close()


def test_disk_that_damages_every_queue_is_told(kiosk: Kiosk, state_dir: Path) -> None:
    assert kiosk("queue", "list").code == 0
    state_dir.mkdir(exist_ok=True)
    for number in range(10):
        (state_dir / f"sign_ups.sqlite.quarantined-{number}").touch()
    checks = json.loads(kiosk("doctor", "--json").out)["checks"]
    check = next(check for check in checks if check["name"] == "sign-ups")
    assert (check["status"], "disk" in check["advice"]) == ("fail", True)


def test_export_without_the_key_says_so_and_leaves_no_file(
    kiosk: Kiosk, queue: SignUpQueue, state_dir: Path, tmp_path: Path
) -> None:
    park(queue)
    (state_dir / "secrets" / "queue.key.sealed").unlink()
    ended = kiosk("queue", "export", str(tmp_path / "out.csv"))
    assert ended.code == 74
    assert "personal data" not in ended.out
    assert ended.err.startswith("kiosk: nothing is written: none of 1 sign-ups can be read, since the key ")
    assert "kiosk-with-secrets" in ended.err
    assert not (tmp_path / "out.csv").exists()


def test_doctor_advises_what_can_work_for_what_nobody_can_read(kiosk: Kiosk, queue: SignUpQueue) -> None:
    assert kiosk("queue", "list").code == 0
    unreadable = form()
    queue.keep(unreadable)
    queue.park(unreadable.external_id, ParkReason.UNREADABLE)
    checks = json.loads(kiosk("doctor", "--json").out)["checks"]
    advice = next(check for check in checks if check["name"] == "sign-ups")["advice"]
    assert "Put the old queue.key back" in advice
    assert kiosk("queue", "done", str(unreadable.external_id)).code == 0
    assert queue.find_state(unreadable.external_id) is SignUpState.DONE
