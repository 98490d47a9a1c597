from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.scan_code import UnknownReason
from kiosk.scanning.camera.camera_events import (
    CameraControl,
    CameraDown,
    CameraFault,
    CameraMeasures,
    CameraUp,
    PreviewReady,
    Sight,
)
from kiosk.scanning.camera.worker_messages import Alive, Report, ReportedCode, WorkerMessage, decode, encode

REPORT = Report(
    12,
    (
        ReportedCode("Zoë\u2028", "QRCode", is_agreed=True, is_fresh=False, found_by="zxing-cpp"),
        ReportedCode("ab12", "QRCode", True, True, UnknownReason.TOO_LONG),
    ),
    is_sighted=True,
    measures=CameraMeasures(29.97, 8.5, 120.0, 300.25),
    sight=Sight(0.25, 320.0, 240.0, 12.5, 2.1, True, True, False),
    decode_ms=8.5,
)
UP = CameraUp(1280, 720, 30.0, (CameraControl("focus", 30.0, 30.0), CameraControl("gain", 9.0, 0.0)))


@pytest.mark.parametrize(
    "message",
    [
        REPORT,
        Report(1),
        Report(1, sight=Sight(None)),
        Alive(),
        UP,
        CameraUp(1280, 720, 30.0),
        CameraDown(CameraFault.FROZEN),
        PreviewReady(7),
    ],
)
def test_a_message_arrives_as_it_was_sent(message: WorkerMessage) -> None:
    line = encode(message)
    assert line.count(b"\n") == 1
    assert line.isascii()
    assert decode(line) == message


@given(
    st.one_of(st.binary(max_size=60), st.sampled_from([b"[]", b"{}", b'["report"]', b'["down","x"]', b"9"]))
)
def test_a_line_of_rubbish_is_a_value_error(line: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json's own errors are ValueErrors too
        decode(line)


def test_a_control_that_the_driver_refused_did_not_take_effect() -> None:
    assert [control.took_effect for control in UP.controls] == [True, False]
