from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.domain.sign_up_state import ParkReason, SignUpState
from kiosk.services.waiting_sign_ups import QueueOverview, WaitingSignUp
from kiosk.storage.not_stored import StorageTrouble
from tests.screens.service.service_window import FakePort, ServiceWindow
from tests.screens.visible import box, every
from ui.viewmodels.service.page import Page
from ui.viewmodels.service.sign_up_words import Told
from ui.viewmodels.service.sign_ups_shown import SignUpsState

TIE = "\N{NO-BREAK SPACE}"

NOW = datetime(2026, 11, 22, 13, 32, tzinfo=UTC)
FIRST, SECOND, THIRD = (UUID(int=number << 96) for number in (0x3F2A91BC, 0x7C0DE5A1, 0x99BB3342))
ROWS = (
    WaitingSignUp(FIRST, SignUpState.PARKED, NOW - timedelta(days=2), 0, None, ParkReason.REFUSED, True),
    WaitingSignUp(
        SECOND, SignUpState.PARKED, NOW - timedelta(hours=2), 2, None, ParkReason.UNREADABLE, False
    ),
    WaitingSignUp(
        THIRD, SignUpState.QUEUED, NOW - timedelta(minutes=5), 1, NOW + timedelta(minutes=4), None, True
    ),
)
OVERDUE = (
    WaitingSignUp(
        UUID(int=0x5B1FAA02 << 96),
        SignUpState.AMBIGUOUS,
        NOW - timedelta(days=12),
        812,
        NOW + timedelta(minutes=9),
        None,
        True,
        is_overdue=True,
    ),
)
DAMAGED = (Path("/var/lib/kiosk/sign_ups.sqlite.quarantined-20261120T100000000000Z"),)
FULL = SignUpsState(QueueOverview(ROWS), now=NOW)
# Longer than the time in which a second tap counts for nothing.
SETTLED_MS = 900


@pytest.fixture
def port(service: ServiceWindow) -> FakePort:
    asked = FakePort()
    service.root.views.sign_ups.attach(asked)  # type: ignore[arg-type]
    return asked


def show(service: ServiceWindow, state: SignUpsState, page: Page = Page.SIGN_UPS) -> None:
    service.root.views.sign_ups.apply(state)
    service.root.show_page(page)
    service.settle()


def test_menu_leads_there_and_says_how_many_need_staff(service: ServiceWindow) -> None:
    show(service, FULL, Page.MENU)
    assert [each.property("text") for each in every(service.window, "choiceBadge")] == ["2"]
    assert service.find("openSignUps").property("detail") == "2\N{NO-BREAK SPACE}sign-ups need you"
    service.press("openSignUps")
    assert service.port.asked == [("open", Page.SIGN_UPS)]


def test_menu_has_no_badge_and_no_warning_where_nothing_is_wrong(service: ServiceWindow) -> None:
    show(service, SignUpsState(QueueOverview()), Page.MENU)
    assert not service.shows("choiceBadge")
    assert not service.shows("menuWarning")


@pytest.mark.parametrize(("page", "name"), [(Page.MENU, "menuWarning"), (Page.SIGN_UPS, "signUpsWarning")])
def test_lost_key_and_damaged_queue_are_told(service: ServiceWindow, page: Page, name: str) -> None:
    show(service, SignUpsState(QueueOverview(ROWS, DAMAGED), now=NOW), page)
    assert service.shows(name)
    key, file = service.texts("warningText")
    assert "key that is lost" in key
    assert DAMAGED[0].name in file


def test_rows_say_how_each_stands_and_only_parked_ones_can_be_acted_on(service: ServiceWindow) -> None:
    show(service, FULL)
    assert service.texts("signUpTitle") == [
        "The loyalty system does not accept what was typed",
        "It cannot be read: its key is lost, or it was damaged",
        "Waits to be sent",
    ]
    assert (
        service.texts("signUpDetail")[2]
        == f"99bb3342{TIE}· Begun 13:27{TIE}· 1{TIE}try in vain{TIE}· next try: 13:36"
    )
    counts = sorted(every(service.window, "countValue"), key=lambda each: box(each).left())
    assert [each.property("text") for each in counts] == ["2", "1", "1"]
    assert len(every(service.window, "retryButton")) == 2
    assert service.text("exportCommand") == "kiosk queue export sign-ups.csv"


def test_each_button_asks_for_its_own_sign_up(service: ServiceWindow, port: FakePort) -> None:
    show(service, FULL)
    assert port.asked.pop() == ("look",)
    service.press("retryButton", 1)
    service.press("retryAllButton")
    assert port.asked == [("retry", SECOND), ("retry_all",)]


def test_done_by_hand_is_confirmed_in_place_and_not_by_the_second_half_of_a_double_tap(
    service: ServiceWindow, port: FakePort
) -> None:
    show(service, FULL)
    service.press("doneButton", 1)
    assert not service.find("confirmButton").isEnabled()
    service.press("keepButton")
    assert not service.shows("confirmButton")

    service.press("doneButton", 1)
    service.settle(SETTLED_MS)
    service.press("confirmButton")
    assert port.asked == [("look",), ("settle", SECOND)]


def test_while_something_is_done_every_button_waits_and_the_row_shows_it(service: ServiceWindow) -> None:
    show(service, replace(FULL, is_busy=True, pending=FIRST))
    for name in ("retryButton", "doneButton", "retryAllButton"):
        assert not any(each.isEnabled() for each in every(service.window, name)), name
    assert len(every(service.window, "pendingRing")) == 1


def test_empty_queue_and_one_that_cannot_be_read_are_told_apart(service: ServiceWindow) -> None:
    show(service, SignUpsState(QueueOverview()))
    assert service.text("emptyTitle") == "Nothing waits"
    assert not service.shows("retryAllButton")
    show(service, SignUpsState(trouble=StorageTrouble.BUSY))
    assert service.text("emptyTitle") == "The list cannot be shown"
    assert "Another program" in service.text("noteText")


def test_page_speaks_the_language_it_is_switched_to(service: ServiceWindow) -> None:
    show(service, FULL)
    service.speak("cs")
    assert service.texts("signUpTitle")[0] == "Věrnostní systém nepřijal zadané údaje"


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)])
def test_everything_fits_and_actions_are_as_large_as_a_fingertip(
    service: ServiceWindow, size: tuple[int, int]
) -> None:
    service.resize(*size)
    overview = QueueOverview(ROWS + OVERDUE, DAMAGED, NOW - timedelta(days=3))
    state = replace(FULL, told=(Told.TAKEN_UP, 5), overview=overview)
    least = 84 * min(1, size[0] / 1080, size[1] / 1080)
    for page, language in itertools.product((Page.MENU, Page.SIGN_UPS), ("en", "cs")):
        show(service, state, page)
        service.speak(language)
        names = ["openSignUps"] if page is Page.MENU else ["retryAllButton", "retryButton", "doneButton"]
        for item in itertools.chain.from_iterable(every(service.window, name) for name in names):
            place = box(item)
            assert place.left() >= 0
            assert place.right() <= size[0]
            assert min(place.width(), place.height()) >= least
        texts = ("signUpTitle", "signUpDetail", "noteText", "exportCommand", "countValue")
        for item in itertools.chain.from_iterable(every(service.window, name) for name in texts):
            assert box(item).right() <= size[0], item.property("text")
    foot = box(service.find("retryAllButton"))
    assert foot.bottom() <= size[1]
    # As wide as the page, with the same margin on both sides.
    assert foot.left() == pytest.approx(size[0] - foot.right(), abs=1)


def test_question_before_erasing_is_scrolled_into_view(service: ServiceWindow) -> None:
    service.resize(1280, 800)
    show(service, FULL)
    service.press("doneButton", 1)
    service.settle(150)
    page = box(service.find("pageScroll"))
    assert box(service.find("confirmButton")).bottom() <= page.bottom()
