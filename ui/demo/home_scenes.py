"""Scenes of the customer's home, and of what can be done from it."""

from __future__ import annotations

from typing import Any

from ui.demo.stage import DemoStage
from ui.demo.touch import find_item
from ui.demo.turning import in_landscape
from ui.viewmodels.root import Screen

_SETTLED_S = 0.3
# A sheet takes no tap right after the last one.
_SECOND_TAP_S = 0.8
_ENGLISH_PHONE = "phone-good-digital"


async def points_to_voucher(stage: DemoStage) -> None:
    """Points become a voucher, whose code a till can scan, and points again."""
    await stage.hold(_ENGLISH_PHONE)
    await home_complete(stage)
    await stage.put_down()
    sheet = stage.shell.root.views.home.sheet_view
    await stage.tap("voucherButton")
    await stage.rest(_SETTLED_S)
    stage.picture("voucher")
    await in_landscape(stage, "voucher-landscape")
    sheet.close()
    await stage.tap("rewardButton")
    await stage.rest(_SECOND_TAP_S)
    stage.picture("reward")
    await stage.tap("homeSheetPrimary")
    await stage.rest(_SECOND_TAP_S)
    stage.picture("reward-question")
    await stage.tap("homeSheetPrimary")
    await stage.until(lambda: sheet.state_now.voucher is not None, "new voucher")
    await stage.rest(_SECOND_TAP_S)
    stage.read("homeSheetTold")
    stage.picture("reward-bought")
    await stage.tap("homeSheetSecondary")
    await stage.rest(_SECOND_TAP_S)
    await stage.tap("homeSheetPrimary")
    await stage.until(lambda: "Undone" in sheet.state_now.told, "undone purchase")
    await stage.rest(_SECOND_TAP_S)
    stage.picture("reward-undone")
    await stage.tap("doneButton")
    await stage.wait_for(Screen.WELCOME)
    await stage.rest(1.5)


async def voucher_used(stage: DemoStage) -> None:
    """A voucher is used up at the kiosk itself, and is gone from the home."""
    await stage.hold(_ENGLISH_PHONE)
    await home_complete(stage)
    await stage.put_down()
    home = stage.shell.root.views.home
    used = stage.read("voucherName")
    await stage.tap("voucherButton")
    await stage.rest(_SECOND_TAP_S)
    await stage.tap("homeSheetPrimary")
    await stage.rest(_SECOND_TAP_S)
    stage.picture("voucher-question")
    await in_landscape(stage, "voucher-question-landscape")
    await stage.tap("homeSheetPrimary")
    await stage.until(lambda: "Used at" in home.sheet_view.state_now.told, "used voucher")
    await stage.rest(_SECOND_TAP_S)
    stage.read("homeSheetTold")
    stage.picture("voucher-used")
    await stage.tap("homeSheetPrimary")
    await stage.until(lambda: used not in [row.name for row in _rows(home.vouchers)], "home without it")
    await stage.until(home.is_settled, "complete home")
    await stage.rest(_SETTLED_S)
    stage.picture("home-voucher-used")
    await stage.tap("doneButton")
    await stage.wait_for(Screen.WELCOME)
    await stage.rest(1.5)


async def own_details(stage: DemoStage) -> None:
    """With the phone's code customers change their own data."""
    await stage.hold(_ENGLISH_PHONE)
    await home_complete(stage)
    await stage.put_down()
    await to_end_of_home(stage)
    await stage.tap("detailsButton")
    await stage.wait_for(Screen.DETAILS)
    details = stage.shell.root.views.details
    await stage.until(lambda: not details.state_now.is_busy, "contact data")
    await stage.rest(_SETTLED_S)
    stage.picture("details")
    await in_landscape(stage, "details-landscape")
    details.openField("email")
    await stage.rest(_SETTLED_S)
    stage.picture("details-email")
    await stage.tap("detailsPrimary")
    await stage.tap("consentRow")
    await stage.rest(_SETTLED_S)
    await stage.tap("detailsPrimary")
    await stage.until(lambda: details.state_now.told != "", "saved changes")
    await stage.rest(_SETTLED_S)
    stage.read("detailsTold")
    stage.picture("details-saved")
    await stage.tap("doneButton")
    await stage.wait_for(Screen.WELCOME)
    await stage.rest(1.5)


async def home_complete(stage: DemoStage) -> None:
    """Wait until every tile of the home has its answer, and the rewards their pictures."""
    await stage.wait_for(Screen.HOME)
    home = stage.shell.root.views.home
    await stage.until(home.is_settled, "complete home")
    await stage.until(lambda: all(row.picture for row in _rows(home.rewards)), "pictures")
    await stage.rest(_SETTLED_S)


async def voucher_elsewhere(stage: DemoStage) -> None:
    """One that this store does not take says which ones do."""
    home = stage.shell.root.views.home

    def elsewhere() -> list[str]:
        return [row.voucher_id for row in _rows(home.vouchers) if not row.is_usable_here]

    await stage.until(lambda: bool(elsewhere()), "voucher of another store")
    home.sheet_view.openVoucher(elsewhere()[0])
    await stage.until(lambda: home.sheet_view.state_now.stores is not None, "its stores")
    await stage.rest(_SETTLED_S)
    stage.picture("voucher-elsewhere")
    home.sheet_view.close()


def _rows(tile: Any) -> tuple[Any, ...]:
    """What a list of the home holds. Its type is that of the property, which says nothing of rows."""
    rows: tuple[Any, ...] = tile.rows.rows
    return rows


async def to_end_of_home(stage: DemoStage) -> None:
    """Scroll down."""
    page = find_item(stage.shell.window, "homePage")
    page.setProperty("contentY", page.property("contentHeight") - page.height())
    # What comes after the rest fades in only now.
    await stage.rest(2 * _SETTLED_S)
