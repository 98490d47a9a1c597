"""Which pictures the gallery holds: every screen in every language and size, and the other modes pairwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from kiosk.first_look import THEMES
from kiosk.languages.built_in import LANGUAGE_NAMES

LANGUAGES = tuple(LANGUAGE_NAMES)
SIZES = ((1080, 1920), (1920, 1080), (800, 1280), (1280, 800))
STANDING = tuple(size for size in SIZES if size[1] > size[0])
# Low reach changes a standing screen alone, so it is a place of its own and not a mode of any size.
PLACES = (*((size, False) for size in SIZES), *((size, True) for size in STANDING))


class Face(Enum):
    """Which window a screen belongs to, and so which modes it has."""

    CUSTOMER = "customer"
    STAFF = "staff"
    OUT_OF_SERVICE = "out of service"


@dataclass(frozen=True, slots=True)
class Mode:
    """How a picture differs from the base mode, which is this one as it is made."""

    theme: str = "light"
    is_large: bool = False
    is_low: bool = False
    is_branded: bool = False

    def __str__(self) -> str:
        parts = [self.theme] if self.theme != "light" else []
        parts += ["large text"] if self.is_large else []
        parts += ["low reach"] if self.is_low else []
        parts += ["brand"] if self.is_branded else []
        return ", ".join(parts) or "base"


BASE = Mode()


@dataclass(frozen=True, slots=True)
class Shot:
    """One screen as somebody sees it; `size` in pixels."""

    face: Face
    screen: str
    language: str
    size: tuple[int, int]
    mode: Mode = BASE

    def __str__(self) -> str:
        width, height = self.size
        return f"{self.screen}, {self.language}, {width}x{height}, {self.mode}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file of the gallery: a screen in one language in all sizes, or one picture in another mode."""

    file: str
    shots: tuple[Shot, ...]


def file_name(screen: str) -> str:
    """The screen's name as a part of a file's name."""
    return "-".join("".join(each if each.isalnum() else " " for each in screen.lower()).split())


def base_sheets(screens: Sequence[tuple[Face, str]]) -> Iterator[Sheet]:
    """Every screen in every language and size."""
    for face, screen in screens:
        for language in LANGUAGES:
            shots = tuple(Shot(face, screen, language, size) for size in SIZES)
            yield Sheet(f"{file_name(screen)}/{language}.png", shots)


def mode_sheets(screens: Sequence[tuple[Face, str]]) -> Iterator[Sheet]:
    """Six pictures of each screen, in which any two values of what can be chosen come together somewhere.

    The numbers turn at different speeds, from picture to picture and from screen to screen, so that no two
    turn together. A test counts the pairs.
    """
    for number, (face, screen) in enumerate(screens):
        turn, place = divmod(number, len(PLACES))
        for row in range(len(PLACES)):
            size, is_low = PLACES[(row + place) % len(PLACES)]
            wanted = Mode(
                theme=THEMES[(row + turn) % len(THEMES)],
                is_large=(row // 3 + number) % 2 == 1,
                is_low=is_low,
                is_branded=(row + number // 2) % 2 == 1,
            )
            shot = Shot(face, screen, LANGUAGES[row % len(LANGUAGES)], size, possible(face, wanted))
            yield Sheet(f"{file_name(screen)}/mode-{row + 1}.png", (shot,))


def state_sheets(states: Sequence[tuple[Face, str]]) -> Iterator[Sheet]:
    """Two of each, in all sizes: in usual and in large letters, and the languages and themes in turn."""
    for number, (face, state) in enumerate(states):
        for is_large in (False, True):
            turn = number + 2 * is_large
            mode = Mode(THEMES[turn % len(THEMES)], is_large)
            language = LANGUAGES[turn % len(LANGUAGES)]
            shots = tuple(Shot(face, state, language, size, mode) for size in SIZES)
            yield Sheet(f"{file_name(state)}/{'large' if is_large else 'usual'}.png", shots)


def possible(face: Face, mode: Mode) -> Mode:
    """What becomes of that mode in a window which does not have all of them."""
    match face:
        case Face.CUSTOMER:
            return mode
        case Face.STAFF:
            return Mode(mode.theme, mode.is_large, is_branded=mode.is_branded)
        case Face.OUT_OF_SERVICE:
            return Mode(mode.theme)
