"""What the staff area's screens ask of the program."""

from __future__ import annotations

from typing import Protocol

from ui.viewmodels.service.page import Page


class ServicePort(Protocol):
    """Called on the GUI thread; each call returns at once and goes on in the background."""

    def open(self, page: Page) -> None:
        """Another page comes up."""
        ...

    def leave(self) -> None:
        """Close the staff area."""
        ...

    def close_kiosk(self) -> None:
        """End the whole program."""
        ...

    def forget_scans(self) -> None:
        """Clear the list of what was read."""
        ...

    def choose_camera(self, place: int) -> None:
        """Look through the camera at this place of the list."""
        ...

    def list_cameras(self) -> None:
        """Look again which cameras there are."""
        ...

    def turn_camera(self) -> None:
        """Turn the picture a quarter."""
        ...

    def mirror_camera(self) -> None:
        """Show the preview the other way round."""
        ...

    def save_camera(self) -> None:
        """Keep what was chosen."""
        ...

    def finish_trial(self) -> None:
        """Enough was measured; say how good the camera is."""
        ...

    def save_scanner(self) -> None:
        """Keep what was detected."""
        ...

    def start_setup(self) -> None:
        """Begin the detection anew."""
        ...

    def save_sheet(self) -> None:
        """Write the calibration codes into a file, to be printed."""
        ...
