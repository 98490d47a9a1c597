from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.domain.sign_up import ContactKind
from kiosk.domain.way_in import CardLetters, Way
from tests.ui.flows.visit_stage import Stage
from ui.viewmodels.message.sign_up import Confirmation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

OpenStage = Callable[..., AbstractAsyncContextManager[Stage]]


@pytest.fixture
def open_stage(qapp: object, tmp_path: Path) -> OpenStage:
    """Opens a stage for the length of an `async with`: between fixture and test no event loop runs."""

    @asynccontextmanager
    async def opened(
        *,
        can_sign_up: bool = True,
        confirmation: Confirmation = Confirmation.NONE,
        ways: frozenset[Way] = frozenset(Way),
        proved: frozenset[ContactKind] = frozenset(),
        letters: CardLetters = CardLetters.NONE,
    ) -> AsyncIterator[Stage]:
        stage = Stage(tmp_path, can_sign_up, confirmation, ways=ways, proved=proved, letters=letters)
        try:
            yield stage
        finally:
            await stage.close()

    return opened
