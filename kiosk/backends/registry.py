"""Name of a loyalty system in the settings -> its constructor, imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from kiosk.backends.port import LoyaltyBackend

_CONSTRUCTORS = {
    "carecloud": ("kiosk.backends.carecloud.client", "CareCloudBackend"),
}


def backend_names() -> tuple[str, ...]:
    """What the setting may say."""
    return tuple(_CONSTRUCTORS)


def backend_constructor(name: str) -> Callable[..., LoyaltyBackend]:
    """The constructor; what it takes differs from system to system. Raises `ValueError` for other names."""
    try:
        module, attribute = _CONSTRUCTORS[name]
    except KeyError:
        raise ValueError(f"no loyalty system {name!r}; there is {', '.join(_CONSTRUCTORS)}") from None
    constructor: Callable[..., LoyaltyBackend] = getattr(import_module(module), attribute)
    return constructor
