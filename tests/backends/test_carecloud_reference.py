"""Reference data: fresh as the server allows, kept on disk, and old rather than none."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backends.carecloud.api import Listing
from kiosk.backends.carecloud.reference_list import ReferenceList, max_age_s
from kiosk.domain.errors import BackendUnavailable, NotAuthorised
from kiosk.domain.store import StoreId
from tests.backends.memory_store import MemoryReferenceStore
from tests.backends.scripted import FakeClock, Scripted, data, make_backend, refusal

TERMS = {
    "agreement_id": "a1",
    "name": "Podmínky",
    "text": "<p>Text</p>",
    "last_change": "2021-12-16 17:42:28.248955",
}
STORE = {
    "store_id": "store-1",
    "name": "Náměstí",
    "store_address": {
        "address1": "Lipové náměstí",
        "address2": "34",
        "address3": "1a",
        "zip": 11000,
        "city": "Praha",
    },
    "state": 1,
}


def agreements(**headers: str) -> httpx.Response:
    return data({"agreements": [TERMS]}, **headers)


@pytest.mark.parametrize(
    ("headers", "age_s"),
    [({}, 3600), ({"Cache_Control": "private, max-age=600"}, 600), ({"Cache_Control": "max-age=0"}, 60)],
)
async def test_the_same_is_not_asked_for_more_often_than_allowed(
    headers: dict[str, str], age_s: float
) -> None:
    server = Scripted({"agreements": agreements(**headers)})
    backend = make_backend(server, clock := FakeClock())

    for _ in range(3):
        await backend.list_agreements("cs")
    clock.advance(age_s - 1)
    await backend.list_agreements("cs")
    assert server.count("agreements") == 1
    clock.advance(2)
    await backend.list_agreements("cs")
    assert server.count("agreements") == 2


@given(st.none() | st.text() | st.integers().map(lambda n: f"max-age={n}"))
def test_no_header_makes_data_fresh_for_ever_or_never(cache_control: str | None) -> None:
    assert 60 <= max_age_s(cache_control) <= 24 * 3600


async def test_callers_at_the_same_time_share_one_request() -> None:
    server = Scripted({"agreements": agreements()})
    backend = make_backend(server)

    await asyncio.gather(*(backend.list_agreements("cs") for _ in range(10)))

    assert server.count("agreements") == 1


@pytest.mark.parametrize(
    ("header", "language"),
    [(None, "en"), ("cs", "cs"), ("cs-CZ, en", "cs"), ("", "en"), ("<script>", "en")],
)
async def test_an_agreement_names_the_language_it_is_really_in(header: str | None, language: str) -> None:
    headers = {} if header is None else {"Content_Language": header}
    server = Scripted({"agreements": agreements(**headers)})

    found = await make_backend(server).list_agreements("en")

    assert [agreement.language for agreement in found] == [language]
    assert server.sent("agreements")[0].headers["Accept-Language"] == "en"
    assert found[0].last_change is not None
    assert found[0].last_change.isoformat() == "2021-12-16T17:42:28.248955+01:00"


async def test_old_data_serves_while_the_system_is_away_without_asking_at_every_look() -> None:
    server = Scripted({"agreements": [agreements(), httpx.ConnectError("down")]})
    backend = make_backend(server, clock := FakeClock())
    fresh = await backend.list_agreements("cs")
    clock.advance(7200)

    assert await backend.list_agreements("cs") == fresh
    asked = server.count("agreements")
    assert await backend.list_agreements("cs") == fresh
    assert server.count("agreements") == asked
    clock.advance(31)
    await backend.list_agreements("cs")
    assert server.count("agreements") > asked


async def test_a_kiosk_that_boots_offline_knows_what_it_knew() -> None:
    store = MemoryReferenceStore()
    await make_backend(
        Scripted({"agreements": agreements(Content_Language="cs")}), store=store
    ).list_agreements("cs")

    offline = Scripted({"users/actions/login": httpx.ConnectError("down")})
    clock = FakeClock(utc=datetime(2026, 6, 1, tzinfo=UTC))
    found = await make_backend(offline, clock, store=store).list_agreements("cs")

    assert [agreement.name for agreement in found] == ["Podmínky"]


async def test_what_the_form_needs_is_known_once_it_was_fetched_and_nobody_is_asked() -> None:
    store = MemoryReferenceStore()
    lists = ("customer-properties",)
    first = make_backend(Scripted({"agreements": agreements()}), store=store, sign_up_lists=lists)
    assert not await first.knows_sign_up_contents("cs", needs_choices=False)
    await first.list_agreements("cs")

    offline = Scripted({})
    later = make_backend(
        offline, FakeClock(utc=datetime(2030, 1, 1, tzinfo=UTC)), store=store, sign_up_lists=lists
    )
    assert await later.knows_sign_up_contents("cs", needs_choices=False)
    assert not await later.knows_sign_up_contents("cs", needs_choices=True)
    assert not await later.knows_sign_up_contents("en", needs_choices=False)
    assert offline.requests == []


async def test_whoever_only_looks_does_not_wait_for_the_server() -> None:
    answered = asyncio.Event()

    async def fetch() -> Listing:
        await answered.wait()
        return Listing([TERMS], True, {})

    clock = FakeClock()
    terms = ReferenceList("agreements.cs", "project", fetch, MemoryReferenceStore(), lambda: clock.utc)
    fetching = asyncio.create_task(terms.get())
    await asyncio.sleep(0)
    async with asyncio.timeout(1):
        assert await terms.peek() is None
    answered.set()
    assert await fetching == await terms.peek()


async def test_another_projects_data_is_not_used() -> None:
    store = MemoryReferenceStore()
    await make_backend(Scripted({"agreements": agreements()}), store=store).list_agreements("cs")

    offline = Scripted({"users/actions/login": httpx.ConnectError("down")})
    with pytest.raises(BackendUnavailable):
        await make_backend(offline, store=store, url="http://127.0.0.1:10").list_agreements("cs")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'{"project": 1}', b"\xff\xfe"])
async def test_a_corrupt_file_is_ignored(content: bytes) -> None:
    store = MemoryReferenceStore()
    server = Scripted({"agreements": agreements()})
    await make_backend(server, store=store).list_agreements("cs")
    [name] = store.files
    store.files[name] = content

    assert len(await make_backend(server, store=store).list_agreements("cs")) == 1


async def test_a_file_with_a_time_from_the_future_is_asked_for_again() -> None:
    store = MemoryReferenceStore()
    server = Scripted({"agreements": agreements()})
    await make_backend(server, FakeClock(utc=datetime(2030, 1, 1, tzinfo=UTC)), store=store).list_agreements(
        "cs"
    )

    await make_backend(server, store=store).list_agreements("cs")

    assert server.count("agreements") == 2


async def test_a_full_disk_does_not_stop_anything() -> None:
    class Full(MemoryReferenceStore):
        def save(self, name: str, content: bytes) -> None:
            raise OSError(28, "No space left on device")

    server = Scripted({"agreements": agreements()})

    assert await make_backend(server, store=Full()).list_agreements("cs")


async def test_warming_up_fetches_everything_once_and_tells_the_first_failure() -> None:
    server = Scripted(
        {
            name: data({name.replace("-", "_"): []})
            for name in ("agreements", "statuses", "stamper-campaigns", "stores", "currencies", "languages")
        }
    )
    backend = make_backend(server)
    await backend.warm_reference_data(("cs", "en"))
    await backend.warm_reference_data(("cs", "en"))
    assert {name: server.count(name) for name in server.routes} == {
        "agreements": 2,
        "statuses": 2,
        "stamper-campaigns": 2,
        "stores": 1,
        "currencies": 1,
        "languages": 1,
    }

    server.routes["stores"] = httpx.ConnectError("down")
    with pytest.raises(BackendUnavailable):
        await make_backend(server).warm_reference_data(("cs",))


async def test_a_missing_right_to_one_list_is_not_a_failure_of_all() -> None:
    routes = {
        name: data({name.replace("-", "_"): []})
        for name in ("agreements", "statuses", "stores", "currencies", "languages")
    }
    await make_backend(Scripted(routes | {"stamper-campaigns": refusal(403)})).warm_reference_data(("cs",))

    with pytest.raises(NotAuthorised):
        await make_backend(Scripted({"users/actions/login": refusal(401)})).warm_reference_data(("cs",))


async def test_a_store_is_found_with_its_address() -> None:
    server = Scripted(
        {
            "stores": data({"stores": [STORE]}),
            "stores/store-2": data(STORE | {"store_id": "store-2", "store_address": None}),
        }
    )
    backend = make_backend(server)

    ours = await backend.find_store(StoreId("store-1"))
    unlisted = await backend.find_store(StoreId("store-2"))

    assert ours is not None
    assert ours.address == "Lipové náměstí 34/1a, 11000 Praha"
    assert unlisted is not None
    assert unlisted.address is None
    assert await backend.find_store(StoreId("store-3")) is None


async def test_a_deleted_store_is_none() -> None:
    server = Scripted({"stores": data({"stores": [STORE | {"state": 0}]})})

    assert await make_backend(server).find_store(StoreId("store-1")) is None


async def test_lists_come_whole_and_end_on_a_server_without_paging() -> None:
    def paged(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        return data(
            {"stores": [STORE | {"store_id": f"s{n}"} for n in range(offset, min(offset + 100, 250))]}
        )

    backend = make_backend(Scripted({"stores": paged}))
    assert await backend.find_store(StoreId("s249")) is not None

    endless = Scripted({"stores": data({"stores": [STORE] * 100})})
    await make_backend(endless).find_store(StoreId("store-1"))
    assert endless.count("stores") == 2


async def test_what_is_kept_on_disk_is_only_reference_data() -> None:
    store = MemoryReferenceStore()
    await make_backend(Scripted({"agreements": agreements()}), store=store).list_agreements("cs")

    [content] = store.files.values()
    assert set(json.loads(content)) == {"project", "fetched_at", "fresh_until", "language", "rows"}
    assert b"token" not in content
    assert b"canary" not in content
