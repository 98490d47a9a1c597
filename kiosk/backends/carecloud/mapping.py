"""CareCloud's words -> ours: time zone added, unknown values named, what cannot be shown left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import structlog

from kiosk.backends.carecloud import wire
from kiosk.domain.consent import Agreement, AgreementId
from kiosk.domain.customer import Customer, CustomerId, CustomerState
from kiosk.domain.errors import UnexpectedReply
from kiosk.domain.money import Money
from kiosk.domain.points import CreditBalance, MembershipStatus, NextStatus, PointsBalance, PointsExpiration
from kiosk.domain.purchase import Purchase
from kiosk.domain.stamp_card import StampCard
from kiosk.domain.store import Store, StoreId

_log = structlog.get_logger(__name__)

ACTIVE = 1
_VISIBLE = 1
_CUSTOMER_STATES = {
    0: CustomerState.DELETED,
    1: CustomerState.ACTIVE,
    2: CustomerState.INACTIVE,
}

CurrencyCodes = Mapping[str, str]


def aware(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    """A local project time with its zone; a time that named its own offset keeps it."""
    return moment if moment is None or moment.tzinfo else moment.replace(tzinfo=zone)


def is_before(moment: datetime | None, now: datetime, zone: ZoneInfo) -> bool:
    """Whether a wire time lies before `now` (aware, in the project's zone); False for None."""
    zoned = aware(moment, zone)
    return zoned is not None and zoned < now


def is_after(moment: datetime | None, now: datetime, zone: ZoneInfo) -> bool:
    """Whether a wire time lies after `now` (aware, in the project's zone); False for None."""
    zoned = aware(moment, zone)
    return zoned is not None and zoned > now


def customer(found: wire.Customer) -> Customer:
    info = found.personal_information or wire.PersonalInformation()
    state = _CUSTOMER_STATES.get(-1 if found.state is None else found.state, CustomerState.UNKNOWN)
    if state is CustomerState.UNKNOWN:
        _log.warning("unknown_value", field="customer.state", value=found.state)
    return Customer(
        customer_id=CustomerId(found.customer_id),
        state=state,
        first_name=info.first_name,
        last_name=info.last_name,
        salutation=info.salutation,
        email=info.email,
        phone=info.phone,
        birth_date=info.birthdate,
        language=info.language_id,
    )


def _money(value: wire.MoneyValue, codes: CurrencyCodes) -> Money | None:
    if value.value is None:
        return None
    return Money(value.value, codes.get(value.currency_id or ""))


def points_balance(overview: wire.PointsOverview, codes: CurrencyCodes) -> PointsBalance:
    """Raises `UnexpectedReply` if there is no balance: nothing is not zero."""
    if overview.available_points is None:
        raise UnexpectedReply("points overview without available points")
    values = (_money(value, codes) for value in overview.available_points_money_value)
    return PointsBalance(overview.available_points, tuple(value for value in values if value is not None))


def points_expiration(overview: wire.ExpirationOverview) -> PointsExpiration | None:
    if not overview.next_amount or overview.next_date is None:
        return None
    return PointsExpiration(overview.next_amount, overview.next_date)


def credit_balances(overview: wire.CreditsOverview, codes: CurrencyCodes) -> tuple[CreditBalance, ...]:
    """One balance a currency; one without a currency where the system does not split them."""
    split = tuple(
        CreditBalance(Money(part.available_credits, codes.get(part.currency_id or "")))
        for part in overview.split_by_currency
        if part.available_credits is not None
    )
    if split or overview.available_credits is None:
        return split
    return (CreditBalance(Money(overview.available_credits, None)),)


def purchases(
    rows: Iterable[wire.Purchase], codes: CurrencyCodes, stores: Mapping[str, str], zone: ZoneInfo
) -> tuple[Purchase, ...]:
    """Those with a price, the latest first; those without a time last."""
    found = [
        Purchase(
            Money(row.total_price, codes.get(row.currency_id or "")),
            aware(row.payment_time, zone),
            stores.get(row.store_id or ""),
        )
        for row in rows
        if row.total_price is not None
    ]
    long_ago = datetime.min.replace(tzinfo=zone)
    return tuple(sorted(found, key=lambda each: each.paid_at or long_ago, reverse=True))


def membership_status(
    records: Iterable[wire.StatusRecord],
    statuses: Mapping[str, wire.Status],
    codes: CurrencyCodes,
    now: datetime,
    zone: ZoneInfo,
) -> MembershipStatus | None:
    """The status of today; None if there is none, or none that has a name."""
    current = [
        record
        for record in records
        if record.state in (ACTIVE, None)
        and not is_after(record.valid_from, now, zone)
        and not is_before(record.valid_to, now, zone)
    ]
    if not current:
        return None
    record = max(current, key=lambda each: (each.valid_from or datetime.min).replace(tzinfo=None))  # noqa: DTZ901
    status = statuses.get(record.status_id)
    if status is None or status.name is None:
        _log.warning("status_without_name")
        return None
    return MembershipStatus(status.name, _next_status(record.purchase_conditions, statuses, codes))


def _next_status(
    conditions: wire.PurchaseConditions | None, statuses: Mapping[str, wire.Status], codes: CurrencyCodes
) -> NextStatus | None:
    if conditions is None:
        return None
    points = conditions.next_status_points
    turnover = next((value for value in conditions.next_status_turnover if value.value is not None), None)
    status = statuses.get(conditions.next_status_id or "")
    if conditions.next_status_id is None and points is None and turnover is None:
        return None
    return NextStatus(
        name=status.name if status else None,
        missing_points=points,
        missing_turnover=_money(turnover, codes) if turnover else None,
        progress=_progress(points, turnover, status),
    )


def _progress(
    missing_points: Decimal | None, missing_turnover: wire.MoneyValue | None, status: wire.Status | None
) -> float | None:
    """How far it is, by the condition that is furthest from being met; None if any cannot be worked out."""
    if status is None:
        return None
    shares: list[float | None] = []
    if missing_points is not None:
        shares.append(_share(missing_points, status.qualification_points))
    if missing_turnover is not None:
        needed = (
            value.value
            for value in status.qualification_turnover
            if value.currency_id == missing_turnover.currency_id
        )
        shares.append(_share(missing_turnover.value, next(needed, None)))
    known = [share for share in shares if share is not None]
    return min(known) if known and len(known) == len(shares) else None


def _share(missing: Decimal | None, needed: Decimal | None) -> float | None:
    if missing is None or needed is None or not 0 <= missing <= needed or needed == 0:
        return None
    return float(1 - missing / needed)


def stamp_cards(
    rows: Iterable[wire.StamperCard], campaigns: Mapping[str, wire.StamperCampaign]
) -> tuple[StampCard, ...]:
    """The latest card of each campaign; a full one stays until the next stamp begins another."""
    latest: dict[str, wire.StamperCard] = {}
    for row in rows:
        if row.state in (ACTIVE, None) and row.stamps is not None:
            other = latest.get(row.stamper_campaign_id)
            if other is None or _age(row) > _age(other):
                latest[row.stamper_campaign_id] = row
    found: list[StampCard] = []
    for row in latest.values():
        campaign = campaigns.get(row.stamper_campaign_id)
        if campaign is None or campaign.name is None or campaign.state not in (ACTIVE, None):
            _log.info("stamp_card_of_no_known_campaign")
            continue
        collected = sum(stamp.state in (ACTIVE, None) for stamp in row.stamps or ())
        found.append(StampCard(campaign.name, collected, campaign.stamp_count))
    return tuple(found)


def _age(row: wire.StamperCard) -> tuple[int, bool]:
    """The larger, the later: by the card's order, and where there is none a card still being filled."""
    return row.stamper_card_order or 0, not row.is_filled_up


def store(row: wire.Store) -> Store:
    return Store(StoreId(row.store_id), row.name or row.store_id, _address(row.store_address))


def is_shown_to_customers(row: wire.Store) -> bool:
    """Whether a branch is open to customers at all; one that has no name would say nothing to them."""
    is_visible = row.visibility_for_customer in (_VISIBLE, None)
    return row.state in (ACTIVE, None) and is_visible and row.name is not None


def _address(address: wire.Address | None) -> str | None:
    if address is None:
        return None
    number = "/".join(part for part in (address.address2, address.address3) if part)
    street = " ".join(part for part in (address.address1, number) if part)
    town = " ".join(part for part in (address.zip, address.city) if part)
    return ", ".join(part for part in (street, town) if part) or None


def agreement(row: wire.Agreement, language: str, zone: ZoneInfo) -> Agreement:
    """`language` is the one the text is really in."""
    return Agreement(
        agreement_id=AgreementId(row.agreement_id),
        name=row.name or "",
        text_html=row.text or "",
        language=language,
        last_change=aware(row.last_change, zone),
    )
