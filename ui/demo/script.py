"""The scenes that a demo without a screen plays, in their order."""

from __future__ import annotations

from collections.abc import Sequence

from ui.demo.brand_scenes import brand, screensaver
from ui.demo.card_scenes import free_card
from ui.demo.ease_scenes import easier
from ui.demo.end_scenes import cancelled, left_alone, left_in_view, next_card, silence
from ui.demo.home_scenes import (
    home_complete,
    own_details,
    points_to_voucher,
    to_end_of_home,
    voucher_elsewhere,
    voucher_used,
)
from ui.demo.looks import looks
from ui.demo.refusal_scenes import phone_code_used, refusals, rush, something_broke, too_many_codes
from ui.demo.sign_up_scenes import (
    sign_up,
    sign_up_away,
    sign_up_proved,
    sign_up_unconfirmed,
    sign_up_with_card,
    taken_address,
    too_young,
)
from ui.demo.speech_scenes import read_aloud
from ui.demo.stage import DemoStage, Scene
from ui.demo.turning import in_landscape
from ui.demo.way_scenes import (
    guessed_code,
    not_texted,
    number_with_letters,
    scanner,
    text_message,
    typed_card,
    unknown_email,
)
from ui.viewmodels.root import Screen

_SETTLED_S = 0.3
GOOD_CARD = "good"
UNKNOWN_CARD = "unknown"
PHONE = "phone-good"


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
    await voucher_elsewhere(stage)
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


SCENES: Sequence[tuple[str, Scene]] = (
    ("welcome", welcome),
    ("card", card),
    ("token", token),
    ("points-to-voucher", points_to_voucher),
    ("voucher-used", voucher_used),
    ("own-details", own_details),
    ("read-aloud", read_aloud),
    ("unknown-card", unknown),
    ("scanner", scanner),
    ("typed-card", typed_card),
    ("number-with-letters", number_with_letters),
    ("text-message", text_message),
    ("not-texted", not_texted),
    ("unknown-email", unknown_email),
    ("guessed-code", guessed_code),
    # Before the one in which this card gets a holder.
    ("free-card", free_card),
    ("sign-up", sign_up),
    ("sign-up-proved", sign_up_proved),
    ("sign-up-with-card", sign_up_with_card),
    ("sign-up-too-young", too_young),
    ("sign-up-taken", taken_address),
    ("silence", silence),
    ("next-card", next_card),
    ("cancelled", cancelled),
    ("left-in-view", left_in_view),
    ("left-alone", left_alone),
    ("refusals", refusals),
    ("phone-code-used", phone_code_used),
    ("something-broke", something_broke),
    ("looks", looks),
    ("brand", brand),
    ("screensaver", screensaver),
    ("sign-up-unconfirmed", sign_up_unconfirmed),
    ("rush", rush),
    # Last: a system that was away is left alone for a while, and so is a kiosk where numbers were tried.
    ("unreachable", unreachable),
    ("sign-up-away", sign_up_away),
    ("too-many-codes", too_many_codes),
)
