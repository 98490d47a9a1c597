"""What the camera tells reaches the right part of the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from kiosk.config_rules import DEFAULT_RULES
from kiosk.domain.card import CardNumber
from kiosk.domain.scan_code import CardScan, ScanCode, UnknownReason, UnknownScan
from kiosk.scanning.camera.camera_events import (
    CameraDown,
    CameraFault,
    CameraMeasures,
    CameraUp,
    CodeRead,
    CodeRefused,
    CodeSighted,
    PreviewReady,
    SeveralCodes,
)
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.scan_inbox import ScanInbox
from ui.painted.camera_lens import CameraPreview
from ui.readers.camera_feed import CameraFeed, for_round_lens
from ui.viewmodels.self_service.welcome import WelcomeActions, WelcomeViewModel

CARD = CardScan(CardNumber("2900000000018"))
UP = CameraUp(1280, 720, 30.0)


@dataclass
class Fed:
    """A feed whose camera is never started."""

    scans: list[ScanCode] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.preview = CameraPreview()
        self.welcome = WelcomeViewModel(WelcomeActions(lambda: None, lambda: None))
        classifier = CodeClassifier(DEFAULT_RULES)
        self.feed = CameraFeed(
            CameraSettings("nothing.avi"),
            classifier,
            2.5,
            self.preview,
            self.welcome,
            ScanInbox(classifier, self.scans.append),
        )

    def told(self, name: str) -> object:
        return self.welcome.property(name)


@pytest.fixture
def fed(qapp: object) -> Iterator[Fed]:
    made = Fed()
    yield made
    for each in (made.welcome, made.preview):
        assert isinstance(each, QObject)
        each.deleteLater()
        QCoreApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete)


def test_code_goes_to_the_visit(fed: Fed) -> None:
    fed.feed.take(CodeRead(CARD.card_number, "EAN13", CARD, 1))
    assert fed.scans == [CARD]


def test_refused_code_arrives_without_its_text(fed: Fed) -> None:
    fed.feed.take(CodeRefused(UnknownReason.FORBIDDEN_CHARACTERS, "QRCode", 1))
    assert fed.scans == [UnknownScan(UnknownReason.FORBIDDEN_CHARACTERS)]


def test_camera_comes_goes_and_leaves_no_picture(fed: Fed) -> None:
    fed.feed.take(UP)
    assert (fed.told("cameraState"), fed.told("cameraMessage")) == ("up", "")
    fed.preview.push(1, 1, bytes(4))
    fed.feed.take(CameraDown(CameraFault.LOST))
    assert fed.told("cameraState") == "down"
    assert fed.told("cameraMessage") != ""
    assert fed.preview.frame().isNull()


def test_sight_of_a_code_is_told(fed: Fed) -> None:
    fed.feed.take(UP)
    resting = fed.told("hint")
    fed.feed.take(CodeSighted(True))
    assert fed.told("isReading")
    assert fed.told("hint") != resting
    fed.feed.take(CodeSighted(False))
    assert not fed.told("isReading")


def test_several_codes_are_told(fed: Fed) -> None:
    fed.feed.take(UP)
    fed.feed.take(SeveralCodes())
    assert fed.told("hint") == "One code at a time, please"


def test_measures_and_announced_pictures_alone_show_nothing(fed: Fed) -> None:
    fed.feed.take(UP)
    before = [fed.told(name) for name in ("cameraState", "cameraMessage", "hint")]
    fed.feed.take(CameraMeasures(20.0, 9.0, 110.0, 900.0))
    fed.feed.take(PreviewReady(1))
    assert [fed.told(name) for name in ("cameraState", "cameraMessage", "hint")] == before
    assert fed.preview.frame().isNull()


@pytest.mark.parametrize(("pixels", "side"), [(668, 668), (1336, 720), (None, 720)])
def test_the_preview_is_as_large_as_the_lens_but_not_larger_than_needed(
    pixels: int | None, side: int
) -> None:
    settings = for_round_lens(CameraSettings("nothing.avi", fps=25), pixels)
    assert settings == CameraSettings("nothing.avi", fps=25, preview_side=side, is_preview_square=True)
