"""A customer's own data being changed: what was read, what was edited, and how far the visitor is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from kiosk.domain.consent import Agreement, AgreementId, ConsentValue
from kiosk.domain.customer_record import CustomerRecord
from kiosk.domain.sign_up import FieldError, SignUpField


class DetailsStage(Enum):
    """From reading the record to saving it."""

    LOADING = "loading"
    FAILED = "failed"
    LOOK = "look"
    SAVING = "saving"


class DetailsAction(Enum):
    """What a button does."""

    BACK = "back"
    SAVE = "save"
    KEEP = "keep"
    """Take over what was typed into the field."""
    REMOVE = "remove"
    RETRY = "retry"


@dataclass(frozen=True, slots=True)
class DetailsState:
    """`read` is the record as it was read, `edited` as the visitor wants it.

    `open_field` is the contact that is being typed, None while all is looked at; `draft` what was typed so
    far. `told` is how the last save ended, "" before any. `conflicts` are what others changed meanwhile.
    """

    stage: DetailsStage = DetailsStage.LOADING
    read: CustomerRecord = field(default_factory=CustomerRecord, repr=False)
    edited: CustomerRecord = field(default_factory=CustomerRecord, repr=False)
    agreements: tuple[Agreement, ...] = ()
    open_field: SignUpField | None = None
    draft: str = field(default="", repr=False)
    draft_error: FieldError | None = None
    errors: tuple[FieldError, ...] = ()
    conflicts: frozenset[SignUpField] = frozenset()
    open_agreement: AgreementId | None = None
    told: str = ""
    is_bad: bool = False

    @property
    def has_changes(self) -> bool:
        return self.edited != self.read

    @property
    def is_busy(self) -> bool:
        return self.stage in (DetailsStage.LOADING, DetailsStage.SAVING)

    def is_given(self, agreement_id: AgreementId) -> bool:
        """Whether the box is ticked now."""
        return self.edited.consents.get(agreement_id) is ConsentValue.GIVEN


def toggled(state: DetailsState, agreement_id: AgreementId) -> DetailsState:
    """Tick or clear one box. Cleared again it is as it was read, unless it was given then."""
    before = state.read.consents.get(agreement_id, ConsentValue.NOT_SET)
    value: ConsentValue
    if state.is_given(agreement_id):
        value = ConsentValue.REFUSED if before is ConsentValue.GIVEN else before
    else:
        value = ConsentValue.GIVEN
    consents = {**state.edited.consents, agreement_id: value}
    if agreement_id not in state.read.consents and value is ConsentValue.NOT_SET:
        del consents[agreement_id]
    return replace(state, edited=replace(state.edited, consents=consents), told="")
