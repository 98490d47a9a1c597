"""Reference data of the shop: rows of kind, id and document."""

from typing import Any

from kiosk.sandbox.language import LANGUAGES, text
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.seed.agreements import agreements
from kiosk.sandbox.seed.customer_lists import customer_list_rows
from kiosk.sandbox.seed.identifiers import identifier

Document = dict[str, Any]
Row = tuple[str, str, Document]


def reference_rows(changed_on: str) -> list[Row]:
    """`changed_on`: the date-time that all of it was last changed."""
    rows: list[Row] = [("agreements", row["agreement_id"], row) for row in agreements(changed_on)]
    rows += [
        ("languages", code, {"language_id": code, "state": 1, "last_change": changed_on})
        for code in LANGUAGES
    ]
    rows += [*_people_and_places(changed_on), *_money_and_points(changed_on), *customer_list_rows(changed_on)]
    return rows


def _people_and_places(changed_on: str) -> list[Row]:
    user = {
        "user_id": ids.API_USER_ID,
        "login": ids.LOGIN,
        "first_name": "Kiosk",
        "last_name": "Lípa",
        "email": ids.LOGIN,
        "phone": "420601000001",
        "user_role_ids": [identifier("user_role", "webservice")],
        "store_id": ids.STORE_SQUARE_ID,
        "_auth_token": ids.STAFF_AUTH_TOKEN,
    }
    role = {"user_role_id": identifier("user_role", "webservice"), "name": "webservice"}
    partner = {
        "partner_id": ids.PARTNER_ID,
        "name": "Kavárna Lípa s.r.o.",
        "address": _address("Lipové náměstí", "4", "110 00", "Praha 1"),
        "registration_id": "00000019",
        "vat_id": "CZ00000019",
        "email": "info@kavarna-lipa.example",
        "phone": "420601000000",
        "state": 1,
    }
    stores = [
        _store(
            ids.STORE_SQUARE_ID,
            "LIPA-01",
            "Kavárna Lípa – Náměstí",
            ("Lipové náměstí", "4", "110 00", "Praha 1"),
        ),
        _store(
            ids.STORE_STATION_ID,
            "LIPA-02",
            "Kavárna Lípa – Nádraží",
            ("Nádražní", "128", "150 00", "Praha 5"),
        ),
        _store(ids.STORE_GARDEN_ID, "LIPA-03", "Kavárna Lípa – Zahrada", ("Úvoz", "17", "602 00", "Brno")),
    ]
    return [
        ("users", ids.API_USER_ID, user),
        ("user_roles", role["user_role_id"], role),
        ("partners", ids.PARTNER_ID, partner),
        *(("stores", store["store_id"], store | {"last_change": changed_on}) for store in stores),
    ]


def _address(street: str, number: str, postcode: str, city: str) -> Document:
    return {"address1": street, "address3": number, "zip": postcode, "city": city, "country_code": "CZ"}


def _store(store_id: str, code: str, name: str, place: tuple[str, str, str, str]) -> Document:
    weekdays = [{"day_id": day, "time_intervals": [{"from": "07:00", "to": "20:00"}]} for day in _WEEKDAYS]
    weekend = [
        {"day_id": day, "time_intervals": [{"from": "09:00", "to": "18:00"}]} for day in ("SAT", "SUN")
    ]
    return {
        "store_id": store_id,
        "store_code": code,
        "name": name,
        "store_address": _address(*place),
        "contact_email": f"{code.lower()}@kavarna-lipa.example",
        "phone_number": "4206010000" + code[-2:],
        "partner_id": ids.PARTNER_ID,
        "system_id": code[-2:],
        "opening": weekdays + weekend,
        "image_urls": [],
        "visibility_for_customer": 1,
        "short_description": text(
            "Káva, snídaně, dorty",
            "Coffee, breakfast, cakes",
            "Kaffee, Frühstück, Kuchen",
            "Káva, raňajky, torty",
            "Kawa, śniadania, torty",
        ),
        "state": 1,
    }


_WEEKDAYS = ("MON", "TUE", "WED", "THU", "FRI")


def _money_and_points(changed_on: str) -> list[Row]:
    crown = {
        "currency_id": ids.CURRENCY_CZK,
        "name": text("Česká koruna", "Czech crown", "Tschechische Krone", "Česká koruna", "Korona czeska"),
    }
    euro = {"currency_id": ids.CURRENCY_EUR, "name": text("Euro", "Euro", "Euro", "Euro", "Euro")}
    points = {"point_type_id": ids.POINT_TYPE_ID, "name": text("Body", "Points", "Punkte", "Body", "Punkty")}
    deposit = {
        "credit_type_id": ids.CREDIT_TYPE_ID,
        "name": text(
            "Předplacená káva", "Prepaid coffee", "Guthaben", "Predplatená káva", "Kawa na przedpłatę"
        ),
    }
    treat = {
        "reward_type_id": ids.REWARD_TYPE_ID,
        "name": text("Dobrota", "Treat", "Leckerei", "Dobrota", "Smakołyk"),
    }
    plastic = {
        "card_type_id": ids.CARD_TYPE_PLASTIC_ID,
        "text_id": "plastic_card",
        "name": text("Plastová karta", "Plastic card", "Plastikkarte", "Plastová karta", "Karta plastikowa"),
        "prefix": "29",
    }
    digital = {
        "card_type_id": ids.CARD_TYPE_DIGITAL_ID,
        "text_id": "digital_card",
        "name": text(
            "Karta v mobilu", "Card in the phone", "Karte im Handy", "Karta v mobile", "Karta w telefonie"
        ),
        "prefix": "KL",
    }
    return [
        ("currencies", ids.CURRENCY_CZK, crown | {"code": "CZK"}),
        ("currencies", ids.CURRENCY_EUR, euro | {"code": "EUR"}),
        ("point_types", ids.POINT_TYPE_ID, points | {"last_change": changed_on}),
        ("credit_types", ids.CREDIT_TYPE_ID, deposit | {"last_change": changed_on}),
        ("reward_types", ids.REWARD_TYPE_ID, treat | {"last_change": changed_on}),
        ("card_types", ids.CARD_TYPE_PLASTIC_ID, plastic),
        ("card_types", ids.CARD_TYPE_DIGITAL_ID, digital),
    ]
