"""The camera page of the staff area: which camera is looked through, and what it tells."""

from __future__ import annotations

from dataclasses import replace

from kiosk.scanning.camera.camera_events import (
    CameraDown,
    CameraEvent,
    CameraMeasures,
    CameraUp,
    CodeSighted,
    Sight,
)
from kiosk.scanning.camera.camera_list import FoundCamera, same_camera
from kiosk.scanning.camera.camera_settings import CameraSettings, Rotation
from ui.flows.service_tools import ServiceTools, Value
from ui.viewmodels.service.camera_page import CameraPageViewModel
from ui.viewmodels.service.camera_page_state import CameraChoice

_QUARTER_TURN: dict[Rotation, Rotation] = {0: 90, 90: 180, 180: 270, 270: 0}


class CameraPageFlow:
    """The camera that was chosen; it is looked through at once and kept when somebody says so."""

    def __init__(
        self, tools: ServiceTools, view: CameraPageViewModel, camera: CameraSettings, has_camera: bool
    ) -> None:
        """`camera` is what the settings say; without `has_camera` its source counts for nothing."""
        self._tools = tools
        self._view = view
        self._camera = camera
        self._configured = camera.source if has_camera else None
        choice = CameraChoice(self._configured, camera.rotation, camera.mirror)
        view.update(choice=choice, kept=choice, region=camera.region)

    @property
    def width_px(self) -> int:
        """Of its pictures; of those that were asked for, before there are any."""
        up = self._view.state_now.up
        return up.width if up else self._camera.width

    @property
    def brightness(self) -> float | None:
        """What it measured last, None before."""
        measures = self._view.state_now.measures
        return None if measures is None else measures.brightness

    def list_cameras(self) -> None:
        """Look again which cameras there are."""
        found = list(self._tools.list_cameras())
        own = self._configured
        if own is not None and not any(_is_same(each.source, own) for each in found):
            # A stream, a video file, or a camera that is not plugged in now.
            found.append(FoundCamera(own, "", is_stable=False))
        self._view.update(cameras=tuple(found))

    def look(self) -> None:
        """Look through the camera that was chosen."""
        choice = self._view.state_now.choice
        self._view.update(up=None, fault=None, measures=None, sight=None)
        if choice.source is None:
            self._tools.use_camera(None)
            return
        self._tools.use_camera(
            replace(self._camera, source=choice.source, rotation=choice.rotation, mirror=choice.is_mirrored)
        )

    def choose(self, place: int) -> None:
        """Look through the camera at this place of the list."""
        cameras = self._view.state_now.cameras
        if 0 <= place < len(cameras):
            self._change(source=cameras[place].source)

    def turn(self) -> None:
        """Turn the picture a quarter."""
        self._change(rotation=_QUARTER_TURN[self._view.state_now.choice.rotation])

    def mirror(self) -> None:
        """Show the preview the other way round."""
        self._change(is_mirrored=not self._view.state_now.choice.is_mirrored)

    def save(self) -> None:
        """Keep what was chosen, and show whether that worked."""
        is_saved = self._tools.keep(self.keys())
        if is_saved:
            self.note_kept()
        self._view.update(is_saved=is_saved, is_save_failed=not is_saved)

    def note_kept(self) -> None:
        """What was chosen is in the settings now."""
        self._view.update(kept=self._view.state_now.choice)

    def keys(self) -> dict[str, Value]:
        """What was chosen, as settings."""
        choice = self._view.state_now.choice
        return {
            "camera.source": "none" if choice.source is None else choice.source,
            "camera.rotation": choice.rotation,
            "camera.mirror": choice.is_mirrored,
        }

    def take_event(self, event: CameraEvent) -> None:
        """The camera told something; codes are no matter of this page."""
        match event:
            case CameraUp():
                self._view.update(up=event, fault=None)
            case CameraDown(reason):
                self._view.update(up=None, fault=reason, measures=None, sight=None)
            case CameraMeasures():
                self._view.update(measures=event)
            case CodeSighted(is_in_view=False):
                self._view.update(sight=None)
            case Sight():
                self._view.update(sight=event)
            case _:
                pass

    def _change(self, **changes: object) -> None:
        choice = replace(self._view.state_now.choice, **changes)  # type: ignore[arg-type]
        self._view.update(choice=choice, is_saved=False, is_save_failed=False)
        self.look()


def _is_same(one: int | str, other: int | str) -> bool:
    return one == other or same_camera(one, other)
