"""Ends of addresses that many people have, for one tap instead of ten."""

from __future__ import annotations

_ENDINGS = {
    "cs": ("@seznam.cz", "@email.cz", "@gmail.com", "@centrum.cz"),
    "sk": ("@gmail.com", "@azet.sk", "@centrum.sk", "@zoznam.sk"),
    "de": ("@gmail.com", "@gmx.de", "@web.de", "@t-online.de"),
    "pl": ("@gmail.com", "@wp.pl", "@onet.pl", "@o2.pl"),
    "en": ("@gmail.com", "@outlook.com", "@icloud.com", "@yahoo.com"),
}


def email_endings(language: str) -> list[str]:
    """Those that are common where `language` is spoken."""
    return list(_ENDINGS.get(language, _ENDINGS["en"]))


def with_ending(address: str, ending: str) -> str:
    """What was typed with another end."""
    return address.split("@")[0] + ending
