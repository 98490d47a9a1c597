"""Odd and huge replies over real sockets, taken by the real client: only typed errors, and little memory."""

from __future__ import annotations

import asyncio

from benchmarks.report import Figure
from benchmarks.soak.told import asked_count, tell
from tests.faults.reply_fuzz import fuzz


def main() -> None:
    """Each number of replies has replies of its own."""
    count = asked_count(__doc__, 3000)
    report = asyncio.run(fuzz(count, seed=count))
    errors = ", ".join(f"{name} {times}" for name, times in report.errors.items())
    kinds = ", ".join(f"{name} {times}" for name, times in report.kinds.items())
    tell(
        [
            Figure(
                "replies: crashes by odd replies",
                len(report.crashes),
                "",
                0,
                report.crashes[0] if report.crashes else f"{report.replies} replies",
            ),
            Figure(
                "replies: memory over the start, highest",
                report.memory_peak_mb,
                "MB",
                20,
                f"{report.memory_end_mb:g} MB at the end",
            ),
            Figure("replies: odd replies that were not sent", max(count - report.replies, 0), "", 0),
        ],
        [f"Odd replies: {kinds}; {report.values} calls got a value, the others {errors}."],
    )


if __name__ == "__main__":
    main()
