"""Brings up every screen of the self-service kiosk with something on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.outcome import Proof
from kiosk.domain.sign_up_questions import AGREEMENTS, CONTACT, NAME, Ask, Question, SignUpLists
from kiosk.domain.typed_date import TypedDate
from kiosk.domain.way_in import Way
from tests.screens import (
    cafe,
    test_details_screen,
    test_home_screen,
    test_home_sheet_screen,
    test_new_card_screen,
    test_notice_screen,
    test_pin_pad_screen,
    test_ways_in_screen,
)
from tests.screens.kiosk_window import Kiosk
from tests.screens.sign_up_form import ask
from ui.look.appearance import appearance_of
from ui.viewmodels.message.details import text_for_changed_meanwhile
from ui.viewmodels.message.redemption import text_for_bought
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.form_state import Tick
from ui.viewmodels.self_service.idle import IdleLimit
from ui.viewmodels.self_service.ways_in_state import chosen, opened
from ui.viewmodels.self_service.welcome import CameraState

WIDTH, HEIGHT = 64, 36


def language_of(kiosk: Kiosk) -> str:
    return kiosk.root.language_shown


def welcome(kiosk: Kiosk) -> None:
    kiosk.root.views.welcome.update_camera(CameraState.UP)
    kiosk.root.views.preview.push(WIDTH, HEIGHT, bytes([120, 90, 60, 255]) * (WIDTH * HEIGHT))
    kiosk.root.show_screen(Screen.WELCOME)


def without_camera(kiosk: Kiosk) -> None:
    kiosk.root.views.welcome.update_camera(CameraState.DOWN)
    kiosk.root.show_screen(Screen.WELCOME)


def languages(kiosk: Kiosk) -> None:
    without_camera(kiosk)
    kiosk.settle()
    kiosk.tap("languagePicker")


def privacy(kiosk: Kiosk) -> None:
    without_camera(kiosk)
    kiosk.root.openPrivacy()


def easier(kiosk: Kiosk) -> None:
    without_camera(kiosk)
    kiosk.root.views.accessibility.open()


def home(kiosk: Kiosk) -> None:
    cafe.hang_up_pictures(kiosk.root.views.pictures)
    test_home_screen.show(kiosk, cafe.profile(language_of(kiosk)))


def half_a_home(kiosk: Kiosk) -> None:
    test_home_screen.show(kiosk, cafe.half_a_profile(language_of(kiosk)), Proof.CARD)


def voucher(kiosk: Kiosk) -> None:
    home(kiosk)
    coffee = cafe.voucher("WELCOME", language_of(kiosk))
    most = replace(test_home_sheet_screen.MOST, voucher=coffee, told=text_for_bought())
    site = replace(test_home_sheet_screen.SITE, picture_of=kiosk.root.views.pictures.find)
    test_home_sheet_screen.put_on_home(kiosk, most, site)


def idle_warning(kiosk: Kiosk) -> None:
    home(kiosk)
    kiosk.root.views.idle.watch(IdleLimit(quiet_s=0, warning_s=20))
    kiosk.root.views.idle.tick()


def notice(kind: str) -> Callable[[Kiosk], None]:
    return lambda kiosk: test_notice_screen.show(kiosk, test_notice_screen.notices()[kind], "K2-7F3A")


def new_card(kind: str) -> Callable[[Kiosk], None]:
    def bring(kiosk: Kiosk) -> None:
        kiosk.root.views.welcome.update_camera(CameraState.DOWN)
        test_new_card_screen.show(kiosk, test_new_card_screen.states()[kind])

    return bring


def way_in(step: str) -> Callable[[Kiosk], None]:
    return lambda kiosk: test_ways_in_screen.open_step(kiosk, step)


def details(kiosk: Kiosk) -> None:
    boxes = cafe.agreements(language_of(kiosk))[2:]
    told = text_for_changed_meanwhile()
    test_details_screen.show(kiosk, replace(test_details_screen.CONFLICT, agreements=boxes, told=told))


def way_choice(kiosk: Kiosk) -> None:
    kiosk.root.views.ways_in.apply(opened(frozenset(Way)))
    kiosk.root.show_screen(Screen.WAYS_IN)


def way_contact(kiosk: Kiosk) -> None:
    kiosk.root.views.ways_in.apply(replace(chosen(opened(frozenset(Way)), Way.EMAIL), email="jana@"))
    kiosk.root.show_screen(Screen.WAYS_IN)


def agreements(kiosk: Kiosk, *, is_open: bool = False) -> None:
    offered = cafe.agreements(language_of(kiosk))
    necessary = [each.agreement_id for each in offered[:2]]
    ticks = tuple((each, Tick.TICKED) for each in necessary)
    kiosk.root.views.enrolment.use_required_agreements(frozenset(necessary))
    text = offered[0].agreement_id if is_open else None
    ask(kiosk, step=AGREEMENTS, agreements=offered, ticks=ticks, open_agreement=text)


def interests(kiosk: Kiosk) -> None:
    offered = cafe.interests(language_of(kiosk))
    step = Question(Ask.INTERESTS, is_required=False)
    liked = (offered[0].interest_id,)
    ask(kiosk, questions=(NAME, step, AGREEMENTS), step=step, lists=SignUpLists((), offered), interests=liked)


def birth_date(kiosk: Kiosk) -> None:
    step = Question(Ask.BIRTH_DATE)
    ask(kiosk, questions=(step, NAME, AGREEMENTS), step=step, birth_date=TypedDate("12", "04"))


def postcode(kiosk: Kiosk) -> None:
    step = Question(Ask.POSTCODE)
    ask(kiosk, questions=(NAME, step, AGREEMENTS), step=step, postcode="110 00")


def read_aloud(kiosk: Kiosk) -> None:
    kiosk.root.views.speech.use(3, is_offered=True)
    kiosk.root.views.speech.toggle()
    easier(kiosk)


def screensaver(kiosk: Kiosk) -> None:
    without_camera(kiosk)
    appearance = appearance_of(kiosk.engine)
    pictures = (cafe.PICTURES / "cappuccino.png",)
    appearance.show(replace(appearance.shown, brand=replace(appearance.shown.brand, screensaver=pictures)))
    kiosk.root.views.screensaver.use(3600, len(pictures))
    kiosk.root.views.screensaver.begin()


EVERY: dict[str, Callable[[Kiosk], None]] = {
    "welcome": welcome,
    "without camera": without_camera,
    "languages": languages,
    "privacy notice": privacy,
    "easier to use": easier,
    "reading": lambda kiosk: kiosk.root.show_screen(Screen.READING),
    "home": home,
    "voucher": voucher,
    "details": details,
    "details, typing": lambda kiosk: test_details_screen.show(kiosk, test_details_screen.TYPING),
    "idle warning": idle_warning,
    "sign-up, name": lambda kiosk: ask(kiosk, first_name="Božena"),
    "sign-up, contact": lambda kiosk: ask(kiosk, step=CONTACT, email="bozena"),
    "sign-up, birth date": birth_date,
    "sign-up, postcode": postcode,
    "sign-up, interests": interests,
    "sign-up, agreements": agreements,
    **{f"notice, {kind}": notice(kind) for kind in ("sorry", "done")},
    **{f"new card, {kind}": new_card(kind) for kind in ("taken", "number")},
    "way in": way_choice,
    "way in, contact": way_contact,
    **{f"way in, {step}": way_in(step) for step in (*test_ways_in_screen.STEPS, "cardLetters")},
    "PIN pad": lambda kiosk: [test_pin_pad_screen.open_pad(kiosk)].clear(),
}

OVER: dict[str, Callable[[Kiosk], None]] = {
    "easier to use, read aloud": read_aloud,
    "screensaver": screensaver,
    "agreement's text": lambda kiosk: agreements(kiosk, is_open=True),
}
"""What lies over a screen and is no place of its own; the language picker and others are in `EVERY`."""
