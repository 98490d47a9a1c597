"""A stop that is asked for before there is an event loop to obey it.

Standard library only, and no asyncio: the first picture waits for this module.
"""

from __future__ import annotations

import signal


class StopNote:
    """A handler of SIGTERM that ends nothing by itself."""

    def __init__(self) -> None:
        self.is_asked = False

    def __call__(self, *_: object) -> None:
        self.is_asked = True


def note_stop_signals() -> None:
    """From now on SIGTERM waits for `ui.upkeep.stop_signals`, which obeys it as soon as there is a loop.

    Call it in the main thread. Ctrl+C goes on being `KeyboardInterrupt`.
    """
    signal.signal(signal.SIGTERM, StopNote())
