"""CareCloud over real HTTP: one sandbox a module, a fresh connection for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from kiosk.backends.carecloud.client import CareCloudBackend
from kiosk.sandbox.server import RunningSandbox
from tests.backends.contract_site import CareCloudSite


@pytest.fixture(scope="module")
def sandbox() -> Iterator[RunningSandbox]:
    with RunningSandbox() as running:
        yield running


@pytest.fixture
def site(sandbox: RunningSandbox) -> CareCloudSite:
    return CareCloudSite(sandbox)


@pytest.fixture
async def backend(site: CareCloudSite) -> AsyncIterator[CareCloudBackend]:
    connected = site.connect()
    yield connected
    await connected.close()
