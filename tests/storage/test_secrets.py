"""Where secrets are kept, and what happens to what is damaged, foreign or missing."""

from __future__ import annotations

import json
import os
import stat
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.storage.file_seal import FileSeal
from kiosk.storage.sealed_folder import SealedFolder
from kiosk.storage.secret_errors import SecretError, SecretUnreadable
from kiosk.storage.secrets import MachineSecrets, open_secret_store, queue_key
from kiosk.storage.service_credentials import ServiceCredentials
from kiosk.storage.windows_seal import WindowsSeal
from tests.fakes.data_protection import FakeDataProtection

NAME = "carecloud.password"
VALUE = b"correct horse battery staple"
AT = datetime(2026, 5, 1, 12, 30, tzinfo=UTC)


def sealed_folder(folder: Path, machine: str | None = "machine-a", user: int = 1000) -> SealedFolder:
    seals = [FileSeal(folder, machine, user)] if machine else []
    return SealedFolder(folder, [*seals, FileSeal(folder, None, user)], lambda: AT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "secrets"


def test_what_is_set_is_found_again_by_another_process(folder: Path) -> None:
    sealed_folder(folder).set(NAME, VALUE)
    assert sealed_folder(folder).get(NAME) == VALUE


def test_a_secret_that_was_never_set_is_none_and_makes_no_folder(tmp_path: Path) -> None:
    store = open_secret_store(tmp_path / "state", {})
    assert store.get(NAME) is None
    assert store.find(NAME) is None
    assert list(tmp_path.iterdir()) == []


def test_files_and_folders_are_for_the_owner_alone(folder: Path) -> None:
    old = os.umask(0)
    try:
        sealed_folder(folder).set(NAME, VALUE)
    finally:
        os.umask(old)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert modes == {f"{NAME}.sealed": 0o600, "salt": 0o600}
    assert {stat.S_IMODE(each.stat().st_mode) for each in (folder, folder.parent)} == {0o700}
    assert sealed_folder(folder).open_to_others() == []


def test_files_that_others_may_read_are_named(folder: Path) -> None:
    store = sealed_folder(folder)
    store.set(NAME, VALUE)
    (folder / "salt").chmod(0o644)
    assert store.open_to_others() == [folder / "salt"]


def test_the_value_is_in_no_file(folder: Path) -> None:
    sealed_folder(folder).set(NAME, VALUE)
    kept = b"".join(path.read_bytes() for path in folder.iterdir())
    assert VALUE not in kept
    assert b"battery" not in kept


@pytest.mark.parametrize(
    ("machine", "user"), [("machine-b", 1000), ("machine-a", 1001)], ids=["machine", "user"]
)
def test_a_copied_folder_opens_on_no_other_machine_and_for_no_other_user(
    folder: Path, machine: str, user: int
) -> None:
    sealed_folder(folder).set(NAME, VALUE)
    with pytest.raises(SecretUnreadable, match=r"another machine or by another user; set it again"):
        sealed_folder(folder, machine, user).get(NAME)


def test_a_machine_that_gets_its_id_later_still_opens_what_it_sealed(folder: Path) -> None:
    sealed_folder(folder, machine=None).set(NAME, VALUE)
    later = sealed_folder(folder, machine="machine-a")
    assert later.get(NAME) == VALUE
    assert later.seal_of(NAME) == "user"
    later.set(NAME, VALUE)
    assert later.seal_of(NAME) == "machine"


def test_a_machine_without_its_id_does_not_open_what_was_sealed_with_one(folder: Path) -> None:
    sealed_folder(folder).set(NAME, VALUE)
    with pytest.raises(SecretUnreadable, match="another kind of machine"):
        sealed_folder(folder, machine=None).get(NAME)


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\xff\xfe", b"{}", b"[]", b'"text"', b"{" * 5000, b'{"version": 1, "seal": "machine"}'],
)
def test_a_damaged_file_is_a_plain_sentence_without_the_content(folder: Path, content: bytes) -> None:
    store = sealed_folder(folder)
    store.set(NAME, VALUE)
    (folder / f"{NAME}.sealed").write_bytes(content)
    with pytest.raises(SecretUnreadable) as caught:
        store.get(NAME)
    assert str(caught.value) == f"{NAME} cannot be opened: the file is damaged; set it again"


@pytest.mark.parametrize("field", ["at", "sealed"])
def test_a_file_of_which_anything_was_changed_is_refused(folder: Path, field: str) -> None:
    store = sealed_folder(folder)
    store.set(NAME, VALUE)
    path = folder / f"{NAME}.sealed"
    fields = json.loads(path.read_bytes())
    fields[field] = "2020-01-01T00:00:00+00:00" if field == "at" else "AAAA" + fields[field][4:]
    path.write_text(json.dumps(fields))
    with pytest.raises(SecretUnreadable):
        store.get(NAME)


def test_a_secret_cannot_be_put_in_the_place_of_another(folder: Path) -> None:
    store = sealed_folder(folder)
    store.set(NAME, VALUE)
    (folder / f"{NAME}.sealed").rename(folder / "staff.pin.sealed")
    with pytest.raises(SecretUnreadable):
        store.get("staff.pin")


def test_a_file_of_a_newer_version_says_so(folder: Path) -> None:
    store = sealed_folder(folder)
    store.set(NAME, VALUE)
    path = folder / f"{NAME}.sealed"
    path.write_text(json.dumps({**json.loads(path.read_bytes()), "version": 2}))
    with pytest.raises(SecretUnreadable, match="newer version"):
        store.get(NAME)


def test_what_cannot_be_opened_is_put_aside_when_it_is_set_anew(folder: Path) -> None:
    sealed_folder(folder, "machine-b").set(NAME, b"old")
    store = sealed_folder(folder)
    store.set(NAME, VALUE)
    assert store.get(NAME) == VALUE
    assert (folder / f"{NAME}.unreadable-20260501T123000").is_file()
    assert store.names() == [NAME]


def test_a_lost_or_damaged_salt_is_said_and_setting_anew_works(folder: Path) -> None:
    store = sealed_folder(folder)
    store.set(NAME, VALUE)
    (folder / "salt").write_bytes(b"short")
    with pytest.raises(SecretUnreadable, match="salt"):
        store.get(NAME)
    store.set(NAME, VALUE)
    assert store.get(NAME) == VALUE
    (folder / "salt").unlink()
    with pytest.raises(SecretUnreadable, match="salt"):
        store.get(NAME)
    store.set(NAME, VALUE)
    assert store.get(NAME) == VALUE


def test_a_folder_that_cannot_be_written_is_a_plain_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SecretError, match="Not a directory"):
        sealed_folder(tmp_path / "file" / "secrets").set(NAME, VALUE)


def test_when_it_was_set_is_known_without_opening_it(folder: Path) -> None:
    sealed_folder(folder).set(NAME, VALUE)
    elsewhere = sealed_folder(folder, "machine-b")
    assert elsewhere.set_at(NAME) == AT
    assert elsewhere.set_at("staff.pin") is None
    (folder / f"{NAME}.sealed").write_bytes(b"?")
    assert elsewhere.set_at(NAME) is None


def test_removing_says_whether_there_was_anything(folder: Path) -> None:
    store = sealed_folder(folder)
    assert not store.remove(NAME)
    store.set(NAME, VALUE)
    assert store.remove(NAME)
    assert store.get(NAME) is None


@pytest.mark.parametrize("name", ["../staff.pin", "/etc/passwd", "", "A", "a/b", "a..b", "a\n"])
def test_a_name_that_could_be_a_path_is_refused(folder: Path, name: str) -> None:
    with pytest.raises(ValueError, match="lower-case"):
        sealed_folder(folder).get(name)
    with pytest.raises(ValueError, match="lower-case"):
        ServiceCredentials(folder).get(name)


def test_what_systemd_hands_over_comes_first_and_loses_its_line_end(tmp_path: Path, folder: Path) -> None:
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    store = open_secret_store(folder.parent, {"CREDENTIALS_DIRECTORY": str(credentials)})
    store.set(NAME, b"sealed")
    (credentials / NAME).write_bytes(b"handed over\r\n")
    assert store.get(NAME) == b"handed over"
    found = store.find(NAME)
    assert found is not None
    assert found.where == "systemd"


def test_what_systemd_hands_over_cannot_be_changed_here(tmp_path: Path, folder: Path) -> None:
    (tmp_path / NAME).write_bytes(b"handed over")
    store = MachineSecrets(ServiceCredentials(tmp_path), sealed_folder(folder))
    for change in (lambda: store.set(NAME, b"x"), lambda: store.remove(NAME), lambda: store.add(NAME, b"x")):
        with pytest.raises(SecretError, match="handed over by systemd"):
            change()


def test_windows_seals_open_for_the_same_user_on_the_same_machine_only(folder: Path) -> None:
    system = FakeDataProtection()
    store = SealedFolder(folder, [WindowsSeal(system, "guid-a")], lambda: AT)
    store.set(NAME, VALUE)
    assert store.get(NAME) == VALUE
    assert store.seal_of(NAME) == "dpapi"
    for other in (WindowsSeal(system, "guid-b"), WindowsSeal(FakeDataProtection(), "guid-a")):
        with pytest.raises(SecretUnreadable, match="another machine"):
            SealedFolder(folder, [other], lambda: AT).get(NAME)


def test_windows_refusing_to_seal_is_said_and_leaves_the_old_secret(folder: Path) -> None:
    system = FakeDataProtection()
    store = SealedFolder(folder, [WindowsSeal(system, "guid-a")], lambda: AT)
    store.set(NAME, VALUE)
    system.is_refusing = True
    with pytest.raises(SecretError, match="cannot be kept: Windows"):
        store.set(NAME, b"new")
    assert store.get(NAME) == VALUE


def test_the_queue_key_is_made_once_and_kept(tmp_path: Path) -> None:
    first = queue_key(open_secret_store(tmp_path, {}))
    assert len(first) == 32
    assert queue_key(open_secret_store(tmp_path, {})) == first


def test_a_lost_queue_key_is_replaced_and_what_was_there_is_kept_aside(folder: Path) -> None:
    queue_key(sealed_folder(folder, "machine-b"))
    key = queue_key(sealed_folder(folder))
    assert queue_key(sealed_folder(folder)) == key
    assert [path.name for path in folder.glob("queue.key.*")] != ["queue.key.sealed"]


def test_a_queue_key_that_cannot_be_read_now_is_not_replaced(folder: Path) -> None:
    key = queue_key(sealed_folder(folder))
    path = folder / "queue.key.sealed"
    path.rename(folder / "elsewhere")
    path.mkdir()
    with pytest.raises(SecretError, match="cannot be read"):
        queue_key(sealed_folder(folder))
    path.rmdir()
    (folder / "elsewhere").rename(path)
    assert queue_key(sealed_folder(folder)) == key


def test_a_queue_key_of_another_length_is_refused(folder: Path) -> None:
    sealed_folder(folder).set("queue.key", b"short")
    with pytest.raises(SecretError, match="32 bytes"):
        queue_key(sealed_folder(folder))


def test_processes_that_start_together_agree_on_the_queue_key(folder: Path) -> None:
    found: list[bytes] = []
    start = threading.Barrier(8)

    def begin() -> None:
        start.wait()
        found.append(queue_key(sealed_folder(folder)))

    threads = [threading.Thread(target=begin) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(found) == 8
    assert len(set(found)) == 1
