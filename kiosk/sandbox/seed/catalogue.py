"""What the shop gives, as rows: rewards, statuses, stamp campaigns."""

from typing import Any

from kiosk.sandbox.language import text
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.seed.identifiers import identifier
from kiosk.sandbox.seed.offers import CASH_DESK, ENDED_OFFER, OFFERS, Offer

Document = dict[str, Any]
Row = tuple[str, str, Document]


def reward_id(code: str) -> str:
    return identifier("reward", code)


def reward_rows(begin: str, end: str, changed_on: str) -> list[Row]:
    """`begin` and `end`: the date-times between which the offers hold."""
    return [
        ("rewards", reward_id(offer.code), _reward(offer, number) | {"_valid_from": begin, "_valid_to": end})
        for number, offer in enumerate(OFFERS)
    ] + [_ended_reward(begin, changed_on)]


def _reward(offer: Offer, number: int) -> Document:
    begin, end = offer.hours or ("", "")
    return {
        "reward_id": reward_id(offer.code),
        "code": offer.code,
        "name": offer.name,
        "subtitle": offer.subtitle,
        "note": offer.note or "",
        "points_cost": offer.points_cost,
        "valid_time_from": begin,
        "valid_time_to": end,
        "reward_group": offer.group,
        "reward_type_id": ids.REWARD_TYPE_ID,
        "priority": number % 9 + 1,
        "image_urls": [],
        "_picture": offer.picture,
        "has_product_condition": False,
        "has_group_condition": False,
        "has_brand_condition": False,
        "has_product_bonus": False,
        "has_group_bonus": False,
        "has_brand_bonus": False,
        "is_automated": offer.group == CASH_DESK,
        "tags": [],
        "state": 1,
        "_stores": list(offer.stores),
        "_customer_type_id": [],
        "_tag_ids": [],
    }


def _ended_reward(begin: str, changed_on: str) -> Row:
    return (
        "rewards",
        reward_id(ENDED_OFFER.code),
        _reward(ENDED_OFFER, 0) | {"_valid_from": "", "_valid_to": begin, "last_change": changed_on},
    )


def status_rows(changed_on: str) -> list[Row]:
    names = (
        (
            ids.STATUS_SILVER_ID,
            "silver",
            text("Stříbrný host", "Silver guest", "Silberner Gast", "Strieborný hosť", "Srebrny gość"),
            0,
            0,
        ),
        (
            ids.STATUS_GOLD_ID,
            "gold",
            text("Zlatý host", "Gold guest", "Goldener Gast", "Zlatý hosť", "Złoty gość"),
            3000,
            5,
        ),
        (
            ids.STATUS_PLATINUM_ID,
            "platinum",
            text("Platinový host", "Platinum guest", "Platin-Gast", "Platinový hosť", "Platynowy gość"),
            9000,
            10,
        ),
    )
    order = [row[0] for row in names]
    rows: list[Row] = []
    for number, (key, text_id, name, turnover, discount) in enumerate(names):
        status: Document = {
            "status_id": key,
            "name": name,
            "description": text(
                f"Sleva {discount} % na nápoje",
                f"{discount}% off drinks",
                f"{discount} % Rabatt auf Getränke",
                f"Zľava {discount} % na nápoje",
                f"{discount}% zniżki na napoje",
            ),
            "qualification_period": 12,
            "qualification_turnover": [{"currency_id": ids.CURRENCY_CZK, "value": turnover}]
            if turnover
            else [],
            "validity_period": "12",
            "collection_points": True,
            "payment_points": True,
            "qualification_type": 2 if turnover else 0,
            "discount": discount,
            "text_id": text_id,
            "last_change": changed_on,
        }
        if number > 0:
            status["previous_status"] = order[number - 1]
        if number + 1 < len(order):
            status["next_status"] = order[number + 1]
        rows.append(("statuses", key, status))
    return rows


def stamp_campaign_rows(begin: str, end: str, changed_on: str) -> list[Row]:
    coffee = _campaign(
        ids.STAMPS_COFFEE_ID,
        10,
        text(
            "Desátá káva zdarma",
            "Every tenth coffee is free",
            "Jeder zehnte Kaffee gratis",
            "Desiata káva zadarmo",
            "Co dziesiąta kawa gratis",
        ),
        text(
            "Razítko za každou kávu",
            "A stamp for every coffee",
            "Ein Stempel für jeden Kaffee",
            "Pečiatka za každú kávu",
            "Pieczątka za każdą kawę",
        ),
    )
    breakfast = _campaign(
        ids.STAMPS_BREAKFAST_ID,
        6,
        text(
            "Šestá snídaně",
            "The sixth breakfast",
            "Das sechste Frühstück",
            "Šieste raňajky",
            "Szóste śniadanie",
        ),
        text(
            "Razítko za každou snídani",
            "A stamp for every breakfast",
            "Ein Stempel für jedes Frühstück",
            "Pečiatka za každé raňajky",
            "Pieczątka za każde śniadanie",
        ),
    )
    dates = {"valid_from": begin, "valid_to": end, "last_change": changed_on}
    return [("stamper_campaigns", row["stamper_campaign_id"], row | dates) for row in (coffee, breakfast)]


def _campaign(
    campaign_id: str, stamp_count: int, name: dict[str, str], description: dict[str, str]
) -> Document:
    return {
        "stamper_campaign_id": campaign_id,
        "partner_id": ids.PARTNER_ID,
        "name": name,
        "description": description,
        "stamp_count": stamp_count,
        "count_of_campaign_repetitions": 0,
        "stamper_conditions": [
            {"stamper_condition_id": identifier("stamper_condition", campaign_id), "description": description}
        ],
        "stamper_bonus_checkpoints": [
            {
                "stamper_bonus_checkpoint_id": identifier("stamper_bonus_checkpoint", campaign_id),
                "description": name,
                "stamp_number": stamp_count,
            }
        ],
        "state": 1,
    }
