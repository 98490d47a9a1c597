"""The sign-up form, filled in with a finger and with a hardware keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.consent import Agreement, AgreementId
from kiosk.domain.sign_up import FieldError, FieldProblem, SignUpField
from kiosk.domain.sign_up_questions import AGREEMENTS, CONTACT
from tests.screens.kiosk_window import Kiosk
from tests.screens.sign_up_form import ask, focused, letters, state, type_by_hand, type_on_screen
from tests.screens.visible import box, every
from ui.keys.keypad import Keypad
from ui.viewmodels.self_service.form_state import ContactChoice

TERMS = Agreement(AgreementId("terms"), "Terms of the programme", "<p>All the <b>terms</b>.</p>", "en")
NEWS = Agreement(AgreementId("news"), "News by e-mail", "", "en")


def test_a_hardware_keyboard_fills_the_form_too(kiosk: Kiosk) -> None:
    ask(kiosk)
    assert focused(kiosk) == "firstNameField"

    type_by_hand(kiosk, "jana")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    assert focused(kiosk) == "lastNameField"
    type_by_hand(kiosk, "novak")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)

    assert (state(kiosk).first_name, state(kiosk).last_name) == ("jana", "novak")
    assert kiosk.visit.asked == ["go_on"]


def test_enter_after_the_first_name_asks_for_the_last(kiosk: Kiosk) -> None:
    ask(kiosk, first_name="Jana")

    QTest.keyClick(kiosk.window, Qt.Key.Key_Enter)

    assert focused(kiosk) == "lastNameField"
    assert kiosk.visit.asked == []


def test_tab_reaches_every_control_and_comes_round(kiosk: Kiosk) -> None:
    ask(kiosk, step=CONTACT)
    keypad = Keypad(kiosk.window)
    kiosk.window.installEventFilter(keypad)
    seen = []
    for _ in range(14):
        seen.append(focused(kiosk))
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)

    assert {
        "emailField",
        "emailSuggestion",
        "otherWayButton",
        "goOnButton",
        "backButton",
        "cancelButton",
    } <= {*seen}
    assert seen.count("emailField") >= 2
    keypad.close()
    # All the keys on the screen together are one stop.
    assert len({name for name in seen if name.startswith("key_")}) == 1


def test_a_suggestion_completes_the_address_and_typing_goes_on_behind_it(kiosk: Kiosk) -> None:
    ask(kiosk, step=CONTACT)
    type_on_screen(kiosk, "j", "n")

    kiosk.tap("emailSuggestion")
    ending = state(kiosk).email.removeprefix("jn")
    type_on_screen(kiosk, ".")

    assert ending.startswith("@")
    assert state(kiosk).email == f"jn{ending}."


def test_only_suggestions_that_the_address_can_become_are_shown(kiosk: Kiosk) -> None:
    def suggested() -> list[str]:
        return [str(pill.property("text")) for pill in every(kiosk.window, "emailSuggestion")]

    ask(kiosk, step=CONTACT, email="jn")
    everything = suggested()
    ask(kiosk, step=CONTACT, email="jn@g")
    assert suggested() == ["@gmail.com"]
    ask(kiosk, step=CONTACT, email="jn@example.com")
    assert suggested() == []
    ask(kiosk, step=CONTACT)
    assert suggested() == everything
    # As many as one line holds.
    assert len(everything) >= 3
    assert len({pill.y() for pill in every(kiosk.window, "emailSuggestion")}) == 1


def test_the_phone_page_shows_digits_behind_the_countrys_prefix(kiosk: Kiosk) -> None:
    kiosk.root.views.enrolment.use_phone_prefix("+420")
    ask(kiosk, step=CONTACT)

    kiosk.tap("otherWayButton")
    assert focused(kiosk) == "phoneField"
    assert letters(kiosk) == {*"0123456789+", "DELETE"}
    assert "+420" in [item.property("text") for item in every(kiosk.window, "prefix")]
    type_on_screen(kiosk, "6", "0", "2")
    assert state(kiosk).phone == "602"

    kiosk.tap("otherWayButton")
    assert focused(kiosk) == "emailField"


def test_a_number_with_its_own_prefix_shows_no_other(kiosk: Kiosk) -> None:
    kiosk.root.views.enrolment.use_phone_prefix("+420")
    ask(kiosk, step=CONTACT, contact=ContactChoice.PHONE)

    type_on_screen(kiosk, "+", "4")

    assert "+420" not in [item.property("text") for item in every(kiosk.window, "prefix")]


def test_going_back_forgets_nothing(kiosk: Kiosk) -> None:
    ask(kiosk, first_name="Jana", last_name="Nová", email="j@x.cz", step=CONTACT)

    kiosk.tap("backButton")

    assert kiosk.text("firstNameField") == "Jana"
    assert kiosk.text("lastNameField") == "Nová"
    assert not kiosk.shows("backButton")


def test_a_refused_value_is_marked_in_words_and_gets_the_focus(kiosk: Kiosk) -> None:
    ask(kiosk, first_name="Jana")
    kiosk.tap("firstNameField")

    error = FieldError(SignUpField.LAST_NAME, FieldProblem.REQUIRED)
    kiosk.root.views.enrolment.refuse((error,))
    kiosk.settle()

    assert focused(kiosk) == "lastNameField"
    assert [item.property("text") for item in every(kiosk.window, "fieldError")] == ["Please fill this in"]
    type_on_screen(kiosk, "n")
    assert not kiosk.shows("fieldError")


def test_boxes_start_unticked_and_each_row_ticks_only_its_own(kiosk: Kiosk) -> None:
    ask(kiosk, step=AGREEMENTS, agreements=(TERMS, NEWS))
    rows = sorted(every(kiosk.window, "consentRow"), key=lambda item: box(item).top())
    assert [item.property("isTicked") for item in rows] == [False, False]
    assert not kiosk.shows("keyboard")

    kiosk.tap_at(box(rows[1]).center().toPoint())

    assert [item.property("isTicked") for item in rows] == [False, True]
    assert [item.height() >= 84 for item in rows] == [True, True]


def test_required_agreements_are_marked_in_words(kiosk: Kiosk) -> None:
    kiosk.root.views.enrolment.boxes._required = frozenset({TERMS.agreement_id})
    ask(kiosk, step=AGREEMENTS, agreements=(TERMS, NEWS))

    said = [item.property("text") for item in every(kiosk.window, "agreementKind")]

    assert sorted(said) == ["Necessary for membership", "Optional"]


def test_the_full_text_opens_without_ticking_and_closes(kiosk: Kiosk) -> None:
    ask(kiosk, step=AGREEMENTS, agreements=(TERMS, NEWS))
    assert len(every(kiosk.window, "readButton")) == 1

    kiosk.tap("readButton")
    assert kiosk.text("sheetTitle") == "Terms of the programme"
    assert kiosk.text("sheetNote") == f"English · version {TERMS.short_version}"
    assert "<b>terms</b>" in kiosk.text("sheetText")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    assert focused(kiosk) == "closeSheetButton"
    kiosk.tap("closeSheetButton")

    assert not kiosk.shows("sheetTitle")
    assert state(kiosk).ticks == ()


def test_space_ticks_and_enter_goes_on(kiosk: Kiosk) -> None:
    ask(kiosk, step=AGREEMENTS, agreements=(NEWS,))
    while focused(kiosk) != "consentRow":
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)

    QTest.keyClick(kiosk.window, Qt.Key.Key_Space)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)

    assert len(state(kiosk).ticks) == 1
    assert kiosk.visit.asked == ["go_on"]


def test_agreements_that_did_not_load_can_be_asked_for_again(kiosk: Kiosk) -> None:
    ask(kiosk, step=AGREEMENTS, is_agreements_failed=True)

    assert kiosk.text("tileMessage") == "The agreements did not load. Without them nobody can sign up."
    kiosk.tap("retryButton")
    assert kiosk.visit.asked == ["load_agreements"]


def test_the_form_says_in_every_shape_that_the_sign_up_will_be_sent_later(kiosk: Kiosk) -> None:
    kiosk.root.views.enrolment.update_online(False)
    for size in ((1080, 1920), (1920, 1080), (1280, 800), (800, 1280)):
        kiosk.resize(*size)
        ask(kiosk, step=AGREEMENTS, agreements=(TERMS, NEWS))
        assert "You can still sign up" in kiosk.text("awayNote")
    kiosk.root.views.enrolment.update_online(True)
    kiosk.settle()
    assert not kiosk.shows("awayNote")


def test_without_agreements_the_form_does_not_say_that_signing_up_works(kiosk: Kiosk) -> None:
    kiosk.root.views.enrolment.update_online(False)
    ask(kiosk, step=AGREEMENTS, is_agreements_failed=True)

    assert kiosk.text("tileMessage").startswith("Nobody can sign up without the agreements")
    assert not kiosk.shows("awayNote")


def test_nothing_is_sent_or_changed_twice_while_busy(kiosk: Kiosk) -> None:
    ask(kiosk, first_name="Jana", is_busy=True)

    kiosk.tap("goOnButton")
    type_on_screen(kiosk, "x")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)

    assert not kiosk.find("goOnButton").isEnabled()
    assert kiosk.shows("busyRing")
    assert state(kiosk).first_name == "Jana"
    assert kiosk.visit.asked == []


def test_cancel_ends_the_visit(kiosk: Kiosk) -> None:
    ask(kiosk)

    kiosk.tap("cancelButton")

    assert kiosk.visit.asked == ["end"]
