"""Pictures by address: fetched apart from everything else, from few hosts, with nothing that tells who asks.

The addresses come with the data of the loyalty system, so whoever may edit a reward there may write any into
it. They must not become a way to what only this machine can reach, nor tell a stranger that somebody is here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from pathlib import Path

import httpx
import structlog

from kiosk.backends.bounded_body import BodyTooLarge, BodyUnreadable, read_body
from kiosk.backends.exchange import SendTrace
from kiosk.backends.http_client import Limits, new_client
from kiosk.backends.own_task import OwnTasks
from kiosk.config_address import normalised_url
from kiosk.picture_header import picture_size, scan_count

MOST_PIXELS_A_SIDE = 4000
MOST_PIXELS = 9_000_000
# Progressive files have about ten; those of a camera hold a small picture of their own besides.
MOST_SCANS = 50
# Two of the connections that a line can bear, so that no number on the home waits for a picture.
PICTURE_LIMITS = Limits(body_bytes=1_500_000, connections=2, keepalive_s=20.0)

_LONGEST_ADDRESS = 2000

_log = structlog.get_logger(__name__)


class PictureClient:
    """Implements `PicturePort`. Used from one event loop."""

    def __init__(
        self,
        base_url: str,
        more_hosts: Collection[str] = (),
        *,
        ca_file: Path | None = None,
        limits: Limits = PICTURE_LIMITS,
        wire: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Pictures come from where `base_url` is, and over https from `more_hosts`, which the site names.

        `wire` replaces the network in tests. Raises as `HttpTransport` does.
        """
        self._home = httpx.URL(normalised_url(base_url))
        self._more_hosts = frozenset(httpx.URL(f"https://{host}").host for host in more_hosts)
        self._limits = limits
        # No log-in, no cookie, no redirect: nothing but the address itself goes out.
        self._client = new_client(str(self._home), limits, ca_file, wire)
        self._client.headers["Accept"] = "image/png, image/jpeg"
        self._is_followed = wire is None
        self._exchanges = OwnTasks()
        self._turns = asyncio.Semaphore(limits.connections)

    async def close(self) -> None:
        """Close every connection."""
        await self._exchanges.close()
        await self._client.aclose()

    async def fetch(self, address: str) -> bytes | None:
        try:
            async with self._turns:
                return await self._fetch(self._allowed(address))
        except _NotShown as error:
            # Without the address: a shop may have made one for each customer.
            _log.info("picture_not_shown", reason=error.reason, status=error.status)
            return None

    async def _fetch(self, url: httpx.URL) -> bytes:
        trace = SendTrace(is_followed=self._is_followed)
        try:
            async with asyncio.timeout(self._limits.total_s):
                content = await self._exchanges.run(self._read(url, trace), trace)
        except TimeoutError:
            raise _NotShown("time") from None
        except BodyTooLarge:
            raise _NotShown("bytes") from None
        except (BodyUnreadable, httpx.DecodingError):
            raise _NotShown("packing") from None
        except httpx.HTTPError:
            raise _NotShown("connection") from None
        _check(content)
        return content

    async def _read(self, url: httpx.URL, trace: SendTrace) -> bytes:
        outgoing = self._client.build_request("GET", url, extensions={"trace": trace.note})
        response = await self._client.send(outgoing, stream=True)
        try:
            if response.status_code != httpx.codes.OK:
                raise _NotShown("status", response.status_code)
            return await read_body(response, self._limits.body_bytes)
        finally:
            await response.aclose()

    def _allowed(self, address: str) -> httpx.URL:
        """The address as it will be asked for, if it may be."""
        if len(address) > _LONGEST_ADDRESS:
            raise _NotShown("address")
        try:
            # What is judged here is the very object that is sent: two readings of one text may differ.
            url = httpx.URL(address).copy_with(fragment=None)
        except (httpx.InvalidURL, ValueError):
            raise _NotShown("address") from None
        is_at_home = (url.scheme, url.host, url.port) == (self._home.scheme, self._home.host, self._home.port)
        is_named = url.scheme == "https" and url.host in self._more_hosts and url.port is None
        if url.userinfo or not (is_at_home or is_named):
            raise _NotShown("address")
        return url


def _check(content: bytes) -> None:
    """What can be told without decoding. Raises `_NotShown`."""
    size = picture_size(content)
    if size is None:
        raise _NotShown("kind")
    if min(size) < 1 or max(size) > MOST_PIXELS_A_SIDE or size[0] * size[1] > MOST_PIXELS:
        raise _NotShown("pixels")
    if scan_count(content) > MOST_SCANS:
        raise _NotShown("scans")


class _NotShown(Exception):
    """There is no picture to be had; never leaves this module. `reason` is a word for the log."""

    def __init__(self, reason: str, status: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status
