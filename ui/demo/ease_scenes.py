"""What helps people who see little or sit low, on the welcome screen of a demo."""

from __future__ import annotations

from ui.demo.stage import DemoStage

_SETTLED_S = 0.3


async def easier(stage: DemoStage) -> None:
    """The panel, high contrast, and everything in the lower part of the screen."""
    ease = stage.shell.root.views.accessibility
    for name, change in (
        ("accessibility", ease.open),
        ("accessibility-contrast", ease.toggleHighContrast),
        ("accessibility-low", ease.toggleLow),
        ("welcome-contrast-low", ease.close),
    ):
        change()
        await stage.rest(_SETTLED_S)
        stage.picture(name)
    ease.toggleHighContrast()
    ease.toggleLow()
