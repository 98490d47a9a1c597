"""All settings of the program; each is declared once: key, type, default, who may change it, what it is for.

Those of a table stand in `kiosk.config_sections`, those at the top of the file here.
`kiosk.config_loading` fills these from files and the environment; `docs/configuration.md` and
`kiosk config --sample` are made from the declarations. These are plain pydantic models rather than
pydantic-settings, so that a test can build `Settings(...)` without the machine's environment getting in, and
so that a message can say which file or variable a wrong value came from.
"""

from __future__ import annotations

import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, ValidationInfo, field_validator

from kiosk.config_declaration import Declaration, Who, declarations, setting
from kiosk.config_rules import CodeRule, Symbology
from kiosk.config_sections.carecloud import CareCloud
from kiosk.config_sections.customers import Agreements, Privacy, SignUps
from kiosk.config_sections.device import Log, Recovery, Window
from kiosk.config_sections.keypad import Keypad
from kiosk.config_sections.look import Brand, Look
from kiosk.config_sections.one_time_passwords import OneTimePasswords
from kiosk.config_sections.reading import Camera, Scanning
from kiosk.config_sections.redemption import Redemption
from kiosk.config_sections.scanners import Serial, Wedge
from kiosk.config_sections.section import Section
from kiosk.config_sections.sound import SoundLevel
from kiosk.config_sections.speech import Speech
from kiosk.config_sections.visits import Limits, Timeouts
from kiosk.config_sources import default_state_dir
from kiosk.config_values import InWords, OptionalText
from kiosk.languages.built_in import LANGUAGE_NAMES
from kiosk.languages.plural_rules import LanguageCode
from kiosk.languages.problem import LanguageProblem
from kiosk.languages.shop_languages import file_of
from kiosk.languages.text_file import read_texts

__all__ = [
    "OTHER_VARIABLES",
    "Camera",
    "CareCloud",
    "CodeRule",
    "MissingSetting",
    "Recovery",
    "Scanning",
    "Serial",
    "Settings",
    "Symbology",
    "Timeouts",
    "Wedge",
]

OTHER_VARIABLES = {
    "KIOSK_CONFIG": "the settings file, where no `--config` is given",
    "KIOSK_DEBUG": "`1` shows the full Python error of a failed command",
    "KIOSK_SKIP_SYSTEM_PACKAGES": "`1` makes `scripts/setup` leave the system's packages alone",
}
"""Environment variables with our prefix that are not settings."""


def _spoken(language: LanguageCode, info: ValidationInfo) -> LanguageCode:
    """A language of the product, or one whose texts the shop keeps beside its brand."""
    brand = info.data.get("brand")
    file = file_of(language, brand.folder if brand is not None else None)
    if file is not None:
        try:
            read_texts(file)
        except LanguageProblem as problem:
            raise ValueError(f"{file} is not used: {problem}") from None
    elif language not in LANGUAGE_NAMES:
        raise ValueError("no such language")
    return language


Language = Annotated[LanguageCode, AfterValidator(_spoken)]
_ALLOWED_LANGUAGES = ", ".join(LANGUAGE_NAMES) + " and the shop's own"
WayIn = Literal["camera", "scanner", "card_number", "phone", "email"]


class Settings(Section):
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
    # Before the languages, which may be its own.
    brand: Brand = Brand()
    language: Language = setting(
        "en",
        "Language of the welcome screen, and of a visit until another is picked.",
        example="cs",
        allowed=f"one of {_ALLOWED_LANGUAGES}",
    )
    languages: Annotated[tuple[Language, ...], InWords] = setting(
        tuple(LANGUAGE_NAMES),
        "Languages offered, in this order. The one in `language` is always among them.",
        example=["cs", "en"],
        allowed=f"a list of {_ALLOWED_LANGUAGES}",
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
    ways_in: Annotated[tuple[WayIn, ...], InWords] = setting(
        ("camera", "scanner", "card_number"),
        "How people may say who they are: by a code before the camera or a scanner, by a card number that "
        "they type with their birth date, or by a one-time password sent to their phone or e-mail. What is "
        "left out is not offered.",
        example=["camera", "card_number", "phone"],
        allowed="a list of " + ", ".join(get_args(WayIn)),
        who=Who.MANAGED,
        min_length=1,
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
    one_time_password: OneTimePasswords = OneTimePasswords()
    agreements: Agreements = Agreements()
    redemption: Redemption = Redemption()
    sign_up: SignUps = SignUps()
    window: Window = Window()
    look: Look = Look()
    sound: SoundLevel = SoundLevel()
    speech: Speech = Speech()
    keypad: Keypad = Keypad()
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
