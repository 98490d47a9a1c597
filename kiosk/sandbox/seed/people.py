"""A customer of the seed, and everything that belongs to him, gathered as rows for the database."""

import unicodedata
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from kiosk.sandbox.clock import day_text
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.seed import membership as made
from kiosk.sandbox.seed.identifiers import identifier
from kiosk.sandbox.seed.membership import Amount, Progress, Validity
from kiosk.sandbox.seed.salutations import salutation_for

Document = dict[str, Any]

_ALWAYS = Validity(-400, None)


@dataclass(frozen=True)
class Person:
    """`salutation` None: as the CRM would write it; "" is none. `gender` None: not known."""

    key: str
    first_name: str
    last_name: str
    gender: int | None
    language: str
    email: str | None
    phone: str | None
    birthdate: str | None = "1988-04-12"
    salutation: str | None = None
    store_id: str = ids.STORE_SQUARE_ID
    state: int = 1
    consents: dict[str, int] = field(
        default_factory=lambda: {ids.AGREEMENT_TERMS: 1, ids.AGREEMENT_DATA_PROCESSING: 1}
    )

    @property
    def customer_id(self) -> str:
        return identifier("customer", self.key)


@dataclass(frozen=True)
class CardIssue:
    """How a card came about; `customer_id` "" is a free card."""

    number: str
    customer_id: str = ""
    card_type_id: str = ids.CARD_TYPE_PLASTIC_ID
    secondary_number: str = ""
    validity: Validity = _ALWAYS
    state: int = 1


class Ledger:
    """Gathers rows of kind, id, owner and document; `rewards` are the reward documents by their code."""

    def __init__(self, today: date, rewards: dict[str, Document]) -> None:
        self.today = today
        self.rows: list[tuple[str, str, str, Document]] = []
        self._rewards = rewards

    def add(self, kind: str, key: str, owner: str, document: Document) -> None:
        self.rows.append((kind, key, owner, document))

    def add_customer(self, person: Person) -> str:
        customer_id, joined = person.customer_id, day_text(self.today - timedelta(days=400), "08:00:00")
        document = {
            "customer_id": customer_id,
            "personal_information": _personal_information(person, joined),
            "doi_email": joined if person.email else "",
            "doi_phone": joined if person.phone else "",
            "last_change": joined,
            "state": person.state,
        }
        self.add("customers", customer_id, customer_id, document)
        record_id = identifier("customer_source_record", person.key)
        source = {
            "customer_source_record_id": record_id,
            "customer_source_id": ids.CUSTOMER_SOURCE_COUNTER_ID,
            "customer_id": customer_id,
            "external_id": f"counter-{person.key}",
            "last_change": joined,
        }
        self.add("customer_source_records", record_id, customer_id, source)
        return customer_id

    def add_card(self, issue: CardIssue) -> None:
        card_id = identifier("card", issue.number)
        begin = issue.validity.begin(self.today)
        card = {
            "card_id": card_id,
            "customer_id": issue.customer_id,
            "card_type_id": issue.card_type_id,
            "card_number": issue.number,
            "secondary_card_number": issue.secondary_number,
            "valid_from": begin,
            "valid_to": issue.validity.end(self.today),
            "store_id": ids.STORE_SQUARE_ID if issue.customer_id else "",
            "last_change": begin,
            "state": issue.state,
        }
        self.add("cards", card_id, issue.customer_id, card)

    def add_voucher(self, customer_id: str, code: str, offer: str, validity: Validity) -> None:
        voucher_id = identifier("voucher", code)
        document = made.voucher(voucher_id, customer_id, code, self._rewards[offer], validity, self.today)
        self.add("vouchers", voucher_id, customer_id, document)

    def add_used_voucher(self, customer_id: str, code: str, offer: str, days_ago: int) -> None:
        voucher_id = identifier("voucher", code)
        fresh = made.voucher(voucher_id, customer_id, code, self._rewards[offer], made.USABLE, self.today)
        used = made.used(fresh, ids.STORE_SQUARE_ID, self.today - timedelta(days=days_ago))
        self.add("vouchers", voucher_id, customer_id, used)

    def add_points(self, customer_id: str, key: str, amount: Amount) -> None:
        record_id = identifier("point", key)
        self.add(
            "points", record_id, customer_id, made.point_record(record_id, customer_id, amount, self.today)
        )
        for entry_id, entry in made.point_history(record_id, customer_id, amount, self.today):
            self.add("point_history", entry_id, customer_id, entry)

    def add_credits(self, customer_id: str, key: str, amount: Amount) -> None:
        record_id = identifier("credit", key)
        self.add(
            "credits", record_id, customer_id, made.credit_record(record_id, customer_id, amount, self.today)
        )
        for entry_id, entry in made.credit_history(record_id, customer_id, amount, self.today):
            self.add("credit_history", entry_id, customer_id, entry)

    def add_status(self, customer_id: str, key: str, progress: Progress, validity: Validity) -> None:
        record_id = identifier("status_record", key)
        document = made.status_record(record_id, customer_id, progress, validity, self.today)
        self.add("status_records", record_id, customer_id, document)

    def add_stamps(self, customer_id: str, campaign_id: str, stamps: int, stamp_count: int) -> None:
        card_id = identifier("stamper_card", f"{customer_id}:{campaign_id}")
        document = made.stamp_card(card_id, customer_id, campaign_id, stamps, stamp_count, self.today)
        self.add("stamper_cards", card_id, customer_id, document)

    def add_property(self, customer_id: str, property_id: str, name: str, value: object) -> None:
        record_id = f"{property_id}:{customer_id}"
        row = {
            "property_record_id": record_id,
            "property_id": property_id,
            "property_name": name,
            "property_value": value,
            "last_change": day_text(self.today - timedelta(days=30), "08:00:00"),
        }
        self.add("property_records", record_id, customer_id, row)

    def add_purchase(self, customer_id: str, key: str, total_price: float, days_ago: int) -> None:
        purchase_id = identifier("purchase", key)
        paid = day_text(self.today - timedelta(days=days_ago), "08:45:00")
        item = {
            "purchase_item_id": identifier("purchase_item", key),
            "product_id": identifier("product", "cappuccino"),
            "product_name": "Cappuccino",
            "purchase_item_type_id": identifier("purchase_item_type", "goods"),
            "price": total_price,
            "amount": 1,
            "vat_rate": 12,
        }
        document = {
            "purchase_id": purchase_id,
            "customer_id": customer_id,
            "store_id": ids.STORE_SQUARE_ID,
            "external_purchase_id": f"B{key}",
            "payment_time": paid,
            "items_count": 1,
            "purchase_items": [item],
            "type_id": ids.PURCHASE_TYPE_ID,
            "total_price": total_price,
            "currency_id": ids.CURRENCY_CZK,
            "cashdesk_number": "1",
            "last_change": paid,
        }
        self.add("purchases", purchase_id, customer_id, document)


def _personal_information(person: Person, joined: str) -> Document:
    personal: Document = {
        "gender": person.gender,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "language_id": person.language,
        "store_id": person.store_id,
    }
    optional = {"birthdate": person.birthdate, "email": person.email, "phone": person.phone}
    personal |= {name: value for name, value in optional.items() if value is not None}
    personal["salutation"] = salutation_for(personal) if person.salutation is None else person.salutation
    personal["consents"] = [
        {"consent_id": key, "consent_value": value, "last_change": joined}
        for key, value in person.consents.items()
    ]
    return personal


def mail_name(first_name: str, last_name: str) -> str:
    """A name as it stands in an e-mail address: small letters of ASCII."""
    plain = unicodedata.normalize("NFKD", f"{first_name}.{last_name}".replace("ß", "ss").lower())
    return "".join(
        character for character in plain if character.isascii() and (character.isalnum() or character == ".")
    )
