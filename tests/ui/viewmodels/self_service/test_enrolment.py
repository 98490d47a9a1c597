"""The form keeps what was typed, marks what was refused, and remembers what was done with every box."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.domain.consent import Agreement, AgreementId
from kiosk.domain.sign_up import FieldError, FieldProblem, SignUpField
from kiosk.domain.sign_up_questions import AGREEMENTS as LAST
from kiosk.domain.sign_up_questions import CONTACT, NAME, Question
from ui.viewmodels.self_service.enrolment import EnrolmentViewModel, FormActions
from ui.viewmodels.self_service.form_state import (
    ContactChoice,
    FormState,
    Tick,
    agreement_rows,
    toggled,
    with_errors,
)

TERMS, NEWS = AgreementId("terms"), AgreementId("news")
AGREEMENTS = (Agreement(TERMS, "Terms", "<p>Text</p>", "cs"), Agreement(NEWS, "News", " ", "en"))
EMPTY, TAKEN = FieldProblem.REQUIRED, FieldProblem.ALREADY_EXISTS


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def view(qapp: object, asked: list[str]) -> Iterator[EnrolmentViewModel]:
    made = EnrolmentViewModel(
        FormActions(
            lambda: asked.append("go on"),
            lambda: asked.append("cancel"),
            lambda: asked.append("agreements"),
            lambda: asked.append("account"),
        )
    )
    made.use_required_agreements(frozenset({TERMS}))
    made.begin("en")
    yield made
    made.deleteLater()


@pytest.mark.parametrize(
    ("errors", "step", "contact", "has_form_error"),
    [
        ([FieldError(SignUpField.FIRST_NAME, EMPTY)], NAME, ContactChoice.EMAIL, False),
        ([FieldError(SignUpField.EMAIL, TAKEN)], CONTACT, ContactChoice.EMAIL, False),
        ([FieldError(SignUpField.PHONE, TAKEN)], CONTACT, ContactChoice.PHONE, False),
        ([FieldError(SignUpField.CONSENTS, EMPTY)], LAST, ContactChoice.EMAIL, False),
        (
            [FieldError(SignUpField.CONSENTS, EMPTY), FieldError(SignUpField.LAST_NAME, EMPTY)],
            NAME,
            ContactChoice.EMAIL,
            False,
        ),
        ([FieldError(SignUpField.OTHER, TAKEN)], LAST, ContactChoice.EMAIL, True),
    ],
)
def test_refusal_leads_to_the_first_question_that_can_mend_it(
    errors: list[FieldError], step: Question, contact: ContactChoice, has_form_error: bool
) -> None:
    refused = with_errors(FormState(step=LAST, is_busy=True), tuple(errors))
    assert (refused.step, refused.contact, bool(refused.form_error)) == (step, contact, has_form_error)
    assert not refused.is_busy


def test_box_ticked_and_cleared_is_not_a_box_left_alone() -> None:
    state = FormState()
    assert state.tick_of(NEWS) is Tick.UNTOUCHED
    state = toggled(state, NEWS)
    assert state.tick_of(NEWS) is Tick.TICKED
    state = toggled(state, NEWS)
    assert state.tick_of(NEWS) is Tick.CLEARED
    assert toggled(state, NEWS).tick_of(NEWS) is Tick.TICKED
    assert state.tick_of(TERMS) is Tick.UNTOUCHED


def test_rows_say_what_is_necessary_ticked_legible_and_foreign() -> None:
    state = toggled(FormState(agreements=AGREEMENTS), NEWS)
    terms, news = agreement_rows(state, frozenset({TERMS}), "en")
    assert (terms.is_required, terms.is_ticked, terms.has_text) == (True, False, True)
    assert terms.language_note == "Text in another language: Čeština"
    assert (news.is_required, news.is_ticked, news.has_text, news.language_note) == (False, True, False, "")


def test_personal_values_stay_out_of_repr() -> None:
    state = FormState(first_name="Eva", last_name="Malá", email="eva@example.com", phone="601")
    assert not [value for value in ("Eva", "Malá", "eva@", "601") if value in repr(state)]


def test_typing_clears_the_mark_of_that_field_only(view: EnrolmentViewModel) -> None:
    errors = (FieldError(SignUpField.FIRST_NAME, EMPTY), FieldError(SignUpField.LAST_NAME, EMPTY))
    view.apply(with_errors(view.state_now, errors))
    view.setFirstName("E")
    assert view.property("firstNameError") == ""
    assert view.property("lastNameError") != ""


def test_other_way_of_contact_forgets_the_mark_and_keeps_the_text(view: EnrolmentViewModel) -> None:
    view.contact.setEmail("eva@example.com")
    view.apply(with_errors(view.state_now, (FieldError(SignUpField.EMAIL, TAKEN),)))
    view.contact.choosePhone()
    assert (view.contact.property("kind"), view.contact.property("error")) == ("phone", "")
    view.contact.chooseEmail()
    assert view.contact.property("email") == "eva@example.com"


@pytest.mark.parametrize(("typed", "completed"), [("eva", "eva@gmail.com"), ("eva@sez", "eva@gmail.com")])
def test_ending_completes_what_was_typed(view: EnrolmentViewModel, typed: str, completed: str) -> None:
    view.contact.setEmail(typed)
    view.contact.completeEmail("@gmail.com")
    assert view.contact.property("email") == completed


def test_endings_fit_the_language(view: EnrolmentViewModel) -> None:
    assert "@seznam.cz" not in view.contact.property("emailSuggestions")
    view.begin("cs")
    assert "@seznam.cz" in view.contact.property("emailSuggestions")


def test_way_back_forgets_nothing_typed_and_every_mark(view: EnrolmentViewModel) -> None:
    view.setFirstName("Eva")
    view.apply(with_errors(view.state_now, (FieldError(SignUpField.EMAIL, TAKEN),)))
    assert view.property("canGoBack")
    view.goBack()
    assert view.state_now.step is NAME
    assert not view.property("canGoBack")
    assert (view.property("firstName"), view.state_now.errors) == ("Eva", ())
    view.goBack()
    assert view.state_now.step is NAME


def test_busy_form_stands_still(view: EnrolmentViewModel, asked: list[str]) -> None:
    view.apply(FormState(step=LAST, agreements=AGREEMENTS, is_busy=True))
    view.goOn()
    view.goBack()
    view.setFirstName("Eva")
    view.boxes.toggle(NEWS)
    assert asked == []
    assert view.state_now == FormState(step=LAST, agreements=AGREEMENTS, is_busy=True)
    view.cancel()
    assert asked == ["cancel"]


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (FormState(), "pending"),
        (FormState(is_agreements_failed=True), "failed"),
        (FormState(agreements=()), "empty"),
        (FormState(agreements=AGREEMENTS), "loaded"),
    ],
)
def test_agreements_have_a_state_of_their_own(view: EnrolmentViewModel, state: FormState, word: str) -> None:
    view.apply(state)
    assert view.boxes.property("rowsState") == word


def test_full_text_opens_and_closes(view: EnrolmentViewModel) -> None:
    view.apply(FormState(agreements=AGREEMENTS))
    view.boxes.openText("unheard of")
    assert not view.boxes.property("isTextOpen")
    view.boxes.openText(TERMS)
    assert view.boxes.property("textName") == "Terms"
    assert view.boxes.property("text") == "<p>Text</p>"
    view.boxes.closeText()
    assert not view.boxes.property("isTextOpen")
    assert view.boxes.property("text") == ""


def test_last_button_says_what_it_does(view: EnrolmentViewModel) -> None:
    assert view.property("goOnText") == "Continue"
    view.apply(FormState(step=LAST))
    assert view.property("goOnText") == "Create my account"


def test_wiped_form_is_empty(view: EnrolmentViewModel) -> None:
    view.setFirstName("Eva")
    view.apply(toggled(FormState(first_name="Eva", agreements=AGREEMENTS), NEWS))
    view.wipe()
    assert view.state_now == FormState()
    assert agreement_rows(view.state_now, frozenset(), "en") == []
    assert view.boxes.property("rowsState") == "pending"


def test_the_way_into_an_account_is_there_only_while_the_address_has_one(
    view: EnrolmentViewModel, asked: list[str]
) -> None:
    assert not view.contact.hasAccount
    view.apply(with_errors(view.state_now, (FieldError(SignUpField.EMAIL, TAKEN),)))
    assert view.contact.hasAccount
    view.contact.findAccount()
    assert asked == ["account"]

    view.contact.setEmail("other@example.com")
    assert not view.contact.hasAccount
