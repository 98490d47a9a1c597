"""The last question of the sign-up form: a box for each agreement, and its full text on request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.consent import Agreement, AgreementId
from kiosk.domain.sign_up import SignUpField
from kiosk.languages.built_in import language_name
from kiosk.languages.line_breaks import typeset, typeset_html
from ui.viewmodels.message.sign_up import text_for_field, text_for_missing_agreements
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.self_service.form_state import AgreementRow, FormState, agreement_rows, toggled

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
class AgreementsViewModel(QObject):
    """Reads and changes the form that it is a part of."""

    changed = Signal()

    def __init__(
        self,
        state: Callable[[], FormState],
        apply: Callable[[FormState], None],
        load: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._apply = apply
        self._load = load
        self._required: frozenset[AgreementId] = frozenset()
        self._is_online = True
        self._rows = RowModel(AgreementRow, self)

    def use_required(self, required: frozenset[AgreementId]) -> None:
        """Without which there is no membership."""
        self._required = required

    def refresh(self, language: str, *, is_online: bool) -> None:
        """The form changed, or what is known of the loyalty system; `language` is the one of the visit."""
        self._is_online = is_online
        self._rows.replace(agreement_rows(self._state(), self._required, language))
        self.changed.emit()

    @Slot(str)
    def toggle(self, agreement_id: str) -> None:
        if not self._state().is_busy:
            self._apply(toggled(self._state(), AgreementId(agreement_id)))

    @Slot(str)
    def openText(self, agreement_id: str) -> None:
        self._apply(replace(self._state(), open_agreement=AgreementId(agreement_id)))

    @Slot()
    def closeText(self) -> None:
        self._apply(replace(self._state(), open_agreement=None))

    @Slot()
    def retry(self) -> None:
        self._load()

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel:
        return self._rows

    @Property(str, notify=changed)
    def rowsState(self) -> str:
        """Of the boxes: "loaded", "empty", "pending" or "failed"."""
        if self._state().agreements is None:
            return "failed" if self._state().is_agreements_failed else "pending"
        return "loaded" if self._state().agreements else "empty"

    @Property(str, notify=changed)
    def failure(self) -> str:
        return text_for_missing_agreements(is_online=self._is_online)

    @Property(int, notify=changed)
    def firstMissing(self) -> int:
        """The place of the first box that membership needs and that is not ticked; -1 where there is none."""
        rows = enumerate(self._rows.rows)
        return next((place for place, row in rows if row.is_required and not row.is_ticked), -1)

    @Property(str, notify=changed)
    def error(self) -> str:
        marks = (each.problem for each in self._state().errors if each.field is SignUpField.CONSENTS)
        problem = next(marks, None)
        return text_for_field(SignUpField.CONSENTS, problem) if problem else ""

    @Property(bool, notify=changed)
    def isTextOpen(self) -> bool:
        return self._opened() is not None

    @Property(str, notify=changed)
    def textName(self) -> str:
        agreement = self._opened()
        return typeset(agreement.name, agreement.language) if agreement else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        agreement = self._opened()
        return typeset_html(agreement.text_html, agreement.language) if agreement else ""

    @Property(str, notify=changed)
    def textNote(self) -> str:
        """Which text it is: its language and version."""
        agreement = self._opened()
        if agreement is None:
            return ""
        return translate("EnrolmentViewModel", "{language} · version {version}").format(
            language=language_name(agreement.language),
            version=agreement.short_version,
        )

    def _opened(self) -> Agreement | None:
        for agreement in self._state().agreements or ():
            if agreement.agreement_id == self._state().open_agreement:
                return agreement
        return None
