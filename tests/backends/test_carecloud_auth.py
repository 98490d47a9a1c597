"""The bearer token: one log-in for all, one replay, and no log-in storms."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import httpx
import pytest

from kiosk.domain.card import CardNumber
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import BackendUnavailable, NotAuthorised, UnexpectedReply
from kiosk.domain.outcome import Found, NotFound, Session
from kiosk.domain.scan_code import AuthTokenScan
from tests.backends.scripted import FakeClock, Scripted, data, make_backend, refusal

LOGIN = "users/actions/login"
VERIFY = "customers/actions/verify-auth-token"
POINTS = "wallet/actions/points-overview"
SESSION = Session(CustomerId("c1"))
SCAN = AuthTokenScan("V952TL", "f" * 72)


def only(token: str) -> Callable[[httpx.Request], httpx.Response]:
    """A route that takes no other token."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.headers.get("Authorization") != f"Bearer {token}":
            return refusal(401)
        return data({"available_points": 1, "customer_id": "c1"})

    return answer


async def test_twenty_calls_at_once_log_in_once() -> None:
    server = Scripted({POINTS: only("token-1")})
    backend = make_backend(server)

    await asyncio.gather(*(backend.get_points_balance(SESSION) for _ in range(20)))

    assert server.count(LOGIN) == 1


async def test_twenty_refused_calls_log_in_again_once_and_are_all_replayed() -> None:
    server = Scripted({POINTS: only("token-1")})
    backend = make_backend(server)
    await backend.get_points_balance(SESSION)
    server.routes[POINTS] = only("token-2")

    await asyncio.gather(*(backend.get_points_balance(SESSION) for _ in range(20)))

    assert server.count(LOGIN) == 2
    assert server.count(POINTS) > 1 + 20


async def test_a_second_401_ends_it() -> None:
    server = Scripted({POINTS: refusal(401)})

    with pytest.raises(NotAuthorised):
        await make_backend(server).get_points_balance(SESSION)

    assert (server.count(POINTS), server.count(LOGIN)) == (2, 2)


async def test_the_end_of_a_token_is_not_computed_from_what_the_server_claims() -> None:
    server = Scripted({POINTS: only("token-1")})
    backend = make_backend(server, clock := FakeClock())
    await backend.get_points_balance(SESSION)
    clock.advance(30 * 24 * 3600)

    await backend.get_points_balance(SESSION)

    assert server.count(LOGIN) == 1


async def test_the_one_who_began_the_log_in_may_leave() -> None:
    arrived, gate = asyncio.Event(), asyncio.Event()

    class Slow(Scripted):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith(LOGIN):
                arrived.set()
                await gate.wait()
            return await super().handle_async_request(request)

    server = Slow({POINTS: only("token-1")})
    backend = make_backend(server)
    leaver = asyncio.create_task(backend.get_points_balance(SESSION))
    await arrived.wait()
    stayer = asyncio.create_task(backend.get_points_balance(SESSION))
    await asyncio.sleep(0)
    leaver.cancel()
    gate.set()

    assert (await stayer).available == 1
    assert server.count(LOGIN) == 1


@pytest.mark.parametrize("status", [400, 401, 403])
async def test_refused_credentials_are_not_tried_at_every_scan(status: int) -> None:
    server = Scripted({LOGIN: refusal(status)})
    backend = make_backend(server, clock := FakeClock())

    for _ in range(5):
        with pytest.raises(NotAuthorised):
            await backend.get_points_balance(SESSION)
    assert server.count(LOGIN) == 1

    with pytest.raises(NotAuthorised):
        await backend.check_access()
    assert server.count(LOGIN) == 2
    clock.advance(61)
    with pytest.raises(NotAuthorised):
        await backend.get_points_balance(SESSION)
    assert server.count(LOGIN) == 3


async def test_checking_access_logs_in_whatever_is_known() -> None:
    server = Scripted()
    backend = make_backend(server)

    await backend.check_access()
    await backend.check_access()

    assert server.count(LOGIN) == 2


@pytest.mark.parametrize(
    "answer",
    [
        data({}),
        data({"bearer_token": ""}),
        data({"bearer_token": None}),
        data({"bearer_token": ["x"]}),
        httpx.Response(200, text="<html>"),
        httpx.Response(404, text="<html>"),
        httpx.Response(302, headers={"Location": "https://portal.example"}),
    ],
)
async def test_a_log_in_that_grants_nothing_is_unexpected(answer: httpx.Response) -> None:
    with pytest.raises(UnexpectedReply):
        await make_backend(Scripted({LOGIN: answer})).check_access()


async def test_a_busy_log_in_is_unavailable() -> None:
    server = Scripted({LOGIN: httpx.Response(429, headers={"Retry-After": "60"})})

    with pytest.raises(BackendUnavailable) as raised:
        await make_backend(server).identify_by_card(CardNumber("1"))

    assert raised.value.retry_after_s == 60


async def test_hostile_codes_log_in_at_most_once_a_minute() -> None:
    server = Scripted({VERIFY: refusal(401)})
    backend = make_backend(server, clock := FakeClock())
    await backend.check_access()

    for _ in range(30):
        assert await backend.identify_by_auth_token(SCAN) == NotFound(is_token=True)
        clock.advance(1)
    assert server.count(LOGIN) == 2

    clock.advance(31)
    await backend.identify_by_auth_token(SCAN)
    assert server.count(LOGIN) == 3


async def test_a_token_that_others_renewed_meanwhile_serves_a_code_too() -> None:
    server = Scripted({VERIFY: refusal(401), POINTS: only("token-2")})
    backend = make_backend(server)
    await backend.check_access()
    await backend.identify_by_auth_token(SCAN)
    assert server.count(LOGIN) == 2
    server.routes[VERIFY] = only("token-2")

    assert isinstance(await backend.identify_by_auth_token(SCAN), Found)
    assert server.count(LOGIN) == 2


async def test_an_expired_token_does_not_waste_a_code() -> None:
    server = Scripted({VERIFY: only("token-2")})
    backend = make_backend(server)
    await backend.check_access()

    assert isinstance(await backend.identify_by_auth_token(SCAN), Found)


async def test_closing_stops_a_log_in_that_is_under_way() -> None:
    class Stuck(Scripted):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await asyncio.Event().wait()
            raise AssertionError

    backend = make_backend(Stuck())
    waiting = asyncio.create_task(backend.check_access())
    await asyncio.sleep(0.01)

    await backend.close()

    with pytest.raises(asyncio.CancelledError):
        await waiting
