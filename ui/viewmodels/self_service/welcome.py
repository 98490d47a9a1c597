"""The screen that waits for a card: whether camera and loyalty system work, and what to do."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.viewmodels.display import Display
from ui.viewmodels.self_service.aim_hint import Hint, InView, SteadyHint, hint_for, text_of

if TYPE_CHECKING:
    from kiosk.scanning.camera.camera_events import Sight

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


class CameraState(Enum):
    """What the lens shows; OFF means that this kiosk has no camera set up."""

    STARTING = "starting"
    UP = "up"
    COVERED = "covered"
    DOWN = "down"
    OFF = "off"


class ScannerState(Enum):
    """Whether a scanner beside the camera can be used; nobody can tell of one that types like a keyboard."""

    NONE = "none"
    MAY_BE_THERE = "may_be_there"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class WelcomeState:
    """Everything the welcome screen depends on."""

    camera: CameraState = CameraState.STARTING
    scanner: ScannerState = ScannerState.MAY_BE_THERE
    is_online: bool = True
    in_view: InView = InView.NOTHING
    hint: Hint = Hint.SHOW_CODE
    can_sign_up: bool = True
    has_ways_in: bool = False


@dataclass(frozen=True, slots=True)
class WelcomeShown:
    """What the screen shows; `camera_state` is "none" where nothing that reads a code is a way in."""

    camera_state: str = ""
    camera_message: str = ""
    hint: str = ""
    status_text: str = ""


def derive(state: WelcomeState) -> WelcomeShown:
    """Words for the state in the language of the moment."""
    match state.camera:
        case CameraState.UP:
            message, hint = "", text_of(state.hint)
        case CameraState.STARTING:
            message, hint = translate("WelcomeViewModel", "The camera is starting"), ""
        case CameraState.COVERED:
            covered = translate("WelcomeViewModel", "The camera sees nothing: is it covered?")
            message, hint = f"{covered} {_way_on(state.scanner)}", ""
        case CameraState.DOWN:
            down = translate("WelcomeViewModel", "The camera does not work right now.")
            message, hint = f"{down} {_way_on(state.scanner)}", ""
        case CameraState.OFF if state.scanner is ScannerState.DOWN:
            down = translate("WelcomeViewModel", "The scanner does not work right now.")
            message, hint = f"{down} {_way_on(state.scanner)}", ""
        case CameraState.OFF if state.scanner is ScannerState.NONE:
            return WelcomeShown("none", _way_on_without_codes(state), "", _status(state))
        case CameraState.OFF:
            message, hint = translate("WelcomeViewModel", "Please use the scanner beside the screen"), ""
    return WelcomeShown(state.camera.value, message, hint, _status(state))


def _way_on(scanner: ScannerState) -> str:
    match scanner:
        case ScannerState.UP:
            return translate("WelcomeViewModel", "Please use the scanner beside the screen.")
        case ScannerState.MAY_BE_THERE:
            return translate("WelcomeViewModel", "A scanner or our staff can help.")
        case ScannerState.NONE | ScannerState.DOWN:
            return translate("WelcomeViewModel", "Our staff can help.")


def _way_on_without_codes(state: WelcomeState) -> str:
    if state.can_sign_up or state.has_ways_in:
        return translate("WelcomeViewModel", "Please touch the button that suits you")
    return translate("WelcomeViewModel", "Our staff can help.")


def _lacks_camera(state: WelcomeState) -> bool:
    return state.camera in (CameraState.DOWN, CameraState.COVERED)


def _status(state: WelcomeState) -> str:
    lacks_scanner = state.scanner is ScannerState.DOWN
    if not state.is_online:
        return translate("WelcomeViewModel", "The loyalty system does not answer right now")
    if _lacks_camera(state) and lacks_scanner:
        return translate("WelcomeViewModel", "Without camera and scanner")
    if _lacks_camera(state):
        return translate("WelcomeViewModel", "Without camera")
    if lacks_scanner:
        return translate("WelcomeViewModel", "Without scanner")
    return translate("WelcomeViewModel", "Everything works")


@dataclass(frozen=True, slots=True)
class WelcomeActions:
    """What the screen asks the visit to do."""

    sign_up: Callable[[], None]
    open_ways_in: Callable[[], None]


@QmlElement
class WelcomeViewModel(QObject):
    """Shows `WelcomeState`."""

    changed = Signal()

    def __init__(
        self,
        actions: WelcomeActions,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._clock = clock
        self._hint = SteadyHint()
        self._sight: Sight | None = None
        self._brightness: float | None = None
        self._hint_waits = QTimer(self, singleShot=True)
        self._hint_waits.timeout.connect(self._reconsider)
        self._state = WelcomeState()
        self._display = Display((self._state, derive(self._state)), self.changed)

    def update_camera(self, camera: CameraState) -> None:
        """The camera came, went or was switched off."""
        self._sight, self._hint = None, SteadyHint()
        self._apply(replace(self._state, camera=camera, in_view=InView.NOTHING, hint=Hint.SHOW_CODE))

    def update_scanner(self, scanner: ScannerState) -> None:
        """A scanner beside the camera came or went."""
        self._apply(replace(self._state, scanner=scanner))

    def update_in_view(self, in_view: InView) -> None:
        """Something like a code came into view or left it."""
        self._sight = None
        self._state = replace(self._state, in_view=in_view)
        self._reconsider()

    def visit_ended(self) -> None:
        """What was read and is still there must leave the view before it counts again."""
        if self._state.in_view is InView.CODE and self._sight is not None and self._sight.is_read:
            self.update_in_view(InView.LEFT_BEHIND)

    def update_sight(self, sight: Sight) -> None:
        """How the code in view looks."""
        self._sight = sight
        self._reconsider()

    def update_brightness(self, brightness: float) -> None:
        """How light the whole picture is, 0 to 255."""
        self._brightness = brightness

    def update_online(self, is_online: bool) -> None:
        """The loyalty system answers, or does not."""
        self._apply(replace(self._state, is_online=is_online))

    def allow_sign_up(self, can_sign_up: bool) -> None:
        """Whether the way to the sign-up is shown."""
        self._apply(replace(self._state, can_sign_up=can_sign_up))

    def offer_ways_in(self, has_ways_in: bool) -> None:
        """Whether there is a way for those without a card or phone in their hand."""
        self._apply(replace(self._state, has_ways_in=has_ways_in))

    @property
    def is_anything_in_view(self) -> bool:
        """Whether the camera sees something like a code."""
        return self._state.in_view is not InView.NOTHING

    def retranslate(self) -> None:
        """Say the same in the language of the moment."""
        self._apply(self._state)

    @Slot()
    def signUp(self) -> None:
        self._actions.sign_up()

    @Slot()
    def openWaysIn(self) -> None:
        self._actions.open_ways_in()

    @Property(str, notify=changed)
    def cameraState(self) -> str:
        return self._display.shown[1].camera_state

    @Property(str, notify=changed)
    def cameraMessage(self) -> str:
        return self._display.shown[1].camera_message

    @Property(str, notify=changed)
    def hint(self) -> str:
        return self._display.shown[1].hint

    @Property(bool, notify=changed)
    def isReading(self) -> bool:
        return self._display.shown[0].in_view is InView.CODE

    @Property(bool, notify=changed)
    def isWaiting(self) -> bool:
        """Nobody holds anything up."""
        return self._display.shown[0].in_view is InView.NOTHING

    @Property(bool, notify=changed)
    def isAllWell(self) -> bool:
        """Whether everything works, for the dot beside the status."""
        state = self._display.shown[0]
        return state.is_online and not _lacks_camera(state) and state.scanner is not ScannerState.DOWN

    @Property(str, notify=changed)
    def statusText(self) -> str:
        return self._display.shown[1].status_text

    @Property(bool, notify=changed)
    def canSignUp(self) -> bool:
        return self._display.shown[0].can_sign_up

    @Property(bool, notify=changed)
    def hasWaysIn(self) -> bool:
        return self._display.shown[0].has_ways_in

    def _reconsider(self) -> None:
        """Show the hint that helps now, unless the one shown has not been read yet."""
        now_s = self._clock()
        wanted = hint_for(self._state.in_view, self._sight, self._brightness)
        self._hint = self._hint.want(wanted, now_s)
        waits_s = self._hint.waits_s(now_s)
        if waits_s is None:
            self._hint_waits.stop()
        else:
            # A timer may fire a little early.
            self._hint_waits.start(int(waits_s * 1000) + 20)
        self._apply(replace(self._state, hint=self._hint.shown))

    def _apply(self, state: WelcomeState) -> None:
        self._state = state
        self._display.show((state, derive(state)))
