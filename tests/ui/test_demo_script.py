"""The demo without a screen leaves out no way in and no end of a visit."""

from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module

import pytest

from kiosk.brand.brand_file import read_brand
from kiosk.domain.way_in import Way
from kiosk.languages.built_in import LANGUAGE_NAMES
from ui.demo.brand_scenes import CAFE
from ui.demo.script import SCENES
from ui.viewmodels import message

WAYS = {
    Way.CAMERA: ("card", "token"),
    Way.SCANNER: ("scanner",),
    Way.CARD_NUMBER: ("typed-card", "number-with-letters"),
    Way.PHONE: ("text-message", "not-texted"),
    Way.EMAIL: ("unknown-email", "guessed-code"),
}
# Everything that a notice says at the end of a visit, by what makes its words.
NOTICES = {
    "notice_for_refusal": ("unknown-card", "refusals", "free-card", "phone-code-used"),
    "notice_for_free_card": ("free-card",),
    "notice_for_unknown_code": ("refusals",),
    "notice_for_voucher_code": ("refusals",),
    "notice_for_no_account": ("unknown-email",),
    "notice_for_pause": ("too-many-codes",),
    "notice_for_error": ("unreachable", "rush"),
    "notice_for_fault": ("something-broke",),
    "notice_for_card_added": ("sign-up-with-card",),
    "notice_for_unconfirmed": ("sign-up-unconfirmed",),
    "notice_for_queued": ("sign-up-away",),
    "notice_for_under_age": ("sign-up-too-young",),
}
# They need other settings, a disk that refuses, or a loyalty system that refuses what it allowed before.
NOT_IN_THE_DEMO = {
    "notice_for_closed_sign_up",
    "notice_for_enrolled",
    "notice_for_kept_for_staff",
    "notice_for_no_sign_ups",
    "notice_for_not_connected",
}
OTHER_ENDS = {
    "done": ("card", "token"),
    "silence, with a warning": ("silence",),
    "a new scan": ("next-card",),
    "a form that is cancelled": ("cancelled",),
    "a code left in view": ("left-in-view",),
    "a notice left alone": ("left-alone",),
    "a new card": ("sign-up", "sign-up-proved"),
    "an address that is taken": ("sign-up-taken",),
    "nobody for long": ("screensaver",),
}
BY_EAR = {"a card, and points for a reward": ("read-aloud",)}
# What can be done at the home, besides reading it.
DEEDS = {
    "points for a voucher, and back": ("points-to-voucher",),
    "a voucher used": ("voucher-used",),
    "own data changed": ("own-details",),
}


def notices() -> set[str]:
    """Every function that makes a notice."""
    modules = [
        import_module(f"{message.__name__}.{each.name}") for each in pkgutil.iter_modules(message.__path__)
    ]
    functions = [each for module in modules for each in inspect.getmembers(module, inspect.isfunction)]
    return {name for name, _ in functions if name.startswith("notice_for_")}


def test_every_way_in_is_played() -> None:
    assert set(WAYS) == set(Way)


def test_every_notice_is_played_or_named_as_left_out() -> None:
    assert set(NOTICES) | NOT_IN_THE_DEMO == notices()
    assert not set(NOTICES) & NOT_IN_THE_DEMO


@pytest.mark.parametrize(
    "played",
    [WAYS, NOTICES, OTHER_ENDS, DEEDS, BY_EAR],
    ids=["ways", "notices", "other ends", "deeds", "by ear"],
)
def test_what_plays_them_is_in_the_script(played: dict[object, tuple[str, ...]]) -> None:
    names = [name for name, _ in SCENES]
    assert len(set(names)) == len(names)
    assert {scene for scenes in played.values() for scene in scenes} <= set(names)


def test_the_brand_that_the_demo_shows_sets_everything_in_every_language() -> None:
    cafe = read_brand(CAFE, tuple(LANGUAGE_NAMES))
    assert None not in (cafe.accent, cafe.sweet, cafe.logo, cafe.font)
    assert len(cafe.screensaver) > 1
    assert set(cafe.welcome) == set(LANGUAGE_NAMES)
    assert all(words.heading and words.line for words in cafe.welcome.values())
