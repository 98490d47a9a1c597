"""The bearer token: log in when there is none, again when it is refused, once for everybody who waits."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import structlog

from kiosk.backends.carecloud.reply import read_object
from kiosk.backends.carecloud.settings import CareCloudSettings
from kiosk.backends.carecloud.wire import BearerToken
from kiosk.backends.deadline import ends_at, no_deadline
from kiosk.backends.exchange import Request
from kiosk.backends.http import HttpTransport
from kiosk.domain.errors import BackendUnavailable, NotAuthorised

_log = structlog.get_logger(__name__)

# Wrong credentials stay wrong; asking at every scan would lock the API user out.
_REFUSAL_HOLDS_S = 60.0
# A code that anyone can hold up must not drive log-ins faster than this.
_CAUTIOUS_RENEWAL_EVERY_S = 60.0


@dataclass(frozen=True, slots=True)
class _Refusal:
    detail: str
    at: float


class BearerRefused(NotAuthorised):
    """A fresh token was refused as well, or no fresh one may be asked for yet."""


class Authentication:
    """Keeps the token of one API user. Its `valid_to` is local to the project and without a zone, and some
    servers send one in the past: a token counts as good until the server says 401."""

    def __init__(self, http: HttpTransport, settings: CareCloudSettings) -> None:
        self._http = http
        self._settings = settings
        self._token: str | None = None
        self._log_in: asyncio.Task[str] | None = None
        self._refusal: _Refusal | None = None
        self._last_cautious_renewal: float | None = None

    @property
    def is_logged_in(self) -> bool:
        return self._token is not None

    async def token(self) -> str:
        """The current token, logging in if there is none. Raises as `LoyaltyBackend` does."""
        return self._token or await self._shared_log_in()

    async def renew(self, refused: str) -> str:
        """A token other than `refused`: the one somebody else got meanwhile, or a new one."""
        if self._token == refused:
            self._token = None
        return await self.token()

    async def renew_cautiously(self, refused: str) -> str:
        """As `renew`, but logs in at most once a minute. Raises `BearerRefused` in between."""
        if self._token in (None, refused):
            now = self._http.timing.monotonic()
            last = self._last_cautious_renewal
            if last is not None and now - last < _CAUTIOUS_RENEWAL_EVERY_S:
                raise BearerRefused("logged in for a code less than a minute ago")
            self._last_cautious_renewal = now
        return await self.renew(refused)

    async def log_in_anew(self) -> None:
        """Log in whatever is known already. Raises `NotAuthorised` if the credentials are refused."""
        self._refusal = None
        self._token = None
        await self._shared_log_in()

    async def close(self) -> None:
        """Stop a log-in that is under way and forget the token."""
        self._token = None
        if self._log_in is not None:
            self._log_in.cancel()
            await asyncio.gather(self._log_in, return_exceptions=True)

    async def _shared_log_in(self) -> str:
        refusal = self._refusal
        if refusal is not None and self._http.timing.monotonic() - refusal.at < _REFUSAL_HOLDS_S:
            raise NotAuthorised(refusal.detail)
        if self._log_in is None or self._log_in.done():
            with no_deadline():
                self._log_in = asyncio.create_task(self._ask_for_token())
                self._log_in.add_done_callback(_note_failure)
        try:
            async with asyncio.timeout_at(ends_at(self._http.limits.total_s)):
                # Shielded: the one who began it may leave, the others still wait for it.
                return await asyncio.shield(self._log_in)
        except TimeoutError:
            raise BackendUnavailable("log-in: too late") from None

    async def _ask_for_token(self) -> str:
        settings = self._settings
        reply = await self._http.send(
            Request(
                "POST",
                "users/actions/login",
                body={
                    "user_external_application_id": settings.external_application_id,
                    "login": settings.login,
                    "password": settings.password,
                },
                headers={"Accept-Language": settings.language},
            )
        )
        if reply.status in (400, 401, 403):
            detail = f"{reply.request_name}: credentials refused ({reply.status})"
            self._refusal = _Refusal(detail, self._http.timing.monotonic())
            raise NotAuthorised(detail)
        self._token = read_object(reply, BearerToken).bearer_token
        self._refusal = None
        _log.info("logged_in")
        return self._token


def _note_failure(log_in: asyncio.Task[str]) -> None:
    """Everyone who waited may have left: asyncio would complain about a failure that nobody looked at."""
    if not log_in.cancelled():
        log_in.exception()
