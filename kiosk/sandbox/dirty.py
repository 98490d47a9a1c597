"""Makes answers as untidy as those of real servers, without changing what they mean.

Each kind of untidiness stands in the documentation's own samples: nulls, numbers as strings and back, zero
dates, microseconds, values outside the lists, unknown fields, a total that counts something else.
"""

import zlib
from typing import Any

_AMOUNTS = frozenset(
    {
        "assigned_points",
        "available_points",
        "earned_points",
        "redeemed_points",
        "point_amount",
        "points_cost",
        "assigned_credits",
        "available_credits",
        "earned_credits",
        "redeemed_credits",
        "next_amount",
        "current_month_amount",
        "total_price",
        "stamp_count",
        "match",
        "state",
        "consent_value",
    }
)
_TIMES = frozenset({"last_change", "created_at", "doi_email", "doi_phone"})
_ENDS = frozenset({"valid_to", "applied_date"})
_ZERO_TIME = "0000-00-00 00:00:00"
_WRONG_TOTAL = 35_000


def soil(value: Any, name: str = "") -> Any:
    """The same answer, untidy. What becomes how depends only on the value and its place."""
    if isinstance(value, dict):
        soiled = {key: soil(item, key) for key, item in value.items()}
        return _soil_object(soiled, name)
    if isinstance(value, list):
        return [soil(item, name) for item in value]
    return _soil_value(value, name)


def _soil_object(value: dict[str, Any], name: str) -> dict[str, Any]:
    if "total_items" in value:
        value["total_items"] += _WRONG_TOTAL
    if "user_role_ids" in value:
        value["user_role_id"] = value.pop("user_role_ids")
    if any(key.endswith("_id") for key in value):
        value["x_future_field"] = {"since": "v1.1", "values": [1, None]}
    if value.get("code") == "BIRTHDAY":
        value["reward_group"] = 5
    if name == "purchase_conditions" and "next_status_id" not in value:
        value["next_status_id"] = None
    return value


def _soil_value(value: Any, name: str) -> Any:
    if name == "gender":
        return 9 if value is None else value
    if name in _AMOUNTS and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if value == "":
        return _ZERO_TIME if name in _ENDS and _is_odd(name) else None
    if not isinstance(value, str):
        return value
    if name in ("phone", "phone_number", "system_id") and value.isdigit():
        return int(value)
    if name == "zip":
        return int(value.replace(" ", "")) if value.replace(" ", "").isdigit() else value
    if name in _TIMES and len(value) == len(_ZERO_TIME):
        return f"{value}.248955"
    if name == "birthdate" and _is_odd(value):
        return value[1:]
    if name == "qualification_type":
        return 7
    return value


def _is_odd(text: str) -> bool:
    return zlib.crc32(text.encode()) % 2 == 1
