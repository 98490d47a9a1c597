"""What is noted about customers, and what they can choose: sources, channels, interests, properties."""

from typing import Any

from kiosk.sandbox.language import text
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.seed.agreements import EMAIL_CHANNEL_ID
from kiosk.sandbox.seed.identifiers import identifier

Document = dict[str, Any]
Row = tuple[str, str, Document]


def customer_list_rows(changed_on: str) -> list[Row]:
    """`changed_on`: the date-time that all of it was last changed."""
    sources = (
        (ids.CUSTOMER_SOURCE_KIOSK_ID, "kiosk", text("Kiosek", "Kiosk", "Kiosk", "Kiosk", "Kiosk")),
        (ids.CUSTOMER_SOURCE_COUNTER_ID, "counter", text("Pokladna", "Counter", "Theke", "Pokladňa", "Kasa")),
        (
            ids.CUSTOMER_SOURCE_APP_ID,
            "mobile_app",
            text("Mobilní aplikace", "Mobile app", "App", "Mobilná aplikácia", "Aplikacja mobilna"),
        ),
    )
    applications = (
        (ids.EXTERNAL_APPLICATION_ID, "kiosk_backend", "Kiosk back end"),
        (ids.AUTH_TOKEN_APPLICATION_ID, "kiosk_self_service", "Kiosk self-service"),
        (ids.PHONE_APPLICATION_ID, "mobile_app", "Mobile app"),
    )
    countries = (
        ("CZ", text("Česko", "Czechia", "Tschechien", "Česko", "Czechy")),
        ("SK", text("Slovensko", "Slovakia", "Slowakei", "Slovensko", "Słowacja")),
        ("DE", text("Německo", "Germany", "Deutschland", "Nemecko", "Niemcy")),
        ("AT", text("Rakousko", "Austria", "Österreich", "Rakúsko", "Austria")),
        (
            "GB",
            text(
                "Spojené království",
                "United Kingdom",
                "Vereinigtes Königreich",
                "Spojené kráľovstvo",
                "Wielka Brytania",
            ),
        ),
    )
    channels = (
        (EMAIL_CHANNEL_ID, "email", "E-mail"),
        (identifier("communication_channel", "sms"), "sms", "SMS"),
    )
    interests = (
        (
            "filter",
            text("Filtrovaná káva", "Filter coffee", "Filterkaffee", "Filtrovaná káva", "Kawa przelewowa"),
        ),
        (
            "vegan",
            text("Veganské dorty", "Vegan cakes", "Veganer Kuchen", "Vegánske torty", "Wegańskie ciasta"),
        ),
        ("tasting", text("Ochutnávky", "Tastings", "Verkostungen", "Ochutnávky", "Degustacje")),
    )
    types = (
        ("regular", text("Host", "Guest", "Gast", "Hosť", "Gość")),
        ("staff", text("Zaměstnanec", "Employee", "Mitarbeiter", "Personál", "Personel")),
    )
    changed = {"last_change": changed_on}
    rows: list[Row] = [
        (
            "customer_sources",
            key,
            {"customer_source_id": key, "name": name, "customer_source_text_id": text_id, "state": 1}
            | changed,
        )
        for key, text_id, name in sources
    ]
    rows += [
        (
            "external_applications",
            key,
            {"external_application_id": key, "text_id": text_id, "name": name, "state": 1} | changed,
        )
        for key, text_id, name in applications
    ]
    rows += [
        (
            "communication_channels",
            key,
            {"communication_channel_id": key, "name": name, "text_id": text_id},
        )
        for key, text_id, name in channels
    ]
    rows += [("countries", code, {"country_id": code, "name": name, "state": 1}) for code, name in countries]
    for key, name in interests:
        rows.append(
            (
                "interests",
                identifier("interest", key),
                {"interest_id": identifier("interest", key), "name": name},
            )
        )
    for key, name in types:
        type_id = identifier("customer_type", key)
        rows.append(("customer_types", type_id, {"type_id": type_id, "name": name} | changed))
    return [*rows, *_properties(changed)]


def _properties(changed: Document) -> list[Row]:
    drinks = (
        ("espresso", text("Espresso", "Espresso", "Espresso", "Espresso", "Espresso")),
        ("cappuccino", text("Cappuccino", "Cappuccino", "Cappuccino", "Cappuccino", "Cappuccino")),
        ("tea", text("Čaj", "Tea", "Tee", "Čaj", "Herbata")),
    )
    diets = (
        ("vegan", text("Vegansky", "Vegan", "Vegan", "Vegánsky", "Wegańsko")),
        ("gluten_free", text("Bez lepku", "Gluten-free", "Glutenfrei", "Bez lepku", "Bez glutenu")),
        ("lactose_free", text("Bez laktózy", "Lactose-free", "Laktosefrei", "Bez laktózy", "Bez laktozy")),
    )
    definitions = [
        _property(
            "favourite_drink",
            "enum",
            text("Oblíbený nápoj", "Favourite drink", "Lieblingsgetränk", "Obľúbený nápoj", "Ulubiony napój"),
            drinks,
        ),
        _property(
            "own_cup",
            "boolean",
            text(
                "Nosíte vlastní hrnek?",
                "Do you bring your own cup?",
                "Eigene Tasse?",
                "Nosíte vlastný hrnček?",
                "Czy mają Państwo własny kubek?",
            ),
        ),
        _property(
            "diet",
            "multiselect",
            text("Jak jíte?", "How do you eat?", "Wie essen Sie?", "Ako jete?", "Jak się Państwo odżywiają?"),
            diets,
        ),
        _property(
            "household",
            "integer",
            text(
                "Kolik vás je doma?",
                "How many are you at home?",
                "Wie viele?",
                "Koľko vás je doma?",
                "Ile osób jest u Państwa w domu?",
            ),
        ),
        _property(
            "first_visit",
            "date",
            text(
                "Vaše první návštěva",
                "Your first visit",
                "Ihr erster Besuch",
                "Vaša prvá návšteva",
                "Państwa pierwsza wizyta",
            ),
        ),
        _property(
            "wish",
            "string",
            text(
                "Co vám u nás chybí?",
                "What do you miss here?",
                "Was fehlt Ihnen?",
                "Čo vám u nás chýba?",
                "Czego u nas brakuje?",
            ),
        ),
    ]
    rows: list[Row] = [("customer_properties", str(row["property_id"]), row | changed) for row in definitions]
    return [*rows, ("referrals", ids.REFERRAL_CODE, {"code": ids.REFERRAL_CODE})]


def _property(
    property_id: str, data_type: str, name: dict[str, str], items: tuple[tuple[str, dict[str, str]], ...] = ()
) -> Document:
    return {
        "property_id": property_id,
        "name": name,
        "description": "",
        "data_type": data_type,
        "items": [{"id": key, "name": item, "state": 1} for key, item in items],
        "is_required": False,
        "is_unique": False,
        "state": 1,
    }
