"""Seeded odd replies over a real socket, taken by the real client: only typed errors, and little memory.

`python -m tests.faults.reply_fuzz 3000 --seed 7` prints a report as JSON; exit code 1 if it found anything.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import gc
import gzip
import json
import random
import sys
import zlib
from collections.abc import AsyncIterator, Callable
from dataclasses import asdict, dataclass, field
from typing import Any

import psutil
import structlog

from kiosk.backends.carecloud.client import CareCloudBackend
from kiosk.backends.http_client import Limits
from kiosk.backends.timing import Timing
from kiosk.domain.errors import LoyaltyError
from tests.backends.memory_store import MemoryReferenceStore
from tests.backends.scripted import make_settings
from tests.backends.wild_calls import CALLS, KEYS
from tests.fakes.socket_server import Seen, request_head, serving

MB = 1024 * 1024
# The real ones would make silence the whole of the test's time; everything else is as in a shop.
LIMITS = Limits(total_s=0.6, connect_s=0.5, read_s=0.3)
_HUGE = 1024 * MB
_VALUES: tuple[object, ...] = (
    None,
    True,
    0,
    -1,
    1e308,
    10**40,
    "",
    "1",
    "c1",
    "1000000000016",
    "0000-00-00 00:00:00",
    "9999-12-31 23:59:59",
    "985-02-12",
    "\u202e\x00",
    [],
    {},
)

Chunks = AsyncIterator[bytes]
Kind = Callable[[random.Random], Chunks]


@dataclass
class Report:
    """`crashes` are exceptions that are no `LoyaltyError`; memory is the process's, in MB over the start."""

    replies: int = 0
    crashes: list[str] = field(default_factory=list)
    values: int = 0
    errors: dict[str, int] = field(default_factory=dict)
    memory_end_mb: float = 0.0
    memory_peak_mb: float = 0.0
    kinds: dict[str, int] = field(default_factory=dict)

    @property
    def is_good(self) -> bool:
        return not self.crashes and self.memory_peak_mb <= 20


def _head(body: bytes | None, status: int = 200, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status} X", *headers]
    if body is not None and not any(each.lower().startswith("content-length") for each in headers):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"


def _tree(dice: random.Random, depth: int = 4) -> object:
    shape = dice.random()
    if depth == 0 or shape < 0.35:
        return dice.choice(_VALUES)
    if shape < 0.6:
        return [_tree(dice, depth - 1) for _ in range(dice.randrange(4))]
    return {dice.choice(KEYS): _tree(dice, depth - 1) for _ in range(dice.randrange(7))}


async def _json(dice: random.Random) -> Chunks:
    """Real names with wild values, often inside the envelope."""
    tree = _tree(dice)
    body = json.dumps({"data": tree} if dice.random() < 0.7 else tree).encode()
    yield _head(body, dice.choice((200, 200, 200, 201, 400, 404, 422))) + body


async def _broken_json(dice: random.Random) -> Chunks:
    body = bytearray(json.dumps({"data": {"cards": [{"card_number": "1"}] * 5}}).encode())
    for _ in range(dice.randrange(1, 6)):
        body[dice.randrange(len(body))] = dice.randrange(256)
    cut = bytes(body[: dice.randrange(len(body))])
    yield _head(cut) + cut


async def _deep_or_wide(dice: random.Random) -> Chunks:
    body = dice.choice(
        (b"[" * 900_000, b'{"data":' * 200_000, b"[" + b"{}," * 600_000 + b"{}]", b"9" * 1_500_000)
    )
    yield _head(body)
    yield body


async def _nulls(dice: random.Random) -> Chunks:
    body = json.dumps({"data": dict.fromkeys(KEYS)}).encode()
    yield _head(body) + body


async def _page(dice: random.Random) -> Chunks:
    body = b"<html><body>canary</body></html>"
    status = dice.choice((200, 302, 404, 511, 502))
    yield _head(body, status, "Content-Type: text/html", "Location: http://portal.example") + body


async def _charset(dice: random.Random) -> Chunks:
    text = json.dumps({"data": {"name": "Žluťoučký kůň"}}, ensure_ascii=False)
    body = text.encode(dice.choice(("cp1250", "utf-16", "utf-7", "iso8859_2", "utf-8-sig")))
    yield (
        _head(body, 200, "Content-Type: application/json; charset=" + dice.choice(("klingon", "utf-8")))
        + body
    )


async def _huge(dice: random.Random) -> Chunks:
    if dice.random() < 0.5:
        yield _head(None, 200, f"Content-Length: {_HUGE}")
        for _ in range(_HUGE // 65536):
            yield b" " * 65536
    yield _head(None, 200, "Transfer-Encoding: chunked")
    for _ in range(_HUGE // 65536):
        yield b"10000\r\n" + b" " * 65536 + b"\r\n"


_BOMB = zlib.compressobj(9, wbits=31)
_PACKED_BOMB = b"".join(_BOMB.compress(bytes(MB)) for _ in range(100)) + _BOMB.flush()


async def _packed(dice: random.Random) -> Chunks:
    good = b'{"data":{}}'
    body, encoding = dice.choice(
        (
            (_PACKED_BOMB, "gzip"),
            (gzip.compress(_PACKED_BOMB), "gzip, gzip"),
            (zlib.compress(good), "deflate"),
            (zlib.compress(good)[2:-4], "deflate"),
            (good, "br"),
            (good, "gzip"),
            (gzip.compress(good)[:-5], "gzip"),
            (gzip.compress(good) + dice.randbytes(40), "gzip"),
        )
    )
    yield _head(body, 200, f"Content-Encoding: {encoding}") + body


async def _drip(dice: random.Random) -> Chunks:
    yield _head(None, 200, "Transfer-Encoding: chunked")
    while True:
        yield b"1\r\n \r\n"
        await asyncio.sleep(0.1)


async def _silence(dice: random.Random) -> Chunks:
    if dice.random() < 0.5:
        yield b"HTTP/1.1 200"
    await asyncio.Event().wait()


async def _headers(dice: random.Random) -> Chunks:
    yield b"HTTP/1.1 200 OK\r\n"
    line = b"X-Flood: " + b"x" * dice.choice((10, 1000, 60_000)) + b"\r\n"
    for _ in range(20_000):
        yield line * 20


async def _no_body(dice: random.Random) -> Chunks:
    status = dice.choice((200, 201, 204, 304, 400, 429, 500, 503))
    yield _head(b"" if dice.random() < 0.5 else None, status, "Retry-After: " + dice.choice(("0", "-1", "x")))


async def _garbage(dice: random.Random) -> Chunks:
    lies = (
        dice.randbytes(dice.randrange(1, 300)),
        b"HTTP/9.9 999 ???\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{",
        b"HTTP/1.1 100 Continue\r\n\r\n" * 50,
        b"",
    )
    yield dice.choice(lies)


KINDS: dict[str, tuple[int, Kind]] = {
    "json": (40, _json),
    "broken json": (12, _broken_json),
    "deep or wide": (4, _deep_or_wide),
    "nulls": (6, _nulls),
    "page": (8, _page),
    "charset": (6, _charset),
    "huge": (3, _huge),
    "packed": (6, _packed),
    "drip": (1, _drip),
    "silence": (1, _silence),
    "headers": (2, _headers),
    "no body": (5, _no_body),
    "garbage": (8, _garbage),
}
"""Weight and maker of each kind of reply."""


class _Fuzz:
    def __init__(self, count: int, seed: int) -> None:
        self._count = count
        self._dice = random.Random(seed)
        self._process = psutil.Process()
        self._used: collections.Counter[str] = collections.Counter()
        self.report = Report()

    async def run(self) -> Report:
        """Every call of the client in turn, until so many replies were sent."""
        errors: collections.Counter[str] = collections.Counter()
        async with serving(self._answer) as host:
            # Everything is loaded and every buffer grown before the first measurement.
            await self._call_all(host, collections.Counter(), 60)
            self._used.clear()
            gc.collect()
            start = self._process.memory_info().rss
            self._peak = start
            await self._call_all(host, errors, self._count)
        gc.collect()
        report = self.report
        report.replies = sum(self._used.values())
        report.errors = dict(errors.most_common())
        report.kinds = dict(self._used.most_common())
        report.memory_end_mb = round((self._process.memory_info().rss - start) / MB, 1)
        report.memory_peak_mb = round((self._peak - start) / MB, 1)
        return report

    async def _call_all(self, host: Seen, errors: collections.Counter[str], until: int) -> None:
        self._peak = 0
        while True:
            # A back end of its own each time: a breaker that opened would keep the rest of the replies away.
            backend = CareCloudBackend(
                make_settings(url=f"http://127.0.0.1:{host.port}"),
                MemoryReferenceStore(),
                limits=LIMITS,
                timing=Timing(sleep=_no_sleep, random=self._dice.random),
            )
            for call in self._dice.sample(CALLS, 4):
                try:
                    await call(backend)
                    self.report.values += 1
                except LoyaltyError as error:
                    errors[type(error).__name__] += 1
                except Exception as error:
                    self.report.crashes.append(f"{type(error).__name__} after {dict(self._used)}")
                self._peak = max(self._peak, self._process.memory_info().rss)
            await backend.close()
            # A kiosk makes one back end in its life; what a closed one leaves behind is no finding.
            gc.collect()
            host.heads.clear()
            if sum(self._used.values()) >= until:
                return

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if b"/actions/login " in request_head.get() and self._dice.random() < 0.95:
            # Without a token nothing else would be asked.
            token = b'{"data":{"bearer_token":"token"}}'
            writer.write(_head(token) + token)
            return
        names = list(KINDS)
        name = self._dice.choices(names, [KINDS[each][0] for each in names])[0]
        self._used[name] += 1
        async for chunk in KINDS[name][1](self._dice):
            writer.write(chunk)
            await writer.drain()
            self._peak = max(self._peak, self._process.memory_info().rss)
        # Some replies lie about their length: nothing after them could be told from them.
        raise ConnectionError


async def _no_sleep(seconds: float) -> None:
    del seconds
    await asyncio.sleep(0)


async def fuzz(count: int, seed: int) -> Report:
    """Send `count` odd replies at least; the same ones for the same seed."""
    structlog.configure(processors=[_drop])
    try:
        return await _Fuzz(count, seed).run()
    finally:
        structlog.reset_defaults()


def _drop(_logger: Any, _method: str, _event: Any) -> Any:
    raise structlog.DropEvent


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    report = asyncio.run(fuzz(wanted.count, wanted.seed))
    sys.stdout.write(json.dumps(asdict(report), indent=2) + "\n")
    return 0 if report.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
