"""Brings up every screen of the self-service kiosk with something on it."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.sign_up_questions import AGREEMENTS, CONTACT
from tests.screens import (
    test_details_screen,
    test_enrolment_screen,
    test_home_screen,
    test_home_sheet_screen,
    test_new_card_screen,
    test_notice_screen,
    test_pin_pad_screen,
    test_ways_in_screen,
)
from tests.screens.kiosk_window import Kiosk
from tests.screens.sign_up_form import ask
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.idle import IdleLimit
from ui.viewmodels.self_service.welcome import CameraState

WIDTH, HEIGHT = 64, 36


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


def idle_warning(kiosk: Kiosk) -> None:
    test_home_screen.show(kiosk, test_home_screen.FULL)
    kiosk.root.views.idle.watch(IdleLimit(quiet_s=0, warning_s=20))
    kiosk.root.views.idle.tick()


def notice(kind: str) -> Callable[[Kiosk], None]:
    return lambda kiosk: test_notice_screen.show(kiosk, test_notice_screen.NOTICES[kind], "K2-7F3A")


def new_card(kind: str) -> Callable[[Kiosk], None]:
    return lambda kiosk: test_new_card_screen.show(kiosk, test_new_card_screen.states()[kind])


def way_in(step: str) -> Callable[[Kiosk], None]:
    return lambda kiosk: test_ways_in_screen.open_step(kiosk, step)


EVERY: dict[str, Callable[[Kiosk], None]] = {
    "welcome": welcome,
    "without camera": without_camera,
    "languages": languages,
    "privacy notice": privacy,
    "easier to use": easier,
    "reading": lambda kiosk: kiosk.root.show_screen(Screen.READING),
    "home": lambda kiosk: test_home_screen.show(kiosk, test_home_screen.FULL),
    "voucher": lambda kiosk: test_home_sheet_screen.open_sheet(kiosk, test_home_sheet_screen.MOST),
    "details": lambda kiosk: test_details_screen.show(kiosk, test_details_screen.CONFLICT),
    "details, typing": lambda kiosk: test_details_screen.show(kiosk, test_details_screen.TYPING),
    "idle warning": idle_warning,
    "sign-up, name": lambda kiosk: ask(kiosk, first_name="Božena"),
    "sign-up, contact": lambda kiosk: ask(kiosk, step=CONTACT, email="bozena@example.com"),
    "sign-up, agreements": lambda kiosk: ask(
        kiosk, step=AGREEMENTS, agreements=(test_enrolment_screen.TERMS, test_enrolment_screen.NEWS)
    ),
    **{f"notice, {kind}": notice(kind) for kind in ("sorry", "done")},
    **{f"new card, {kind}": new_card(kind) for kind in ("taken", "number")},
    **{f"way in, {step}": way_in(step) for step in (*test_ways_in_screen.STEPS, "cardLetters")},
    "PIN pad": lambda kiosk: [test_pin_pad_screen.open_pad(kiosk)].clear(),
}
