from __future__ import annotations

import itertools

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.domain.card import CardRefusal, CardWay, DigitalCardFile
from tests.screens.kiosk_window import Kiosk
from ui.viewmodels.message import card as card_words
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.new_card import IssuedCard, NewCardActions, NewCardState

EVERY_WAY = tuple(CardWay)
SIZES = [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)]
EAN = "2900000000018"
ADDRESS = "https://shop.crmcarecloud.example/files/cards/" + "8fd73167342d06899c4c015320" * 2 + "/barcode.png"


def show(kiosk: Kiosk, state: NewCardState) -> None:
    kiosk.root.views.new_card.apply(state)
    kiosk.root.show_screen(Screen.NEW_CARD)
    kiosk.settle()


def taken() -> NewCardState:
    problem = card_words.text_for_refused_card(CardRefusal.TAKEN)
    return NewCardState(EVERY_WAY, problem=problem, is_taken=True)


def issued(way: CardWay, code: str, symbology: str, *, can_ask_again: bool = False) -> NewCardState:
    title = card_words.title_for_issued(way, was_theirs=False)
    body = card_words.body_for_issued(way, DigitalCardFile.BARCODE, has_address=code != "")
    return NewCardState(EVERY_WAY, issued=IssuedCard(title, body, EAN, code, symbology, can_ask_again))


def states() -> dict[str, NewCardState]:
    return {
        "offer": NewCardState(EVERY_WAY),
        "taken": taken(),
        "no-scan": NewCardState((CardWay.NEXT_FREE, CardWay.DIGITAL)),
        "number": issued(CardWay.NEXT_FREE, EAN, "EAN13"),
        "phone": issued(CardWay.DIGITAL, ADDRESS, "QRCode"),
        "phone-failed": issued(CardWay.DIGITAL, "", "QRCode", can_ask_again=True),
    }


def test_only_the_ways_that_the_shop_offers_are_shown(kiosk: Kiosk) -> None:
    show(kiosk, NewCardState((CardWay.SCAN,)))
    assert kiosk.text("newCardBody") == "Take a new card and show it here."
    assert not kiosk.shows("takeNumberButton")
    assert not kiosk.shows("takeDigitalButton")

    show(kiosk, NewCardState((CardWay.DIGITAL,)))
    assert kiosk.text("newCardBody") == "How would you like your card?"
    assert kiosk.shows("takeDigitalButton")


def test_each_button_does_what_it_says_and_none_while_something_is_on_its_way(kiosk: Kiosk) -> None:
    asked: list[str] = []
    kiosk.root.views.new_card.use_actions(
        NewCardActions(
            choose=lambda way: asked.append(way.value),
            ask_again=lambda: asked.append("ask again"),
            open_taken=lambda: asked.append("open taken"),
            without=lambda: asked.append("without"),
            done=lambda: asked.append("done"),
        )
    )
    show(kiosk, taken())
    for name in ("takeNumberButton", "takeDigitalButton", "openTakenButton", "goWithoutButton"):
        kiosk.tap(name)
    expected = ["next_free", "digital", "open taken", "without"]
    assert asked == expected

    show(kiosk, NewCardState(EVERY_WAY, is_busy=True))
    for name in ("takeNumberButton", "takeDigitalButton", "goWithoutButton"):
        kiosk.tap(name)
    assert asked == expected

    show(kiosk, states()["phone-failed"])
    kiosk.tap("askAgainButton")
    kiosk.tap("cardDoneButton")
    assert asked == [*expected, "ask again", "done"]


@pytest.mark.parametrize("size", SIZES)
def test_every_state_lies_inside_the_window(kiosk: Kiosk, size: tuple[int, int]) -> None:
    kiosk.resize(*size)
    names = ["newCardHeading", "newCardBody", "newCardProblem", "openTakenButton", "takeNumberButton"]
    names += ["takeDigitalButton", "goWithoutButton", "askAgainButton", "cardDoneButton"]
    for language, is_large in itertools.product(("en", "cs"), (False, True)):
        kiosk.speak(language)
        if kiosk.root.views.accessibility.property("isLargeText") != is_large:
            kiosk.root.views.accessibility.toggleLargeText()
        for name, state in states().items():
            show(kiosk, state)
            # Taking a picture lays everything out first, however busy the machine is.
            kiosk.picture()
            shown = [each for each in names if kiosk.shows(each)]
            boxes = [kiosk.find(each).mapRectToScene(kiosk.find(each).boundingRect()) for each in shown]
            for upper, lower in itertools.pairwise(boxes):
                assert upper.bottom() <= lower.top() + 1, (name, shown)
            assert all(box.left() >= 0 and box.right() <= size[0] for box in boxes), name
            # What does not fit can be scrolled to; the way out of the step is always in sight.
            assert boxes[-1].bottom() <= size[1] or is_large, (name, boxes[-1])


@pytest.mark.parametrize("size", SIZES)
def test_the_codes_are_read_from_the_screen(kiosk: Kiosk, size: tuple[int, int]) -> None:
    kiosk.resize(*size)
    for name in ("number", "phone"):
        state = states()[name]
        assert state.issued is not None
        show(kiosk, state)
        read = zxingcpp.read_barcodes(gray_of(kiosk.picture()))
        assert [each.text for each in read] == [state.issued.code]


def gray_of(image: QImage) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
    return rows[:, : gray.width()].copy()
