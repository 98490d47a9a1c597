"""A screen that a demo turns on its side."""

from __future__ import annotations

from ui.demo.stage import DemoStage

_SETTLED_S = 0.3


async def in_landscape(stage: DemoStage, name: str, settled_s: float = _SETTLED_S) -> None:
    """One picture with the screen turned, `settled_s` seconds later."""
    window = stage.shell.window
    width, height = window.width(), window.height()
    window.resize(height, width)
    await stage.rest(settled_s)
    stage.picture(name)
    window.resize(width, height)
    await stage.rest(_SETTLED_S / 2)
