"""Signing up: early checks, the new customer, duplicates, and finding it by the client's own number."""

from typing import Any

import pytest

from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.server import RunningSandbox

from .api_client import ApiClient, NewCustomer
from .conftest import registration


def test_a_new_customer_is_kept_with_store_source_and_consents(
    sandbox: RunningSandbox, api: ApiClient, new_customer: NewCustomer
) -> None:
    consents = [
        {"consent_id": ids.AGREEMENT_TERMS, "consent_value": 1},
        {"consent_id": ids.AGREEMENT_MARKETING_EMAIL, "consent_value": 0},
    ]
    customer_id = new_customer(external_id="kiosk-0001", consents=consents)
    stored = sandbox.control.customer(customer_id)
    assert stored is not None
    assert stored["personal_information"]["store_id"] == ids.STORE_SQUARE_ID
    assert [row["consent_value"] for row in stored["personal_information"]["consents"]] == [1, 0]
    source = stored["customer_source_records"][0]
    assert (source["customer_source_id"], source["external_id"]) == (
        ids.CUSTOMER_SOURCE_KIOSK_ID,
        "kiosk-0001",
    )
    shown = api.get(f"/customers/{customer_id}")["personal_information"]["consents"]
    assert sorted(consent["consent_value"] for consent in shown) == [0, 1, 2, 2]


def test_a_new_member_has_a_status_and_a_welcome_voucher(api: ApiClient, new_customer: NewCustomer) -> None:
    customer_id = new_customer()
    status = api.get(f"/customers/{customer_id}/status-records", valid_now="true")["status_records"]
    assert [row["status_id"] for row in status] == [ids.STATUS_SILVER_ID]
    vouchers = api.get(f"/customers/{customer_id}/vouchers", is_valid="true")["vouchers"]
    assert [voucher["reward"]["name"] for voucher in vouchers] == ["A welcome coffee"]


@pytest.mark.parametrize(
    ("personal", "salutation"),
    [
        ({"language_id": "cs", "gender": 2, "last_name": "Malá"}, "Vážená paní Malá"),
        ({"language_id": "cs", "gender": 1, "last_name": "Němec"}, "Vážený pane Němče"),
        ({"language_id": "cs", "gender": 1, "last_name": "Unbekannt"}, "Vážený pane"),
        ({"language_id": "cs", "gender": None, "last_name": "Malá"}, "Dobrý den"),
        ({"language_id": "de", "gender": 1, "last_name": "Koch"}, "Sehr geehrter Herr Koch"),
        ({"language_id": "en", "gender": None, "last_name": "Hall"}, "Dear Ada Hall"),
        ({"language_id": "en", "salutation": "Hello Ada"}, "Hello Ada"),
    ],
)
def test_a_salutation_is_written_where_there_is_none(
    api: ApiClient, new_customer: NewCustomer, personal: dict[str, Any], salutation: str
) -> None:
    customer = api.get(f"/customers/{new_customer(**personal)}")
    assert customer["personal_information"]["salutation"] == salutation


def test_a_phone_alone_is_enough(api: ApiClient) -> None:
    customer_id = api.post("/customers", registration(phone="420777000111"))["customer_id"]
    assert "email" not in api.get(f"/customers/{customer_id}")["personal_information"]


@pytest.mark.parametrize(
    ("personal", "reasons"),
    [
        ({"email": cast.GOOD.email}, [("email", "already_exists")]),
        ({"phone": cast.GOOD.phone}, [("phone", "already_exists")]),
        (
            {"email": cast.GOOD.email, "phone": cast.RICH.phone},
            [("email", "already_exists"), ("phone", "already_exists")],
        ),
        ({"email": cast.DELETED.email}, [("email", "deleted")]),
        ({"email": "Ada@Example.com"}, [("email", "invalid_value_format")]),
        ({"email": "ada"}, [("email", "invalid_value_format")]),
        ({"email": "ada@nowhere.invalid"}, [("email", "invalid_value_format")]),
        ({"email": ""}, [("email", "empty")]),
        ({"phone": "+420777000112"}, [("phone", "invalid_value_format")]),
        ({"phone": "0777000112"}, [("phone", "invalid_value_format")]),
        ({"birthdate": "31.2.1999"}, [("birthdate", "invalid_value_format")]),
        ({"gender": 8}, [("gender", "not_allowed_value")]),
        ({"language_id": "tlh"}, [("language_id", "not_found")]),
        ({"store_id": "nowhere"}, [("store_id", "not_found")]),
        ({"consents": [{"consent_id": "x", "consent_value": 1}]}, [("consent_id", "not_found")]),
        (
            {"consents": [{"consent_id": ids.AGREEMENT_TERMS, "consent_value": 3}]},
            [("consent_value", "not_allowed_value")],
        ),
        (
            {"email": "ada", "phone": "+1"},
            [("email", "invalid_value_format"), ("phone", "invalid_value_format")],
        ),
    ],
)
def test_fields_that_are_not_accepted_are_named(
    api: ApiClient, personal: dict[str, Any], reasons: list[tuple[str, str]]
) -> None:
    assert api.refusal("POST", "/customers", registration(**personal)).reasons == reasons


@pytest.mark.parametrize("field", ["customer", "customer_source", "autologin"])
def test_the_parts_of_a_sign_up_are_wanted(api: ApiClient, field: str) -> None:
    body = registration()
    body.pop(field)
    assert api.refusal("POST", "/customers", body).data["parameter"] == field


def test_automatic_log_in_wants_a_good_password(api: ApiClient) -> None:
    body = registration(email="auto@example.com") | {"autologin": True}
    assert api.refusal("POST", "/customers", body).reasons == [("password", "required")]
    for password in ("Short1", "alllower1", "NoDigitsHere", "Password1"):
        refusal = api.refusal("POST", "/customers", body | {"password": password})
        assert refusal.reasons == [("password", "invalid_value_format")]
    assert api.post("/customers", body | {"password": "Correct-Horse-7"})["customer_id"]


@pytest.mark.parametrize(
    ("property_id", "value", "reason"),
    [
        ("favourite_drink", [{"id": "tea", "name": "Tea"}], None),
        ("favourite_drink", [{"id": "tea"}, {"id": "espresso"}], "invalid_value_format"),
        ("favourite_drink", "tea", "invalid_value_format"),
        ("favourite_drink", [{"id": "rum"}], "not_allowed_value"),
        ("diet", [{"id": "vegan"}, {"id": "gluten_free"}], None),
        ("diet", [], "invalid_value_format"),
        ("own_cup", True, None),
        ("own_cup", "yes", "invalid_value_format"),
        ("household", 3.0, None),
        ("household", 2.5, "invalid_value_format"),
        ("first_visit", "2020-02-01", None),
        ("first_visit", "someday", "invalid_value_format"),
        ("wish", "tea", None),
        ("wish", "", "invalid_value_format"),
    ],
)
def test_a_property_has_to_be_what_its_definition_says(
    sandbox: RunningSandbox, api: ApiClient, property_id: str, value: object, reason: str | None
) -> None:
    record = {"property_id": property_id, "property_value": value}
    body = registration() | {"property_records": [record]}
    if reason is not None:
        refusal = api.refusal("POST", "/customers", body)
        assert refusal.reasons == [(f"property_records.{property_id}", reason)]
    else:
        customer = sandbox.control.customer(api.post("/customers", body)["customer_id"])
        assert customer is not None
        (stored,) = customer["property_records"]
        assert stored["property_value"] == value


def test_an_unknown_referral_code_is_refused(api: ApiClient) -> None:
    refusal = api.refusal("POST", "/customers", registration() | {"referral_code": "NOBODY"})
    assert refusal.reasons == [("referral_code", "not_found")]
    known = api.post("/customers", registration() | {"referral_code": ids.REFERRAL_CODE})
    assert known["customer_id"]


def test_an_unknown_source_is_refused(api: ApiClient) -> None:
    body = registration()
    body["customer_source"]["customer_source_id"] = "x"
    assert api.refusal("POST", "/customers", body).reasons == [("customer_source_id", "not_found")]


def test_a_refused_sign_up_leaves_nothing_behind(sandbox: RunningSandbox, api: ApiClient) -> None:
    before = sandbox.control.customer_count()
    body = registration(email="half@example.com") | {"property_records": [{"property_id": "no such"}]}
    assert api.refusal("POST", "/customers", body).status == 400
    assert sandbox.control.customer_count() == before
    assert api.get("/customers", email="half@example.com")["customers"] == []


def test_the_record_is_found_by_the_clients_own_number(api: ApiClient, new_customer: NewCustomer) -> None:
    customer_id = new_customer(external_id="kiosk-lookup-1")
    new_customer(external_id="kiosk-lookup-2")
    found = api.get(
        "/customer-source-records",
        customer_source_id=ids.CUSTOMER_SOURCE_KIOSK_ID,
        **{"external_ids[]": ["kiosk-lookup-1"]},
    )
    assert [row["customer_id"] for row in found["customer_source_records"]] == [customer_id]


def test_a_server_may_ignore_that_filter(
    sandbox: RunningSandbox, api: ApiClient, new_customer: NewCustomer
) -> None:
    new_customer(external_id="kiosk-ignored-1")
    sandbox.control.set_switches(ignore_external_ids=True)
    found = api.get("/customer-source-records", **{"external_ids[]": ["kiosk-ignored-1"]})
    assert found["total_items"] > 500


def test_another_source_record_is_added_once(api: ApiClient, new_customer: NewCustomer) -> None:
    customer_id = new_customer()
    path = f"/customers/{customer_id}/customer-source-records"
    added = {"customer_source_id": ids.CUSTOMER_SOURCE_APP_ID, "external_id": "app-1"}
    api.post(path, {"customer_source_record": added})
    assert api.get(path)["total_items"] == 2
    refusal = api.refusal("POST", path, {"customer_source_record": added})
    assert refusal.reasons == [("customer_source_id", "relation_already_exists")]


@pytest.mark.parametrize(
    ("kind", "value", "is_able"),
    [
        ("email", "nobody.yet@example.com", True),
        ("email", cast.GOOD.email, False),
        ("email", cast.DELETED.email, False),
        ("phone", "420777999888", True),
        ("phone", cast.GOOD.phone, False),
    ],
)
def test_registration_ability(api: ApiClient, kind: str, value: str, is_able: bool) -> None:
    answer = api.post("/customers/actions/check-registration-ability", {"type": kind, "value": value})
    assert answer == {"registration_ability": is_able}


def test_registration_ability_wants_a_usable_value(api: ApiClient) -> None:
    body = {"type": "email", "value": "ada"}
    refusal = api.refusal("POST", "/customers/actions/check-registration-ability", body)
    assert refusal.reasons == [("value", "invalid_value_format")]


@pytest.mark.parametrize(
    ("kind", "value", "is_valid"),
    [("password", "Correct-Horse-7", True), ("password", "horse", False), ("referral_code", "none", False)],
)
def test_customer_data_is_checked_without_a_log_in(
    api: ApiClient, kind: str, value: str, is_valid: bool
) -> None:
    api.headers.pop("Authorization")
    answer = api.post("/customers/actions/validate-customer-data", {"type": kind, "value": value})
    assert answer == {"is_valid": is_valid}


def test_agreements_have_texts_in_every_language(api: ApiClient) -> None:
    seen: set[str] = set()
    for language in ("cs", "en", "de"):
        api.headers["Accept-Language"] = language
        agreements = api.get("/agreements")["agreements"]
        assert [row["text_id"] for row in agreements] == [
            "loyalty_terms",
            "data_processing",
            "marketing_email",
            "profiling",
        ]
        assert all(row["text"].startswith("<") and len(row["text"]) > 100 for row in agreements)
        seen |= {row["text"] for row in agreements}
    assert len(seen) == 12
