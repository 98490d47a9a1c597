"""Which kind of screen asks a question of the sign-up."""

from __future__ import annotations

from kiosk.domain.sign_up_questions import Ask, PropertyDefinition, PropertyKind
from ui.viewmodels.self_service.form_state import FormState
from ui.viewmodels.self_service.question_words import CHOOSING

_STEPS = {
    Ask.NAME: "name",
    Ask.CONTACT: "contact",
    Ask.EMAIL: "contact",
    Ask.PHONE: "contact",
    Ask.BIRTH_DATE: "date",
    Ask.LANGUAGE: "choice",
    Ask.INTERESTS: "choice",
    Ask.AGREEMENTS: "agreements",
}


def step_of(state: FormState) -> str:
    """Which kind of screen asks: "name", "contact", "code", "date", "text", "choice" or "agreements"."""
    if state.is_proving:
        return "code"
    if state.step.ask is Ask.PROPERTY:
        return _step_of_property(state.definition)
    return _STEPS.get(state.step.ask, "text")


def _step_of_property(definition: PropertyDefinition | None) -> str:
    # Until its kind is known it is a place where something loads.
    if definition is None or definition.kind in CHOOSING:
        return "choice"
    return "date" if definition.kind is PropertyKind.DATE else "text"
