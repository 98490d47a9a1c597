"""The many customers who make the sandbox as full as a real shop's system."""

from collections.abc import Sequence
from random import Random

from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.seed import names
from kiosk.sandbox.seed.card_numbers import digital_number, plastic_number
from kiosk.sandbox.seed.identifiers import identifier
from kiosk.sandbox.seed.membership import ENDED, FUTURE, USABLE, Amount, Progress, Validity
from kiosk.sandbox.seed.people import CardIssue, Ledger, Person, mail_name
from kiosk.sandbox.seed.salutations import FEMALE, MALE

_FIRST_SERIAL = 1_000_000
_STORES = (ids.STORE_SQUARE_ID, ids.STORE_STATION_ID, ids.STORE_GARDEN_ID)
_MAIL_DOMAINS = ("example.com", "example.org", "example.net")
_PROGRESS = (
    (ids.STATUS_SILVER_ID, 0, 3000),
    (ids.STATUS_GOLD_ID, 3000, 6000),
    (ids.STATUS_PLATINUM_ID, 9000, 0),
)
_VOUCHER_OFFERS = ("WELCOME", "BIRTHDAY", "MORNING", "GARDEN", "SQUARE", "CAPPUCCINO", "CAKE")


def add_crowd(ledger: Ledger, size: int, random: Random) -> None:
    for number in range(size):
        person = _person(number, random)
        customer_id = ledger.add_customer(person)
        _add_cards(ledger, customer_id, number, random)
        _add_membership(ledger, customer_id, number, random)
    for number in range(20):
        ledger.add_card(CardIssue(plastic_number(9_000_000 + number)))
        ledger.add_card(CardIssue(digital_number(9_000_000 + number), card_type_id=ids.CARD_TYPE_DIGITAL_ID))


def _person(number: int, random: Random) -> Person:
    language = random.choices(("cs", "de", "en"), weights=(60, 20, 20))[0]
    gender = random.choice((MALE, FEMALE))
    first_name, last_name = _name(language, gender, random)
    has_mail, has_phone = random.random() < 0.92, random.random() < 0.7
    domain = random.choice(_MAIL_DOMAINS)
    country = {"cs": "420602", "de": "49171", "en": "447700"}[language]
    answers = random.choices((0, 1, 2), weights=(1, 5, 4), k=2)
    return Person(
        key=f"crowd-{number}",
        first_name=first_name,
        last_name=last_name,
        gender=gender if random.random() < 0.9 else None,
        language=language,
        email=f"{mail_name(first_name, last_name)}.{number}@{domain}" if has_mail or not has_phone else None,
        phone=f"{country}9{number:05d}" if has_phone else None,
        birthdate=f"{random.randint(1945, 2008)}-{random.randint(1, 12):02d}-{random.randint(1, 28):02d}",
        salutation="" if random.random() < 0.03 else None,
        store_id=random.choice(_STORES),
        state=1 if random.random() < 0.98 else 2,
        consents={
            ids.AGREEMENT_TERMS: 1,
            ids.AGREEMENT_DATA_PROCESSING: 1,
            ids.AGREEMENT_MARKETING_EMAIL: answers[0],
            ids.AGREEMENT_PROFILING: answers[1],
        },
    )


def _name(language: str, gender: int, random: Random) -> tuple[str, str]:
    def pick(men: Sequence[str], women: Sequence[str], surnames: Sequence[str]) -> tuple[str, str]:
        return random.choice(men if gender == MALE else women), random.choice(surnames)

    if language == "cs":
        surname = random.choice(names.CZECH_SURNAMES)
        forms = (surname.male,) if gender == MALE else (surname.female,)
        return pick(names.CZECH_MEN, names.CZECH_WOMEN, forms)
    if language == "de":
        return pick(names.GERMAN_MEN, names.GERMAN_WOMEN, names.GERMAN_SURNAMES)
    return pick(names.ENGLISH_MEN, names.ENGLISH_WOMEN, names.ENGLISH_SURNAMES)


def _add_cards(ledger: Ledger, customer_id: str, number: int, random: Random) -> None:
    serial = _FIRST_SERIAL + number
    state = 1 if random.random() < 0.96 else 0
    if random.random() < 0.7:
        ledger.add_card(CardIssue(plastic_number(serial), customer_id, state=state))
    else:
        ledger.add_card(CardIssue(digital_number(serial), customer_id, ids.CARD_TYPE_DIGITAL_ID, state=state))


def _add_membership(ledger: Ledger, customer_id: str, number: int, random: Random) -> None:
    status_id, keep, following = random.choices(_PROGRESS, weights=(70, 24, 6))[0]
    progress = Progress(status_id, round(random.random() * keep), round(random.random() * following))
    ledger.add_status(customer_id, f"crowd-{number}", progress, Validity(-200, 165))
    for batch in range(random.randint(0, 3)):
        assigned = random.randint(5, 400)
        spent = random.choice((0, 0, assigned // 2, assigned))
        amount = Amount(
            assigned, assigned - spent, random.randint(3, 300), random.choice((None, 20, 65, 200))
        )
        ledger.add_points(customer_id, f"crowd-{number}-{batch}", amount)
    for place in range(random.randint(0, 3)):
        validity = random.choice((USABLE, USABLE, USABLE, FUTURE, ENDED))
        code = f"V{identifier('code', f'{number}-{place}')[1:9].upper()}"
        ledger.add_voucher(customer_id, code, random.choice(_VOUCHER_OFFERS), validity)
    if random.random() < 0.4:
        ledger.add_stamps(customer_id, ids.STAMPS_COFFEE_ID, random.randint(1, 10), 10)
    if random.random() < 0.15:
        ledger.add_credits(customer_id, f"crowd-{number}", Amount(500, random.choice((50, 250, 500))))
    for purchase in range(random.randint(0, 3)):
        ledger.add_purchase(
            customer_id, f"{number}-{purchase}", random.randint(45, 600), random.randint(1, 200)
        )
