"""A full disk and a damaged file: nothing is promised that is not kept, and the kiosk goes on."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.services.enrol import Queued
from kiosk.storage.not_stored import NotStored
from kiosk.storage.sign_up_database import quarantined_files
from tests.faults.away import services_without_a_system
from tests.faults.sign_up_process import filled_in


@contextmanager
def _no_file_may_grow_beyond(size: int) -> Iterator[None]:
    """The system itself refuses to write further, as a full disk does."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file's size")
async def test_full_disk_is_refused_before_the_form_and_works_again_with_room(tmp_path: Path) -> None:
    services = services_without_a_system(tmp_path)
    assert await services.enrolling.can_accept()
    form = filled_in("eva@example.com")
    with _no_file_may_grow_beyond(1024):
        assert not await services.enrolling.can_accept()
        with pytest.raises(NotStored):
            await services.enrolling.enrol(form)
    freed_at = time.monotonic()
    assert await services.enrolling.can_accept()
    assert services.queue.find_state(form.external_id) is None
    assert await services.enrolling.enrol(form) == Queued()
    assert time.monotonic() - freed_at <= 5
    assert services.queue.load(form.external_id) == form
    await services.close()


async def test_damaged_queue_is_kept_for_rescue_and_sign_ups_go_on(tmp_path: Path) -> None:
    services = services_without_a_system(tmp_path)
    damaged = b"\xa5" * 20000
    services.queue.path.write_bytes(damaged)
    assert await services.enrolling.can_accept()
    form = filled_in("eva@example.com")
    assert await services.enrolling.enrol(form) == Queued()
    (aside,) = quarantined_files(services.queue.path)
    assert aside.read_bytes() == damaged
    await services.close()
