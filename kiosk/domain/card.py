"""Loyalty cards."""

from __future__ import annotations

from typing import NewType

CardNumber = NewType("CardNumber", str)
