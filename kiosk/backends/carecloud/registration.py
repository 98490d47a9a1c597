"""Sign-up of a walk-in: check, make once, find again by our own number."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

import structlog

from kiosk.backends.carecloud import wire
from kiosk.backends.carecloud.api import CareCloudApi
from kiosk.backends.carecloud.reference import CareCloudReference
from kiosk.backends.carecloud.reply import (
    RequestRefused,
    RightsMissing,
    read_data,
    read_each,
    read_object,
)
from kiosk.backends.carecloud.settings import CareCloudSettings
from kiosk.backends.carecloud.sign_up_mapping import property_record
from kiosk.backends.carecloud.wire_refusal import Problem
from kiosk.backends.exchange import Effect, Request
from kiosk.domain.consent import ConsentValue
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import NotConfigured, OutcomeUnknown, UnexpectedReply
from kiosk.domain.sign_up import (
    ContactKind,
    Enrolled,
    Enrolment,
    FieldError,
    FieldProblem,
    Refused,
    RegistrationAbility,
    SignUp,
    SignUpField,
    ValueKind,
)
from kiosk.domain.sign_up_questions import InterestId, PropertyAnswer, PropertyId

_log = structlog.get_logger(__name__)

# A server may ignore the filter; newest first, a sign-up of the last minutes is still on these pages.
_MOST_PAGES = 10

_CONSENT_VALUES = {ConsentValue.REFUSED: 0, ConsentValue.GIVEN: 1, ConsentValue.NOT_SET: 2}
_FIELDS = {
    "first_name": SignUpField.FIRST_NAME,
    "last_name": SignUpField.LAST_NAME,
    "email": SignUpField.EMAIL,
    "phone": SignUpField.PHONE,
    "birthdate": SignUpField.BIRTH_DATE,
    "language_id": SignUpField.LANGUAGE,
    "zip": SignUpField.POSTCODE,
    "address": SignUpField.POSTCODE,
    "referral_code": SignUpField.REFERRAL_CODE,
    "password": SignUpField.PASSWORD,
    "property_records": SignUpField.PROPERTY,
    "property_id": SignUpField.PROPERTY,
    "property_value": SignUpField.PROPERTY,
    "consents": SignUpField.CONSENTS,
    "consent_id": SignUpField.CONSENTS,
    "consent_value": SignUpField.CONSENTS,
    "agreement": SignUpField.CONSENTS,
}
_PROBLEMS = {
    "already_exists": FieldProblem.ALREADY_EXISTS,
    "relation_already_exists": FieldProblem.ALREADY_EXISTS,
    "empty": FieldProblem.REQUIRED,
    "required": FieldProblem.REQUIRED,
    "invalid_value_format": FieldProblem.WRONG_FORMAT,
    "not_allowed_value": FieldProblem.NOT_ALLOWED,
    "not_found": FieldProblem.NOT_ALLOWED,
    "deleted": FieldProblem.DELETED_BEFORE,
    "customer_was_deleted": FieldProblem.DELETED_BEFORE,
}
_REFUSING_STATUSES = frozenset({400, 409, 422})


class CareCloudRegistration:
    def __init__(self, api: CareCloudApi, reference: CareCloudReference, settings: CareCloudSettings) -> None:
        self._api = api
        self._reference = reference
        self._language = settings.language
        self._store_id = settings.store_id
        self._customer_source_id = settings.customer_source_id

    async def check(self, kind: ContactKind, value: str) -> RegistrationAbility:
        """UNKNOWN where the project has the check switched off or will not judge this value."""
        reply = await self._api.post(
            "customers/actions/check-registration-ability", {"type": kind.value, "value": value}
        )
        try:
            ability = read_object(reply, wire.RegistrationCheck).registration_ability
        except (RequestRefused, RightsMissing):
            return RegistrationAbility.UNKNOWN
        if ability is None:
            return RegistrationAbility.UNKNOWN
        return RegistrationAbility.FREE if ability else RegistrationAbility.TAKEN

    async def check_value(self, kind: ValueKind, value: str) -> bool | None:
        """Whether CareCloud takes a password or referral code; None where it will not say."""
        reply = await self._api.post(
            "customers/actions/validate-customer-data", {"type": kind.value, "value": value}
        )
        try:
            return read_object(reply, wire.ValueCheck).is_valid
        except RequestRefused as refused:
            return False if refused.status in _REFUSING_STATUSES else None
        except RightsMissing:
            return None

    async def add_interests(self, customer_id: CustomerId, interests: tuple[InterestId, ...]) -> None:
        """Those that the customer does not have yet, one by one; one that is unknown by now is left out."""
        path = {"customer_id": customer_id}
        listed = Request("GET", "customers/{customer_id}/interest-records", path=path)
        held = await self._api.get_listing(listed, "interest_records", 0)
        known = {row.interest_id for row in read_each(held.rows, wire.InterestRecord)}
        for interest_id in interests:
            if interest_id not in known:
                await self._add_interest(customer_id, interest_id)

    async def _add_interest(self, customer_id: CustomerId, interest_id: InterestId) -> None:
        reply = await self._api.send(
            Request(
                "POST",
                "customers/{customer_id}/interest-records",
                path={"customer_id": customer_id},
                body={"interest_record": {"interest_id": interest_id, "customer_id": customer_id}},
                effect=Effect.CHANGES,
            )
        )
        try:
            read_data(reply)
        except RequestRefused as refused:
            if refused.status not in _REFUSING_STATUSES:
                raise
            _log.warning("interest_left_out", status=refused.status)

    async def enrol(self, sign_up: SignUp) -> Enrolment:
        """Sent once. Raises `OutcomeUnknown` unless the reply says plainly what became of it."""
        body = self._body(sign_up, await self._language_id(sign_up.language))
        reply = await self._api.post("customers", body, Effect.CHANGES)
        try:
            found = read_object(reply, wire.CustomerReference)
        except RequestRefused as refused:
            if refused.status not in _REFUSING_STATUSES:
                raise
            return Refused(field_errors(refused.problems, sign_up.properties))
        except UnexpectedReply as error:
            # A page instead of an answer, or a 2xx that cannot be read: the customer may well exist.
            raise OutcomeUnknown(str(error)) from None
        return Enrolled(CustomerId(found.customer_id))

    async def find_sign_up(self, external_id: UUID) -> CustomerId | None:
        """Raises `UnexpectedReply` where it cannot be told: None would let the sign-up be sent again."""
        source_id = self._source()
        listing = await self._api.get_listing(
            Request(
                "GET",
                "customer-source-records",
                query=(
                    ("customer_source_id", source_id),
                    # The interface wants brackets on lists, although its specification leaves them out.
                    ("external_ids[]", str(external_id)),
                    ("sort_field", "last_change"),
                    ("sort_direction", "DESC"),
                ),
            ),
            "customer_source_records",
            _MOST_PAGES,
        )
        ours = [
            row
            for row in read_each(listing.rows, wire.CustomerSourceRecord)
            if row.customer_source_id == source_id and (row.external_id or "").lower() == str(external_id)
        ]
        customers = {row.customer_id for row in ours}
        if not customers and listing.is_complete:
            return None
        if len(customers) != 1 or None in customers:
            raise UnexpectedReply("GET /customer-source-records: no single customer for our number")
        return CustomerId(str(customers.pop()))

    def _source(self) -> str:
        if self._customer_source_id is None:
            raise NotConfigured("customer_source_id is not set")
        return self._customer_source_id

    async def _language_id(self, wanted: str) -> str:
        """A language that the project writes to customers in: a sign-up in any other is refused whole."""
        known = await self._reference.known_languages()
        if not known or wanted in known:
            return wanted
        return self._language if self._language in known else known[0]

    def _body(self, sign_up: SignUp, language_id: str) -> dict[str, object]:
        person: dict[str, object] = {
            "language_id": language_id,
            "store_id": self._store_id,
            "consents": [
                {"consent_id": choice.agreement_id, "consent_value": _CONSENT_VALUES[choice.value]}
                for choice in sign_up.consents
            ],
        }
        if sign_up.first_name:
            person["first_name"] = sign_up.first_name
        if sign_up.last_name:
            person["last_name"] = sign_up.last_name
        if sign_up.birth_date is not None:
            person["birthdate"] = sign_up.birth_date.isoformat()
        if sign_up.postcode is not None:
            person["address"] = {"zip": sign_up.postcode}
        if sign_up.email is not None:
            person["email"] = sign_up.email.strip().lower()
        if sign_up.phone is not None:
            person["phone"] = "".join(sign for sign in sign_up.phone if sign in "0123456789")
        body: dict[str, object] = {
            "customer": {"personal_information": person},
            "customer_source": {
                "customer_source_id": self._source(),
                "external_id": str(sign_up.external_id),
            },
            # Demanded by the interface; true would only make a password compulsory.
            "autologin": False,
        }
        if sign_up.password is not None:
            body["password"] = sign_up.password
        if sign_up.referral_code is not None:
            body["referral_code"] = sign_up.referral_code
        if sign_up.properties:
            body["property_records"] = [property_record(answer) for answer in sign_up.properties]
        return body


def field_errors(
    problems: tuple[Problem, ...], properties: tuple[PropertyAnswer, ...] = ()
) -> tuple[FieldError, ...]:
    """At least one, so that a refusal is never taken for success. `properties` are those that were sent."""
    sent = {answer.property_id for answer in properties}
    errors = [_error(each, sent) for each in problems]
    return tuple(dict.fromkeys(errors)) or (FieldError(SignUpField.OTHER, FieldProblem.OTHER),)


def _error(problem: Problem, sent: Collection[PropertyId]) -> FieldError:
    field, what = _field(problem, sent), _problem(problem)
    if field is SignUpField.PASSWORD and what is FieldProblem.WRONG_FORMAT:
        # It has every sign that is asked for, or it would not have been sent: it is one that everybody uses.
        what = FieldProblem.NOT_ALLOWED
    return FieldError(field, what, _property(problem, sent))


def _property(problem: Problem, sent: Collection[PropertyId]) -> PropertyId | None:
    return next((PropertyId(part) for part in reversed(problem.name) if part in sent), None)


def _field(problem: Problem, sent: Collection[PropertyId]) -> SignUpField:
    if _property(problem, sent) is not None:
        return SignUpField.PROPERTY
    known = (_FIELDS[part.lower()] for part in reversed(problem.name) if part.lower() in _FIELDS)
    return next(known, SignUpField.OTHER)


def _problem(problem: Problem) -> FieldProblem:
    return _PROBLEMS.get((problem.reason or "").lower(), FieldProblem.OTHER)
