"""Finding customers, their record, and replacing it."""

import copy
from typing import Any

import pytest

from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.server import RunningSandbox

from .api_client import ApiClient, NewCustomer

_SEARCH = "/customers/actions/search-customers"
_EVERYTHING = {
    "first_name": "Jana",
    "last_name": "Nováková",
    "birthdate": "12.04.1988",
    "card_number": cast.GOOD_CARD,
}


def _search(api: ApiClient, **filters: str) -> list[str]:
    return [found["customer_id"] for found in api.get(_SEARCH, **filters)["strict"]]


def test_a_lone_card_number_finds_its_customer(api: ApiClient) -> None:
    assert _search(api, card_number=cast.GOOD_CARD) == [cast.GOOD.customer_id]
    assert _search(api, card_number=cast.BLOCKED_CARD) == [cast.BLOCKED.customer_id]
    assert _search(api, card_number=cast.FREE_CARD) == []
    assert _search(api, card_number=cast.UNKNOWN_CARD) == []


def test_servers_may_answer_nothing_to_a_lone_card_number(sandbox: RunningSandbox, api: ApiClient) -> None:
    sandbox.control.set_switches(search_mode="empty")
    assert _search(api, card_number=cast.GOOD_CARD) == []
    assert _search(api, **_EVERYTHING) == [cast.GOOD.customer_id]


def test_servers_may_refuse_a_lone_card_number(sandbox: RunningSandbox, api: ApiClient) -> None:
    sandbox.control.set_switches(search_mode="required")
    refusal = api.refusal("GET", _SEARCH, card_number=cast.GOOD_CARD)
    assert refusal.reasons == [
        ("first_name", "required"),
        ("last_name", "required"),
        ("birthdate", "required"),
    ]
    assert _search(api, **_EVERYTHING) == [cast.GOOD.customer_id]


def test_strict_mode_wants_every_filter(api: ApiClient) -> None:
    assert api.refusal("GET", _SEARCH, card_number=cast.GOOD_CARD, mode="strict").status == 400
    assert _search(api, **_EVERYTHING, mode="strict") == [cast.GOOD.customer_id]
    assert _search(api, **(_EVERYTHING | {"first_name": "Petr"}), mode="strict") == []


def test_a_search_without_filters_is_refused(api: ApiClient) -> None:
    assert api.refusal("GET", _SEARCH).status == 400


def test_for_one_card_the_search_and_the_card_name_different_customers(api: ApiClient) -> None:
    card = api.get("/cards", card_number=cast.AMBIGUOUS_CARD)["cards"][0]
    assert card["customer_id"] == cast.AMBIGUOUS.customer_id
    assert _search(api, card_number=cast.AMBIGUOUS_CARD) == [cast.AMBIGUOUS_OTHER.customer_id]


@pytest.mark.parametrize(("person", "state"), [(cast.GOOD, 1), (cast.INACTIVE, 2), (cast.DELETED, 0)])
def test_the_record_says_whether_a_customer_is_active(api: ApiClient, person: Any, state: int) -> None:
    assert api.get(f"/customers/{person.customer_id}")["state"] == state


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"email": "jana.novakova@example.com"}, [cast.GOOD]),
        ({"phone": "420601100013"}, [cast.PHONE_ONLY]),
        (
            {"email_list[]": ["jana.novakova@example.com", "emily.smith@example.com"]},
            [cast.GOOD, cast.GOOD_DIGITAL],
        ),
        ({"customer_ids[]": [cast.RICH.customer_id]}, [cast.RICH]),
        ({"last_name": "ŠŤASTNÁ", "first_name": "ludmila", "phone": "420601100013"}, [cast.PHONE_ONLY]),
        ({"email": "nobody@example.com"}, []),
    ],
)
def test_customers_are_found_by_contact_name_and_id(
    api: ApiClient, filters: dict[str, Any], expected: list[Any]
) -> None:
    found = api.get("/customers", **filters)["customers"]
    assert {row["customer_id"] for row in found} == {person.customer_id for person in expected}


def test_the_salutation_is_in_the_customers_own_language(api: ApiClient) -> None:
    said = {
        person.key: api.get(f"/customers/{person.customer_id}")["personal_information"]["salutation"]
        for person in (cast.GOOD, cast.RICH, cast.GOOD_DIGITAL, cast.BLOCKED, cast.EMPTY, cast.NO_SALUTATION)
    }
    assert said == {
        "good": "Vážená paní Nováková",
        "rich": "Vážený pane Dvořáku",
        "good-digital": "Dear Ms Smith",
        "blocked": "Sehr geehrter Herr Müller",
        "empty": "Sehr geehrte Frau Weber",
        "no-salutation": "",
    }


def test_a_short_salutation_drops_its_opening(api: ApiClient) -> None:
    found = api.get(f"/customers/{cast.GOOD.customer_id}", customer_short_salutation="true")
    assert found["personal_information"]["salutation"] == "Paní Nováková"


def test_every_agreement_of_the_project_has_a_value(api: ApiClient) -> None:
    personal = api.get(f"/customers/{cast.GOOD.customer_id}")["personal_information"]
    values = {consent["consent_id"]: consent["consent_value"] for consent in personal["consents"]}
    assert values == {
        ids.AGREEMENT_TERMS: 1,
        ids.AGREEMENT_DATA_PROCESSING: 1,
        ids.AGREEMENT_MARKETING_EMAIL: 1,
        ids.AGREEMENT_PROFILING: 2,
    }
    assert personal["agreement"]["agreement_marketing_communication"] == 1


def _writable(record: dict[str, Any]) -> dict[str, Any]:
    personal = copy.deepcopy(record["personal_information"])
    for consent in personal["consents"]:
        consent.pop("last_change")
    personal.pop("agreement")
    return {"customer": {"personal_information": personal}}


def test_replacing_a_record_erases_what_is_left_out(api: ApiClient, new_customer: NewCustomer) -> None:
    customer_id = new_customer(last_name="Lovelace", birthdate="1985-12-10", phone="420777123001")
    body = _writable(api.get(f"/customers/{customer_id}"))
    body["customer"]["personal_information"].pop("birthdate")
    body["customer"]["personal_information"].pop("store_id")
    body["customer"]["personal_information"]["last_name"] = "Byron"
    api.put(f"/customers/{customer_id}", body)
    personal = api.get(f"/customers/{customer_id}")["personal_information"]
    assert "birthdate" not in personal
    assert (personal["last_name"], personal["phone"]) == ("Byron", "420777123001")
    # The store can be changed, but not removed.
    assert personal["store_id"] == ids.STORE_SQUARE_ID


def test_consents_win_over_the_older_agreement(api: ApiClient, new_customer: NewCustomer) -> None:
    customer_id = new_customer()
    body = _writable(api.get(f"/customers/{customer_id}"))
    personal = body["customer"]["personal_information"]
    personal["consents"] = [{"consent_id": ids.AGREEMENT_PROFILING, "consent_value": 0}]
    personal["agreement"] = {"agreement_profiling": 1, "agreement_gtc": 1}
    api.put(f"/customers/{customer_id}", body)
    after = api.get(f"/customers/{customer_id}")["personal_information"]["agreement"]
    assert (after["agreement_profiling"], after["agreement_gtc"]) == (0, 2)


def test_a_record_cannot_take_another_customers_contact(api: ApiClient, new_customer: NewCustomer) -> None:
    customer_id = new_customer()
    body = _writable(api.get(f"/customers/{customer_id}"))
    body["customer"]["personal_information"]["email"] = cast.GOOD.email
    refusal = api.refusal("PUT", f"/customers/{customer_id}", body)
    assert refusal.reasons == [("email", "already_exists")]


def test_interests_are_added_listed_and_removed(api: ApiClient, new_customer: NewCustomer) -> None:
    customer_id = new_customer()
    interest_id = api.get("/interests")["interests"][0]["interest_id"]
    path = f"/customers/{customer_id}/interest-records"
    body = {"interest_record": {"interest_id": interest_id, "customer_id": customer_id}}
    record_id = api.post(path, body)["interest_record_id"]
    assert api.refusal("POST", path, body).reasons == [("interest_id", "relation_already_exists")]
    assert [row["interest_id"] for row in api.get(path)["interest_records"]] == [interest_id]
    api.delete(f"{path}/{record_id}")
    assert api.get(path)["interest_records"] == []
