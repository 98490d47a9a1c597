"""Why a file of translations is not used."""

from __future__ import annotations


class LanguageProblem(Exception):
    """The message says, in a shop's words, what is wrong with the file."""
