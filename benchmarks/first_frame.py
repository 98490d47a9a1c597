"""Starts the bare window or the kiosk, prints when its first frame was painted, and ends there.

    python -m benchmarks.first_frame bare
    python -m benchmarks.first_frame kiosk run --config FILE

The time is `time.monotonic_ns`, which all processes share. Nothing is imported here that the kiosk would not.
"""

from __future__ import annotations

import os
import sys
import time


def main() -> None:
    """Never returns."""
    if sys.argv[1] == "bare":
        from benchmarks.bare_window import open_bare_window

        app, _engine, window = open_bare_window()
        window.frameSwapped.connect(_end)
        app.exec()
        return
    # In the order of the kiosk's own start.
    import kiosk.cli
    import kiosk.commands.run
    import ui.app

    names = vars(ui.app)
    wait = names["wait_for_first_frame"]

    def wait_and_end(window: object) -> None:
        wait(window)
        _end()

    names["wait_for_first_frame"] = wait_and_end
    sys.argv = ["kiosk", *sys.argv[2:]]
    sys.exit(kiosk.cli.main())


def _end() -> None:
    os.write(1, str(time.monotonic_ns()).encode())
    os._exit(0)


if __name__ == "__main__":
    main()
