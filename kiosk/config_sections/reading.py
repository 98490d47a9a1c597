"""The camera, and what the codes in its picture mean."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import field_validator

from kiosk.config_declaration import Who, setting
from kiosk.config_rules import DEFAULT_RULES, CodeRule, Symbology
from kiosk.config_sections.section import Section
from kiosk.config_values import CameraSource, InWords, NumberInWords, OptionalNumber, OptionalRegion, Region


class Camera(Section):
    """The camera that customers hold their codes to."""

    source: CameraSource = setting(
        0,
        "Which camera: the path of the device itself (`/dev/v4l/by-id/...`, the same in any socket and after "
        'a restart), its number, a URL, a video file, or "none" beside a scanner.',
        example="/dev/v4l/by-id/usb-046d_HD_Webcam-video-index0",
        allowed='a number, a device path, a URL, a file or "none"',
    )
    width: int = setting(
        1280, "Picture width to ask the camera for, in pixels.", example=1280, ge=160, le=7680
    )
    height: int = setting(
        720, "Picture height to ask the camera for, in pixels.", example=720, ge=120, le=4320
    )
    rotation: Annotated[Literal[0, 90, 180, 270], NumberInWords] = setting(
        0, "Turns the picture clockwise, in degrees, for a camera that is mounted on its side.", example=90
    )
    mirror: bool = setting(
        True,
        "Shows the preview like a mirror, which makes aiming natural; reading does not care.",
        example=True,
    )
    place: Literal["anywhere", "top", "bottom", "left", "right"] = setting(
        "anywhere",
        "On which side of the screen the camera is, as seen by the customer. The round picture moves towards "
        "it, and signs show the way.",
        example="top",
    )
    region: OptionalRegion = setting(
        None,
        "Where in the picture codes are looked for: left, top, width and height in percent. A smaller part "
        "costs less time and leaves out what hangs on the wall behind.",
        example=[10, 10, 80, 80],
        shown_default="the whole picture",
        allowed="four whole numbers of percent that lie inside the picture, such as [10, 10, 80, 80]",
    )
    exposure: OptionalNumber = setting(
        None,
        "Fixed exposure in the driver's own units; the camera's own regulation is then off.",
        example=150,
        shown_default="as the camera is set",
        allowed="a whole number",
    )
    focus: OptionalNumber = setting(
        None,
        "Fixed focus in the driver's own units; autofocus is then off.",
        example=30,
        shown_default="as the camera is set",
        allowed="a whole number",
    )
    gain: OptionalNumber = setting(
        None,
        "Fixed gain in the driver's own units.",
        example=40,
        shown_default="as the camera is set",
        allowed="a whole number",
    )
    frozen_after_s: float = setting(
        2.0,
        "A live picture that repeats itself to the last bit for this many seconds counts as frozen, and the "
        "camera is opened anew. 0 switches the check off, for a camera that sends nothing new while nothing "
        "moves.",
        example=0,
        ge=0,
        le=60,
    )
    preview_fps: int = setting(15, "Preview pictures a second, at most.", example=10, ge=1, le=60)
    loop: bool = setting(
        True, "Starts a video file again when it ends; a live camera takes no notice.", example=True
    )

    @field_validator("region")
    @classmethod
    def _inside(cls, region: Region | None) -> Region | None:
        if region is not None:
            left, top, width, height = region
            fits = left + width <= 100 and top + height <= 100
            if not (min(left, top) >= 0 and min(width, height) >= 5 and fits):
                raise ValueError("lies outside the picture or is too small")
        return region


class Scanning(Section):
    """Which codes are read, and what they mean."""

    formats: Annotated[tuple[Symbology, ...], InWords] = setting(
        ("EAN13", "EAN8", "Code128", "Code39", "ITF", "Codabar", "QRCode"),
        "Kinds of code to look for. Each one more costs time and brings false reads: name only what is used.",
        example=["EAN13", "QRCode"],
        allowed="a list of " + ", ".join(get_args(Symbology)),
        who=Who.MANAGED,
        min_length=1,
    )
    use_pyzbar: bool = setting(
        True,
        "Tries a second decoder on barcodes that the first one cannot read.",
        example=False,
        who=Who.MANAGED,
    )
    rules: Annotated[tuple[CodeRule, ...], InWords] = setting(
        DEFAULT_RULES,
        "What the codes of this shop mean: the first rule that fits decides. They replace the built-in ones.",
        example=[],
        shown_default="the rules under “Code rules”",
        allowed="a list of rules, each with a name of its own",
        who=Who.MANAGED,
    )

    @field_validator("rules")
    @classmethod
    def _names_differ(cls, rules: tuple[CodeRule, ...]) -> tuple[CodeRule, ...]:
        names = [rule.name for rule in rules]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise ValueError(f"the name {twice!r} is used twice")
        return rules
