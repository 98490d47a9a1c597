"""The screen that waits for a card: whether camera and loyalty system work, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.viewmodels.display import Display

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


class CameraState(Enum):
    """What the lens shows; OFF means that this kiosk has no camera set up."""

    STARTING = "starting"
    UP = "up"
    DOWN = "down"
    OFF = "off"


class Sight(Enum):
    """What the camera sees: nothing of interest, something like a code not read yet, or too many codes."""

    NOTHING = "nothing"
    CODE = "code"
    SEVERAL_CODES = "several_codes"


@dataclass(frozen=True, slots=True)
class WelcomeState:
    """Everything the welcome screen depends on."""

    camera: CameraState = CameraState.STARTING
    is_online: bool = True
    sight: Sight = Sight.NOTHING
    can_sign_up: bool = True


@dataclass(frozen=True, slots=True)
class WelcomeShown:
    """What the screen shows."""

    camera_state: str = ""
    camera_message: str = ""
    hint: str = ""
    status_text: str = ""


def derive(state: WelcomeState) -> WelcomeShown:
    """Words for the state in the language of the moment."""
    match state.camera:
        case CameraState.UP:
            message, hint = "", _hint(state.sight)
        case CameraState.STARTING:
            message, hint = translate("WelcomeViewModel", "The camera is starting"), ""
        case CameraState.DOWN:
            message, hint = (
                translate("WelcomeViewModel", "The camera has a break. A scanner or our staff can help."),
                "",
            )
        case CameraState.OFF:
            message, hint = translate("WelcomeViewModel", "Please use the scanner beside the screen"), ""
    status = (
        translate("WelcomeViewModel", "Everything works")
        if state.is_online
        else translate("WelcomeViewModel", "The loyalty system does not answer right now")
    )
    return WelcomeShown(state.camera.value, message, hint, status)


def _hint(sight: Sight) -> str:
    match sight:
        case Sight.NOTHING:
            return translate("WelcomeViewModel", "Card or phone here")
        case Sight.CODE:
            return translate("WelcomeViewModel", "Hold still, reading …")
        case Sight.SEVERAL_CODES:
            return translate("WelcomeViewModel", "One code at a time, please")


@QmlElement
class WelcomeViewModel(QObject):
    """Shows `WelcomeState`."""

    changed = Signal()

    def __init__(self, on_sign_up: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_sign_up = on_sign_up
        self._state = WelcomeState()
        self._display = Display((self._state, derive(self._state)), self.changed)

    def update_camera(self, camera: CameraState) -> None:
        """The camera came, went or was switched off."""
        self._apply(replace(self._state, camera=camera, sight=Sight.NOTHING))

    def update_sight(self, sight: Sight) -> None:
        """What the camera sees has changed."""
        self._apply(replace(self._state, sight=sight))

    def update_online(self, is_online: bool) -> None:
        """The loyalty system answers, or does not."""
        self._apply(replace(self._state, is_online=is_online))

    def allow_sign_up(self, can_sign_up: bool) -> None:
        """Whether the way to the sign-up is shown."""
        self._apply(replace(self._state, can_sign_up=can_sign_up))

    def retranslate(self) -> None:
        """Say the same in the language of the moment."""
        self._apply(self._state)

    @Slot()
    def signUp(self) -> None:
        self._on_sign_up()

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
        return self._display.shown[0].sight is Sight.CODE

    @Property(bool, notify=changed)
    def isOnline(self) -> bool:
        return self._display.shown[0].is_online

    @Property(str, notify=changed)
    def statusText(self) -> str:
        return self._display.shown[1].status_text

    @Property(bool, notify=changed)
    def canSignUp(self) -> bool:
        return self._display.shown[0].can_sign_up

    def _apply(self, state: WelcomeState) -> None:
        self._state = state
        self._display.show((state, derive(state)))
