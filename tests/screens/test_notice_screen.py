from __future__ import annotations

import itertools

import pytest

from kiosk.domain.errors import BackendUnavailable
from kiosk.domain.outcome import FreeCard, NotFound
from kiosk.domain.sound import Sound
from tests.screens.kiosk_window import Kiosk
from tests.screens.visible import box
from ui.sound_cues import SoundCues
from ui.viewmodels.message import identification, sign_up
from ui.viewmodels.message.notice import Notice
from ui.viewmodels.message.sign_up import Confirmation
from ui.viewmodels.root import Screen


def notices() -> dict[str, Notice]:
    """One of each kind, in the language of the moment."""
    return {
        "done": sign_up.notice_for_enrolled(),
        "waiting": sign_up.notice_for_unconfirmed(),
        "sorry": identification.notice_for_refusal(NotFound()),
        "newCode": identification.notice_for_refusal(NotFound(is_token=True)),
        "freeCard": identification.notice_for_refusal(FreeCard()),
        "offline": identification.notice_for_error(BackendUnavailable("no answer")),
    }


NOTICES = notices()


def show(kiosk: Kiosk, notice: Notice, reference: str = "") -> None:
    kiosk.root.views.notice.show(notice, reference)
    kiosk.root.show_screen(Screen.NOTICE)
    kiosk.settle()


def test_it_says_what_happened_and_what_to_do(kiosk: Kiosk) -> None:
    show(kiosk, NOTICES["newCode"])

    assert kiosk.text("noticeTitle") == "This code is not valid any more"
    assert kiosk.text("noticeBody") == "Please show a new code in the app on your phone."


def test_each_outcome_is_told_by_a_picture_words_a_sound_and_a_colour(kiosk: Kiosk) -> None:
    heard: list[Sound] = []
    cues = SoundCues(kiosk.root, heard.append)
    pictures = set()
    for number, notice in enumerate(NOTICES.values(), start=1):
        show(kiosk, notice)
        pictures.add(kiosk.find("noticeDrawing").property("badgeIcon"))
        assert kiosk.text("noticeTitle") == notice.title
        assert len(heard) == number, notice.title
    assert "" not in pictures
    assert len(pictures) == len(NOTICES)
    del cues


def test_a_notice_with_one_way_on_draws_one_button(kiosk: Kiosk) -> None:
    show(kiosk, NOTICES["done"])

    assert kiosk.text("primaryButton") == "Done"
    assert not kiosk.shows("secondaryButton")


def test_both_ways_on_do_what_they_say(kiosk: Kiosk) -> None:
    show(kiosk, NOTICES["sorry"])

    kiosk.tap("primaryButton")
    kiosk.tap("secondaryButton")

    assert kiosk.visit.asked == ["begin_sign_up", "end"]


def test_a_reference_is_shown_to_staff_only_where_there_is_one(kiosk: Kiosk) -> None:
    show(kiosk, NOTICES["offline"])
    assert not kiosk.shows("noticeReference")

    show(kiosk, NOTICES["offline"], "K2-7F3A")
    assert kiosk.text("noticeReference") == "For our staff: K2-7F3A"


def test_the_ring_empties(kiosk: Kiosk) -> None:
    show(kiosk, NOTICES["done"])
    kiosk.root.views.notice.count_down(0.25)
    kiosk.settle()

    assert kiosk.find("countdownRing").property("value") == 0.25


def test_the_privacy_notice_is_one_touch_away(kiosk: Kiosk) -> None:
    show(kiosk, NOTICES["done"])

    kiosk.tap("privacyButton")

    assert kiosk.shows("closeSheetButton")


@pytest.mark.parametrize("kind", NOTICES)
def test_each_kind_has_a_drawing_of_its_own(kiosk: Kiosk, kind: str) -> None:
    assert NOTICES[kind].kind.value == kind
    show(kiosk, NOTICES[kind])

    ring = kiosk.find("countdownRing")
    place = ring.mapRectToScene(ring.boundingRect()).toRect().adjusted(30, 30, -30, -30)
    picture = kiosk.picture().copy(place)
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, place.width(), 9)
        for y in range(0, place.height(), 9)
    }
    assert len(colours) > 3


@pytest.mark.parametrize("promise", Confirmation)
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)])
def test_a_kept_sign_up_is_told_inside_the_window(
    kiosk: Kiosk, size: tuple[int, int], promise: Confirmation
) -> None:
    kiosk.resize(*size)
    for language, is_large in itertools.product(("en", "cs"), (False, True)):
        kiosk.speak(language)
        if kiosk.root.views.accessibility.property("isLargeText") != is_large:
            kiosk.root.views.accessibility.toggleLargeText()
        show(kiosk, sign_up.notice_for_queued(promise), "K2-7F3A")

        kiosk.until(lambda: box(kiosk.find("primaryButton")).bottom() <= size[1])


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)])
def test_a_sign_up_that_needs_staff_is_told_inside_the_window(kiosk: Kiosk, size: tuple[int, int]) -> None:
    kiosk.resize(*size)
    for language, is_large in itertools.product(("en", "cs"), (False, True)):
        kiosk.speak(language)
        if kiosk.root.views.accessibility.property("isLargeText") != is_large:
            kiosk.root.views.accessibility.toggleLargeText()
        show(kiosk, sign_up.notice_for_kept_for_staff(), "K2-7F3A")

        kiosk.until(lambda: box(kiosk.find("primaryButton")).bottom() <= size[1])


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)])
def test_the_longest_notice_lies_inside_the_window(kiosk: Kiosk, size: tuple[int, int]) -> None:
    kiosk.resize(*size)
    names = ["noticeTitle", "noticeBody", "noticeReference", "primaryButton", "secondaryButton"]
    for language, is_large in itertools.product(("en", "cs"), (False, True)):
        kiosk.speak(language)
        if kiosk.root.views.accessibility.property("isLargeText") != is_large:
            kiosk.root.views.accessibility.toggleLargeText()
        show(kiosk, identification.notice_for_refusal(NotFound()), "K2-7F3A")

        kiosk.until(lambda: out_of_place(kiosk, names) == [])


def out_of_place(kiosk: Kiosk, names: list[str]) -> list[str]:
    """Which of these are not below the one before, or not inside the window."""
    boxes = [box(kiosk.find(name)) for name in names]
    wrong = [names[place] for place in range(1, len(names)) if boxes[place - 1].bottom() > boxes[place].top()]
    return wrong + [
        name
        for name, place in zip(names, boxes, strict=True)
        if place.left() < 0 or place.right() > kiosk.window.width() or place.bottom() > kiosk.window.height()
    ]
