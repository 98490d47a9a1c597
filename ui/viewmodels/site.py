"""What the settings say to the screens."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.consent import AgreementId
from kiosk.domain.greeting import NameMask
from kiosk.domain.sign_up_questions import DEFAULT_QUESTIONS, Question
from ui.viewmodels.self_service.answer import AnswerRules


@dataclass(frozen=True, slots=True)
class Site:
    """The shop, to its screens; the defaults stand until they are read.

    `controller` and `contact` are None where not set, `minimum_age` (in years) is 0 where there is none.
    """

    languages: tuple[str, ...]
    device_name: str = ""
    mask: NameMask = NameMask.NONE
    minimum_age: int = 0
    required_agreements: frozenset[AgreementId] = frozenset()
    questions: tuple[Question, ...] = DEFAULT_QUESTIONS
    answers: AnswerRules = AnswerRules()  # noqa: RUF009 - frozen
    controller: str | None = None
    contact: str | None = None
