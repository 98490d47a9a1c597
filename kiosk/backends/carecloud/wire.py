"""CareCloud's own words, as far as a kiosk reads them. Unknown fields are ignored, see `wire_types`."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, model_validator

from kiosk.backends.carecloud.wire_types import (
    Amount,
    Day,
    EndMoment,
    Flag,
    Id,
    LongText,
    Moment,
    Number,
    OptionalId,
    Text,
    TimeOfDay,
    object_or_nothing,
    read_short_text,
    readable_only,
)


class _Wire(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class BearerToken(_Wire):
    bearer_token: Id


class Echo(_Wire):
    test_string: Text = None


class CustomerReference(_Wire):
    """Any reply that is just somebody's id."""

    customer_id: Id


class PasswordSent(_Wire):
    request_id: Id


class PasswordVerified(_Wire):
    is_valid: Flag = None


class SearchHit(_Wire):
    customer_id: Id
    match: Amount = None


class Card(_Wire):
    card_id: OptionalId = None
    card_type_id: OptionalId = None
    customer_id: OptionalId = None
    card_number: Text = None
    secondary_card_number: Text = None
    valid_from: Moment = None
    valid_to: EndMoment = None
    state: Number = None


class CardReference(_Wire):
    card_id: Id


class FreeCardCheck(_Wire):
    is_free_to_use: Flag = None


class DigitalCardFile(_Wire):
    file_url: LongText = None


class PersonalInformation(_Wire):
    salutation: Text = None
    first_name: Text = None
    last_name: Text = None
    email: Text = None
    phone: Text = None
    birthdate: Day = None
    language_id: Text = None


class Customer(_Wire):
    customer_id: Id
    personal_information: Annotated[PersonalInformation | None, BeforeValidator(object_or_nothing)] = None
    state: Number = None


def _texts(value: Any) -> list[str]:
    texts = [read_short_text(item) for item in value] if isinstance(value, list) else []
    return [text for text in texts if text is not None]


class Reward(_Wire):
    reward_id: OptionalId = None
    name: Text = None
    subtitle: Text = None
    note: Text = None
    reward_group: Number = None
    points_cost: Amount = None
    valid_time_from: TimeOfDay = None
    valid_time_to: TimeOfDay = None
    priority: Number = None
    image_urls: Annotated[list[str], BeforeValidator(_texts)] = []
    state: Number = None


class VoucherReference(_Wire):
    """The reply that is just a new voucher's id."""

    voucher_id: Id


class Voucher(_Wire):
    voucher_id: Id
    customer_id: OptionalId = None
    code: Text = None
    value: Amount = None
    valid_from: Moment = None
    valid_to: EndMoment = None
    applied_date: Text = None
    reward_group: Number = None
    note: Text = None
    reward: Annotated[Reward | None, BeforeValidator(object_or_nothing)] = None
    state: Number = None


class Purchase(_Wire):
    store_id: OptionalId = None
    payment_time: Moment = None
    total_price: Amount = None
    currency_id: OptionalId = None


class MoneyValue(_Wire):
    currency_id: OptionalId = None
    value: Amount = None


class PointsOverview(_Wire):
    available_points: Amount = None
    available_points_money_value: Annotated[list[MoneyValue], BeforeValidator(readable_only)] = []


class ExpirationOverview(_Wire):
    next_amount: Amount = None
    next_date: Day = None


class CreditSplit(_Wire):
    currency_id: OptionalId = None
    available_credits: Amount = None


class CreditsOverview(_Wire):
    available_credits: Amount = None
    split_by_currency: Annotated[list[CreditSplit], BeforeValidator(readable_only)] = []


class PurchaseConditions(_Wire):
    """What is still missing, not what is needed in all."""

    next_status_turnover: Annotated[list[MoneyValue], BeforeValidator(readable_only)] = []
    next_status_points: Amount = None
    next_status_id: OptionalId = None


class StatusRecord(_Wire):
    status_id: Id
    valid_from: Moment = None
    valid_to: EndMoment = None
    purchase_conditions: Annotated[PurchaseConditions | None, BeforeValidator(object_or_nothing)] = None
    state: Number = None


class Status(_Wire):
    status_id: Id
    name: Text = None
    qualification_points: Amount = None
    qualification_turnover: Annotated[list[MoneyValue], BeforeValidator(readable_only)] = []


class Language(_Wire):
    language_id: Id
    state: Number = None


class Currency(_Wire):
    currency_id: Id
    code: Text = None


class Stamp(_Wire):
    state: Number = None


def _stamps(value: Any) -> list[Any] | None:
    return readable_only(value) if isinstance(value, list) else None


class StamperCard(_Wire):
    stamper_campaign_id: Id
    stamper_card_order: Number = None
    is_filled_up: Flag = None
    stamps: Annotated[list[Stamp] | None, BeforeValidator(_stamps)] = None
    state: Number = None


class StamperCampaign(_Wire):
    stamper_campaign_id: Id
    name: Text = None
    stamp_count: Number = None
    state: Number = None


class Address(_Wire):
    address1: Text = None
    address2: Text = None
    address3: Text = None
    zip: Text = None
    city: Text = None


class Store(_Wire):
    store_id: Id
    name: Text = None
    store_address: Annotated[Address | None, BeforeValidator(object_or_nothing)] = None
    visibility_for_customer: Number = None
    state: Number = None


class Agreement(_Wire):
    agreement_id: Id
    name: Text = None
    text: LongText = None
    last_change: Moment = None


class RegistrationCheck(_Wire):
    registration_ability: Flag = None


class ValueCheck(_Wire):
    is_valid: Flag = None


class PropertyItem(_Wire):
    id: Id
    name: Text = None
    state: Number = None


class CustomerProperty(_Wire):
    property_id: Id
    name: Text = None
    data_type: Text = None
    items: Annotated[list[PropertyItem], BeforeValidator(readable_only)] = []
    is_required: Flag = None
    state: Number = None


class InterestRecord(_Wire):
    interest_id: OptionalId = None


class Interest(_Wire):
    interest_id: Id
    name: Text = None


class CustomerSourceRecord(_Wire):
    customer_source_id: OptionalId = None
    external_id: OptionalId = None
    customer_id: OptionalId = None


def _as_path(name: Any) -> tuple[str, ...]:
    """A field's name, sent as text, list, number or object, as the parts of its path."""
    match name:
        case str():
            path = (read_short_text(name) or "").replace("[", ".").replace("]", "")
            return tuple(part for part in path.split(".") if part)
        case int():
            return (str(name),)
        case list():
            return tuple(part for item in name for part in _as_path(item))
        case dict():
            return tuple(part for item in name.values() for part in _as_path(item))
        case _:
            return ()


class Problem(_Wire):
    """One refused value. The value itself and the message are not read: they may be personal."""

    name: Annotated[tuple[str, ...], BeforeValidator(_as_path)] = ()
    reason: Text = None


class ErrorBody(_Wire):
    """The envelope of a refusal, in its three shapes."""

    problems: tuple[Problem, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _gather_problems(cls, error: Any) -> Any:
        details = error.get("error_data") if isinstance(error, dict) else None
        if not isinstance(details, dict):
            return {}
        params = readable_only(details.get("invalid_params"))
        if not params and "parameter" in details:
            # Without `actual_type` an argument is missing, with it its type is wrong.
            reason = "invalid_value_format" if "actual_type" in details else "required"
            params = [{"name": details["parameter"], "reason": reason}]
        return {"problems": params}
