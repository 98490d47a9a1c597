"""What may be written down about a request: never a body, a token or a filled-in address."""

from __future__ import annotations

import logging
from dataclasses import dataclass

import structlog

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """One attempt. `route` is the template, without the values and without the query.

    `status` is None where no complete reply came; `failure` then names the kind of failure.
    """

    method: str
    route: str
    attempt: int
    duration_ms: float
    status: int | None = None
    failure: str | None = None
    body_bytes: int | None = None


def write_request(record: RequestRecord) -> None:
    """Write one line; the caller's reference joins it through `structlog.contextvars`."""
    facts = {
        "method": record.method,
        "route": record.route,
        "status": record.status,
        "attempt": record.attempt,
        "duration_ms": round(record.duration_ms, 1),
        "bytes": record.body_bytes,
    }
    if record.failure is None:
        _log.info("request", **facts)
    else:
        _log.warning("request", failure=record.failure, **facts)


def silence_http_libraries() -> None:
    """httpx logs whole addresses, card numbers in the query included, and httpcore logs headers."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
