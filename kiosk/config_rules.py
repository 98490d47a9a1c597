"""One declarative rule that gives a scanned text its meaning; a shop writes these in its settings.

It is declared beside the settings, which sit below scanning; `kiosk.scanning.code_rules` applies it.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import SchemaError, SchemaValidator, core_schema

Symbology = Literal[
    "EAN13",
    "EAN8",
    "UPCE",
    "Code128",
    "Code39",
    "Code93",
    "ITF",
    "Codabar",
    "DataBar",
    "QRCode",
    "MicroQRCode",
    "RMQRCode",
    "DataMatrix",
    "PDF417",
    "Aztec",
]
"""What can be read, in zxing-cpp's names. UPC-A is the EAN-13 it is, every kind of DataBar just that."""

Meaning = Literal["card", "auth_token", "voucher", "staff"]

# Longer texts are URLs or attacks; no value a CRM knows is near this.
MAX_VALUE_LENGTH = 256
MAX_CARD_LENGTH = 64


class CodeRule(BaseModel):
    """What a text must look like to mean a card, an auth token, a voucher or a staff code.

    Rules are tried in order and the first that fits wins. `url_parameter` or `gs1_identifiers` first take the
    value out of a URL or of GS1 data; then `prefix` is looked for and, with `strip_prefix`, removed; length,
    pattern and check digit apply to what remains, which is also what the shop's CRM is asked for. An
    `auth_token` rule reads the three token layouts itself and uses only `symbologies`, `prefix` and
    `allowed_hosts`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(min_length=1, max_length=60, description="What `kiosk scan` calls the rule.")
    meaning: Meaning = Field(description="What a code that fits is.")
    symbologies: tuple[Symbology, ...] = Field(
        default=(), description="Kinds of code that it may come from; empty means any, typed text included."
    )
    prefix: str = Field(default="", max_length=60, description="What it starts with.")
    strip_prefix: bool = Field(default=False, description="The prefix is not part of the number in the CRM.")
    min_length: int = Field(
        default=1, ge=1, le=MAX_VALUE_LENGTH, description="Shortest length, in characters."
    )
    max_length: int = Field(
        default=MAX_CARD_LENGTH, ge=1, le=MAX_VALUE_LENGTH, description="Longest length, in characters."
    )
    pattern: str | None = Field(
        default=None,
        max_length=200,
        description="Regular expression (RE2 kind: no look-around, no back-references) for the whole value.",
    )
    check_digit: Literal["none", "ean13", "luhn"] = Field(
        default="none", description="Which check digit the value has to end with."
    )
    url_parameter: str | None = Field(
        default=None,
        min_length=1,
        max_length=60,
        description="The code is a URL, and this parameter of it holds the value.",
    )
    gs1_identifiers: tuple[str, ...] = Field(
        default=(),
        description="The code is GS1 (element strings, or a Digital Link address), and the values of these "
        "application identifiers, joined, are the value.",
    )
    allowed_hosts: tuple[str, ...] = Field(
        default=(), description="Hosts that the URL may name, subdomains not included; empty means any."
    )

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.min_length > self.max_length:
            raise ValueError(f"min_length {self.min_length} is more than max_length {self.max_length}")
        names_url = self.url_parameter is not None or self.gs1_identifiers or self.meaning == "auth_token"
        if self.allowed_hosts and not names_url:
            raise ValueError("allowed_hosts needs url_parameter or gs1_identifiers")
        if self.gs1_identifiers and self.url_parameter is not None:
            raise ValueError("gs1_identifiers and url_parameter exclude each other")
        if not all(re.fullmatch("[0-9]{2,4}", each) for each in self.gs1_identifiers):
            raise ValueError("gs1_identifiers are numbers of two to four digits")
        if self.strip_prefix and not self.prefix:
            raise ValueError("strip_prefix needs a prefix")
        try:
            _ = self._matcher
        except SchemaError as error:
            raise ValueError(f"pattern {self.pattern!r} is not usable: {_first_line(error)}") from None
        return self

    @property
    def wants_form(self) -> bool:
        """True if a piece of the right code would not do: length, pattern, check digit or layout is asked."""
        return (
            self.pattern is not None
            or self.min_length > 1
            or self.check_digit != "none"
            or self.meaning == "auth_token"
            or bool(self.gs1_identifiers)
        )

    def matches_pattern(self, value: str) -> bool:
        """True if the whole value matches, or no pattern is set. Takes time linear in the value's length."""
        return self._matcher is None or self._matcher.isinstance_python(value)

    @cached_property
    def _matcher(self) -> SchemaValidator | None:
        if self.pattern is None:
            return None
        # Python's re backtracks: a pattern from the settings could hang the kiosk on a hostile text.
        # The Rust engine is linear by construction.
        return SchemaValidator(
            core_schema.str_schema(pattern=f"^(?:{self.pattern})$", regex_engine="rust-regex", strict=True)
        )


def _first_line(error: SchemaError) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return next((line.removeprefix("error: ") for line in lines if line.startswith("error:")), lines[0])


AUTH_TOKEN_RULE = CodeRule(name="auth-token", meaning="auth_token")

DEFAULT_RULES: tuple[CodeRule, ...] = (
    AUTH_TOKEN_RULE,
    CodeRule(
        name="card-ean13",
        meaning="card",
        symbologies=("EAN13",),
        check_digit="ean13",
        min_length=13,
        max_length=13,
    ),
    CodeRule(
        name="card-number",
        meaning="card",
        symbologies=("Code128", "Code39", "ITF", "Codabar", "QRCode"),
        # At least one digit, so that a word on a poster is not looked up as a card.
        pattern=r"[A-Za-z0-9-]*[0-9][A-Za-z0-9-]*",
        min_length=6,
        max_length=32,
    ),
    # GS1's own number for the holder of a loyalty card.
    CodeRule(name="card-gs1", meaning="card", gs1_identifiers=("8018",)),
)
