"""Documents of one customer's membership, in the API's shape; dates are days relative to today."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from kiosk.sandbox.clock import day_text
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.seed.identifiers import identifier

Document = dict[str, Any]

_BOUGHT_VOUCHER_DAYS = 90
_STATUS_DAYS = 365


@dataclass(frozen=True)
class Validity:
    """Days from today, both included; None is no limit on that side."""

    first_day: int | None = -30
    last_day: int | None = 60

    def begin(self, today: date) -> str:
        return "" if self.first_day is None else day_text(today + timedelta(days=self.first_day))

    def end(self, today: date) -> str:
        return "" if self.last_day is None else day_text(today + timedelta(days=self.last_day), "23:59:59")


USABLE = Validity()
FUTURE = Validity(7, 60)
ENDED = Validity(-90, -3)


def voucher(
    voucher_id: str, customer_id: str, code: str, reward: Document, validity: Validity, today: date
) -> Document:
    begin = validity.begin(today)
    return {
        "voucher_id": voucher_id,
        "customer_id": customer_id,
        "code": code,
        "value": 0,
        "valid_from": begin,
        "valid_to": validity.end(today),
        "reward_group": str(reward["reward_group"]),
        "note": "",
        "created_at": begin,
        "last_change": begin,
        "state": 1,
        "_reward_id": reward["reward_id"],
        "_stores": reward["_stores"],
    }


def used(document: Document, store_id: str, day: date) -> Document:
    """The voucher after it was used in a store."""
    return document | {"applied_date": day_text(day, "09:15:00"), "store_id": store_id}


def welcome_voucher(voucher_id: str, customer_id: str, reward: Document, today: date) -> Document:
    code = f"W{voucher_id[:9].upper()}"
    return voucher(voucher_id, customer_id, code, reward, Validity(0, _BOUGHT_VOUCHER_DAYS), today)


def bought_voucher(voucher_id: str, customer_id: str, reward: Document, today: date) -> Document:
    code = f"P{voucher_id[:9].upper()}"
    return voucher(voucher_id, customer_id, code, reward, Validity(0, _BOUGHT_VOUCHER_DAYS), today)


@dataclass(frozen=True)
class Progress:
    """How far to the next status: crowns still missing to keep the present one and to reach the next."""

    status_id: str
    keep_missing: float
    next_missing: float


_NEXT_STATUS = {ids.STATUS_SILVER_ID: ids.STATUS_GOLD_ID, ids.STATUS_GOLD_ID: ids.STATUS_PLATINUM_ID}


def status_record(
    record_id: str, customer_id: str, progress: Progress, validity: Validity, today: date
) -> Document:
    """The highest status has no next one."""
    begin, end = validity.begin(today), validity.end(today)
    conditions: Document = {
        "keep_status_turnover": [
            {"currency_id": ids.CURRENCY_CZK, "value": progress.keep_missing, "due_date": end[:10]}
        ]
    }
    next_status = _NEXT_STATUS.get(progress.status_id)
    if next_status is not None:
        conditions["next_status_id"] = next_status
        conditions["next_status_turnover"] = [
            {"currency_id": ids.CURRENCY_CZK, "value": progress.next_missing, "due_date": end[:10]}
        ]
    return {
        "status_record_id": record_id,
        "status_id": progress.status_id,
        "customer_id": customer_id,
        "valid_from": begin,
        "valid_to": end,
        "purchase_conditions": conditions,
        "last_change": begin,
        "state": 1,
    }


def first_status_record(record_id: str, customer_id: str, today: date) -> Document:
    first = Progress(ids.STATUS_SILVER_ID, 0, 3000)
    return status_record(record_id, customer_id, first, Validity(0, _STATUS_DAYS), today)


@dataclass(frozen=True)
class Amount:
    """Points or credits of one record: given some days ago, ending in some days (None: never)."""

    assigned: float
    available: float
    given_days_ago: int = 40
    ends_in_days: int | None = 325


def point_record(record_id: str, customer_id: str, amount: Amount, today: date) -> Document:
    return {
        "point_id": record_id,
        "customer_id": customer_id,
        "assigned_points": amount.assigned,
        "available_points": amount.available,
        "point_type_id": ids.POINT_TYPE_ID,
        "partner_id": ids.PARTNER_ID,
        "valid_to": Validity(None, amount.ends_in_days).end(today),
        "state": 1,
        "created_at": _past(today, amount.given_days_ago),
        "note": "",
    }


def point_history(
    record_id: str, customer_id: str, amount: Amount, today: date
) -> list[tuple[str, Document]]:
    """What was earned, and what has been spent of it, as rows of id and document."""

    def entry(change: float, kind: str, days_ago: int) -> Document:
        return {
            "customer_id": customer_id,
            "point_amount": change,
            "point_operation_type": kind,
            "point_operation_note": "",
            "point_type_id": ids.POINT_TYPE_ID,
            "partner_id": ids.PARTNER_ID,
            "point_history_record_time": _past(today, days_ago),
        }

    rows = [(f"{record_id}-earned", entry(amount.assigned, "collect", amount.given_days_ago))]
    if amount.available < amount.assigned:
        spent = amount.assigned - amount.available
        rows.append((f"{record_id}-spent", entry(-spent, "redeem", amount.given_days_ago // 2)))
    return rows


def credit_record(record_id: str, customer_id: str, amount: Amount, today: date) -> Document:
    return {
        "credit_id": record_id,
        "customer_id": customer_id,
        "assigned_credits": amount.assigned,
        "available_credits": amount.available,
        "credit_type_id": ids.CREDIT_TYPE_ID,
        "partner_id": ids.PARTNER_ID,
        "valid_to": Validity(None, amount.ends_in_days).end(today),
        "currency_id": ids.CURRENCY_CZK,
        "state": 1,
        "note": "",
        "_created_at": _past(today, amount.given_days_ago),
    }


def credit_history(
    record_id: str, customer_id: str, amount: Amount, today: date
) -> list[tuple[str, Document]]:
    def entry(change: float, kind: str) -> Document:
        return {
            "customer_id": customer_id,
            "amount": change,
            "credit_operation_type": kind,
            "credit_operation_note": "",
            "partner_id": ids.PARTNER_ID,
            "currency_id": ids.CURRENCY_CZK,
            "credit_history_record_time": _past(today, amount.given_days_ago),
        }

    rows = [(f"{record_id}-earned", entry(amount.assigned, "deposit"))]
    if amount.available < amount.assigned:
        rows.append((f"{record_id}-spent", entry(amount.available - amount.assigned, "redeem")))
    return rows


def stamp_card(
    card_id: str, customer_id: str, campaign_id: str, stamps: int, stamp_count: int, today: date
) -> Document:
    return {
        "stamper_card_id": card_id,
        "stamper_campaign_id": campaign_id,
        "customer_id": customer_id,
        "stamper_card_order": 1,
        "is_filled_up": stamps >= stamp_count,
        "stamps": [_stamp(card_id, customer_id, campaign_id, order, today) for order in range(1, stamps + 1)],
        "created_at": _past(today, 60),
        "last_change": _past(today, 2),
        "state": 1,
    }


def _stamp(card_id: str, customer_id: str, campaign_id: str, order: int, today: date) -> Document:
    moment = _past(today, max(2, 60 - 5 * order))
    return {
        "stamp_id": identifier("stamp", f"{card_id}:{order}"),
        "customer_id": customer_id,
        "stamper_card_id": card_id,
        "stamp_order": order,
        "stamper_condition_id": identifier("stamper_condition", campaign_id),
        "created_at": moment,
        "last_change": moment,
        "state": 1,
    }


def _past(today: date, days_ago: int) -> str:
    return day_text(today - timedelta(days=days_ago), "10:30:00")
