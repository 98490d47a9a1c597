"""A voucher or reward in full: its code reads from the window, nothing is cut off, the way out stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, time
from decimal import Decimal

import numpy as np
import pytest
from PySide6.QtGui import QImage

from kiosk.domain.redemption import RedemptionRule
from kiosk.domain.reward import Reward, RewardId
from kiosk.domain.voucher import Voucher, VoucherId, VoucherState
from kiosk.domain.voucher_code import VoucherCodeRule
from kiosk.first_look import THEMES
from kiosk.scanning.decoding.stills import decode_still
from tests.screens import visible
from tests.screens.kiosk_window import Kiosk
from tests.screens.test_home_screen import FULL, LONG, NOW, SIZES, show
from ui.look.appearance import Shown, appearance_of
from ui.viewmodels.self_service.home_sheet_state import SheetState, Stage
from ui.viewmodels.self_service.home_sheet_texts import SheetSite
from ui.viewmodels.self_service.home_tiles import Language
from ui.viewmodels.words import Words

SITE = SheetSite(VoucherCodeRule(), "Náměstí")
BARCODE, QR = "LIPA-KAVA-000001X2", "https://lipa.example/v/žluťoučký-kůň-0001"
VOUCHER = Voucher(
    VoucherId("v"),
    "A welcome coffee",
    BARCODE,
    subtitle="Espresso or cappuccino on us",
    valid_to=NOW,
    daily_from=time(7),
    daily_to=time(10),
    note="One a visit, not with other offers.",
)
REWARD = Reward(
    RewardId("r"), "Cappuccino", "With milk or oat drink", Decimal(450), note="While stocks last."
)
MOST = SheetState(voucher=VOUCHER, told="It is yours. Show this code at the till.", refund=Decimal(120))


def open_sheet(kiosk: Kiosk, state: SheetState) -> None:
    show(kiosk, FULL)
    put_on_home(kiosk, state)


def put_on_home(kiosk: Kiosk, state: SheetState, site: SheetSite = SITE) -> None:
    language = Language(Words(kiosk.root.property("language"), UTC), NOW.date())
    kiosk.root.views.home.sheet_view.apply(state, language, site)
    kiosk.settle()


def decoded(picture: QImage) -> list[tuple[str, str]]:
    gray = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
    return decode_still(np.ascontiguousarray(rows[:, : gray.width()]))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("code", [pytest.param(BARCODE, id="barcode"), pytest.param(QR, id="qr")])
@pytest.mark.parametrize("size", SIZES)
def test_the_code_reads_from_the_window(kiosk: Kiosk, size: tuple[int, int], code: str, theme: str) -> None:
    kiosk.resize(*size)
    appearance_of(kiosk.engine).show(Shown(theme=theme, is_motion_on=False))
    open_sheet(kiosk, replace(MOST, voucher=replace(VOUCHER, code=code)))
    assert code in [text for _, text in decoded(kiosk.picture())]

    kiosk.root.views.accessibility.toggleLargeText()
    kiosk.settle()
    assert code in [text for _, text in decoded(kiosk.picture())]


@pytest.mark.parametrize("language", ["en", "cs"])
@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_actions_and_the_way_out_fit(
    kiosk: Kiosk, size: tuple[int, int], is_large: bool, language: str
) -> None:
    kiosk.speak(language)
    kiosk.resize(*size)
    if is_large:
        kiosk.root.views.accessibility.toggleLargeText()
    long_voucher = replace(VOUCHER, name=LONG, note=LONG)
    for state in (
        MOST,
        replace(MOST, voucher=long_voucher),
        replace(MOST, stage=Stage.ASK_UNDO, told=""),
        replace(MOST, stage=Stage.ASK_USE, told=""),
        SheetState(reward=REWARD, balance=Decimal(20), rule=RedemptionRule.PROVEN),
        SheetState(reward=REWARD, balance=Decimal(1250), is_allowed=True, stage=Stage.ASK_BUY),
    ):
        open_sheet(kiosk, state)
        # A layout is complete a frame or two after its change.
        for wait_ms in (0, 60, 200):
            kiosk.settle(wait_ms)
            outside = out_of_place(kiosk, size)
            if not outside:
                break
        assert outside == [], state
        page = kiosk.find("homeSheetPage")
        assert page.height() >= min(page.property("contentHeight"), 100 * min(size) / 1080)


def out_of_place(kiosk: Kiosk, size: tuple[int, int]) -> list[str]:
    """What of the sheet's actions, way out and title does not lie inside the window, or under another."""
    names = ["homeSheetPrimary", "closeHomeSheetButton", "doneButton", "homeSheetTitle"]
    names += ["homeSheetSecondary"] if kiosk.shows("homeSheetSecondary") else []
    boxes = {name: visible.box(kiosk.find(name)) for name in names}
    is_covered = boxes["homeSheetTitle"].right() > boxes["closeHomeSheetButton"].left()
    return ["homeSheetTitle under closeHomeSheetButton"] * is_covered + [
        name
        for name, box in boxes.items()
        if box.left() < 0 or box.right() > size[0] or box.bottom() > size[1]
    ]


def test_nothing_below_the_sheet_is_touched_and_done_still_ends_the_visit(kiosk: Kiosk) -> None:
    open_sheet(kiosk, MOST)
    assert not kiosk.find("voucherName").isEnabled()

    kiosk.tap("doneButton")
    assert kiosk.visit.asked == ["end"]


def test_a_second_tap_in_haste_answers_no_question(kiosk: Kiosk) -> None:
    open_sheet(kiosk, SheetState(reward=REWARD, balance=Decimal(1250), is_allowed=True, stage=Stage.ASK_BUY))

    kiosk.tap("homeSheetPrimary")
    assert kiosk.visit.asked == []

    kiosk.settle(800)
    kiosk.tap("homeSheetPrimary")
    assert kiosk.visit.asked == ["act_on_sheet"]


def test_a_used_voucher_shows_no_code(kiosk: Kiosk) -> None:
    used = replace(VOUCHER, state=VoucherState.USED)
    open_sheet(kiosk, SheetState(voucher=used, told="Used at 14:32. Please show this to our staff."))

    assert not kiosk.shows("voucherCode")
    assert decoded(kiosk.picture()) == []


def test_the_wipe_leaves_no_code_behind(kiosk: Kiosk) -> None:
    open_sheet(kiosk, MOST)
    code = kiosk.find("voucherCode")

    kiosk.root.reset()
    kiosk.settle()

    assert not kiosk.shows("homeSheetTitle")
    assert code.property("text") == ""
    assert decoded(kiosk.picture()) == []
