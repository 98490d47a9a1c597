"""A customer's own data, from the record as it is to the record as it is wanted."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.domain.customer_record import (
    ChangedMeanwhile,
    ReceiptNotKept,
    RecordRefused,
    Saved,
    SaveEnd,
    SaveUnconfirmed,
)
from kiosk.domain.errors import LoyaltyError
from kiosk.domain.outcome import Proof, Session
from kiosk.domain.sign_up import FieldError, FieldProblem, SignUpField
from kiosk.event_log import user_action
from kiosk.services.edit_record import RecordEditing, merged
from kiosk.services.sign_up_contents import SignUpContents
from kiosk.services.sign_up_form import check_email, check_phone
from ui.viewmodels.message.details import (
    text_for_changed_meanwhile,
    text_for_receipt_not_kept,
    text_for_refused_save,
    text_for_saved,
    text_for_too_many_saves,
    text_for_unconfirmed_save,
    text_for_unsaved,
)
from ui.viewmodels.self_service.details import DetailsViewModel
from ui.viewmodels.self_service.details_state import DetailsAction, DetailsStage, DetailsState
from ui.viewmodels.tasks import TaskScope

# A refused address says that somebody has it, so nobody may try many.
_MOST_SAVES = 5


@dataclass(frozen=True, slots=True)
class DetailsSite:
    """`editing` is None where nobody may change anything; `phone_country`: of numbers without a prefix."""

    editing: RecordEditing | None
    contents: SignUpContents
    phone_country: str


class DetailsFlow:
    """Drives the screen of one visit; `leave` brings the home back."""

    def __init__(
        self, site: DetailsSite, view: DetailsViewModel, scope: TaskScope, leave: Callable[[], None]
    ) -> None:
        self._site = site
        self._view = view
        self._scope = scope
        self._leave = leave
        self._session: Session | None = None
        self._language = "en"
        self._saves = 0

    def is_open_to(self, proof: Proof) -> bool:
        """Whether this proof is enough to see and change data: a card, which anyone may hold, never is."""
        return self._site.editing is not None and proof >= Proof.TOKEN

    def begin(self, session: Session, language: str) -> None:
        """Read the record; it is asked for anew each time."""
        self._session, self._language = session, language
        self._view.begin(language)
        self._scope.start(self._load())

    def use_language(self, language: str) -> None:
        """Name the agreements in `language`, as soon as they are there in it."""
        self._language = language
        if self._session is not None and self._view.state_now.agreements:
            self._scope.start(self._load_agreements())

    def end(self) -> None:
        """The visit is over."""
        self._session = None
        self._saves = 0

    def act(self, action: DetailsAction) -> None:
        """A button was tapped."""
        state = self._view.state_now
        match action:
            case DetailsAction.BACK:
                self._back(state)
            case DetailsAction.KEEP:
                self._keep(state)
            case DetailsAction.REMOVE:
                self._take_over(state, None)
            case DetailsAction.SAVE:
                self._save(state)
            case DetailsAction.RETRY:
                if self._session is not None and state.stage is DetailsStage.FAILED:
                    self.begin(self._session, self._language)
            case _:
                assert_never(action)

    def _back(self, state: DetailsState) -> None:
        if state.open_field is not None:
            self._view.apply(replace(state, open_field=None, draft="", draft_error=None))
        else:
            self._view.wipe()
            self._leave()

    async def _load(self) -> None:
        editing, session = self._site.editing, self._session
        if editing is None or session is None:
            return
        with user_action("read_details"):
            try:
                record, agreements = await asyncio.gather(
                    editing.read(session), self._site.contents.list_agreements(self._language)
                )
            except LoyaltyError:
                self._view.apply(replace(self._view.state_now, stage=DetailsStage.FAILED))
                return
        self._view.apply(
            DetailsState(stage=DetailsStage.LOOK, read=record, edited=record, agreements=agreements)
        )

    async def _load_agreements(self) -> None:
        language = self._language
        with contextlib.suppress(LoyaltyError):
            agreements = await self._site.contents.list_agreements(language)
            if self._session is not None and language == self._language:
                self._view.apply(replace(self._view.state_now, agreements=agreements))

    def _keep(self, state: DetailsState) -> None:
        if state.open_field is SignUpField.EMAIL:
            checked = check_email(state.draft)
        else:
            checked = check_phone(state.draft, self._site.phone_country)
        if checked.error is not None:
            self._view.refuse_draft(checked.error)
        else:
            self._take_over(state, checked.value)

    def _take_over(self, state: DetailsState, value: str | None) -> None:
        field = state.open_field
        edited = (
            replace(state.edited, email=value)
            if field is SignUpField.EMAIL
            else replace(state.edited, phone=value)
        )
        self._view.apply(
            replace(
                state,
                edited=edited,
                open_field=None,
                draft="",
                draft_error=None,
                errors=tuple(error for error in state.errors if error.field is not field),
                conflicts=state.conflicts - {field} if field else state.conflicts,
                told="",
            )
        )

    def _save(self, state: DetailsState) -> None:
        if state.stage is not DetailsStage.LOOK or not state.has_changes:
            return
        if not (state.edited.email or state.edited.phone):
            missing = FieldError(SignUpField.EMAIL, FieldProblem.REQUIRED)
            self._view.apply(replace(state, errors=(missing,)))
            return
        if self._saves >= _MOST_SAVES:
            self._view.apply(replace(state, told=text_for_too_many_saves(), is_bad=True))
            return
        self._saves += 1
        self._view.apply(replace(state, stage=DetailsStage.SAVING, told="", errors=(), conflicts=frozenset()))
        self._scope.start(self._send(state))

    async def _send(self, asked: DetailsState) -> None:
        editing, session = self._site.editing, self._session
        if editing is None or session is None:
            return
        looking = replace(asked, stage=DetailsStage.LOOK, errors=(), conflicts=frozenset(), is_bad=True)
        with user_action("save_details"):
            try:
                end = await editing.save(session, asked.read, asked.edited, asked.agreements)
            except LoyaltyError as error:
                self._view.apply(replace(looking, told=text_for_unsaved(error)))
                return
        self._view.apply(after_save(end, looking))


def after_save(end: SaveEnd, looking: DetailsState) -> DetailsState:
    """What the screen shows then; what was edited is kept unless it was saved."""
    match end:
        case Saved(record):
            now = record or looking.edited
            return replace(looking, read=now, edited=now, told=text_for_saved(), is_bad=False)
        case ChangedMeanwhile(record, fields):
            return replace(
                looking,
                read=record,
                edited=merged(looking.read, looking.edited, record),
                conflicts=fields,
                told=text_for_changed_meanwhile(),
            )
        case RecordRefused(errors):
            known = {SignUpField.EMAIL, SignUpField.PHONE}
            told = "" if all(error.field in known for error in errors) else text_for_refused_save()
            return replace(looking, errors=errors, told=told)
        case SaveUnconfirmed():
            return replace(looking, told=text_for_unconfirmed_save())
        case ReceiptNotKept():
            return replace(looking, told=text_for_receipt_not_kept())
        case _:
            assert_never(end)
