from __future__ import annotations

from collections.abc import Iterator

import pytest

from ui.shell import RESOURCES
from ui.viewmodels.language_choice import TranslationSwitch


@pytest.fixture(autouse=True)
def _english(qapp: object) -> Iterator[None]:
    """Whatever language another test has left behind; the plural forms are in the translation alone."""
    switch = TranslationSwitch(RESOURCES / "translations")
    switch.install("en")
    yield
    del switch
