"""Reads a reply's body without ever holding more than a limit, however it is packed."""

from __future__ import annotations

import zlib

import httpx

_AUTO_DETECT_HEADER = 32 + zlib.MAX_WBITS


class BodyTooLarge(Exception):
    """The body, as sent or unpacked, is larger than the limit."""


class BodyUnreadable(Exception):
    """The body is packed in a way that was not asked for, or is broken."""


async def read_body(response: httpx.Response, limit: int) -> bytes:
    """The unpacked body of a streamed response, at most `limit` bytes.

    httpx would unpack a whole chunk at once, a thousandfold in a gzip bomb; so the raw bytes are unpacked
    here, never past the limit.
    """
    unpack = _unpacker(response.headers.get("content-encoding", ""))
    body = bytearray()
    received = 0
    async for chunk in response.aiter_raw():
        received += len(chunk)
        if received > limit:
            raise BodyTooLarge
        if unpack is None:
            body += chunk
            continue
        try:
            body += unpack.decompress(chunk, limit + 1 - len(body))
        except zlib.error:
            raise BodyUnreadable from None
        if len(body) > limit:
            raise BodyTooLarge
    if unpack is not None and received and not unpack.eof:
        raise BodyUnreadable
    return bytes(body)


def _unpacker(content_encoding: str) -> zlib._Decompress | None:
    match content_encoding.strip().lower():
        case "" | "identity":
            return None
        case "gzip" | "x-gzip" | "deflate":
            return zlib.decompressobj(_AUTO_DETECT_HEADER)
        case _:
            raise BodyUnreadable
