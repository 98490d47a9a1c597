"""What a form may ask beyond name and contact: how it is read from CareCloud, and how it is sent."""

from __future__ import annotations

import json
from uuid import UUID

import httpx
import pytest

from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import BackendUnavailable, OutcomeUnknown
from kiosk.domain.sign_up import FieldError, FieldProblem, Refused, SignUp, SignUpField, ValueKind
from kiosk.domain.sign_up_questions import (
    Interest,
    InterestId,
    PropertyDefinition,
    PropertyId,
    PropertyItem,
    PropertyKind,
    SignUpLists,
)
from tests.backends.scripted import PREFIX, Scripted, data, make_backend, refusal
from tests.fakes.whole_sign_up import with_everything

NUMBER = UUID("6f1f4d2e-6f0b-4b53-9a57-0d5b1f3a1c11")
BARE = SignUp(NUMBER, "", "Malá", "cs", (), email="eva@example.com")
CHECK = "customers/actions/validate-customer-data"
INTERESTS = "customers/c9/interest-records"
BOTH = ("customer-properties", "interests")


async def test_everything_answered_is_sent_and_nothing_else() -> None:
    server = Scripted({"customers": data({"customer_id": "c9"}, 201)})

    await make_backend(server).enrol(with_everything(BARE))

    body = server.body("customers")
    person = body["customer"]["personal_information"]
    assert "first_name" not in person
    assert (person["birthdate"], person["address"]) == ("1990-05-24", {"zip": "110 00"})
    assert (body["password"], body["referral_code"], body["autologin"]) == ("Heslo123", "FRIEND7", False)
    assert b'"property_value":4.0' in server.sent("customers")[-1].content.replace(b" ", b"")
    assert body["property_records"] == [
        {"property_id": "note", "property_value": "lives next door"},
        {"property_id": "seats", "property_value": 4},
        {"property_id": "share", "property_value": 0.5},
        {"property_id": "own_cup", "property_value": False},
        {"property_id": "since", "property_value": "2020-02-01"},
        {"property_id": "favourite_drink", "property_value": [{"id": "tea", "name": "Čaj"}]},
    ]


async def test_what_was_not_answered_is_not_sent() -> None:
    server = Scripted({"customers": data({"customer_id": "c9"}, 201)})

    await make_backend(server).enrol(BARE)

    body = server.body("customers")
    assert body.keys() == {"customer", "customer_source", "autologin"}
    assert body["customer"]["personal_information"].keys() == {
        *("language_id", "store_id", "last_name", "email", "consents")
    }


@pytest.mark.parametrize(
    ("name", "reason", "error"),
    [
        (
            "password",
            "invalid_value_format",
            FieldError(SignUpField.PASSWORD, FieldProblem.NOT_ALLOWED),
        ),
        ("referral_code", "not_found", FieldError(SignUpField.REFERRAL_CODE, FieldProblem.NOT_ALLOWED)),
        ("birthdate", "invalid_value_format", FieldError(SignUpField.BIRTH_DATE, FieldProblem.WRONG_FORMAT)),
        (
            ["address", "zip"],
            "invalid_value_format",
            FieldError(SignUpField.POSTCODE, FieldProblem.WRONG_FORMAT),
        ),
        (
            "property_records.favourite_drink",
            "not_allowed_value",
            FieldError(SignUpField.PROPERTY, FieldProblem.NOT_ALLOWED, PropertyId("favourite_drink")),
        ),
        ("property_id", "not_found", FieldError(SignUpField.PROPERTY, FieldProblem.NOT_ALLOWED)),
    ],
)
async def test_a_refusal_names_the_question(name: object, reason: str, error: FieldError) -> None:
    server = Scripted({"customers": refusal(400, {"name": name, "reason": reason, "value": "x"})})

    assert await make_backend(server).enrol(with_everything(BARE)) == Refused((error,))


async def test_properties_and_interests_are_read_as_far_as_they_can_be_asked_for() -> None:
    rows = [
        {"property_id": "note", "name": "Anything to note?", "data_type": "String"},
        {"property_id": "cup", "name": "Own cup", "data_type": "boolean", "state": 1, "items": []},
        {"property_id": "old", "name": "Old", "data_type": "string", "state": 0},
        {"property_id": "odd", "name": "Odd", "data_type": "matrix"},
        {"property_id": "none", "name": "None to choose", "data_type": "enum", "items": []},
        {
            "property_id": "drink",
            "name": "Drink",
            "data_type": "enum",
            "items": [{"id": "tea", "name": "Tea", "state": 1}, {"id": "rum", "name": "Rum", "state": 0}],
        },
    ]
    server = Scripted(
        {
            "customer-properties": data({"customer_properties": rows}),
            "interests": data({"interests": [{"interest_id": "i1", "name": "Cakes"}, {"interest_id": "i2"}]}),
        }
    )

    lists = await make_backend(server, sign_up_lists=BOTH).list_sign_up_choices("en")

    assert lists == SignUpLists(
        (
            PropertyDefinition(PropertyId("note"), "Anything to note?", PropertyKind.TEXT),
            PropertyDefinition(PropertyId("cup"), "Own cup", PropertyKind.YES_NO),
            PropertyDefinition(PropertyId("odd"), "Odd", PropertyKind.UNKNOWN),
            PropertyDefinition(PropertyId("none"), "None to choose", PropertyKind.UNKNOWN),
            PropertyDefinition(
                PropertyId("drink"), "Drink", PropertyKind.ONE_OF, (PropertyItem("tea", "Tea"),)
            ),
        ),
        (Interest(InterestId("i1"), "Cakes"),),
    )
    assert lists.find_property(PropertyId("odd")) is None
    assert server.sent("customer-properties")[0].headers["Accept-Language"] == "en"


async def test_no_more_is_offered_than_a_visitor_can_look_through() -> None:
    items = [{"id": str(number), "name": f"Item {number}"} for number in range(61)]
    rows = [
        {"property_id": "long", "name": "Long", "data_type": "enum", "items": items},
        {"property_id": "fits", "name": "Fits", "data_type": "multiselect", "items": items[:60]},
    ]
    interests = [{"interest_id": str(number), "name": f"Interest {number}"} for number in range(200)]
    server = Scripted(
        {
            "customer-properties": data({"customer_properties": rows}),
            "interests": data({"interests": interests}),
        }
    )

    lists = await make_backend(server, sign_up_lists=BOTH).list_sign_up_choices("en")

    assert [each.kind for each in lists.properties] == [PropertyKind.UNKNOWN, PropertyKind.MANY_OF]
    assert len(lists.interests) == 60


async def test_what_no_question_needs_is_not_fetched() -> None:
    server = Scripted()
    assert await make_backend(server).list_sign_up_choices("en") == SignUpLists()
    assert server.requests == []


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        (data({"is_valid": True}), True),
        (data({"is_valid": False}), False),
        (refusal(400, {"name": "value", "reason": "invalid_value_format"}), False),
        (data({}), None),
        (refusal(403), None),
        (refusal(404), None),
    ],
)
async def test_password_is_judged_by_carecloud_if_it_will(
    answer: httpx.Response, verdict: bool | None
) -> None:
    server = Scripted({CHECK: answer})
    assert await make_backend(server).check_value(ValueKind.PASSWORD, "Heslo123") is verdict
    assert server.body(CHECK) == {"type": "password", "value": "Heslo123"}


def interest_server(*answers: httpx.Response | Exception) -> Scripted:
    waiting = list(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return data(
                {"interest_records": [{"interest_id": "held", "customer_id": "c9"}], "total_items": 1}
            )
        given = waiting.pop(0)
        if isinstance(given, Exception):
            raise given
        return given

    return Scripted({INTERESTS: answer})


async def test_interests_that_the_customer_has_are_not_added_again() -> None:
    server = interest_server(data({"interest_record_id": "r"}, 201), refusal(400, {"name": "interest_id"}))

    await make_backend(server).add_interests(
        CustomerId("c9"), (InterestId("held"), InterestId("new"), InterestId("gone"))
    )

    posted = [json.loads(each.content) for each in server.sent(INTERESTS) if each.method == "POST"]
    assert posted == [
        {"interest_record": {"interest_id": "new", "customer_id": "c9"}},
        {"interest_record": {"interest_id": "gone", "customer_id": "c9"}},
    ]
    assert {each.url.path for each in server.requests} >= {PREFIX + INTERESTS}


@pytest.mark.parametrize("kind", [OutcomeUnknown, BackendUnavailable])
async def test_interest_whose_answer_is_lost_is_told(kind: type[Exception]) -> None:
    answer = httpx.ReadError("cut") if kind is OutcomeUnknown else httpx.ConnectError("refused")
    with pytest.raises(kind):
        await make_backend(interest_server(answer)).add_interests(CustomerId("c9"), (InterestId("i"),))
