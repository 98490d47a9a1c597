"""A customer's own data in words, as a pure function of their state."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from kiosk.domain.consent import AgreementId
from kiosk.domain.masking import masked_email, masked_phone
from kiosk.domain.sign_up import FieldProblem, SignUpField
from kiosk.languages.built_in import language_name
from kiosk.languages.line_breaks import typeset, typeset_html
from ui.viewmodels.message.details import text_for_last_contact, text_for_taken, text_for_their_value
from ui.viewmodels.message.sign_up import text_for_field
from ui.viewmodels.self_service.details_state import DetailsAction, DetailsStage, DetailsState

translate = QCoreApplication.translate

Way = tuple[str, DetailsAction]


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One way to reach the customer, cut short for onlookers; `note` says what is wrong, if anything."""

    field: str
    icon: str
    label: str
    value: str
    note: str


@dataclass(frozen=True, slots=True)
class ConsentShown:
    """One box. `language_note` says in which language its text is, where it is another one."""

    agreement_id: str
    name: str
    is_required: bool
    is_ticked: bool
    has_text: bool
    language_note: str


@dataclass(frozen=True, slots=True)
class DetailsShown:
    """What the screen shows; `open_field` is "" while everything is looked at."""

    state: str = "pending"
    is_busy: bool = True
    open_field: str = ""
    draft: str = field(default="", repr=False)
    draft_error: str = ""
    told: str = ""
    is_bad: bool = False
    primary: Way | None = None
    secondary: Way | None = None
    agreement_name: str = ""
    agreement_text: str = ""


def derive_details(state: DetailsState) -> DetailsShown:
    """Everything but the rows."""
    opened = next((each for each in state.agreements if each.agreement_id == state.open_agreement), None)
    primary, secondary = _ways(state)
    return DetailsShown(
        state=_TILE_STATES[state.stage],
        is_busy=state.is_busy,
        open_field=state.open_field.value if state.open_field else "",
        draft=state.draft,
        draft_error=_draft_error(state),
        told=state.told,
        is_bad=state.is_bad,
        primary=primary,
        secondary=secondary,
        agreement_name=typeset(opened.name, opened.language) if opened else "",
        agreement_text=typeset_html(opened.text_html, opened.language) if opened else "",
    )


_TILE_STATES = {
    DetailsStage.LOADING: "pending",
    DetailsStage.FAILED: "failed",
    DetailsStage.LOOK: "loaded",
    DetailsStage.SAVING: "loaded",
}


def _ways(state: DetailsState) -> tuple[Way | None, Way | None]:
    if state.stage is DetailsStage.SAVING:
        return (translate("Details", "Saving"), DetailsAction.SAVE), None
    if state.open_field is not None:
        other = state.edited.phone if state.open_field is SignUpField.EMAIL else state.edited.email
        own = state.edited.email if state.open_field is SignUpField.EMAIL else state.edited.phone
        remove = (translate("Details", "Remove"), DetailsAction.REMOVE) if own and other else None
        return (translate("Details", "Use this"), DetailsAction.KEEP), remove
    if state.has_changes:
        leave = translate("Details", "Leave without saving"), DetailsAction.BACK
        return (translate("Details", "Save"), DetailsAction.SAVE), leave
    return (translate("Details", "Back to my points"), DetailsAction.BACK), None


def _draft_error(state: DetailsState) -> str:
    if state.draft_error is None:
        return ""
    return text_for_field(state.draft_error.field, state.draft_error.problem)


def contact_rows(state: DetailsState) -> list[ContactRow]:
    """E-mail and phone."""
    if state.stage in (DetailsStage.LOADING, DetailsStage.FAILED):
        return []
    nothing = translate("Details", "not given")
    email, phone = state.edited.email, state.edited.phone
    return [
        ContactRow(
            SignUpField.EMAIL.value,
            "mail",
            translate("Details", "E-mail"),
            masked_email(email) if email else nothing,
            _note(state, SignUpField.EMAIL),
        ),
        ContactRow(
            SignUpField.PHONE.value,
            "smartphone",
            translate("Details", "Phone"),
            masked_phone(phone) if phone else nothing,
            _note(state, SignUpField.PHONE),
        ),
    ]


def _note(state: DetailsState, field: SignUpField) -> str:
    if field in state.conflicts:
        # `read` is theirs by now.
        value = state.read.email if field is SignUpField.EMAIL else state.read.phone
        mask = masked_email if field is SignUpField.EMAIL else masked_phone
        return text_for_their_value(mask(value) if value else "")
    problem = next((error.problem for error in state.errors if error.field is field), None)
    match problem:
        case None:
            return ""
        case FieldProblem.ALREADY_EXISTS | FieldProblem.DELETED_BEFORE:
            return text_for_taken(field)
        case FieldProblem.REQUIRED:
            return text_for_last_contact()
        case _:
            return text_for_field(field, problem)


def consent_rows(state: DetailsState, required: frozenset[AgreementId], language: str) -> list[ConsentShown]:
    """What can be said yes or no to: what membership needs is not among them."""
    if state.stage in (DetailsStage.LOADING, DetailsStage.FAILED):
        return []
    return [
        ConsentShown(
            each.agreement_id,
            typeset(each.name, each.language),
            False,
            state.is_given(each.agreement_id),
            bool(each.text_html.strip()),
            ""
            if each.language == language
            else translate("EnrolmentViewModel", "Text in another language: {language}").format(
                language=language_name(each.language)
            ),
        )
        for each in state.agreements
        if each.agreement_id not in required
    ]
