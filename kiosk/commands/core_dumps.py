"""A crash must not write customers' data to the disk."""

from __future__ import annotations

import sys


def leave_no_core_dumps() -> None:
    """From now on, for this process and all that it starts, the scan worker among them."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
