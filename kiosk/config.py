"""Every setting of the program, declared once: key, type, default, who may change it, what it is for.

`kiosk.config_loading` fills these from files and the environment; `docs/configuration.md` and
`kiosk config --sample` are made from the declarations. These are plain pydantic models rather than
pydantic-settings, so that a test can build `Settings(...)` without the machine's environment getting in, and
so that a message can say which file or variable a wrong value came from.
"""

from __future__ import annotations

import json
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, get_args
from zoneinfo import available_timezones

from pydantic import BaseModel, BeforeValidator, ConfigDict, SecretStr, ValidationInfo, field_validator

from kiosk.config_address import normalised_url
from kiosk.config_declaration import Declaration, Who, declarations, setting
from kiosk.config_rules import DEFAULT_RULES, CodeRule, Symbology
from kiosk.config_sources import default_state_dir

__all__ = ["OTHER_VARIABLES", "CodeRule", "MissingSetting", "Settings", "Symbology"]

OTHER_VARIABLES = {
    "KIOSK_CONFIG": "the settings file, where no `--config` is given",
    "KIOSK_DEBUG": "`1` shows the full Python error of a failed command",
    "KIOSK_SKIP_SYSTEM_PACKAGES": "`1` makes `scripts/setup` leave the system's packages alone",
}
"""Environment variables with our prefix that are not settings."""

Language = Literal["en", "cs"]


def _blank_is_unset(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


def _number_in_words(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.strip().isdecimal() else value


def _list_in_words(value: Any) -> Any:
    """The environment knows only text, so a list is written with commas there, or as JSON."""
    if not isinstance(value, str):
        return value
    if not value.lstrip().startswith("["):
        return [part.strip() for part in value.split(",") if part.strip()]
    try:
        return json.loads(value)
    except ValueError:
        raise ValueError("not valid JSON") from None


def _size_in_words(value: Any) -> Any:
    return _list_in_words(value.lower().replace("x", ",") if isinstance(value, str) else value)


def _camera_source(value: Any) -> Any:
    value = _number_in_words(value)
    return None if isinstance(value, str) and value.strip().lower() == "none" else value


def _none_in_words(value: Any) -> Any:
    value = _blank_is_unset(value)
    return None if isinstance(value, str) and value.strip().lower() == "none" else value


def _region_in_words(value: Any) -> Any:
    return None if _blank_is_unset(value) is None else _list_in_words(value)


OptionalText = Annotated[str | None, BeforeValidator(_blank_is_unset)]
OptionalDevice = Annotated[str | None, BeforeValidator(_none_in_words)]
OptionalNumber = Annotated[int | None, BeforeValidator(_blank_is_unset)]
Region = tuple[int, int, int, int]
InWords = BeforeValidator(_list_in_words)
OptionalPath = Annotated[Path | None, BeforeValidator(_blank_is_unset)]


class _Section(BaseModel):
    """A TOML table. Frozen: settings change by loading them again."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, str_max_length=2000, hide_input_in_errors=True
    )


class CareCloud(_Section):
    """The CareCloud project that the kiosk works with."""

    url: OptionalText = setting(
        None,
        "Where the CareCloud project is: a host, or a full address if a relay stands in between.",
        example="myshop.crmcarecloud.com",
        allowed="a host or an https:// address without login data; http:// only on this machine",
        needed_for="any contact with the loyalty system",
    )
    external_application_id: OptionalText = setting(
        None,
        "Encoded ID of the external application that was made for the kiosks "
        "(administration, System configuration, External applications).",
        example="88e3ce1f0b2da1a6a5c4c8fe0a",
        needed_for="logging in to CareCloud",
    )
    login: OptionalText = setting(
        None,
        "Login of the API user made for this site; give it only the rights that a kiosk needs.",
        example="kiosk.prague",
        needed_for="logging in to CareCloud",
    )
    password: SecretStr | None = setting(
        None,
        "Password of the API user, set with `kiosk secret set carecloud.password`. Where the environment has "
        "one, that counts; it is then removed from there.",
        example="…",
        who=Who.SECRET,
        needed_for="logging in to CareCloud",
    )
    auth_token_application_id: OptionalText = setting(
        None,
        "Encoded ID of the application that the phone app issues its codes for.",
        example="88e3ce1f0b2da1a6a5c4c8fe0a",
        shown_default="the same as `carecloud.external_application_id`",
        validate_default=True,
    )
    time_zone: str = setting(
        "Europe/Prague",
        "Time zone of the CareCloud project: it sends times without one.",
        example="Europe/Prague",
        allowed="an IANA name such as Europe/Prague",
        who=Who.MANAGED,
    )
    ca_file: OptionalPath = setting(
        None,
        "PEM file of the certificate authority behind `carecloud.url`, where the system does not know it.",
        example="/etc/loyalty-kiosk/company-ca.pem",
        shown_default="the system's certificate authorities",
        who=Who.MANAGED,
    )

    @field_validator("url")
    @classmethod
    def _normalise_url(cls, url: str | None) -> str | None:
        return None if url is None else normalised_url(url)

    @field_validator("password")
    @classmethod
    def _blank_password_is_unset(cls, password: SecretStr | None) -> SecretStr | None:
        return password if password is not None and password.get_secret_value() else None

    @field_validator("auth_token_application_id")
    @classmethod
    def _default_application(cls, value: str | None, info: ValidationInfo) -> str | None:
        return value or info.data.get("external_application_id")

    @field_validator("time_zone")
    @classmethod
    def _known_time_zone(cls, name: str) -> str:
        if name not in available_timezones():
            raise ValueError("no such time zone")
        return name


class Camera(_Section):
    """The camera that customers hold their codes to."""

    source: Annotated[int | str | None, BeforeValidator(_camera_source)] = setting(
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
    rotation: Annotated[Literal[0, 90, 180, 270], BeforeValidator(_number_in_words)] = setting(
        0, "Turns the picture clockwise, in degrees, for a camera that is mounted on its side.", example=90
    )
    mirror: bool = setting(
        True,
        "Shows the preview like a mirror, which makes aiming natural; reading does not care.",
        example=True,
    )
    region: Annotated[Region | None, BeforeValidator(_region_in_words)] = setting(
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


class Scanning(_Section):
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


class Wedge(_Section):
    """Scanners that type like a keyboard, as most on USB do. They only have to be plugged in."""

    enabled: bool = setting(
        True,
        "Takes what such a scanner types, on whatever screen, before it can end up in a field. "
        "People's typing is told apart by its rhythm and goes where it was meant.",
        example=False,
    )
    layout: Literal["auto", "us-keycodes", "as-typed"] = setting(
        "auto",
        "How the scanner's keys are read: by their places on a US keyboard, which is how scanners come and "
        "makes the computer's layout irrelevant, or as that layout types them, for a scanner that was "
        "set to it. `auto` takes what has a meaning by the code rules, and the places where both have.",
        example="as-typed",
    )
    prefix: str = setting(
        "",
        "What the scanner is programmed to type before each code; it is taken off. With it, or with AIM ids "
        "switched on, codes of any length are recognised.",
        example="~",
        shown_default="nothing",
        max_length=20,
    )
    suffix: str = setting(
        "",
        "What the scanner is programmed to type behind each code; Enter and Tab need no setting.",
        example="#",
        shown_default="nothing",
        max_length=20,
    )
    min_length: int = setting(
        6,
        "Keys as fast as a scanner's are a code from this number on, where neither a prefix nor Enter or Tab "
        "behind them tells it.",
        example=8,
        ge=3,
        le=32,
    )
    device: OptionalDevice = setting(
        None,
        "On Linux: reads this one scanner past the computer's keyboard, so that no other program sees its "
        "keys. The kiosk's user must be allowed to read it (group `input`).",
        example="/dev/input/by-id/usb-Scanner_Barcode-event-kbd",
        shown_default='not set, or "none"',
        allowed='the path of an input device or "none"',
    )


class Serial(_Section):
    """A scanner on a serial port, or one on USB that acts as such (USB-COM, CDC)."""

    port: OptionalDevice = setting(
        None,
        "The scanner's port. On Linux give the path that stays the same after plugging it in elsewhere.",
        example="/dev/serial/by-id/usb-Scanner_Barcode-if00",
        shown_default='no serial scanner, as does "none"',
        allowed='a path, a name such as COM3, or "none"',
    )
    baud: int = setting(9600, "Speed in baud; on USB any will do.", example=115200, ge=300, le=921_600)
    data_bits: Annotated[Literal[7, 8], BeforeValidator(_number_in_words)] = setting(
        8, "Data bits of a character.", example=7
    )
    parity: Literal["none", "even", "odd"] = setting("none", "Parity of a character.", example="even")
    stop_bits: Annotated[Literal[1, 2], BeforeValidator(_number_in_words)] = setting(
        1, "Stop bits of a character.", example=2
    )
    terminator: Literal["auto", "cr", "lf", "crlf", "tab", "gap"] = setting(
        "auto",
        "What ends a code. `auto`: CR, LF or Tab, whichever comes, or a pause until one of them has come; "
        "`gap`: a pause only. With an end, a code that a pause breaks does not count, nor what follows it "
        "up to the next end.",
        example="crlf",
    )
    encoding: Literal["auto", "utf-8", "cp1250", "cp1252", "latin-1"] = setting(
        "auto",
        "How the scanner sends letters beyond A to Z. `auto`: UTF-8, else Windows-1252.",
        example="cp1250",
    )
    prefix: str = setting(
        "",
        "What the scanner is programmed to send before each code; it is taken off.",
        example="~",
        shown_default="nothing",
        max_length=20,
    )
    suffix: str = setting(
        "",
        "What the scanner is programmed to send behind each code, before what ends it; it is taken off.",
        example="#",
        shown_default="nothing",
        max_length=20,
    )


class Privacy(_Section):
    """What is shown of a customer, and who answers for the data."""

    masked_name: Literal["initial_and_salutation", "first_name", "none"] = setting(
        "initial_and_salutation",
        "What a mere card shows of the name. Anyone may hold a card, so less is better.",
        example="first_name",
        who=Who.MANAGED,
    )
    minimum_age: int = setting(
        16, "Age from which a visitor may sign up alone, in years.", example=15, who=Who.MANAGED, ge=0, le=99
    )
    controller: OptionalText = setting(
        None,
        "Company that answers for the data, with its address, as the privacy notice names it.",
        example="Coffee Ltd., Na Příkopě 1, Prague",
        shown_default="the privacy notice names the shop only",
        who=Who.MANAGED,
    )
    contact: OptionalText = setting(
        None,
        "Where customers can ask about their data, as the privacy notice says.",
        example="privacy@coffee.example",
        shown_default="not mentioned",
        who=Who.MANAGED,
    )


class Timeouts(_Section):
    """How long screens stay, in seconds."""

    idle_s: float = setting(
        40, "A screen with customer data asks whether anyone is there after this.", example=40, ge=1, le=600
    )
    warning_s: float = setting(
        20, "How long that question waits for an answer before the visit ends.", example=20, ge=1, le=120
    )
    form_idle_s: float = setting(90, "The same as `idle_s`, while a form is open.", example=90, ge=1, le=900)
    notice_s: float = setting(
        8, "Screens without customer data (unknown card, done) go away after this.", example=8, ge=1, le=60
    )
    staff_idle_s: float = setting(
        180,
        "The staff area locks itself when it stays untouched for this long, and for `warning_s` more.",
        example=300,
        ge=10,
        le=3600,
    )
    repeat_window_s: float = setting(
        2.5,
        "The same code counts once within this time.",
        example=2.5,
        who=Who.MANAGED,
        ge=0.5,
        le=30,
    )


class Limits(_Section):
    """How much one kiosk does: plenty for a busy day, too little for abuse."""

    unknown_codes_a_minute: int = setting(
        10,
        "Codes a minute that the loyalty system may be asked for in vain; with one more the kiosk pauses, so "
        "that nobody can try card numbers in turn.",
        example=6,
        who=Who.MANAGED,
        ge=1,
        le=60,
    )
    unknown_pause_s: float = setting(
        60, "How long that pause is, in seconds.", example=120, who=Who.MANAGED, ge=10, le=900
    )
    contact_checks_a_minute: int = setting(
        6,
        "How often a minute the loyalty system is asked whether an e-mail or phone is known already, so that "
        "nobody can try addresses in turn; beyond that the form goes on without asking. About one address it "
        "is asked three times an hour at most.",
        example=3,
        who=Who.MANAGED,
        ge=1,
        le=60,
    )
    contact_checks_an_hour: int = setting(
        120,
        "How often an hour the loyalty system is asked whether an e-mail or phone is known already; beyond "
        "that the form goes on without asking.",
        example=60,
        who=Who.MANAGED,
        ge=1,
        le=3600,
    )
    sign_ups_an_hour: int = setting(
        60,
        "Sign-ups that are sent in an hour; beyond that visitors are asked to come back later.",
        example=30,
        who=Who.MANAGED,
        ge=1,
        le=3600,
    )


class Agreements(_Section):
    """What a visitor has to agree to when signing up."""

    required: Annotated[tuple[str, ...], InWords] = setting(
        (),
        "Ids of the agreements that membership needs: terms and data processing, never marketing.",
        example=["81eaeea13b8984a169c490a325"],
        shown_default="none",
        allowed="a list of agreement ids",
        who=Who.MANAGED,
    )


class SignUps(_Section):
    """What a new customer may expect."""

    confirmation: Literal["none", "email", "sms"] = setting(
        "none",
        "What the loyalty system sends a new customer by itself. The screen promises only this.",
        example="email",
        who=Who.MANAGED,
    )


class Window(_Section):
    """The window on the screen."""

    full_screen: bool = setting(True, "Covers the whole screen, as a kiosk should.", example=False)
    locked: bool = setting(
        True,
        "Keys, gestures and requests that would leave the kiosk, cover it or close its window do nothing; "
        "staff close it in the staff area, the system by SIGTERM.",
        example=False,
        who=Who.MANAGED,
    )
    size: Annotated[tuple[int, int], BeforeValidator(_size_in_words)] = setting(
        (1080, 1920),
        "Width and height of the window in pixels, where it does not cover the screen.",
        example=[540, 960],
        allowed='two whole numbers from 200 to 10000, such as [1080, 1920] or "1080x1920"',
    )

    @field_validator("size")
    @classmethod
    def _usable_size(cls, size: tuple[int, int]) -> tuple[int, int]:
        if not all(200 <= side <= 10_000 for side in size):
            raise ValueError("too small or too large")
        return size


class Log(_Section):
    """The log. It never holds personal data, whatever the level."""

    level: Literal["debug", "info", "warning", "error"] = setting(
        "info", "The least important lines to keep.", example="warning", who=Who.MANAGED
    )
    file: OptionalPath = setting(
        None,
        "Where the log goes. It is replaced at 5 MB, and five old ones are kept.",
        example="/var/log/loyalty-kiosk/kiosk.jsonl",
        shown_default="`log/kiosk.jsonl` in `state_dir`",
        who=Who.MANAGED,
    )


class Recovery(_Section):
    """When the kiosk gives itself a rest."""

    crashes: int = setting(
        3,
        "After this many crashes within `within_min` the kiosk shows an out-of-service page for a while; "
        "sign-ups that wait are still sent. 0: it never does.",
        example=5,
        who=Who.MANAGED,
        ge=0,
        le=100,
    )
    within_min: float = setting(
        10, "Minutes within which crashes add up.", example=10, who=Who.MANAGED, ge=0.1, le=1440
    )
    pause_min: float = setting(
        5,
        "Minutes until it tries again by itself; each time twice as long, an hour at most.",
        example=5,
        who=Who.MANAGED,
        ge=0.05,
        le=60,
    )
    memory_mb: int = setting(
        1500,
        "Memory in MB above which the kiosk is started again as soon as nobody is there. 0: it is not.",
        example=1000,
        who=Who.MANAGED,
        ge=0,
        le=100_000,
    )


class Settings(_Section):
    """All settings, valid; what nobody set has its default, or is None and listed by `missing`."""

    store_id: OptionalText = setting(
        None,
        "Id of the store in the CRM that this kiosk stands in.",
        example="86e05affc7a7abefcd513ab400",
        needed_for="vouchers and sign-ups, which belong to a store",
    )
    customer_source_id: OptionalText = setting(
        None,
        "Id of the customer source in the CRM that sign-ups at kiosks are counted under.",
        example="8bd481fbb8a7dbbca5b5a32a1c",
        needed_for="sign-ups",
        is_essential=False,
    )
    language: Language = setting(
        "en", "Language of the welcome screen, and of a visit until another is picked.", example="cs"
    )
    languages: Annotated[tuple[Language, ...], InWords] = setting(
        ("en", "cs"),
        "Languages offered, in this order. The one in `language` is always among them.",
        example=["cs", "en"],
        allowed="a list of en, cs",
        validate_default=True,
    )
    device_name: str = setting(
        platform.node,
        "Name of this kiosk in logs and receipts, to tell two in one store apart.",
        example="entrance-left",
        shown_default="the name of the computer",
        min_length=1,
        max_length=100,
    )
    state_dir: Path = setting(
        default_state_dir,
        "Folder for everything that the kiosk keeps. One running kiosk to a folder.",
        example="/var/lib/loyalty-kiosk",
        shown_default="the user's folder for application state, `~/.local/state/loyalty-kiosk` on Linux",
        allowed="the path of a folder",
        who=Who.MANAGED,
    )
    backend: Literal["carecloud"] = setting(
        "carecloud", "Which loyalty system to talk to.", example="carecloud", who=Who.MANAGED
    )
    phone_country: str = setting(
        "CZ",
        "Country that a phone number without a country code belongs to.",
        example="SK",
        allowed="a country in two capital letters, such as CZ",
        who=Who.MANAGED,
    )
    carecloud: CareCloud = CareCloud()
    camera: Camera = Camera()
    scanning: Scanning = Scanning()
    wedge: Wedge = Wedge()
    serial: Serial = Serial()
    privacy: Privacy = Privacy()
    timeouts: Timeouts = Timeouts()
    limits: Limits = Limits()
    agreements: Agreements = Agreements()
    sign_up: SignUps = SignUps()
    window: Window = Window()
    recovery: Recovery = Recovery()
    log: Log = Log()

    @field_validator("languages")
    @classmethod
    def _offer_own_language(
        cls, languages: tuple[Language, ...], info: ValidationInfo
    ) -> tuple[Language, ...]:
        own = info.data.get("language")
        return tuple(dict.fromkeys([*languages, *([own] if own else [])]))

    @field_validator("phone_country")
    @classmethod
    def _known_country(cls, country: str) -> str:
        # Importing these tables takes longer than all other settings together; the default needs no check.
        from phonenumbers import SUPPORTED_REGIONS

        if country not in SUPPORTED_REGIONS:
            raise ValueError("no such country")
        return country

    @property
    def log_file(self) -> Path:
        """Where the log goes."""
        return self.log.file or self.state_dir / "log" / "kiosk.jsonl"

    def missing(self) -> list[MissingSetting]:
        """Settings that nobody set although something cannot work without them, in order of declaration."""
        return [
            MissingSetting(each.key, _how_to_set(each), each.needed_for, each.is_essential)
            for each in declarations(type(self))
            if each.needed_for and self.value_of(each.key) is None
        ]

    def value_of(self, key: str) -> Any:
        """The value of a dotted key. Raises `AttributeError` for one that is not declared."""
        value: Any = self
        for name in key.split("."):
            value = getattr(value, name)
        return value


def _how_to_set(declaration: Declaration) -> str:
    is_secret = declaration.who is Who.SECRET
    return f"kiosk secret set {declaration.key}" if is_secret else declaration.env


@dataclass(frozen=True, slots=True)
class MissingSetting:
    """A setting that is needed and not set; without an essential one no customer can be served.

    `how` is what sets it: an environment variable, or for a secret a command.
    """

    key: str
    how: str
    why: str
    is_essential: bool
