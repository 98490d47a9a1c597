"""What the shop gives: rewards, statuses, stamp campaigns."""

from dataclasses import dataclass
from typing import Any

from kiosk.sandbox.language import text
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.seed.identifiers import identifier

Document = dict[str, Any]
Row = tuple[str, str, Document]

_CASH_DESK, _CATALOGUE, _CAMPAIGN, _SIMPLE = 0, 1, 2, 4


@dataclass(frozen=True)
class Offer:
    """`hours`: the daily times it can be used at; `note`: its conditions; `stores` empty: everywhere.

    `picture` names a file of `kiosk/sandbox/pictures`, "" for a shop that made none.
    """

    code: str
    group: int
    points_cost: int | float
    name: dict[str, str]
    subtitle: dict[str, str]
    stores: tuple[str, ...] = ()
    hours: tuple[str, str] | None = None
    note: dict[str, str] | None = None
    picture: str = ""


OFFERS = (
    Offer(
        "WELCOME",
        _CAMPAIGN,
        0,
        text("Káva na uvítanou", "A welcome coffee", "Ein Willkommenskaffee"),
        text(
            "Espresso nebo cappuccino zdarma",
            "Espresso or cappuccino on us",
            "Espresso oder Cappuccino gratis",
        ),
        note=text(
            "Jednou při návštěvě, nelze spojit s jinou nabídkou.",
            "Once a visit, not together with other offers.",
            "Einmal je Besuch, nicht mit anderen Angeboten.",
        ),
        picture="welcome",
    ),
    Offer(
        "BIRTHDAY",
        _CAMPAIGN,
        0,
        text("Narozeninový dort", "Birthday cake", "Geburtstagskuchen"),
        text("Jeden zákusek dle výběru", "One piece of cake of your choice", "Ein Stück Kuchen nach Wahl"),
        picture="birthday",
    ),
    Offer(
        "TEN-OFF",
        _CASH_DESK,
        0,
        text("Sleva 10 %", "10% off", "10 % Rabatt"),
        text("Na celý nákup", "On everything you buy", "Auf den ganzen Einkauf"),
    ),
    Offer(
        "MORNING",
        _SIMPLE,
        0,
        text("Ranní croissant", "Morning croissant", "Croissant am Morgen"),
        text("Ke každé kávě do deseti", "With any coffee until ten", "Zu jedem Kaffee bis zehn"),
        hours=("07:00:00", "10:00:00"),
        picture="croissant",
    ),
    Offer(
        "GARDEN",
        _CAMPAIGN,
        0,
        text("Limonáda na zahradě", "Lemonade in the garden", "Limonade im Garten"),
        text("Jen v pobočce Zahrada", "Only at our Zahrada branch", "Nur in der Filiale Zahrada"),
        stores=(ids.STORE_GARDEN_ID,),
        picture="lemonade",
    ),
    Offer(
        "SQUARE",
        _CAMPAIGN,
        0,
        text("Štrúdl na náměstí", "Strudel on the square", "Strudel am Platz"),
        text("Jen v pobočce Náměstí", "Only at our Náměstí branch", "Nur in der Filiale Náměstí"),
        stores=(ids.STORE_SQUARE_ID,),
        picture="strudel",
    ),
    Offer(
        "ESPRESSO",
        _CATALOGUE,
        79.5,
        text("Espresso", "Espresso", "Espresso"),
        text("Z čerstvě pražených zrn", "From freshly roasted beans", "Aus frisch gerösteten Bohnen"),
        picture="espresso",
    ),
    Offer(
        "CAPPUCCINO",
        _CATALOGUE,
        120,
        text("Cappuccino", "Cappuccino", "Cappuccino"),
        text("S mlékem nebo ovesným nápojem", "With milk or oat drink", "Mit Milch oder Haferdrink"),
        picture="cappuccino",
    ),
    Offer(
        "CAKE",
        _CATALOGUE,
        180,
        text("Medovník", "Honey cake", "Honigkuchen"),
        text("Domácí, jeden kus", "Home-made, one piece", "Hausgemacht, ein Stück"),
        picture="honey-cake",
    ),
    Offer(
        "BREAKFAST",
        _CATALOGUE,
        320,
        text("Snídaně pro jednoho", "Breakfast for one", "Frühstück für eine Person"),
        text("Vejce, chléb, máslo, džem", "Eggs, bread, butter, jam", "Eier, Brot, Butter, Marmelade"),
        picture="breakfast",
    ),
    Offer(
        "BEANS",
        _CATALOGUE,
        450,
        text(
            "Káva v zrnech 250\N{NO-BREAK SPACE}g",
            "Coffee beans 250\N{NO-BREAK SPACE}g",
            "Kaffeebohnen 250\N{NO-BREAK SPACE}g",
        ),
        text("Měsíční výběr pražírny", "The roaster's choice of the month", "Auswahl des Monats"),
        picture="beans",
    ),
    Offer(
        "CUP",
        _CATALOGUE,
        900,
        text("Termohrnek Lípa", "Lípa thermo cup", "Thermobecher Lípa"),
        text("Nerez, 350 ml", "Stainless steel, 350 ml", "Edelstahl, 350 ml"),
        stores=(ids.STORE_SQUARE_ID, ids.STORE_STATION_ID),
        note=text("Do vyprodání zásob.", "While stocks last.", "Solange der Vorrat reicht."),
        picture="cup",
    ),
)


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
        "is_automated": offer.group == _CASH_DESK,
        "tags": [],
        "state": 1,
        "_stores": list(offer.stores),
        "_customer_type_id": [],
        "_tag_ids": [],
    }


def _ended_reward(begin: str, changed_on: str) -> Row:
    ended = Offer(
        "WINTER",
        _CATALOGUE,
        100,
        text("Zimní punč", "Winter punch", "Winterpunsch"),
        text("Nabídka skončila", "This offer has ended", "Dieses Angebot ist beendet"),
    )
    return (
        "rewards",
        reward_id("WINTER"),
        _reward(ended, 0) | {"_valid_from": "", "_valid_to": begin, "last_change": changed_on},
    )


def status_rows(changed_on: str) -> list[Row]:
    names = (
        (ids.STATUS_SILVER_ID, "silver", text("Stříbrný host", "Silver guest", "Silberner Gast"), 0, 0),
        (ids.STATUS_GOLD_ID, "gold", text("Zlatý host", "Gold guest", "Goldener Gast"), 3000, 5),
        (
            ids.STATUS_PLATINUM_ID,
            "platinum",
            text("Platinový host", "Platinum guest", "Platin-Gast"),
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
        text("Desátá káva zdarma", "Every tenth coffee is free", "Jeder zehnte Kaffee gratis"),
        text("Razítko za každou kávu", "A stamp for every coffee", "Ein Stempel für jeden Kaffee"),
    )
    breakfast = _campaign(
        ids.STAMPS_BREAKFAST_ID,
        6,
        text("Šestá snídaně", "The sixth breakfast", "Das sechste Frühstück"),
        text("Razítko za každou snídani", "A stamp for every breakfast", "Ein Stempel für jedes Frühstück"),
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
