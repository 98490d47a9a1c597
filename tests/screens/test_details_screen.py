"""A customer's own data: everything fits, the keyboard covers no field, the way out stays."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from kiosk.domain.consent import Agreement, AgreementId, ConsentValue
from kiosk.domain.customer_record import CustomerRecord
from kiosk.domain.sign_up import FieldError, FieldProblem, SignUpField
from tests.screens import visible
from tests.screens.kiosk_window import Kiosk
from tests.screens.test_home_screen import SIZES
from tests.screens.visible import every
from ui.viewmodels.message.details import text_for_changed_meanwhile
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.details_state import DetailsStage, DetailsState

NEWS, PROFILE = AgreementId("news"), AgreementId("profile")
AGREEMENTS = (
    Agreement(NEWS, "News and offers by e-mail", "<p>News</p>", "en"),
    Agreement(PROFILE, "Offers chosen by what I buy", "<p>Profile</p>", "en"),
)
RECORD = CustomerRecord(
    "jana.novakova-with-a-long-name@mail.example.com", "420601100001", {NEWS: ConsentValue.GIVEN}
)
LOOK = DetailsState(stage=DetailsStage.LOOK, read=RECORD, edited=RECORD, agreements=AGREEMENTS)
CONFLICT = replace(
    LOOK,
    edited=replace(RECORD, email="j@b.cz", phone=None),
    conflicts=frozenset({SignUpField.EMAIL}),
    told=text_for_changed_meanwhile(),
    is_bad=True,
)
WRONG = FieldError(SignUpField.EMAIL, FieldProblem.WRONG_FORMAT)
TYPING = replace(LOOK, open_field=SignUpField.EMAIL, draft=str(RECORD.email), draft_error=WRONG)


def show(kiosk: Kiosk, state: DetailsState) -> None:
    kiosk.root.views.details.begin(str(kiosk.root.property("language")))
    kiosk.root.views.details.apply(state)
    kiosk.root.show_screen(Screen.DETAILS)
    kiosk.settle()


@pytest.mark.parametrize("language", ["en", "cs"])
@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_everything_fits(kiosk: Kiosk, size: tuple[int, int], is_large: bool, language: str) -> None:
    kiosk.speak(language)
    kiosk.resize(*size)
    if is_large:
        kiosk.root.views.accessibility.toggleLargeText()
    for state in (LOOK, CONFLICT, replace(CONFLICT, stage=DetailsStage.SAVING), TYPING):
        show(kiosk, state)
        names = ["backButton", "detailsTitle", "privacyButton", "doneButton", "detailsPrimary"]
        for name in [*names, "detailsSecondary"]:
            for item in every(kiosk.window, name):
                box = visible.box(item)
                assert box.left() >= 0, name
                assert box.right() <= size[0], name
                assert box.bottom() <= size[1], name
        for one, next_one in pairwise(names[:4]):
            left, right = visible.box(kiosk.find(one)), visible.box(kiosk.find(next_one))
            # Beside one another, or the title on a line of its own.
            assert left.right() <= right.left() or not left.intersects(right), (one, next_one)
        if state is TYPING:
            field = visible.box(kiosk.find("emailField"))
            assert field.bottom() <= visible.box(kiosk.find("keyboard")).top()
            assert field.top() >= visible.box(kiosk.find("doneButton")).bottom()


def test_a_tap_ends_an_address_and_moves_no_action(kiosk: Kiosk) -> None:
    show(kiosk, replace(TYPING, draft="j@g", draft_error=None))
    before = kiosk.place("detailsPrimary")

    kiosk.tap("emailSuggestion")
    assert kiosk.root.views.details.state_now.draft == "j@gmail.com"
    assert not kiosk.shows("emailSuggestion")
    assert kiosk.place("detailsPrimary") == before


def test_a_failed_record_can_be_asked_for_again(kiosk: Kiosk) -> None:
    show(kiosk, DetailsState(stage=DetailsStage.FAILED))

    kiosk.tap("retryButton")
    assert kiosk.visit.asked == ["act_on_details"]


def test_done_ends_the_visit_and_the_wipe_leaves_nothing(kiosk: Kiosk) -> None:
    show(kiosk, TYPING)
    kiosk.tap("doneButton")
    assert kiosk.visit.asked == ["end"]

    kiosk.root.reset()
    kiosk.settle()
    assert not kiosk.shows("emailField")
    assert not kiosk.shows("contactValue")
