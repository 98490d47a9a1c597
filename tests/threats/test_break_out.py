"""Nothing that a visitor can press, hold, swipe or drop leaves the kiosk."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QMouseEvent,
)
from PySide6.QtTest import QTest

from kiosk.bootstrap import utc_now
from kiosk.domain.card import CardWay
from kiosk.domain.sign_up_questions import (
    AGREEMENTS,
    CONTACT,
    NAME,
    Ask,
    Interest,
    InterestId,
    Question,
    SignUpLists,
)
from kiosk.domain.sign_up_state import ParkReason
from kiosk.domain.way_in import Way
from kiosk.first_look import FirstLook, WindowLook
from kiosk.sandbox.seed import cast
from kiosk.services.waiting_sign_ups import WaitingSignUps
from kiosk.storage.sign_up_queue import SignUpQueue
from tests.end_to_end import staff
from tests.end_to_end.conftest import StartKiosk
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import EMAIL, show_phone
from tests.faults.sign_up_process import filled_in
from tests.threats.all_keys import all_chords
from ui.demo.touch import find_items
from ui.keys.lock_down import locked_down
from ui.out_of_service import show_page
from ui.shell import QML_FOLDER, RESOURCES, destroy, load_window, open_application
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.idle import IdleLimit
from ui.viewmodels.self_service.new_card import NewCardState
from ui.viewmodels.self_service.out_of_service import OutOfServiceViewModel
from ui.viewmodels.self_service.ways_in_state import WayStep, chosen

CANARY = "canary of the clipboard"
Bring = Callable[[KioskDriver], Awaitable[None]]


async def welcome(kiosk: KioskDriver) -> None:
    kiosk.running.visit.end()
    await kiosk.see(Screen.WELCOME)


async def privacy(kiosk: KioskDriver) -> None:
    await welcome(kiosk)
    kiosk.shell.root.openPrivacy()


async def easier(kiosk: KioskDriver) -> None:
    await welcome(kiosk)
    kiosk.shell.root.views.accessibility.open()


async def languages(kiosk: KioskDriver) -> None:
    await welcome(kiosk)
    await kiosk.tap("languagePicker")


async def reading(kiosk: KioskDriver) -> None:
    await welcome(kiosk)
    kiosk.shell.root.views.idle.watch(None)
    kiosk.shell.root.show_screen(Screen.READING)


async def home(kiosk: KioskDriver) -> None:
    await welcome(kiosk)
    kiosk.scan(cast.GOOD_CARD, "EAN13")
    await kiosk.see_whole_home()


async def voucher_sheet(kiosk: KioskDriver) -> None:
    await home(kiosk)
    await kiosk.tap("voucherButton")
    await kiosk.until(lambda: kiosk.shows("voucherCode"), "code of a voucher")


async def details(kiosk: KioskDriver) -> None:
    await welcome(kiosk)
    await show_phone(kiosk)
    await kiosk.tap("detailsButton")
    await kiosk.until(lambda: kiosk.shows("changeButton"), "contact data")


async def details_field(kiosk: KioskDriver) -> None:
    await details(kiosk)
    await kiosk.tap("changeButton")
    await kiosk.until(lambda: kiosk.shows("emailField"), "field for the e-mail")


async def idle_warning(kiosk: KioskDriver) -> None:
    await home(kiosk)
    kiosk.shell.root.views.idle.watch(IdleLimit(0.0, 600.0))
    kiosk.shell.root.views.idle.tick()
    assert kiosk.shows("idleSeconds")


async def notice(kiosk: KioskDriver) -> None:
    await welcome(kiosk)
    kiosk.scan(cast.VOUCHER_USABLE)
    await kiosk.see(Screen.NOTICE)


async def form(kiosk: KioskDriver) -> None:
    await welcome(kiosk)
    kiosk.running.visit.begin_sign_up()
    await kiosk.see(Screen.ENROLMENT)
    await kiosk.until(lambda: kiosk.shows("firstNameField"), "first question")


BIRTH_DATE, PASSWORD, INTERESTS = map(Question, (Ask.BIRTH_DATE, Ask.PASSWORD, Ask.INTERESTS))
QUESTIONS = (BIRTH_DATE, NAME, CONTACT, PASSWORD, INTERESTS, AGREEMENTS)


def form_step(step: Question) -> Bring:
    async def bring(kiosk: KioskDriver) -> None:
        await form(kiosk)
        enrolment = kiosk.shell.root.views.enrolment
        await kiosk.until(lambda: enrolment.state_now.agreements is not None, "agreements")
        lists = SignUpLists(interests=(Interest(InterestId("cakes"), "Cakes"),))
        enrolment.apply(replace(enrolment.state_now, questions=QUESTIONS, step=step, lists=lists))
        await asyncio.sleep(0.05)

    return bring


async def form_code(kiosk: KioskDriver) -> None:
    await form(kiosk)
    enrolment = kiosk.shell.root.views.enrolment
    enrolment.apply(replace(enrolment.state_now, is_proving=True))
    await asyncio.sleep(0.05)


async def agreement_text(kiosk: KioskDriver) -> None:
    await form_step(AGREEMENTS)(kiosk)
    agreements = kiosk.shell.root.views.enrolment.state_now.agreements or ()
    kiosk.shell.root.views.enrolment.boxes.openText(agreements[0].agreement_id)


async def new_card(kiosk: KioskDriver) -> None:
    await welcome(kiosk)
    kiosk.shell.root.views.new_card.apply(NewCardState(tuple(CardWay), is_taken=True))
    kiosk.shell.root.show_screen(Screen.NEW_CARD)
    kiosk.shell.root.views.idle.watch(IdleLimit(600.0, 0))
    await kiosk.until(lambda: kiosk.shows("takeNumberButton"), "ways to a card")


async def ways_in(kiosk: KioskDriver) -> None:
    await welcome(kiosk)
    kiosk.running.visit.begin_ways_in()
    await kiosk.see(Screen.WAYS_IN)


def way_step(way: Way, step: WayStep) -> Bring:
    async def bring(kiosk: KioskDriver) -> None:
        await ways_in(kiosk)
        form = kiosk.shell.root.views.ways_in
        form.apply(replace(chosen(form.state_now, way), step=step))
        await asyncio.sleep(0.05)

    return bring


async def pin_pad(kiosk: KioskDriver) -> None:
    await welcome(kiosk)
    await staff.open_pad(kiosk)


async def staff_area(kiosk: KioskDriver) -> None:
    if kiosk.screen is not Screen.STAFF:
        await welcome(kiosk)
        await kiosk.until(lambda: not kiosk.running.door.is_open, "closed staff area")
        await staff.come_in(kiosk)


def keep_one_parked(queue: SignUpQueue) -> None:
    """Keys may have taken the last one up again."""
    if WaitingSignUps(queue, utc_now).look().parked == 0:
        sign_up = filled_in(EMAIL)
        queue.keep(sign_up)
        queue.park(sign_up.external_id, ParkReason.REFUSED)


async def waiting_sign_ups(kiosk: KioskDriver) -> None:
    await asyncio.to_thread(keep_one_parked, kiosk.running.services.queue)
    await staff_area(kiosk)
    if not kiosk.shows("retryButton"):
        if kiosk.shows("backButton"):
            await kiosk.tap("backButton")
        await kiosk.tap("openSignUps")
        await kiosk.until(lambda: kiosk.shows("retryButton"), "parked sign-up")


SCREENS: dict[str, Bring] = {
    "welcome": welcome,
    "privacy notice": privacy,
    "easier to use": easier,
    "languages": languages,
    "reading": reading,
    "home": home,
    "voucher": voucher_sheet,
    "own details": details,
    "own details, e-mail": details_field,
    "idle warning": idle_warning,
    "notice": notice,
    "sign-up, name": form,
    "sign-up, birth date": form_step(BIRTH_DATE),
    "sign-up, contact": form_step(CONTACT),
    "sign-up, password": form_step(PASSWORD),
    "sign-up, interests": form_step(INTERESTS),
    "sign-up, agreements": form_step(AGREEMENTS),
    "sign-up, code": form_code,
    "agreement's text": agreement_text,
    "new card": new_card,
    "ways in": ways_in,
    "way in, card number": way_step(Way.CARD_NUMBER, WayStep.CARD_NUMBER),
    "way in, birth date": way_step(Way.CARD_NUMBER, WayStep.BIRTH_DATE),
    "way in, e-mail": way_step(Way.EMAIL, WayStep.CONTACT),
    "way in, code": way_step(Way.EMAIL, WayStep.CODE),
    "PIN pad": pin_pad,
    "staff area": staff_area,
    "waiting sign-ups": waiting_sign_ups,
}


class Surface:
    """What must be the same afterwards: windows, processes, clipboard."""

    def __init__(self, kiosk: KioskDriver) -> None:
        self._window = kiosk.shell.window
        self._windows = set(QGuiApplication.topLevelWindows())
        self._state = self._window.windowState()
        self._processes = self._running()
        self.copied: list[None] = []
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(CANARY)
        clipboard.dataChanged.connect(self._note)

    def _note(self) -> None:
        self.copied.append(None)

    @property
    def is_whole(self) -> bool:
        """Cheap enough for every key."""
        return self._window.isVisible() and set(QGuiApplication.topLevelWindows()) == self._windows

    def check(self) -> None:
        assert self.is_whole
        assert self._window.windowState() == self._state
        assert self._running() == self._processes
        assert self.copied == []
        assert QGuiApplication.clipboard().text() == CANARY

    def close(self) -> None:
        QGuiApplication.clipboard().dataChanged.disconnect(self._note)
        QGuiApplication.clipboard().clear()

    @staticmethod
    def _running() -> set[int]:
        return {each.pid for each in psutil.Process().children(recursive=True)}


def standing(kiosk: KioskDriver) -> tuple[Screen, frozenset[str]]:
    """Which screen is up, and what of it: enough to tell whether a key has led anywhere."""
    names, rest = set(), [kiosk.shell.window.contentItem()]
    while rest:
        item = rest.pop()
        if item.isVisible():
            rest += item.childItems()
            names.add(item.objectName())
    return kiosk.screen, frozenset(names)


async def press_what_must_do_nothing(kiosk: KioskDriver, surface: Surface, name: str) -> int:
    """On the screen that is up; returns how many chords."""
    where, window, pressed = kiosk.screen, kiosk.shell.window, 0
    for chord in all_chords():
        if chord.may_choose:
            continue
        chord.press(window)
        pressed += 1
        assert surface.is_whole, (name, chord)
        assert kiosk.screen is where, (name, chord)
        if pressed % 500 == 0:
            # The visitor is there all the time; timers and paints get their turn.
            kiosk.shell.root.touched()
            await asyncio.sleep(0)
    return pressed


async def press_what_may_choose(kiosk: KioskDriver, surface: Surface, name: str) -> int:
    """Each of them on the screen of that name, which is brought up again where the last one led away."""
    bring, pressed = SCREENS[name], 0
    await bring(kiosk)
    before = standing(kiosk)
    for chord in all_chords():
        if not chord.may_choose:
            continue
        if standing(kiosk) != before:
            await bring(kiosk)
            before = standing(kiosk)
        chord.press(kiosk.shell.window)
        pressed += 1
        await asyncio.sleep(0)
        assert surface.is_whole, (name, chord)
    return pressed


async def test_every_key_with_every_modifier_on_every_screen(
    start_kiosk: StartKiosk, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    staff.set_pin(tmp_path / "state")
    pressed = 0
    async with start_kiosk(site=staff.STAFF_RULE) as kiosk:
        surface = Surface(kiosk)
        for name, bring in SCREENS.items():
            await bring(kiosk)
            pressed += await press_what_must_do_nothing(kiosk, surface, name)
            pressed += await press_what_may_choose(kiosk, surface, name)
            surface.check()
            for text in kiosk.visible_texts():
                assert CANARY not in text
        await welcome(kiosk)
        await kiosk.until(lambda: not kiosk.running.door.is_open, "closed staff area")
        surface.close()
    request.node.user_properties.append(("chords", pressed))
    assert pressed == len(SCREENS) * len(list(all_chords()))
    assert pressed > 75_000


def test_every_key_on_the_out_of_service_page(qapp: QGuiApplication) -> None:
    look = FirstLook(window=WindowLook(full_screen=False, size=(540, 960)))
    page = OutOfServiceViewModel()
    open_application()
    show_page(page, TranslationSwitch(RESOURCES / "translations"), ("en",), "K7F-3QX")
    engine, window = load_window(QML_FOLDER / "OutOfService.qml", page, look)
    windows = QGuiApplication.topLevelWindows()
    with locked_down(window, is_on=True):
        for chord in all_chords():
            chord.press(window)
            assert window.isVisible(), chord
        assert not window.close()
    assert QGuiApplication.topLevelWindows() == windows
    window.close()
    destroy(engine, page)


async def test_requests_to_close_and_make_small_do_nothing(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        window = kiosk.shell.window
        asked = QCloseEvent()
        QCoreApplication.sendEvent(window, asked)
        assert not asked.isAccepted()
        assert not window.close()
        window.showMinimized()
        await kiosk.until(lambda: window.windowState() is Qt.WindowState.WindowNoState, "restored window")
        assert window.isVisible()


async def test_window_that_is_not_locked_can_be_closed(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_WINDOW__LOCKED="false") as kiosk:
        assert kiosk.shell.window.close()
        assert not kiosk.shell.window.isVisible()


async def test_mouse_menus_paste_and_drops_do_nothing(start_kiosk: StartKiosk) -> None:
    async with start_kiosk() as kiosk:
        await form(kiosk)
        surface = Surface(kiosk)
        window = kiosk.shell.window
        field = find_items(kiosk.shell.window, "firstNameField")[0]
        place = field.mapToScene(QPointF(field.width() / 2, field.height() / 2))
        for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
            for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
                QCoreApplication.sendEvent(
                    window,
                    QMouseEvent(kind, place, place, button, button, Qt.KeyboardModifier.NoModifier),
                )
            await asyncio.sleep(0.02)
            surface.check()
        menu = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place.toPoint(), place.toPoint())
        QCoreApplication.sendEvent(window, menu)
        dropped = QMimeData()
        dropped.setText(CANARY)
        action, left, bare = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        for drag in (
            QDragEnterEvent(place.toPoint(), action, dropped, left, bare),
            QDropEvent(place, action, dropped, left, bare),
        ):
            QCoreApplication.sendEvent(window, drag)
            assert not drag.isAccepted()
        await asyncio.sleep(0.05)
        surface.check()
        assert kiosk.text("firstNameField") == ""
        surface.close()


async def test_long_presses_swipes_from_the_edges_and_many_fingers_do_nothing(
    start_kiosk: StartKiosk,
) -> None:
    async with start_kiosk() as kiosk:
        await form(kiosk)
        surface = Surface(kiosk)
        window = kiosk.shell.window
        width, height = window.width(), window.height()
        field = find_items(kiosk.shell.window, "firstNameField")[0]
        place = field.mapToScene(QPointF(field.width() / 2, field.height() / 2)).toPoint()
        staff.press_finger(kiosk, place)
        await asyncio.sleep(1.2)
        staff.lift_finger(kiosk, place)
        surface.check()
        edges = [
            (QPoint(0, height // 2), QPoint(width - 1, height // 2)),
            (QPoint(width - 1, height // 2), QPoint(0, height // 2)),
            (QPoint(width // 2, 0), QPoint(width // 2, height - 1)),
            (QPoint(width // 2, height - 1), QPoint(width // 2, 0)),
        ]
        for fingers in (1, 2, 3, 5):
            for start, end in edges:
                await swipe(kiosk, fingers, start, end)
                surface.check()
                assert kiosk.screen is Screen.ENROLMENT
        surface.close()


async def swipe(kiosk: KioskDriver, fingers: int, start: QPoint, end: QPoint) -> None:
    window = kiosk.shell.window
    for step in range(5):
        point = start + (end - start) * step / 4
        sequence = QTest.touchEvent(window, kiosk.finger, False)
        for number in range(fingers):
            beside = point + QPoint(12 * number, 12 * number)
            (sequence.press if step == 0 else sequence.move)(number, beside, window)
        sequence.commit(False)
        await asyncio.sleep(0.004)
    sequence = QTest.touchEvent(window, kiosk.finger, False)
    for number in range(fingers):
        sequence.release(number, end + QPoint(12 * number, 12 * number), window)
    sequence.commit(False)


async def test_links_in_what_visitors_read_lead_nowhere(start_kiosk: StartKiosk) -> None:
    opened: list[object] = []
    async with start_kiosk(KIOSK_PRIVACY__CONTACT='<a href="https://evil.example">here</a>') as kiosk:
        surface = Surface(kiosk)
        kiosk.shell.root.openPrivacy()
        await kiosk.until(lambda: kiosk.shows("sheetText"), "privacy notice")
        sheet = find_items(kiosk.shell.window, "sheetText")[0]
        sheet.setProperty(
            "text", '<a href="https://evil.example">evil</a> <a href="file:///etc/passwd">x</a>'
        )
        sheet.linkActivated.connect(opened.append)  # type: ignore[attr-defined]
        await asyncio.sleep(0.3)
        for x in range(4, 160, 12):
            place = sheet.mapToScene(QPointF(x, 12)).toPoint()
            staff.press_finger(kiosk, place)
            staff.lift_finger(kiosk, place)
            await asyncio.sleep(0)
        assert opened, "the links were not hit, so nothing was tried"
        surface.check()
        assert kiosk.screen is Screen.WELCOME
        surface.close()
