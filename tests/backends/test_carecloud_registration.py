"""Sign-up: exactly what is sent, and what each answer means."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

import httpx
import pytest

from kiosk.domain.consent import AgreementId, ConsentChoice, ConsentValue
from kiosk.domain.errors import (
    BackendUnavailable,
    NotAuthorised,
    NotConfigured,
    OutcomeUnknown,
    UnexpectedReply,
)
from kiosk.domain.sign_up import (
    ContactKind,
    Enrolled,
    FieldError,
    FieldProblem,
    Refused,
    RegistrationAbility,
    SignUp,
    SignUpField,
)
from tests.backends.scripted import Scripted, data, make_backend, refusal

EXTERNAL_ID = UUID("6f1f4d2e-6f0b-4b53-9a57-0d5b1f3a1c11")
RECORDS = "customer-source-records"
CHECK = "customers/actions/check-registration-ability"
EMAIL_PATTERN = r"[-a-z0-9!#$%&'*+\\/=?^_`{|}~.]+@[-a-z0-9.]+"


def sign_up(**changes: Any) -> SignUp:
    values: dict[str, Any] = {
        "external_id": EXTERNAL_ID,
        "first_name": "Zoë",
        "last_name": "Šťastná",
        "language": "cs",
        "email": " Zoe@Example.COM",
        "phone": "+420 523 828 931",
        "consents": (
            ConsentChoice(AgreementId("a1"), ConsentValue.GIVEN, "v", "cs"),
            ConsentChoice(AgreementId("a2"), ConsentValue.REFUSED, "v", "cs"),
            ConsentChoice(AgreementId("a3"), ConsentValue.NOT_SET, "v", "cs"),
        ),
    }
    return SignUp(**(values | changes))


async def test_exactly_this_is_sent() -> None:
    server = Scripted({"customers": data({"customer_id": "c9"}, 201)})

    enrolment = await make_backend(server).enrol(sign_up())

    assert enrolment == Enrolled("c9")  # type: ignore[arg-type]
    assert server.body("customers") == {
        "customer": {
            "personal_information": {
                "language_id": "cs",
                "first_name": "Zoë",
                "last_name": "Šťastná",
                "email": "zoe@example.com",
                "phone": "420523828931",
                "store_id": "store-1",
                "consents": [
                    {"consent_id": "a1", "consent_value": 1},
                    {"consent_id": "a2", "consent_value": 0},
                    {"consent_id": "a3", "consent_value": 2},
                ],
            }
        },
        "customer_source": {"customer_source_id": "source-1", "external_id": str(EXTERNAL_ID)},
        "autologin": False,
    }
    person = server.body("customers")["customer"]["personal_information"]
    assert re.fullmatch(EMAIL_PATTERN, person["email"])
    assert re.fullmatch(r"[1-9][0-9]*", person["phone"])


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (["cs", "de"], "cs"),
        (["de", "sk"], "de"),
        (["cs", "en"], "en"),
        ([], "en"),
    ],
)
async def test_the_customer_gets_a_language_that_the_project_writes_in(
    known: list[str], expected: str
) -> None:
    """The screen is in English, the kiosk at home in Czech."""
    rows = [{"language_id": language, "state": 1} for language in known]
    others = ("agreements", "statuses", "stamper-campaigns", "stores", "currencies")
    routes = {name: data({name.replace("-", "_"): []}) for name in others}
    server = Scripted(
        routes
        | {
            "languages": data({"languages": [*rows, {"language_id": "xx", "state": 0}]}),
            "customers": data({"customer_id": "c9"}, 201),
        }
    )
    backend = make_backend(server)
    await backend.warm_reference_data(())

    await backend.enrol(sign_up(language="en"))

    assert server.body("customers")["customer"]["personal_information"]["language_id"] == expected
    assert "offset" not in server.sent("languages")[0].url.params


async def test_a_sign_up_does_not_wait_for_a_list_of_languages() -> None:
    server = Scripted({"customers": data({"customer_id": "c9"}, 201)})

    await make_backend(server).enrol(sign_up(language="en"))

    assert server.count("languages") == 0
    assert server.body("customers")["customer"]["personal_information"]["language_id"] == "en"


async def test_what_was_not_given_is_left_out() -> None:
    server = Scripted({"customers": data({"customer_id": "c9"}, 201)})

    await make_backend(server).enrol(sign_up(email=None, consents=()))

    assert "email" not in server.body("customers")["customer"]["personal_information"]


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        (
            [{"name": "customer.personal_information.email", "reason": "already_exists", "value": "canary"}],
            [(SignUpField.EMAIL, FieldProblem.ALREADY_EXISTS)],
        ),
        (
            [{"name": ["customer", "phone"], "reason": "invalid_value_format"}],
            [(SignUpField.PHONE, FieldProblem.WRONG_FORMAT)],
        ),
        (
            [{"name": "first_name", "reason": "empty"}, {"name": "last_name", "reason": "required"}],
            [
                (SignUpField.FIRST_NAME, FieldProblem.REQUIRED),
                (SignUpField.LAST_NAME, FieldProblem.REQUIRED),
            ],
        ),
        (
            [{"name": {"field": "email"}, "reason": "customer_was_deleted"}],
            [(SignUpField.EMAIL, FieldProblem.DELETED_BEFORE)],
        ),
        (
            [{"name": "consents[0].consent_id", "reason": "not_allowed_value"}],
            [(SignUpField.CONSENTS, FieldProblem.NOT_ALLOWED)],
        ),
        ([{"name": 3, "reason": "new_reason"}], [(SignUpField.OTHER, FieldProblem.OTHER)]),
        (
            [{"name": "email", "reason": "empty"}, {"name": "email", "reason": "required"}],
            [(SignUpField.EMAIL, FieldProblem.REQUIRED)],
        ),
        (["junk", None], [(SignUpField.OTHER, FieldProblem.OTHER)]),
        ([], [(SignUpField.OTHER, FieldProblem.OTHER)]),
    ],
)
async def test_refused_values_land_on_their_fields(
    params: list[object], expected: list[tuple[SignUpField, FieldProblem]]
) -> None:
    server = Scripted({"customers": refusal(400, *params)})

    enrolment = await make_backend(server).enrol(sign_up())

    assert enrolment == Refused(tuple(FieldError(*error) for error in expected))


@pytest.mark.parametrize(
    ("error_data", "expected"),
    [
        (
            {"parameter": "email", "object_of_parameter": "personal_information"},
            FieldError(SignUpField.EMAIL, FieldProblem.REQUIRED),
        ),
        (
            {"parameter": "phone", "expected_type": "string", "actual_type": "int"},
            FieldError(SignUpField.PHONE, FieldProblem.WRONG_FORMAT),
        ),
    ],
)
async def test_the_other_kinds_of_refusal_name_one_argument(error_data: object, expected: FieldError) -> None:
    server = Scripted({"customers": httpx.Response(400, json={"error": {"error_data": error_data}})})

    assert await make_backend(server).enrol(sign_up()) == Refused((expected,))


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (httpx.ConnectError("down"), BackendUnavailable),
        (httpx.Response(429), BackendUnavailable),
        (refusal(403), NotAuthorised),
        (refusal(401), NotAuthorised),
        (refusal(404), UnexpectedReply),
        (httpx.ReadTimeout("slow"), OutcomeUnknown),
        (httpx.ReadError("reset"), OutcomeUnknown),
        (httpx.Response(500), OutcomeUnknown),
        (httpx.Response(503), OutcomeUnknown),
        (httpx.Response(201, text="<html>"), OutcomeUnknown),
        (httpx.Response(201, text='{"data": {"customer_id"'), OutcomeUnknown),
        (httpx.Response(204), OutcomeUnknown),
        (data({}), OutcomeUnknown),
        (data({"customer_id": None}), OutcomeUnknown),
        (httpx.Response(302, headers={"Location": "https://x.example"}), OutcomeUnknown),
        (httpx.Response(400, text="<html>blocked</html>"), OutcomeUnknown),
    ],
)
async def test_only_a_plain_answer_says_what_became_of_it(answer: Any, expected: type[Exception]) -> None:
    server = Scripted({"customers": answer})

    with pytest.raises(expected):
        await make_backend(server).enrol(sign_up())

    assert server.count("customers") == (2 if expected is NotAuthorised and answer.status_code == 401 else 1)


async def test_an_expired_token_does_not_cost_a_sign_up() -> None:
    server = Scripted({"customers": [refusal(401), data({"customer_id": "c9"}, 201)]})

    assert isinstance(await make_backend(server).enrol(sign_up()), Enrolled)


async def test_without_a_customer_source_nothing_is_sent() -> None:
    server = Scripted()
    backend = make_backend(server, customer_source_id=None)

    with pytest.raises(NotConfigured):
        await backend.enrol(sign_up())
    with pytest.raises(NotConfigured):
        await backend.find_sign_up(EXTERNAL_ID)

    assert server.requests == []


def record(**changes: Any) -> dict[str, Any]:
    return {"customer_source_id": "source-1", "external_id": str(EXTERNAL_ID), "customer_id": "c9"} | changes


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([record()], "c9"),
        ([record(external_id=str(EXTERNAL_ID).upper())], "c9"),
        ([record(), record()], "c9"),
        (
            [
                record(external_id="other"),
                record(customer_source_id="source-2"),
                record(customer_id=None, external_id="x"),
            ],
            None,
        ),
        ([record(external_id="other", customer_id="c1"), record()], "c9"),
        ([], None),
        (None, None),
    ],
)
async def test_only_a_record_with_both_of_our_ids_counts(rows: object, expected: str | None) -> None:
    server = Scripted({RECORDS: data({"customer_source_records": rows, "total_items": 99})})

    assert await make_backend(server).find_sign_up(EXTERNAL_ID) == expected
    query = list(server.sent(RECORDS)[0].url.params.multi_items())
    assert ("external_ids[]", str(EXTERNAL_ID)) in query
    assert ("customer_source_id", "source-1") in query


@pytest.mark.parametrize(
    "answer",
    [
        data({"customer_source_records": [record(), record(customer_id="c10")]}),
        data({"customer_source_records": [record(customer_id=None)]}),
        data({"records": []}),
        httpx.Response(404, text="<html>"),
    ],
)
async def test_doubt_about_a_sign_up_is_never_told_as_absence(answer: httpx.Response) -> None:
    with pytest.raises(UnexpectedReply):
        await make_backend(Scripted({RECORDS: answer})).find_sign_up(EXTERNAL_ID)


async def test_a_server_that_ignores_the_filter_is_searched_page_by_page_but_not_for_ever() -> None:
    def page(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        rows = [record(external_id=f"other-{offset + n}", customer_id=f"c{n}") for n in range(100)]
        if offset == found_at:
            rows[7] = record()
        return data({"customer_source_records": rows})

    found_at = 300
    server = Scripted({RECORDS: page})
    assert await make_backend(server).find_sign_up(EXTERNAL_ID) == "c9"

    found_at = 10**9
    with pytest.raises(UnexpectedReply):
        await make_backend(server).find_sign_up(EXTERNAL_ID)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (data({"registration_ability": True}), RegistrationAbility.FREE),
        (data({"registration_ability": "0"}), RegistrationAbility.TAKEN),
        (data({}), RegistrationAbility.UNKNOWN),
        (refusal(400), RegistrationAbility.UNKNOWN),
        (refusal(403), RegistrationAbility.UNKNOWN),
        (refusal(404), RegistrationAbility.UNKNOWN),
    ],
)
async def test_the_check_never_blocks_a_sign_up(answer: httpx.Response, expected: object) -> None:
    server = Scripted({CHECK: answer})

    assert await make_backend(server).check_registration(ContactKind.EMAIL, "a@b.cz") is expected
    assert server.body(CHECK) == {"type": "email", "value": "a@b.cz"}
