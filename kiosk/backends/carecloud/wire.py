"""CareCloud's own words, as far as a kiosk reads them. Unknown fields are ignored, see `wire_types`."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict

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


class WireModel(BaseModel):
    """An object as the system sends it."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class BearerToken(WireModel):
    bearer_token: Id


class Echo(WireModel):
    test_string: Text = None


class CustomerReference(WireModel):
    """Any reply that is just somebody's id."""

    customer_id: Id


class PasswordSent(WireModel):
    request_id: Id


class PasswordVerified(WireModel):
    is_valid: Flag = None


class SearchHit(WireModel):
    customer_id: Id
    match: Amount = None


class Card(WireModel):
    card_id: OptionalId = None
    card_type_id: OptionalId = None
    customer_id: OptionalId = None
    card_number: Text = None
    secondary_card_number: Text = None
    valid_from: Moment = None
    valid_to: EndMoment = None
    state: Number = None


class CardReference(WireModel):
    card_id: Id


class FreeCardCheck(WireModel):
    is_free_to_use: Flag = None


class DigitalCardFile(WireModel):
    file_url: LongText = None


class PersonalInformation(WireModel):
    salutation: Text = None
    first_name: Text = None
    last_name: Text = None
    email: Text = None
    phone: Text = None
    birthdate: Day = None
    language_id: Text = None


class Customer(WireModel):
    customer_id: Id
    personal_information: Annotated[PersonalInformation | None, BeforeValidator(object_or_nothing)] = None
    state: Number = None


def _texts(value: Any) -> list[str]:
    texts = [read_short_text(item) for item in value] if isinstance(value, list) else []
    return [text for text in texts if text is not None]


class Reward(WireModel):
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


class VoucherReference(WireModel):
    """The reply that is just a new voucher's id."""

    voucher_id: Id


class Voucher(WireModel):
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


class Purchase(WireModel):
    store_id: OptionalId = None
    payment_time: Moment = None
    total_price: Amount = None
    currency_id: OptionalId = None


class MoneyValue(WireModel):
    currency_id: OptionalId = None
    value: Amount = None


class PointsOverview(WireModel):
    available_points: Amount = None
    available_points_money_value: Annotated[list[MoneyValue], BeforeValidator(readable_only)] = []


class ExpirationOverview(WireModel):
    next_amount: Amount = None
    next_date: Day = None


class CreditSplit(WireModel):
    currency_id: OptionalId = None
    available_credits: Amount = None


class CreditsOverview(WireModel):
    available_credits: Amount = None
    split_by_currency: Annotated[list[CreditSplit], BeforeValidator(readable_only)] = []


class PurchaseConditions(WireModel):
    """What is still missing, not what is needed in all."""

    next_status_turnover: Annotated[list[MoneyValue], BeforeValidator(readable_only)] = []
    next_status_points: Amount = None
    next_status_id: OptionalId = None


class StatusRecord(WireModel):
    status_id: Id
    valid_from: Moment = None
    valid_to: EndMoment = None
    purchase_conditions: Annotated[PurchaseConditions | None, BeforeValidator(object_or_nothing)] = None
    state: Number = None


class Status(WireModel):
    status_id: Id
    name: Text = None
    qualification_points: Amount = None
    qualification_turnover: Annotated[list[MoneyValue], BeforeValidator(readable_only)] = []


class Language(WireModel):
    language_id: Id
    state: Number = None


class Currency(WireModel):
    currency_id: Id
    code: Text = None


class Stamp(WireModel):
    state: Number = None


def _stamps(value: Any) -> list[Any] | None:
    return readable_only(value) if isinstance(value, list) else None


class StamperCard(WireModel):
    stamper_campaign_id: Id
    stamper_card_order: Number = None
    is_filled_up: Flag = None
    stamps: Annotated[list[Stamp] | None, BeforeValidator(_stamps)] = None
    state: Number = None


class StamperCampaign(WireModel):
    stamper_campaign_id: Id
    name: Text = None
    stamp_count: Number = None
    state: Number = None


class Address(WireModel):
    address1: Text = None
    address2: Text = None
    address3: Text = None
    zip: Text = None
    city: Text = None


class Store(WireModel):
    store_id: Id
    name: Text = None
    store_address: Annotated[Address | None, BeforeValidator(object_or_nothing)] = None
    visibility_for_customer: Number = None
    state: Number = None


class Agreement(WireModel):
    agreement_id: Id
    name: Text = None
    text: LongText = None
    last_change: Moment = None


class RegistrationCheck(WireModel):
    registration_ability: Flag = None


class ValueCheck(WireModel):
    is_valid: Flag = None


class PropertyItem(WireModel):
    id: Id
    name: Text = None
    state: Number = None


class CustomerProperty(WireModel):
    property_id: Id
    name: Text = None
    data_type: Text = None
    items: Annotated[list[PropertyItem], BeforeValidator(readable_only)] = []
    is_required: Flag = None
    state: Number = None


class InterestRecord(WireModel):
    interest_id: OptionalId = None


class Interest(WireModel):
    interest_id: Id
    name: Text = None


class CustomerSourceRecord(WireModel):
    customer_source_id: OptionalId = None
    external_id: OptionalId = None
    customer_id: OptionalId = None
