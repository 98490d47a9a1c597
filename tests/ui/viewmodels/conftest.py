from __future__ import annotations

from collections.abc import Iterator

import pytest

from ui.shell import RESOURCES
from ui.viewmodels.language_choice import TranslationSwitch


@pytest.fixture
def speak(qapp: object) -> Iterator[TranslationSwitch]:
    """Installs the texts of a language; English at first and afterwards."""
    switch = TranslationSwitch(RESOURCES / "translations")
    switch.install("en")
    yield switch
    switch.install("en")
