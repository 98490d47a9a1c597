"""The scenes that a demo without a screen plays, in their order."""

from __future__ import annotations

from collections.abc import Sequence

from ui.demo.card_scenes import free_card
from ui.demo.ease_scenes import easier
from ui.demo.home_scenes import home_complete, own_details, points_to_voucher, to_end_of_home
from ui.demo.looks import looks
from ui.demo.sign_up_scenes import sign_up, sign_up_away, taken_address, too_young
from ui.demo.stage import DemoStage, Scene
from ui.demo.turning import in_landscape
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.ways_in_state import WayStep

_SETTLED_S = 0.3
GOOD_CARD = "good"
UNKNOWN_CARD = "unknown"
PHONE = "phone-good"
_GOOD_NUMBER, _GOOD_BIRTH_DATE, _OTHER_BIRTH_DATE = "2900000000018", "12041988", "13041988"


async def welcome(stage: DemoStage) -> None:
    """The welcome screen with a live preview, in both languages and both shapes."""
    await stage.wait_for(Screen.WELCOME)
    await stage.until(lambda: not stage.shell.root.views.preview.frame().isNull(), "preview")
    await stage.until(lambda: stage.shell.root.views.welcome.property("cameraState") == "up", "camera")
    await stage.until(lambda: stage.shell.root.store_name_shown != "", "store name")
    await stage.rest(_SETTLED_S)
    stage.picture("welcome")
    stage.shell.root.views.accessibility.toggleLargeText()
    await stage.rest(_SETTLED_S)
    stage.picture("welcome-large-text")
    stage.shell.root.views.accessibility.toggleLargeText()
    await easier(stage)
    stage.shell.root.chooseLanguage("cs")
    await stage.rest(_SETTLED_S)
    stage.picture("welcome-cs")
    await in_landscape(stage, "welcome-landscape-cs")
    stage.shell.root.openPrivacy()
    await stage.rest(_SETTLED_S)
    stage.picture("privacy-cs")
    stage.shell.root.closePrivacy()
    stage.shell.root.chooseLanguage("en")


async def card(stage: DemoStage) -> None:
    """A card is held up: reading, then the customer's home with the name masked."""
    await stage.hold(GOOD_CARD)
    await stage.wait_for(Screen.READING)
    stage.picture("reading")
    await home_complete(stage)
    stage.read("greeting")
    stage.read("pointsBalance")
    stage.read("voucherName")
    stage.picture("home-card")
    await in_landscape(stage, "home-card-landscape")
    stage.shell.root.views.accessibility.toggleLargeText()
    await stage.rest(_SETTLED_S)
    stage.picture("home-card-large-text")
    stage.shell.root.views.accessibility.toggleLargeText()
    await stage.put_down()
    await stage.tap("doneButton")
    await stage.wait_for(Screen.WELCOME)
    # A card still in view must leave it before it counts again.
    await stage.rest(1.5)


async def token(stage: DemoStage) -> None:
    """The phone app's code proves more than a card: the home shows the name. In Czech."""
    stage.shell.root.chooseLanguage("cs")
    await stage.hold(PHONE)
    await home_complete(stage)
    stage.read("greeting")
    stage.read("pointsBalance")
    stage.picture("home-token-cs")
    await to_end_of_home(stage)
    stage.picture("home-token-end-cs")
    await in_landscape(stage, "home-token-landscape-cs")
    await stage.put_down()
    await stage.tap("doneButton")
    await stage.wait_for(Screen.WELCOME)
    await stage.rest(1.5)


async def unknown(stage: DemoStage) -> None:
    """A card that nobody has."""
    await stage.hold(UNKNOWN_CARD)
    await stage.wait_for(Screen.NOTICE)
    await stage.rest(_SETTLED_S)
    stage.read("noticeTitle")
    stage.picture("unknown-card")
    await stage.put_down()
    await stage.tap("secondaryButton")
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
    await stage.wait_for(Screen.NOTICE)
    await stage.rest(_SETTLED_S)
    stage.read("noticeTitle")
    stage.picture("way-no-account")
    await stage.tap("secondaryButton")
    await stage.wait_for(Screen.WELCOME)


async def unreachable(stage: DemoStage) -> None:
    """The loyalty system is away."""
    await stage.set_fault({"kind": "unavailable"})
    await stage.hold(GOOD_CARD)
    await stage.wait_for(Screen.NOTICE)
    await stage.rest(_SETTLED_S)
    stage.read("noticeTitle")
    stage.picture("unreachable")
    await stage.put_down()
    await stage.set_fault(None)
    await stage.tap("primaryButton")
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


SCENES: Sequence[tuple[str, Scene]] = (
    ("welcome", welcome),
    ("card", card),
    ("token", token),
    ("points-to-voucher", points_to_voucher),
    ("own-details", own_details),
    ("unknown-card", unknown),
    ("typed-card", typed_card),
    ("text-message", text_message),
    ("unknown-email", unknown_email),
    ("sign-up", sign_up),
    ("sign-up-too-young", too_young),
    ("sign-up-taken", taken_address),
    ("free-card", free_card),
    ("looks", looks),
    # Last: a system that was away is left alone for a while.
    ("unreachable", unreachable),
    ("sign-up-away", sign_up_away),
)
