"""After a visit no value of the person is anywhere: not in items, models, clipboard, log, nor any file."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.sandbox.database import owned_by
from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import QUEUED, WELCOME, choose_way, fill_in_form, show_phone
from ui.viewmodels.root import Screen

CANARY = {
    "first_name": "Kanárka",
    "last_name": "Žlutozobá",
    "email": "kanarka.zlutozoba@ptacek.example.com",
    "phone": "420777123987",
    "birthdate": "1987-03-14",
}
TYPED = "pipka.cvrcek@ptacek.example.com"
KEPT = "kulisek.cvrcek@ptacek.example.com"
# As they are shown: the number in groups, the date in words of the language.
SPELLINGS = (
    "777 123 987",
    "777\N{NO-BREAK SPACE}123\N{NO-BREAK SPACE}987",
    "777123987",
    "14. 3. 1987",
    "14 March 1987",
    "Zlutozoba",
    "ptacek",
)


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that holds all others which the program may write to."""
    for variable, name in (("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config"), ("TMPDIR", "tmp")):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(variable, str(tmp_path / name))
    monkeypatch.setattr(tempfile, "tempdir", None)
    QGuiApplication.clipboard().setText("put here before")
    return tmp_path


def make_canary(kiosk: KioskDriver) -> list[str]:
    """Give Jana's record values like no others; returns what must not be left of her."""
    database = kiosk.sandbox.sandbox.world.database
    before = database.find("customers", cast.GOOD.customer_id)
    assert before is not None
    personal = before["personal_information"] | CANARY
    database.replace("customers", cast.GOOD.customer_id, before | {"personal_information": personal})
    codes = [row["code"] for row in database.select("vouchers", [owned_by(cast.GOOD.customer_id)])]
    assert codes
    return [*CANARY.values(), *SPELLINGS, *codes]


def files_below(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def found_in(files: Iterable[Path], values: Iterable[str]) -> list[tuple[str, str]]:
    """File and value, for each value that a file holds in the clear."""
    spelt = [(value, spelling) for value in values for spelling in (value, value.upper(), value.lower())]
    return [
        (file.name, value)
        for file in files
        for whole in [file.read_bytes()]
        for value, spelling in spelt
        if spelling.encode() in whole or spelling.encode("utf-16-le") in whole
    ]


async def see_nothing_left(kiosk: KioskDriver, places: Path, values: list[str]) -> None:
    await kiosk.see(Screen.WELCOME)
    for value in values:
        await kiosk.until(lambda: value not in kiosk.everything_held(), f"end of {value!r}", within_s=2)  # noqa: B023
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() in ("", "put here before")
    assert clipboard.image().isNull()
    files = files_below(places)
    assert any(file.suffix == ".sqlite" for file in files)
    assert kiosk.running.settings.log_file in files
    assert found_in(files, values) == []


async def test_a_phone_with_all_that_it_opens(start_kiosk: StartKiosk, places: Path) -> None:
    async with start_kiosk() as kiosk:
        values = make_canary(kiosk)
        await show_phone(kiosk)
        assert CANARY["last_name"] in kiosk.everything_held()
        await kiosk.tap("voucherButton")
        await kiosk.until(lambda: kiosk.text("voucherCodeText") in values, "code of the voucher")
        await kiosk.tap("doneButton")
        await see_nothing_left(kiosk, places, values)

        await show_phone(kiosk)
        await kiosk.tap("detailsButton")
        await kiosk.see(Screen.DETAILS)
        await kiosk.until(lambda: len(kiosk.texts("contactValue")) == 2, "contact data")
        await kiosk.tap("changeButton", 0)
        await kiosk.until(lambda: kiosk.shows("emailField"), "field for the e-mail")
        assert CANARY["email"] in kiosk.everything_held()
        kiosk.clock.now_s += 200
        await see_nothing_left(kiosk, places, values)
    assert found_in(files_below(places), values) == []


async def test_sign_ups_sent_and_kept(start_kiosk: StartKiosk, places: Path) -> None:
    async with start_kiosk() as kiosk:
        await fill_in_form(kiosk, TYPED)
        await kiosk.tap("goOnButton")
        await kiosk.see_notice(WELCOME)
        kiosk.clock.now_s += 60
        await see_nothing_left(kiosk, places, [TYPED, "ptacek"])

        kiosk.sandbox.control.set_fault("unavailable")
        await fill_in_form(kiosk, KEPT)
        await kiosk.tap("goOnButton")
        await kiosk.see_notice(QUEUED)
        kiosk.clock.now_s += 60
        # It waits in a file now, sealed.
        await see_nothing_left(kiosk, places, [KEPT, "ptacek"])
        assert "queued" in kiosk.kept_states()
    assert found_in(files_below(places), [TYPED, KEPT, "ptacek"]) == []


async def test_a_card_number_typed_and_left(start_kiosk: StartKiosk, places: Path) -> None:
    async with start_kiosk() as kiosk:
        await choose_way(kiosk, "card_number")
        await kiosk.until(lambda: kiosk.shows("cardNumber"), "question for the number")
        await kiosk.type_digits(cast.GOOD_CARD)
        await kiosk.until(lambda: cast.GOOD_CARD in kiosk.everything_held().replace(" ", ""), "typed number")
        kiosk.clock.now_s += 200
        await see_nothing_left(kiosk, places, [cast.GOOD_CARD])


async def test_an_address_that_a_code_was_sent_to(start_kiosk: StartKiosk, places: Path) -> None:
    async with start_kiosk() as kiosk:
        values = make_canary(kiosk)
        await choose_way(kiosk, "email")
        await kiosk.until(lambda: kiosk.shows("wayEmailField"), "question for the e-mail")
        await kiosk.type_on_screen(TYPED)
        await kiosk.tap("goOnButton")
        await kiosk.until(lambda: kiosk.shows("codeBoxes"), "question for the code")
        code = str(kiosk.sandbox.control.one_time_passwords()[0]["code"])
        await kiosk.type_digits(code)
        assert TYPED in kiosk.everything_held()
        kiosk.clock.now_s += 200
        await see_nothing_left(kiosk, places, [TYPED, "ptacek"])

        await choose_way(kiosk, "phone")
        await kiosk.until(lambda: kiosk.shows("wayPhoneField"), "question for the number")
        await kiosk.type_on_screen(CANARY["phone"].removeprefix("420"))
        await kiosk.tap("goOnButton")
        await kiosk.until(lambda: kiosk.shows("codeBoxes"), "question for the code")
        await kiosk.type_digits(str(kiosk.sandbox.control.one_time_passwords()[0]["code"]))
        await kiosk.tap("digit_ENTER")
        await kiosk.see_whole_home()
        await kiosk.tap("doneButton")
        # How often codes were sent there is kept, but not where.
        assert any(file.name == "ways-in-counts" for file in files_below(places))
        await see_nothing_left(kiosk, places, values)
    assert found_in(files_below(places), [*values, TYPED, "ptacek"]) == []
