"""A profile as plain data for `kiosk identify`, and that data as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from kiosk.commands.masking import mask_email, mask_name, mask_number
from kiosk.domain.customer import Customer
from kiosk.domain.greeting import mask_salutation
from kiosk.domain.money import Money
from kiosk.domain.points import MembershipStatus, PointsBalance, PointsExpiration
from kiosk.domain.profile import Failed, Loaded, PartName, Profile
from kiosk.domain.voucher import Voucher

Data = dict[str, Any]


def summary(profile: Profile, *, is_full: bool) -> Data:
    """Every part by its name, None for one that failed or is not offered; `failed_parts` names the former."""
    customer: Customer | None = _value(profile.customer)
    points: PointsBalance | None = _value(profile.points)
    expiring: PointsExpiration | None = _value(profile.points_expiration)
    status: MembershipStatus | None = _value(profile.status)
    return {
        "customer": customer and _customer(customer, is_full=is_full),
        "points": points and {"available": _number(points.available), "worth": _moneys(points.money_values)},
        "points_expiration": expiring and {"amount": _number(expiring.amount), "on": expiring.on.isoformat()},
        "credits": _each(profile.credits, lambda credit: _money(credit.available)),
        "status": status and _status(status),
        "vouchers": _each(profile.vouchers, lambda voucher: _voucher(voucher, is_full=is_full)),
        "vouchers_elsewhere": _each(
            profile.vouchers_elsewhere, lambda voucher: _voucher(voucher, is_full=is_full)
        ),
        "rewards": _each(
            profile.rewards, lambda reward: {"name": reward.name, "points_cost": _number(reward.points_cost)}
        ),
        "stamp_cards": _each(
            profile.stamp_cards,
            lambda card: {"name": card.name, "collected": card.collected, "needed": card.needed},
        ),
        "failed_parts": [part.value for part in PartName if isinstance(getattr(profile, part.value), Failed)],
    }


def summary_lines(data: Data) -> Iterator[str]:
    """The same for people, one line an item."""
    customer = data["customer"] or {}
    name = " ".join(filter(None, (customer.get("first_name"), customer.get("last_name"))))
    yield from _line("Name", name, customer.get("salutation"))
    yield from _line("E-mail", customer.get("email"))
    yield from _line("Phone", customer.get("phone"))
    points, expiring = data["points"], data["points_expiration"]
    if points is not None:
        worth = [f"worth {_money_text(each)}" for each in points["worth"]]
        ends = [f"{expiring['amount']} of them until {expiring['on']}"] if expiring else []
        yield from _line("Points", str(points["available"]), *worth, *ends)
    yield from _line("Credits", *map(_money_text, data["credits"] or ()))
    if data["status"]:
        yield from _line("Status", data["status"]["name"], *_next_status_text(data["status"]["next"]))
    for title, key, text in (
        ("Vouchers", "vouchers", _voucher_text),
        ("Elsewhere", "vouchers_elsewhere", _voucher_text),
        ("Rewards", "rewards", _reward_text),
        ("Stamps", "stamp_cards", _stamps_text),
    ):
        items = data[key]
        if items is not None:
            yield from _line(title, str(len(items)) if items else "none")
            yield from (f"  {'':<10} - {text(item)}" for item in items)
    if data["failed_parts"]:
        yield from _line("Failed", *(part.replace("_", " ") for part in data["failed_parts"]))


def _line(title: str, *values: str | None) -> Iterator[str]:
    shown = [value for value in values if value]
    if shown:
        yield f"  {title:<10} {', '.join(shown)}"


def _value(part: object) -> Any:
    return part.value if isinstance(part, Loaded) else None


def _each(part: object, data: Any) -> list[Any] | None:
    items: Iterable[Any] | None = _value(part)
    return None if items is None else [data(item) for item in items]


def _customer(customer: Customer, *, is_full: bool) -> Data:
    return {
        "first_name": customer.first_name if is_full else mask_name(customer.first_name),
        "last_name": customer.last_name if is_full else mask_name(customer.last_name),
        "salutation": customer.salutation if is_full else mask_salutation(customer.salutation),
        "email": customer.email if is_full else mask_email(customer.email),
        "phone": customer.phone if is_full else mask_number(customer.phone, shown=3),
        "language": customer.language,
    }


def _voucher(voucher: Voucher, *, is_full: bool) -> Data:
    return {
        "name": voucher.name,
        "code": voucher.code if is_full else mask_number(voucher.code),
        "value": _number(voucher.value),
        "valid_from": _moment(voucher.valid_from),
        "valid_to": _moment(voucher.valid_to),
    }


def _status(status: MembershipStatus) -> Data:
    following = status.next_status
    return {
        "name": status.name,
        "next": following
        and {
            "name": following.name,
            "missing_points": _number(following.missing_points),
            "missing_turnover": following.missing_turnover and _money(following.missing_turnover),
            "progress": following.progress,
        },
    }


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _money(money: Money) -> Data:
    # As text: an amount of money must not pass through a binary fraction.
    return {"amount": f"{money.amount:f}", "currency": money.currency}


def _moneys(values: tuple[Money, ...]) -> list[Data]:
    return [_money(each) for each in values]


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _money_text(money: Data) -> str:
    return " ".join(filter(None, (money["amount"], money["currency"])))


def _next_status_text(following: Data | None) -> Iterator[str]:
    if following is None:
        return
    to = f" to {following['name']}" if following["name"] else " to the next"
    if following["missing_points"] is not None:
        yield f"{following['missing_points']} points{to}"
    if following["missing_turnover"] is not None:
        yield f"{_money_text(following['missing_turnover'])}{to}"
    if following["progress"] is not None:
        # Never rounded up to a finish not reached, as on the screen.
        yield f"{int(following['progress'] * 100)}% of the way"


def _voucher_text(voucher: Data) -> str:
    until = f", until {voucher['valid_to'][:10]}" if voucher["valid_to"] else ""
    return f"{voucher['name']} ({voucher['code']}){until}" if voucher["code"] else f"{voucher['name']}{until}"


def _reward_text(reward: Data) -> str:
    cost = reward["points_cost"]
    return str(reward["name"]) if cost is None else f"{reward['name']}, {cost} points"


def _stamps_text(card: Data) -> str:
    needed = f" of {card['needed']}" if card["needed"] is not None else ""
    return f"{card['name']}: {card['collected']}{needed}"
