"""Which kind of screen asks a question of the sign-up."""

from __future__ import annotations

from kiosk.domain.sign_up_questions import Ask
from ui.viewmodels.self_service.form_state import FormState
from ui.viewmodels.self_service.question_words import CHOOSING

_STEPS = {
    Ask.NAME: "name",
    Ask.CONTACT: "contact",
    Ask.EMAIL: "contact",
    Ask.PHONE: "contact",
    Ask.LANGUAGE: "choice",
    Ask.INTERESTS: "choice",
    Ask.AGREEMENTS: "agreements",
}


def step_of(state: FormState) -> str:
    """Which kind of screen asks: "name", "contact", "code", "text", "choice" or "agreements"."""
    if state.is_proving:
        return "code"
    if state.step.ask is Ask.PROPERTY:
        # Until its kind is known it is a place where something loads.
        is_typed = state.definition is not None and state.definition.kind not in CHOOSING
        return "text" if is_typed else "choice"
    return _STEPS.get(state.step.ask, "text")
