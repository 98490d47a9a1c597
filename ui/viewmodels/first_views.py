"""The view models of the first picture. Whatever is imported for them, the start waits for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.painted.camera_lens import CameraPreview
from ui.viewmodels.self_service.accessibility import AccessibilityViewModel
from ui.viewmodels.self_service.welcome import WelcomeActions, WelcomeViewModel
from ui.viewmodels.visit_requests import VisitRequests


@dataclass(frozen=True, slots=True)
class FirstViews:
    """What the welcome screen shows, and how large and clear everything is shown."""

    welcome: WelcomeViewModel
    accessibility: AccessibilityViewModel
    preview: CameraPreview


def make_first_views(visit: VisitRequests, parent: QObject) -> FirstViews:
    """All of them, empty; `parent` owns them."""
    return FirstViews(
        WelcomeViewModel(
            WelcomeActions(
                sign_up=lambda: visit.ask(lambda port: port.begin_sign_up()),
                open_ways_in=lambda: visit.ask(lambda port: port.begin_ways_in()),
            ),
            parent,
        ),
        AccessibilityViewModel(parent),
        CameraPreview(parent),
    )
