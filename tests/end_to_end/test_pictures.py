"""Pictures of vouchers and rewards: shown when they come, and no part of what a visit leaves behind."""

from __future__ import annotations

from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import show_card
from ui.viewmodels.root import Screen


def pictured(kiosk: KioskDriver) -> set[str]:
    """The names of what shows a picture."""
    home = kiosk.shell.root.views.home
    rows = (*home.vouchers.rows.rows, *home.rewards.rows.rows)
    return {row.name for row in rows if row.picture}


async def test_vouchers_and_rewards_get_their_pictures(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await show_card(kiosk)
        await kiosk.until(lambda: {"Morning croissant", "Honey cake"} <= pictured(kiosk), "pictures")
        assert kiosk.shell.root.views.pictures.personal_count > 0
        assert "pictures of a customer" in kiosk.everything_held()

        await kiosk.tap("voucherButton")
        await kiosk.until(lambda: kiosk.shell.root.views.home.sheet_view.picture, "picture on the sheet")
        await kiosk.tap("closeHomeSheetButton")
        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)

        assert kiosk.shell.root.views.pictures.personal_count == 0
        assert "pictures of a customer" not in kiosk.everything_held()
        assert not any((kiosk.running.settings.state_dir).rglob("*.png"))
        assert "picture_not_shown" not in kiosk.log()


async def test_pictures_from_elsewhere_are_not_asked_for(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        database = kiosk.sandbox.sandbox.world.database
        for reward in database.select("rewards", []):
            changed = reward | {"_picture": "", "image_urls": ["http://127.0.0.1:1/inner.png"]}
            database.replace("rewards", reward["reward_id"], changed)

        await show_card(kiosk)
        await kiosk.until(lambda: "picture_not_shown" in kiosk.log(), "refusal")

        assert pictured(kiosk) == set()
        assert "inner" not in kiosk.log()
