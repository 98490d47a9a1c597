"""Why a scan worker ended by itself, to whoever looks at the process; its parent starts another."""

from __future__ import annotations

EXIT_HUNG = 3
EXIT_FROZEN = 4
EXIT_BAD_SETTINGS = 5
EXIT_CAPTURE_DIED = 6
