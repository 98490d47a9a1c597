"""An address that reaches one person."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.sign_up import ContactKind


@dataclass(frozen=True, slots=True)
class Contact:
    """An e-mail address in lower case, or a phone number as E.164 digits without "+"."""

    kind: ContactKind
    value: str = field(repr=False)
