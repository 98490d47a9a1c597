"""Lenient reading: whatever a server sends is read, left out or refused, and never crashes."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from kiosk.backends.carecloud import mapping, offer_mapping, wire
from kiosk.backends.carecloud.reply import read_data, read_each, read_object, read_rows
from kiosk.backends.carecloud.wire_refusal import Problem
from kiosk.backends.carecloud.wire_types import (
    read_bool,
    read_date,
    read_decimal,
    read_end,
    read_int,
    read_moment,
    read_text,
    read_time,
)
from kiosk.backends.exchange import Reply
from kiosk.domain.customer import CustomerState
from kiosk.domain.errors import LoyaltyError, UnexpectedReply

PRAGUE = ZoneInfo("Europe/Prague")
NOW = datetime(2026, 3, 10, 13, 0, tzinfo=PRAGUE)

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals()
    | st.floats()
    | st.text()
    | st.sampled_from(
        ["", "0000-00-00 00:00:00", "985-02-12", "2026-03-10 12:00:00.123456", "1E+999999", "NaN", "\ud800"]
    ),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
MODELS = [
    model
    for model in vars(wire).values()
    if isinstance(model, type) and issubclass(model, BaseModel) and model.__module__ == wire.__name__
]


def rows_of(model: type[BaseModel]) -> st.SearchStrategy[dict[str, Any]]:
    """Objects with the right names and anything at all behind them."""
    return st.fixed_dictionaries({}, optional=dict.fromkeys(model.model_fields, JSON))


def test_dates_in_all_their_forms() -> None:
    assert read_moment("2026-03-10 12:00:00") == datetime(2026, 3, 10, 12, 0)  # noqa: DTZ001
    assert read_moment("2026-03-10T12:00:00") == datetime(2026, 3, 10, 12, 0)  # noqa: DTZ001
    assert read_moment("2021-04-16 18:22:35.052987") == datetime(2021, 4, 16, 18, 22, 35, 52987)  # noqa: DTZ001
    assert read_moment("2026-03-10") == datetime(2026, 3, 10)  # noqa: DTZ001
    assert read_end("2026-03-10") == datetime.combine(date(2026, 3, 10), time.max)
    offset = read_moment("2026-03-10T12:00:00+0200")
    assert offset is not None
    assert offset.utcoffset() is not None
    assert read_date("2022-01-01") == date(2022, 1, 1)
    assert read_time("09:00:00") == time(9)
    junk: object
    for junk in (
        "985-02-12",
        "0000-00-00 00:00:00",
        "2026-02-30",
        "",
        None,
        "soon",
        7,
        [],
        {},
        "２０２６-03-10",
    ):
        assert read_moment(junk) is None


def test_numbers_in_all_their_forms() -> None:
    assert read_decimal("79.5") == read_decimal(Decimal("79.5")) == read_decimal(79.5) == Decimal("79.5")
    assert read_decimal("1 234,50") == Decimal("1234.50")
    assert read_int("3") == read_int(3) == read_int(Decimal("3.0")) == 3
    junk: object
    for junk in ("", "1e999999", "NaN", "Infinity", "-", "1.2.3", None, [], True, "٣٫٥", "1_000", 10**30):
        assert read_decimal(junk) is None
    assert read_int("3.5") is None
    assert (read_bool("true"), read_bool(0), read_bool("0"), read_bool("maybe")) == (True, False, False, None)


def test_text_in_all_its_forms() -> None:
    assert read_text(" Jana ") == "Jana"
    assert read_text("") is read_text("  ") is read_text(None) is read_text([]) is None
    assert read_text(8594001234567890123) == "8594001234567890123"
    assert read_text("\ud800Zoë\0") == "?Zoë"


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_row_is_read_or_left_out(model: type[BaseModel], data: st.DataObject) -> None:
    row = data.draw(rows_of(model) | JSON)
    try:
        first = model.model_validate(row)
    except ValidationError:
        return
    first.model_dump_json()  # refuses text that cannot be written down


@settings(max_examples=100, deadline=None)
@given(st.lists(rows_of(wire.Voucher) | JSON, max_size=5), st.lists(rows_of(wire.StatusRecord), max_size=3))
def test_mapping_takes_whatever_was_read(vouchers: list[Any], records: list[Any]) -> None:
    for voucher in offer_mapping.usable_vouchers(read_each(vouchers, wire.Voucher), NOW, PRAGUE):
        assert voucher.code
        voucher.name.encode()
    statuses = {"1": wire.Status.model_validate({"status_id": "1", "name": "Gold"})}
    status = mapping.membership_status(read_each(records, wire.StatusRecord), statuses, {}, NOW, PRAGUE)
    if status and status.next_status and status.next_status.progress is not None:
        assert 0 <= status.next_status.progress <= 1


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value, default=str).encode()), st.data())
def test_any_body_is_read_or_refused_with_a_typed_error(body: bytes, data: st.DataObject) -> None:
    status = data.draw(st.sampled_from([200, 201, 204, 302, 400, 401, 403, 404, 418]))
    reply = Reply("GET /x", status, httpx.Headers(), body)
    for read in (
        lambda: read_data(reply),
        lambda: read_rows(reply, "cards"),
        lambda: read_object(reply, wire.CustomerReference),
    ):
        try:
            read()
        except LoyaltyError:
            continue


def test_an_error_never_quotes_what_was_sent() -> None:
    body = b'{"data": {"customer_id": ["canary"], "name": "canary"}}'
    with pytest.raises(UnexpectedReply) as raised:
        read_object(Reply("GET /x", 200, {}, body), wire.CustomerReference)

    assert "canary" not in str(raised.value)
    assert raised.value.__cause__ is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("email", ("email",)),
        ("customer.personal_information.email", ("customer", "personal_information", "email")),
        ("consents[0].consent_id", ("consents", "0", "consent_id")),
        (["customer", "email"], ("customer", "email")),
        ({"field": "email"}, ("email",)),
        (7, ("7",)),
        (None, ()),
    ],
)
def test_the_name_of_a_refused_value_comes_in_every_shape(name: object, expected: tuple[str, ...]) -> None:
    assert Problem.model_validate({"name": name, "reason": "required"}).name == expected


def test_an_unknown_state_is_unknown_and_not_active() -> None:
    found = wire.Customer.model_validate({"customer_id": 5, "state": 9, "personal_information": []})

    assert mapping.customer(found).state is CustomerState.UNKNOWN
    assert mapping.customer(found).customer_id == "5"


def test_progress_is_only_told_where_it_can_be_worked_out() -> None:
    def progress(conditions: dict[str, Any], status: dict[str, Any]) -> float | None:
        record = {"status_id": "1", "state": 1, "purchase_conditions": {"next_status_id": "2"} | conditions}
        statuses = {
            "1": wire.Status.model_validate({"status_id": "1", "name": "Silver"}),
            "2": wire.Status.model_validate({"status_id": "2", "name": "Gold"} | status),
        }
        records = [wire.StatusRecord.model_validate(record)]
        found = mapping.membership_status(records, statuses, {}, NOW, PRAGUE)
        assert found is not None
        assert found.next_status is not None
        return found.next_status.progress

    turnover = [{"currency_id": "czk", "value": "250"}]
    needed = [{"currency_id": "eur", "value": 10}, {"currency_id": "czk", "value": 1000}]
    assert progress({"next_status_points": 300}, {"qualification_points": 1200}) == 0.75
    assert progress({"next_status_turnover": turnover}, {"qualification_turnover": needed}) == 0.75
    both = {"next_status_points": 600, "next_status_turnover": turnover}
    assert progress(both, {"qualification_points": 1200, "qualification_turnover": needed}) == 0.5
    assert progress(both, {"qualification_points": 1200}) is None
    assert progress({"next_status_points": 300}, {"qualification_points": 0}) is None
    assert progress({"next_status_points": 300}, {"qualification_points": 200}) is None
    assert progress({}, {"qualification_points": 200}) is None
