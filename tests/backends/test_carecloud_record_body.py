"""A customer's record goes back whole: what this program has never heard of survives an edit."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from kiosk.backends.carecloud.record_body import body_of, record_of
from kiosk.domain.consent import AgreementId, ConsentValue
from kiosk.domain.errors import UnexpectedReply

PERSONAL: dict[str, Any] = {
    "salutation": "Dear Zoë",
    "gender": None,
    "first_name": "Zoë",
    "last_name": "",
    "birthdate": None,
    "email": "Zoe@Example.com",
    "phone": 420601123456,
    "language_id": "cs",
    "store_id": "s1",
    "photo_url": "https://example.com/p.jpg",
    "address": {"address1": "Long", "zip": 11000, "city": "", "address9": "new"},
    "agreement": {"agreement_gtc": 1},
    "consents": [
        {"consent_id": "a", "consent_value": 1, "last_change": "2026-01-01 00:00:00"},
        {"consent_id": "b", "consent_value": "2", "last_change": ""},
        {"consent_id": "c", "consent_value": 7},
    ],
    "favourite_number": Decimal("1.5"),
}
CUSTOMER: dict[str, Any] = {
    "customer_id": "1",
    "personal_information": PERSONAL,
    "doi_email": "2026-01-01 00:00:00",
    "state": 1,
    "last_change": "2026-01-01 00:00:00",
    "shoe_size": 41,
}
PROPERTY = {
    "property_record_id": "own_cup:1",
    "property_id": "own_cup",
    "property_name": "Own cup",
    "property_value": True,
    "last_change": "",
}


def test_everything_goes_back_but_what_is_read_only() -> None:
    record = record_of(CUSTOMER, [PROPERTY])
    edited = replace(
        record,
        phone=None,
        consents={
            **record.consents,
            AgreementId("b"): ConsentValue.GIVEN,
            AgreementId("d"): ConsentValue.REFUSED,
        },
    )

    assert json.loads(json.dumps(body_of(edited))) == {
        "customer": {
            "personal_information": {
                "salutation": "Dear Zoë",
                "gender": None,
                "first_name": "Zoë",
                "email": "zoe@example.com",
                "language_id": "cs",
                "store_id": "s1",
                "address": {"address1": "Long", "zip": "11000", "address9": "new"},
                "consents": [
                    {"consent_id": "a", "consent_value": 1},
                    {"consent_id": "b", "consent_value": 1},
                    {"consent_id": "c", "consent_value": 7},
                    {"consent_id": "d", "consent_value": 0},
                ],
                "favourite_number": 1.5,
            },
            "shoe_size": 41,
        },
        "property_records": [{"property_id": "own_cup", "property_value": True}],
    }


def test_an_older_server_gets_its_agreements_back() -> None:
    agreement = {"agreement_gtc": 1, "custom_agreements": [{"agreement_id": "a", "agreement_value": 1}]}
    record = record_of({"personal_information": {"language_id": "cs", "agreement": agreement}}, [])
    assert record.consents == {AgreementId("a"): ConsentValue.GIVEN}

    body: Any = body_of(replace(record, consents={AgreementId("a"): ConsentValue.REFUSED}))
    assert body["customer"]["personal_information"]["agreement"] == {
        "agreement_gtc": 1,
        "custom_agreements": [{"agreement_id": "a", "agreement_value": 0}],
    }
    assert "property_records" not in body


@pytest.mark.parametrize("reply", [{}, {"personal_information": []}, {"personal_information": None}])
def test_a_reply_without_a_record_is_never_written_back(reply: dict[str, Any]) -> None:
    with pytest.raises(UnexpectedReply):
        record_of(reply, [])


def deep() -> dict[str, Any]:
    nested: dict[str, Any] = {}
    for _ in range(900):
        nested = {"deeper": nested}
    return nested


@pytest.mark.parametrize("value", [Decimal("1E+400"), deep()], ids=["endless number", "endless depth"])
def test_what_cannot_be_sent_back_as_it_came_is_not_sent(value: object) -> None:
    record = record_of(CUSTOMER | {"odd": value}, [])
    with pytest.raises(UnexpectedReply):
        body_of(record)


def test_a_property_that_cannot_be_read_is_not_dropped_in_silence() -> None:
    record = record_of(CUSTOMER, ["nonsense"])
    with pytest.raises(UnexpectedReply):
        body_of(record)
