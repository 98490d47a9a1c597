"""A customer's own data: looked at, changed, saved in one go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.consent import AgreementId
from kiosk.domain.sign_up import FieldError, SignUpField
from ui.viewmodels.display import Display
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.self_service.details_state import DetailsAction, DetailsStage, DetailsState, toggled
from ui.viewmodels.self_service.details_texts import (
    ConsentShown,
    ContactRow,
    DetailsShown,
    consent_rows,
    contact_rows,
    derive_details,
)
from ui.viewmodels.self_service.email_endings import email_endings, with_ending
from ui.viewmodels.told import again

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DetailsActions:
    """Where the taps go; `done` ends the visit."""

    act: Callable[[DetailsAction], None]
    done: Callable[[], None]


@QmlElement
class DetailsViewModel(QObject):
    """Holds what was edited; the visit reads and saves it."""

    changed = Signal()
    draftRefused = Signal()
    """What was typed has to be typed again. Each time, also for the same reason."""

    def __init__(self, actions: DetailsActions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._state = DetailsState()
        self._required: frozenset[AgreementId] = frozenset()
        self._language = "en"
        self._phone_prefix = ""
        self._contacts = RowModel(ContactRow, self)
        self._consents = RowModel(ConsentShown, self)
        self._display = Display(DetailsShown(), self.changed)

    @property
    def state_now(self) -> DetailsState:
        """Everything read and edited so far."""
        return self._state

    def use_required_agreements(self, required: frozenset[AgreementId]) -> None:
        """What cannot be taken back here: without it there is no membership."""
        self._required = required

    def use_phone_prefix(self, prefix: str) -> None:
        """The prefix that numbers without one get, such as "+420"."""
        self._phone_prefix = prefix
        self.changed.emit()

    def begin(self, language: str) -> None:
        """Nothing is known yet; texts will be asked for in `language`."""
        self._language = language
        self.apply(DetailsState())

    def use_language(self, language: str) -> None:
        """Go on in `language`, whose texts are installed already; nothing edited is lost."""
        self._language = language
        if self._state != DetailsState():
            self.apply(again(self._state))

    def apply(self, state: DetailsState) -> None:
        """Show another state."""
        self._state = state
        self._contacts.replace(contact_rows(state))
        self._consents.replace(consent_rows(state, self._required, self._language))
        self._display.show(derive_details(state))

    def refuse_draft(self, error: FieldError) -> None:
        """Say what is wrong with the contact that is being typed, and lead back to it."""
        self.apply(replace(self._state, draft_error=error))
        self.draftRefused.emit()

    def wipe(self) -> None:
        """Forget the customer."""
        self._state = DetailsState()
        self._contacts.replace(())
        self._consents.replace(())
        self._display.show(DetailsShown())

    @Slot(str)
    def openField(self, name: str) -> None:
        state = self._state
        if state.stage is not DetailsStage.LOOK:
            return
        field = SignUpField(name)
        value = state.edited.email if field is SignUpField.EMAIL else state.edited.phone
        shown = f"+{value}" if value and field is SignUpField.PHONE else value or ""
        self.apply(replace(state, open_field=field, draft=shown, draft_error=None, told=""))

    @Slot(str)
    def setDraft(self, text: str) -> None:
        if self._state.open_field is not None:
            self.apply(replace(self._state, draft=text, draft_error=None))

    @Slot(str)
    def completeEmail(self, suggestion: str) -> None:
        if self._state.open_field is SignUpField.EMAIL:
            self.setDraft(with_ending(self._state.draft, suggestion))

    @Slot(str)
    def toggleConsent(self, agreement_id: str) -> None:
        if self._state.stage is DetailsStage.LOOK:
            self.apply(toggled(self._state, AgreementId(agreement_id)))

    @Slot(str)
    def openAgreement(self, agreement_id: str) -> None:
        self.apply(replace(self._state, open_agreement=AgreementId(agreement_id)))

    @Slot()
    def closeAgreement(self) -> None:
        self.apply(replace(self._state, open_agreement=None))

    @Slot()
    def primary(self) -> None:
        self._act(self._display.shown.primary)

    @Slot()
    def secondary(self) -> None:
        self._act(self._display.shown.secondary)

    @Slot()
    def back(self) -> None:
        if self._state.stage is not DetailsStage.SAVING:
            self._actions.act(DetailsAction.BACK)

    @Slot()
    def retry(self) -> None:
        self._actions.act(DetailsAction.RETRY)

    @Slot()
    def done(self) -> None:
        self._actions.done()

    @Property(str, notify=changed)
    def state(self) -> str:
        """As tiles have it: "pending", "loaded" or "failed"."""
        return self._display.shown.state

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._display.shown.is_busy

    @Property(str, notify=changed)
    def openedField(self) -> str:
        return self._display.shown.open_field

    @Property(str, notify=changed)
    def draft(self) -> str:
        return self._display.shown.draft

    @Property(str, notify=changed)
    def draftError(self) -> str:
        return self._display.shown.draft_error

    @Property(str, notify=changed)
    def phonePrefix(self) -> str:
        return self._phone_prefix

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know classes only
    def emailSuggestions(self) -> list[str]:
        return email_endings(self._language)

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._display.shown.told

    @Property(bool, notify=changed)
    def isBad(self) -> bool:
        return self._display.shown.is_bad

    @Property(str, notify=changed)
    def primaryText(self) -> str:
        return self._display.shown.primary[0] if self._display.shown.primary else ""

    @Property(str, notify=changed)
    def secondaryText(self) -> str:
        return self._display.shown.secondary[0] if self._display.shown.secondary else ""

    @Property(str, notify=changed)
    def agreementName(self) -> str:
        return self._display.shown.agreement_name

    @Property(str, notify=changed)
    def agreementText(self) -> str:
        return self._display.shown.agreement_text

    @Property(RowModel, constant=True)
    def contacts(self) -> RowModel:
        return self._contacts

    @Property(RowModel, constant=True)
    def consents(self) -> RowModel:
        return self._consents

    def _act(self, way: tuple[str, DetailsAction] | None) -> None:
        if way is not None and not self._display.shown.is_busy:
            self._actions.act(way[1])
