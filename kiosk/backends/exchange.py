"""What goes out and what comes back: a request, a reply, or the way in which there was none."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any
from urllib.parse import quote

import httpx

from kiosk.domain.errors import (
    AwayReason,
    BackendUnavailable,
    LoyaltyError,
    OutcomeUnknown,
    UnexpectedReply,
)


class Effect(Enum):
    """What happens on the server, and so what a lost reply means and whether to repeat."""

    NONE = "none"
    """Nothing, or nothing that hurts twice (a log-in): repeated once."""
    ONE_TRY = "one_try"
    """Nothing, but not worth repeating (a probe)."""
    SPENDS = "spends"
    """A one-time secret is used up: never repeated, a lost reply is `OutcomeUnknown`, a 5xx is not."""
    CHANGES = "changes"
    """Something is made: never repeated, both a lost reply and a 5xx are `OutcomeUnknown`."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request. Only `method` and `route` may be written down.

    `route` is a template such as `customers/{customer_id}`, relative to the base address; `path` fills it.
    `total_s` is its own deadline in seconds, None for the transport's.
    """

    method: str
    route: str
    path: Mapping[str, str] = field(default_factory=dict, repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    body: object = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    effect: Effect = Effect.NONE
    total_s: float | None = None

    @property
    def name(self) -> str:
        """For errors and logs."""
        return f"{self.method} /{self.route}"

    @property
    def is_repeatable(self) -> bool:
        return self.effect is Effect.NONE

    @property
    def filled_path(self) -> str:
        """The route with its values, each escaped so that it cannot become more than one segment."""
        for value in self.path.values():
            if value in ("", ".", ".."):
                raise UnexpectedReply(f"{self.name}: an id that cannot be part of an address")
        return self.route.format(**{key: quote(value, safe="") for key, value in self.path.items()})


@dataclass(frozen=True, slots=True)
class Reply:
    """A complete reply; `request_name` is free of personal values."""

    request_name: str
    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300

    @property
    def is_web_page(self) -> bool:
        """Whether it is a page for people, or the way to one, in the place of an answer.

        A 4xx that is a page is not counted: a host may well word its refusals like that.
        """
        return 300 <= self.status < 400 or (self.is_success and self.body.lstrip().startswith(b"<"))


class FailureKind(Enum):
    """Why there is no usable reply."""

    UNREACHABLE = "unreachable"
    NAME_UNKNOWN = "name not found"
    PROXY = "proxy refused"
    NOT_TRUSTED = "certificate not trusted"
    LOST = "connection lost"
    TOO_LATE = "too late"
    OVERLOADED = "overloaded"
    SERVER_ERROR = "server error"
    TOO_LARGE = "too large"
    UNREADABLE = "unreadable"
    PORTAL = "something else answered"
    ABANDONED = "abandoned"


_REASONS = {
    FailureKind.UNREACHABLE: AwayReason.UNREACHABLE,
    FailureKind.NAME_UNKNOWN: AwayReason.NAME_UNKNOWN,
    FailureKind.PROXY: AwayReason.PROXY,
    FailureKind.NOT_TRUSTED: AwayReason.NOT_TRUSTED,
    FailureKind.LOST: AwayReason.LOST,
    FailureKind.TOO_LATE: AwayReason.TOO_LATE,
    FailureKind.OVERLOADED: AwayReason.OVERLOADED,
    FailureKind.SERVER_ERROR: AwayReason.SERVER_ERROR,
    FailureKind.TOO_LARGE: AwayReason.PORTAL,
    FailureKind.UNREADABLE: AwayReason.PORTAL,
    FailureKind.PORTAL: AwayReason.PORTAL,
    FailureKind.ABANDONED: AwayReason.TOO_LATE,
}


@dataclass(frozen=True, slots=True)
class Failure:
    """How one attempt failed; `may_have_happened` is False only if the server surely did nothing."""

    kind: FailureKind
    may_have_happened: bool
    is_retryable: bool = False
    status: int | None = None
    retry_after_s: float | None = None

    @property
    def reason(self) -> AwayReason:
        """The same in the words of the product."""
        return _REASONS[self.kind]


class SendTrace:
    """Follows one request through httpcore: whether any of it left this machine, and when it may be cut off.

    httpcore keeps a connection for good if a task is cancelled between being given it and using it, or while
    giving it back.
    """

    def __init__(self, *, is_followed: bool = True) -> None:
        """Without `is_followed` nobody will call `note`."""
        self._is_connecting = False
        self._is_sending = False
        self._is_using = not is_followed
        self._is_cut = False

    @property
    def may_have_been_sent(self) -> bool:
        """False only if it is certain that the request was not begun."""
        return self._is_sending or not self._is_connecting

    def cut(self, task: asyncio.Task[Any]) -> None:
        """Cancel the `task` that sends this request: now, once it has its connection, or not any more."""
        if self._is_using and not self._is_cut:
            task.cancel()
        self._is_cut = True

    async def note(self, event: str, info: Mapping[str, Any]) -> None:
        """Called by httpcore; of what `info` holds (addresses, headers) only the method is looked at."""
        if event.startswith("connection.connect"):
            self._is_connecting = True
        if event.endswith("send_request_headers.started"):
            # A proxy is asked for a way to the host first, which is not the request yet.
            if info["request"].method == b"CONNECT":
                return
            self._is_sending = self._is_using = True
            if self._is_cut:
                raise asyncio.CancelledError
        if event.endswith("response_closed.started"):
            self._is_using = False


def kind_of(error: httpx.TransportError) -> Failure:
    """What an error of the connection means for the request."""
    match error:
        case httpx.ConnectError() if _is_caused_by(error, ssl.SSLError):
            return Failure(FailureKind.NOT_TRUSTED, may_have_happened=False)
        case httpx.ConnectError() if _is_caused_by(error, socket.gaierror):
            return Failure(FailureKind.NAME_UNKNOWN, may_have_happened=False, is_retryable=True)
        case httpx.ProxyError():
            return Failure(FailureKind.PROXY, may_have_happened=False, is_retryable=True)
        case httpx.ConnectError() | httpx.ConnectTimeout() | httpx.PoolTimeout():
            return Failure(FailureKind.UNREACHABLE, may_have_happened=False, is_retryable=True)
        case httpx.TimeoutException():
            return Failure(FailureKind.TOO_LATE, may_have_happened=True, is_retryable=True)
        case _:
            return Failure(FailureKind.LOST, may_have_happened=True, is_retryable=True)


def _is_caused_by(error: BaseException, kind: type[BaseException]) -> bool:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, kind):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def no_answer(request: Request, failure: Failure, retry_after_s: float | None) -> LoyaltyError:
    """The exception to raise once a request is given up; it carries no personal data."""
    detail = f"{request.name}: {failure.kind.value}"
    if failure.status is not None:
        detail += f" ({failure.status})"
    if failure.may_have_happened:
        is_lost = failure.status is None
        if request.effect is Effect.CHANGES or (request.effect is Effect.SPENDS and is_lost):
            return OutcomeUnknown(detail)
    if failure.kind in (FailureKind.TOO_LARGE, FailureKind.UNREADABLE):
        return UnexpectedReply(detail)
    return BackendUnavailable(detail, retry_after_s, failure.reason)
