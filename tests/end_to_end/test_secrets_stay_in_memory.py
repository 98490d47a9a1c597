"""After a visit and a sign-up no file of the kiosk holds a token, a password or a word about the customer."""

from __future__ import annotations

from pathlib import Path

from kiosk.sandbox.guide import environment
from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.visits import EMAIL, WELCOME, fill_in_form
from ui.viewmodels.root import Screen


def _files_with(folder: Path, text: str) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]


async def test_no_token_password_or_person_is_left_on_the_disk(
    start_kiosk: StartKiosk, tmp_path: Path
) -> None:
    async with start_kiosk(KIOSK_LOG__LEVEL="debug") as kiosk:
        issued = kiosk.sandbox.control.issue_token(cast.GOOD.customer_id)
        kiosk.scan(issued.as_url())
        await kiosk.see_whole_home()
        await kiosk.tap("doneButton")
        await kiosk.see(Screen.WELCOME)
        await fill_in_form(kiosk)
        await kiosk.tap("goOnButton")
        await kiosk.see_notice(WELCOME)
        tokens = kiosk.sandbox.control.bearer_tokens()
        password = environment(kiosk.sandbox.url)["KIOSK_CARECLOUD__PASSWORD"]
        state_dir = kiosk.running.settings.state_dir

    assert tokens
    assert _files_with(state_dir, "request"), "the log is where it is looked for"
    for text in (*tokens, password, issued.token, cast.GOOD.last_name, EMAIL):
        assert _files_with(state_dir, text) == []
