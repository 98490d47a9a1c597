"""Caps outlive the program, also one that is killed, and leave the disk when they count no more."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.card import CardNumber
from kiosk.domain.contact import Contact
from kiosk.domain.errors import BackendUnavailable
from kiosk.domain.one_time_password import CodeSent, TooMany
from kiosk.domain.sign_up import ContactKind
from kiosk.services.kept_counts import KeptCounts
from kiosk.services.limits import UnknownCodeLimit
from kiosk.services.one_time_password import AddressProof, PasswordCaps, PasswordLimits
from kiosk.services.typed_card import TRIES_OF_ONE_NUMBER, TypedCardLimit
from kiosk.storage.boot import BootTime
from kiosk.storage.count_file import FILE_NAME, CountFile
from tests.fakes.counts import MemoryCounts
from tests.fakes.loyalty_backend import FakeBackend

PHONE = Contact(ContactKind.PHONE, "420601100001")
NUMBER = CardNumber("2900000000018")
KEY = bytes(range(32))


class Kiosk:
    """A kiosk that can be started again, at a time that the test sets."""

    def __init__(self, folder: Path) -> None:
        self.now_s = 1000.0
        self.folder = folder
        self.backend = FakeBackend()
        self.start()

    def start(self) -> None:
        file = CountFile(self.folder, lambda: KEY, lambda: BootTime("b", self.now_s), lambda: 0.0)
        self.counts = KeptCounts(file)
        self.codes = PasswordLimits(PasswordCaps(30, 60, 60), self.counts)
        self.typed = TypedCardLimit(20, UnknownCodeLimit(60, 60, lambda: self.now_s), self.counts)

    def proof(self, contact: Contact = PHONE) -> AddressProof:
        return AddressProof(self.backend, self.codes, contact, lambda: self.now_s)


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path)


async def test_codes_are_bounded_by_address_and_kiosk_however_often_it_is_started(kiosk: Kiosk) -> None:
    sent = 0
    for _ in range(20):
        kiosk.start()
        sent += await kiosk.proof().send() == CodeSent()
        kiosk.now_s += 61
    assert sent == 3
    other = [Contact(ContactKind.EMAIL, f"{each}@example.com") for each in range(60)]
    for contact in other:
        kiosk.start()
        sent += await kiosk.proof(contact).send() == CodeSent()
    assert sent == 30
    assert kiosk.backend.count("send_one_time_password") == 30


async def test_wrong_codes_of_a_day_are_bounded_however_often_it_is_started(kiosk: Kiosk) -> None:
    tried = 0
    for _ in range(30):
        kiosk.start()
        proof = kiosk.proof()
        if await proof.send() == CodeSent():
            for _ in range(5):
                tried += not isinstance(await proof.check("000000"), TooMany)
        kiosk.now_s += 1300
    assert tried == 15


async def test_tries_of_typed_numbers_are_bounded_however_often_it_is_started(kiosk: Kiosk) -> None:
    begun = 0
    for _ in range(10):
        kiosk.start()
        begun += await kiosk.typed.begin(NUMBER) is not None
    assert begun == TRIES_OF_ONE_NUMBER
    for each in range(40):
        kiosk.start()
        begun += await kiosk.typed.begin(CardNumber(str(each))) is not None
    assert begun == 20
    kiosk.now_s += 3600
    kiosk.start()
    assert await kiosk.typed.begin(NUMBER) is not None


async def test_what_turned_out_right_or_was_never_sent_does_not_count_after_a_restart_either(
    kiosk: Kiosk,
) -> None:
    typed = await kiosk.typed.begin(NUMBER)
    assert typed is not None
    kiosk.typed.found(typed)
    kiosk.backend.answers["send_one_time_password"] = BackendUnavailable("away")
    with pytest.raises(BackendUnavailable):
        await kiosk.proof().send()
    await kiosk.counts.keep()
    kiosk.start()
    assert [await kiosk.typed.begin(NUMBER) is not None for _ in range(6)] == [True] * 5 + [False]
    assert kiosk.codes.send_wait_s(PHONE) == 0


async def test_a_count_is_on_the_disk_before_the_code_is_sent(kiosk: Kiosk) -> None:
    seen: list[float] = []

    class Watched(FakeBackend):
        async def send_one_time_password(self, contact: Contact) -> object:  # type: ignore[override]
            kiosk.start()
            seen.append(kiosk.codes.send_wait_s(contact))
            return await super().send_one_time_password(contact)

    await AddressProof(Watched(), kiosk.codes, PHONE, lambda: kiosk.now_s).send()
    assert seen == [60]


async def test_what_counts_no_more_leaves_the_disk_by_itself(kiosk: Kiosk) -> None:
    await kiosk.proof().send()
    small = len((kiosk.folder / FILE_NAME).read_bytes())
    kiosk.now_s += 86400
    kiosk.start()
    sweeping = asyncio.create_task(kiosk.counts.run())
    while len((kiosk.folder / FILE_NAME).read_bytes()) >= small:  # noqa: ASYNC110 - written by a thread
        await asyncio.sleep(0.01)
    sweeping.cancel()
    assert kiosk.counts._now() == {}


async def test_a_disk_that_refuses_is_no_way_around_the_caps() -> None:
    store = MemoryCounts(lambda: 0.0)
    store.error = OSError("full")
    counts = KeptCounts(store)
    typed = TypedCardLimit(20, UnknownCodeLimit(60, 60, lambda: 0.0), counts)
    assert [await typed.begin(NUMBER) is not None for _ in range(6)] == [True] * 5 + [False]
    store.error = None
    await counts.keep()
    assert sum(len(times) for times in store.kept["tries_of_one_number"].values()) == 5


_TYPES_UNTIL_KILLED = f"""
import asyncio, sys
from pathlib import Path
from kiosk.domain.card import CardNumber
from kiosk.services.kept_counts import KeptCounts
from kiosk.services.limits import UnknownCodeLimit
from kiosk.services.typed_card import TypedCardLimit
from kiosk.storage.count_file import CountFile

async def main():
    counts = KeptCounts(CountFile(Path(sys.argv[1]), lambda: {KEY!r}))
    limit = TypedCardLimit(1000, UnknownCodeLimit(10_000, 60), counts)
    for number in range(1000):
        if await limit.begin(CardNumber(str(number))):
            print(number, flush=True)

asyncio.run(main())
"""


def test_killed_in_the_middle_it_has_counted_everything_that_was_begun(tmp_path: Path) -> None:
    begun = 0
    for life in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", _TYPES_UNTIL_KILLED, str(tmp_path)], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            for _ in range(7 + 5 * life):
                assert process.stdout.readline()
            process.kill()
            begun += 7 + 5 * life + len(process.stdout.readlines())
        kept = CountFile(tmp_path, lambda: KEY).load()["typed_numbers"][""]
        assert begun <= len(kept) <= begun + life + 1
        assert not (tmp_path / "ways-in-counts.damaged").exists()
