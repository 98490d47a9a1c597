"""What a demo without a screen plays of the ways in: without card or phone, and with a scanner."""

from __future__ import annotations

from ui.demo.home_scenes import home_complete
from ui.demo.notices import end_on_notice
from ui.demo.stage import DemoStage
from ui.demo.turning import in_landscape
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.ways_in_state import WayStep

_SETTLED_S = 0.3
_GOOD_NUMBER, _GOOD_BIRTH_DATE, _OTHER_BIRTH_DATE = "2900000000018", "12041988", "13041988"
_NUMBER_WITH_LETTERS = "KL000000026"


async def scanner(stage: DemoStage) -> None:
    """A card before a scanner that is plugged in."""
    stage.scanner_reads(_GOOD_NUMBER)
    await home_complete(stage)
    stage.read("greetingName")
    stage.picture("home-scanner")
    await stage.tap("doneButton")
    await stage.wait_for(Screen.WELCOME)


async def typed_card(stage: DemoStage) -> None:
    """Without the card at hand: its number and the birth date, first a wrong one."""
    await choose_way(stage, "card_number")
    for digit in _GOOD_NUMBER:
        await stage.tap(f"digit_{digit}")
    await stage.rest(_SETTLED_S)
    stage.picture("way-card-number")
    await in_landscape(stage, "way-card-number-landscape")
    await stage.tap("digit_ENTER")
    for digit in _OTHER_BIRTH_DATE:
        await stage.tap(f"digit_{digit}")
    await stage.tap("digit_ENTER")
    form = stage.shell.root.views.ways_in
    await stage.until(lambda: form.state_now.error != "", "refusal")
    await stage.rest(_SETTLED_S)
    stage.picture("way-birth-date-refused")
    for _ in _GOOD_BIRTH_DATE:
        await stage.tap("digit_ERASE")
    for digit in _GOOD_BIRTH_DATE:
        await stage.tap(f"digit_{digit}")
    await stage.tap("digit_ENTER")
    await home_complete(stage)
    stage.read("greetingName")
    stage.picture("home-typed-card")
    await stage.tap("doneButton")
    await stage.wait_for(Screen.WELCOME)


async def text_message(stage: DemoStage) -> None:
    """A code by text message opens everything. In Czech."""
    stage.shell.root.chooseLanguage("cs")
    await choose_way(stage, "phone")
    await stage.rest(_SETTLED_S)
    stage.type_text("601100001")
    await stage.rest(_SETTLED_S)
    stage.picture("way-phone-cs")
    await stage.tap("goOnButton")
    await code_asked(stage)
    for digit in await stage.newest_code():
        await stage.tap(f"digit_{digit}")
    await stage.rest(_SETTLED_S)
    stage.picture("way-code-cs")
    await in_landscape(stage, "way-code-landscape-cs")
    await stage.tap("digit_ENTER")
    await home_complete(stage)
    stage.read("greetingName")
    stage.picture("home-text-message-cs")
    await stage.tap("doneButton")
    await stage.wait_for(Screen.WELCOME)


async def unknown_email(stage: DemoStage) -> None:
    """A proved e-mail that no account has, after a wrong code."""
    await choose_way(stage, "email")
    await stage.rest(_SETTLED_S)
    stage.type_text("nikdo@example.com")
    await stage.rest(_SETTLED_S)
    stage.picture("way-email")
    await stage.tap("goOnButton")
    await code_asked(stage)
    right = await stage.newest_code()
    wrong = "000000" if right != "000000" else "111111"
    for digit in wrong:
        await stage.tap(f"digit_{digit}")
    await stage.tap("digit_ENTER")
    entry = stage.shell.root.views.ways_in.code_entry
    await stage.until(lambda: entry.state_now.error != "", "refusal")
    await stage.rest(_SETTLED_S)
    stage.picture("way-code-wrong")
    for digit in right:
        await stage.tap(f"digit_{digit}")
    await stage.tap("digit_ENTER")
    await end_on_notice(stage, "way-no-account", "secondaryButton")


async def not_texted(stage: DemoStage) -> None:
    """A number of a country to which this shop sends no text messages."""
    await choose_way(stage, "phone")
    await stage.rest(_SETTLED_S)
    stage.type_text("+436641234567")
    await stage.tap("goOnButton")
    form = stage.shell.root.views.ways_in
    await stage.until(lambda: form.state_now.error != "", "refusal of the number")
    await stage.rest(_SETTLED_S)
    stage.picture("way-phone-refused")
    await stage.tap("cancelButton")
    await stage.wait_for(Screen.WELCOME)


async def guessed_code(stage: DemoStage) -> None:
    """Five wrong codes, after which no other one counts."""
    await choose_way(stage, "email")
    await stage.rest(_SETTLED_S)
    stage.type_text("hadam@example.com")
    await stage.tap("goOnButton")
    await code_asked(stage)
    right = await stage.newest_code()
    wrong = next(code for code in ("000000", "111111") if code != right)
    entry = stage.shell.root.views.ways_in.code_entry
    while entry.state_now.can_type:
        for digit in wrong:
            await stage.tap(f"digit_{digit}")
        await stage.tap("digit_ENTER")
        await stage.until(lambda: not entry.state_now.is_busy and entry.state_now.digits == "", "refusal")
    await stage.rest(_SETTLED_S)
    stage.picture("way-code-guessed")
    await stage.tap("cancelButton")
    await stage.wait_for(Screen.WELCOME)


async def number_with_letters(stage: DemoStage) -> None:
    """In Czech: the number of a card that has letters in it."""
    stage.shell.root.chooseLanguage("cs")
    await choose_way(stage, "card_number")
    await stage.tap("lettersButton")
    await stage.rest(_SETTLED_S)
    for character in _NUMBER_WITH_LETTERS:
        await stage.tap(f"key_{character}")
    await stage.rest(_SETTLED_S)
    stage.picture("way-card-letters-cs")
    await in_landscape(stage, "way-card-letters-landscape-cs")
    await stage.tap("goOnButton")
    form = stage.shell.root.views.ways_in
    await stage.until(lambda: form.state_now.step is WayStep.BIRTH_DATE, "question for the birth date")
    await stage.tap("cancelButton")
    await stage.wait_for(Screen.WELCOME)


async def choose_way(stage: DemoStage, way: str) -> None:
    """From the welcome screen to the first question of a way in without a card or phone to show."""
    await stage.tap("waysInButton")
    await stage.wait_for(Screen.WAYS_IN)
    await stage.rest(_SETTLED_S)
    if stage.shell.root.views.ways_in.state_now.way is None:
        stage.picture("ways-in")
        await stage.tap(f"way_{way}")


async def code_asked(stage: DemoStage) -> None:
    """Wait until a code was sent and can be typed."""
    form = stage.shell.root.views.ways_in
    await stage.until(lambda: form.state_now.step is WayStep.CODE, "question for the code")
    await stage.rest(_SETTLED_S)
