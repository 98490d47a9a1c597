"""A voucher shown, bought, undone and used by finger, with replies lost on the way."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage

from kiosk.sandbox.database import equals, owned_by
from kiosk.sandbox.seed import cast
from kiosk.scanning.decoding.stills import decode_still
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import show_card, show_phone
from ui.viewmodels.root import Screen

BUY, USE, UNDO = "/rewards/*/actions/create-voucher", "/vouchers/*/actions/apply-voucher", "/vouchers/*"
LOST: dict[str, Any] = {"kind": "drop_reply_after_commit"}
LATE: dict[str, Any] = {"kind": "commit_late", "silent": True, "seconds": 60}


def shown_codes(kiosk: KioskDriver) -> list[str]:
    """What a till's scanner reads from the window."""
    gray = kiosk.shell.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
    return [text for _, text in decode_still(np.ascontiguousarray(rows[:, : gray.width()]))]


def said(kiosk: KioskDriver, name: str) -> list[str]:
    """The visible texts of that name, with plain spaces."""
    return [text.replace("\N{NO-BREAK SPACE}", " ") for text in kiosk.texts(name)]


def vouchers_of(kiosk: KioskDriver, customer_id: str, reward: str = "CAPPUCCINO") -> list[dict[str, Any]]:
    database = kiosk.sandbox.sandbox.world.database
    (found,) = database.select("rewards", [equals("code", reward)])
    return database.select("vouchers", [owned_by(customer_id), equals("_reward_id", found["reward_id"])])


async def answer(kiosk: KioskDriver, name: str, text: str) -> None:
    """Tap a button of the sheet once it says `text` and is not held back."""
    await kiosk.until(lambda: said(kiosk, name) == [text], f"button {text!r}")
    await kiosk.until(lambda: not kiosk.shows("secondTapGuard"), "end of the pause after a tap")
    await kiosk.tap(name)


async def told(kiosk: KioskDriver, text: str) -> None:
    await kiosk.until(lambda: said(kiosk, "homeSheetTold") == [text], f"word {text!r}")


async def ask_for_cappuccino(kiosk: KioskDriver) -> None:
    await show_phone(kiosk, cast.GOOD_DIGITAL)
    await kiosk.tap("rewardButton", 1)
    await answer(kiosk, "homeSheetPrimary", "Exchange 120 points")
    await kiosk.until(
        lambda: said(kiosk, "homeSheetQuestion") == ["Exchange 120 points for this?\nYou have 240 points."],
        "question",
    )


async def test_a_voucher_shows_what_a_till_can_scan(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await show_card(kiosk)
        await kiosk.tap("voucherButton")
        await kiosk.until(lambda: kiosk.text("homeSheetTitle") == "A welcome coffee", "voucher")

        assert cast.VOUCHER_USABLE in shown_codes(kiosk)
        assert "Can be used in this store: Kavárna Lípa – Náměstí" in kiosk.texts("factText")
        assert "Once a visit, not together with other offers." in kiosk.texts("factText")
        assert not kiosk.shows("homeSheetSecondary")

        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)
        assert cast.VOUCHER_USABLE not in kiosk.everything_held()


async def test_a_voucher_of_another_store_says_where_it_can_be_used(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_REDEMPTION__VOUCHERS="card") as kiosk:
        await show_card(kiosk)
        await kiosk.until(lambda: kiosk.shell.root.views.home.vouchers.rows.count == 4, "all vouchers")
        await kiosk.tap("showAllButton")
        assert kiosk.texts("voucherName")[-1] == "Lemonade in the garden"
        await kiosk.tap("voucherButton", 3)
        await kiosk.until(
            lambda: "Can be used in: Kavárna Lípa – Zahrada" in kiosk.texts("factText"), "other store"
        )

        assert "Cannot be used in this store" in kiosk.texts("factText")
        assert not kiosk.shows("voucherCode")
        assert kiosk.texts("homeSheetPrimary") == ["Close"]

        await kiosk.tap("closeHomeSheetButton")
        # A voucher that only our store takes has nothing to add, one that all take neither.
        await kiosk.tap("voucherButton", 0)
        await kiosk.until(lambda: kiosk.shows("voucherCode"), "code")
        assert not any(text.startswith("Also in") for text in kiosk.texts("factText"))


async def test_points_become_a_voucher_and_points_again(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await ask_for_cappuccino(kiosk)
        await answer(kiosk, "homeSheetPrimary", "Yes, exchange")
        await told(kiosk, "It is yours. Show this code at the till.")
        (voucher,) = vouchers_of(kiosk, cast.GOOD_DIGITAL.customer_id)
        assert voucher["code"] in shown_codes(kiosk)
        await kiosk.until(lambda: kiosk.texts("pointsBalance") == ["120"], "smaller balance")

        await answer(kiosk, "homeSheetSecondary", "Undo this")
        await answer(kiosk, "homeSheetPrimary", "Yes, undo it")
        await told(kiosk, "Undone. You have 120 points back.")
        await kiosk.until(lambda: kiosk.texts("pointsBalance") == ["240"], "old balance")

        (voucher,) = vouchers_of(kiosk, cast.GOOD_DIGITAL.customer_id)
        assert voucher["state"] == 0
        await answer(kiosk, "homeSheetPrimary", "Close")
        await kiosk.until(lambda: not kiosk.shows("homeSheetTitle"), "closed sheet")
        assert len(kiosk.texts("voucherName")) == 2


async def test_impatient_fingers_spend_once(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await ask_for_cappuccino(kiosk)
        await kiosk.until(lambda: not kiosk.shows("secondTapGuard"), "end of the pause after a tap")
        kiosk.touch_at_once("homeSheetPrimary", 4)
        await told(kiosk, "It is yours. Show this code at the till.")

        assert len(vouchers_of(kiosk, cast.GOOD_DIGITAL.customer_id)) == 1
        sent = [each for each in kiosk.sandbox.control.requests() if each.path.endswith("create-voucher")]
        assert len(sent) == 1


async def test_a_card_alone_spends_no_points_unless_the_site_says_so(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await show_card(kiosk)
        await kiosk.tap("rewardButton")
        await kiosk.until(lambda: kiosk.shows("homeSheetTitle"), "reward")

        assert kiosk.text("homeSheetPrimary") == "Close"
        assert "To exchange points here, show the code in our app instead of the card" in kiosk.texts(
            "factText"
        )
    async with start_kiosk(KIOSK_REDEMPTION__REWARDS="card", KIOSK_REDEMPTION__CODES="proven") as kiosk:
        await show_card(kiosk)
        await kiosk.tap("rewardButton")
        await kiosk.until(lambda: said(kiosk, "homeSheetPrimary") == ["Exchange 79.5 points"], "exchange")
        await kiosk.tap("closeHomeSheetButton")
        await kiosk.tap("voucherButton")
        await kiosk.until(lambda: kiosk.shows("homeSheetTitle"), "voucher")
        assert shown_codes(kiosk) == []


@pytest.mark.parametrize(
    ("fault", "word", "count"),
    [
        pytest.param(LOST, "It is yours. Show this code at the till.", 1, id="reply lost"),
        pytest.param(LATE, "We could not find out whether it worked.", 0, id="too late"),
    ],
)
async def test_a_lost_reply_to_a_purchase_costs_the_points_once(
    start_kiosk: StartKiosk, fault: dict[str, Any], word: str, count: int
) -> None:
    async with start_kiosk() as kiosk:
        await ask_for_cappuccino(kiosk)
        kiosk.sandbox.control.set_fault(**fault, path=BUY)
        await answer(kiosk, "homeSheetPrimary", "Yes, exchange")
        await kiosk.until(
            lambda: any(text.startswith(word) for text in said(kiosk, "homeSheetTold")), word, within_s=9
        )

        assert len(vouchers_of(kiosk, cast.GOOD_DIGITAL.customer_id)) == count
        sent = [each for each in kiosk.sandbox.control.requests() if each.path.endswith("create-voucher")]
        assert len(sent) == 1
        # What may have happened must not be tried a second time.
        assert said(kiosk, "homeSheetPrimary") == ["Close"]


async def test_a_voucher_is_used_once_although_the_reply_is_lost(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_REDEMPTION__VOUCHERS="proven") as kiosk:
        await show_phone(kiosk)
        await kiosk.tap("voucherButton")
        await answer(kiosk, "homeSheetPrimary", "Use it now")
        kiosk.sandbox.control.set_fault(**LOST, path=USE)
        await answer(kiosk, "homeSheetPrimary", "Yes, use it now")
        await kiosk.until(
            lambda: any(text.startswith("Used at ") for text in said(kiosk, "homeSheetTold")), "use"
        )

        assert shown_codes(kiosk) == []
        database = kiosk.sandbox.sandbox.world.database
        (voucher,) = database.select("vouchers", [equals("code", cast.VOUCHER_USABLE)])
        assert voucher["applied_date"]
        await answer(kiosk, "homeSheetPrimary", "Close")
        await kiosk.until(lambda: "A welcome coffee" not in kiosk.texts("voucherName"), "shorter list")
        assert cast.VOUCHER_USABLE not in kiosk.log()


async def test_a_visit_reads_both_lists_of_vouchers_once_and_again_after_a_use(
    start_kiosk: StartKiosk,
) -> None:
    def lists() -> list[bool]:
        """Which lists of vouchers were asked for: whether each was this store's alone."""
        asked = kiosk.requests("GET", f"/customers/{cast.GOOD.customer_id}/vouchers")
        return ["store_id" in dict(each.query) for each in asked]

    async with start_kiosk(KIOSK_REDEMPTION__VOUCHERS="proven") as kiosk:
        await show_phone(kiosk)
        rows = kiosk.shell.root.views.home.vouchers.rows
        await kiosk.until(lambda: rows.count == 4, "all vouchers")
        assert lists() == [True, False]
        asked = [
            (each.path, tuple(each.query))
            for each in kiosk.sandbox.control.requests()
            if cast.GOOD.customer_id in f"{each.path} {each.query}"
        ]
        assert len(set(asked)) == len(asked)

        await kiosk.tap("voucherButton")
        await answer(kiosk, "homeSheetPrimary", "Use it now")
        await answer(kiosk, "homeSheetPrimary", "Yes, use it now")
        await kiosk.until(lambda: rows.count == 3 and not rows.rows[-1].is_usable_here, "shorter list")
        assert lists() == [True, False] * 2


async def test_a_voucher_used_at_the_till_meanwhile_is_not_used_again(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_REDEMPTION__VOUCHERS="proven") as kiosk:
        await show_phone(kiosk)
        await kiosk.tap("voucherButton")
        await answer(kiosk, "homeSheetPrimary", "Use it now")
        database = kiosk.sandbox.sandbox.world.database
        (voucher,) = database.select("vouchers", [equals("code", cast.VOUCHER_USABLE)])
        used = voucher | {"applied_date": "2026-01-01 10:00:00"}
        database.replace("vouchers", voucher["voucher_id"], used)
        await answer(kiosk, "homeSheetPrimary", "Yes, use it now")
        await told(kiosk, "This voucher was used before.")

        assert [
            each for each in kiosk.sandbox.control.requests() if each.path.endswith("apply-voucher")
        ] == []


async def test_a_lost_reply_to_an_undoing_is_found_out(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await ask_for_cappuccino(kiosk)
        await answer(kiosk, "homeSheetPrimary", "Yes, exchange")
        await answer(kiosk, "homeSheetSecondary", "Undo this")
        kiosk.sandbox.control.set_fault(**LOST, path=UNDO, method="DELETE")
        await answer(kiosk, "homeSheetPrimary", "Yes, undo it")
        await told(kiosk, "Undone. You have 120 points back.")
        await kiosk.until(lambda: kiosk.texts("pointsBalance") == ["240"], "old balance")
