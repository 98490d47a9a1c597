"""Agreements and what a person said to each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, NewType

from kiosk.domain.customer import CustomerId

if TYPE_CHECKING:
    from uuid import UUID

AgreementId = NewType("AgreementId", str)


class ConsentValue(Enum):
    """What the person did with the box: ticked, ticked and cleared again, or left alone."""

    GIVEN = "given"
    REFUSED = "refused"
    NOT_SET = "not_set"


@dataclass(frozen=True, slots=True)
class Agreement:
    """One purpose with the full text shown; `text_html` is the CRM's own text, not yet sanitised.

    `last_change` is None where the CRM does not say when the text changed.
    """

    agreement_id: AgreementId
    name: str
    text_html: str
    language: str
    last_change: datetime | None = None

    @property
    def version(self) -> str:
        """Names exactly this text: when it changed, and a SHA-256 of what was shown."""
        changed = self.last_change.isoformat() if self.last_change else "undated"
        return f"{changed}/{self._digest}"

    @property
    def short_version(self) -> str:
        """The same for people: the day, and enough of the hash to tell two texts apart."""
        day = f"{self.last_change:%Y-%m-%d} " if self.last_change else ""
        return f"{day}{self._digest[:8]}"

    @property
    def _digest(self) -> str:
        import hashlib

        return hashlib.sha256(self.text_html.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class ConsentChoice:
    """What was said to one agreement, and which text was on the screen."""

    agreement_id: AgreementId
    value: ConsentValue
    version: str
    language: str


@dataclass(frozen=True, slots=True)
class ConsentChange:
    """What a customer changed of what they had agreed to, with the texts as they stood on the screen."""

    number: UUID
    customer_id: CustomerId
    choices: tuple[ConsentChoice, ...]
    texts: tuple[Agreement, ...]

    @property
    def gives_any(self) -> bool:
        """Whether anything is agreed to, and not only taken back."""
        return any(each.value is ConsentValue.GIVEN for each in self.choices)
