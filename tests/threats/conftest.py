"""The running kiosk of the end-to-end tests, in worse company."""

from tests.end_to_end.conftest import (  # noqa: F401 - fixtures
    _camera_hand,
    _restored_logging,
    _shared_sandbox,
    finger,
    sandbox,
    start_kiosk,
)
