"""The customers and cards with a part to play: one for each thing that a kiosk has to tell apart."""

from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.seed.card_numbers import digital_number, plastic_number
from kiosk.sandbox.seed.identifiers import identifier
from kiosk.sandbox.seed.membership import ENDED, FUTURE, USABLE, Amount, Progress, Validity
from kiosk.sandbox.seed.people import CardIssue, Ledger, Person
from kiosk.sandbox.seed.salutations import FEMALE, MALE

_ALL_AGREED = {
    ids.AGREEMENT_TERMS: 1,
    ids.AGREEMENT_DATA_PROCESSING: 1,
    ids.AGREEMENT_MARKETING_EMAIL: 1,
    ids.AGREEMENT_PROFILING: 2,
}

GOOD = Person(
    "good",
    "Jana",
    "Nováková",
    FEMALE,
    "cs",
    "jana.novakova@example.com",
    "420601100001",
    consents=_ALL_AGREED,
)
GOOD_DIGITAL = Person(
    "good-digital", "Emily", "Smith", FEMALE, "en", "emily.smith@example.com", "447700900123"
)
RICH = Person("rich", "Petr", "Dvořák", MALE, "cs", "petr.dvorak@example.org", "420601100003")
EMPTY = Person("empty", "Sophie", "Weber", FEMALE, "de", "sophie.weber@example.net", None)
BLOCKED = Person("blocked", "Lukas", "Müller", MALE, "de", "lukas.mueller@example.com", "491713920005")
EXPIRED = Person("expired", "Eva", "Černá", FEMALE, "cs", "eva.cerna@example.com", None)
NOT_YET = Person("not-yet", "Tomáš", "Veselý", MALE, "cs", "tomas.vesely@example.com", None)
SECONDARY = Person("secondary", "Hana", "Králová", FEMALE, "cs", "hana.kralova@example.com", "420601100008")
INACTIVE = Person("inactive", "Jürgen", "Groß", MALE, "de", "juergen.gross@example.com", None, state=2)
DELETED = Person(
    "deleted", "Oliver", "Jones", MALE, "en", "oliver.jones@example.com", "447700900110", state=0
)
AMBIGUOUS = Person("ambiguous", "Alice", "Brown", FEMALE, "en", "alice.brown@example.com", None)
AMBIGUOUS_OTHER = Person("ambiguous-other", "Grace", "Taylor", FEMALE, "en", "grace.taylor@example.com", None)
PHONE_ONLY = Person("phone-only", "Ludmila", "Šťastná", FEMALE, "cs", None, "420601100013", birthdate=None)
NO_SALUTATION = Person(
    "no-salutation", "Ondřej", "Holub", None, "cs", "ondrej.holub@example.com", None, salutation=""
)
LONG_NAME = Person(
    "long-name",
    "Bartoloměj Nepomucký Maxmilián",
    "Krčmářovský-Nejedlý z Vysokého Mýta a Podhradí",
    MALE,
    "cs",
    "bartolomej.krcmarovsky@example.com",
    None,
    salutation="Vážený pane Krčmářovský-Nejedlý z Vysokého Mýta a Podhradí",
)
MARKUP_NAME = Person(
    "markup-name",
    "<b>Zoë</b> & Söhne",
    "O'Brien <img src=x>",
    FEMALE,
    "en",
    "zoe.obrien@example.com",
    None,
    salutation="Dear <b>Zoë</b> & Söhne",
)

CAST = (
    GOOD,
    GOOD_DIGITAL,
    RICH,
    EMPTY,
    BLOCKED,
    EXPIRED,
    NOT_YET,
    SECONDARY,
    INACTIVE,
    DELETED,
    AMBIGUOUS,
    AMBIGUOUS_OTHER,
    PHONE_ONLY,
    NO_SALUTATION,
    LONG_NAME,
    MARKUP_NAME,
)

GOOD_CARD = plastic_number(1)
GOOD_DIGITAL_CARD = digital_number(2)
RICH_CARD = plastic_number(3)
EMPTY_CARD = digital_number(4)
BLOCKED_CARD = plastic_number(5)
EXPIRED_CARD = plastic_number(6)
NOT_YET_CARD = plastic_number(7)
PRIMARY_CARD = plastic_number(8)
SECONDARY_CARD = plastic_number(88)
INACTIVE_CARD = plastic_number(9)
DELETED_CARD = digital_number(10)
AMBIGUOUS_CARD = plastic_number(11)
AMBIGUOUS_OTHER_CARD = plastic_number(12)
PHONE_ONLY_CARD = plastic_number(13)
NO_SALUTATION_CARD = digital_number(14)
LONG_NAME_CARD = plastic_number(15)
MARKUP_NAME_CARD = plastic_number(16)
FREE_CARD = plastic_number(500)
FREE_DIGITAL_CARD = digital_number(500)
UNKNOWN_CARD = plastic_number(404)

VOUCHER_USABLE = "LIPA-KAVA-0001"
VOUCHER_USED = "LIPA-KAVA-0002"
VOUCHER_FUTURE = "LIPA-KAVA-0003"
VOUCHER_ENDED = "LIPA-KAVA-0004"
VOUCHER_OTHER_STORE = "LIPA-KAVA-0005"
VOUCHER_MORNING = "LIPA-KAVA-0006"
VOUCHER_OUR_STORE = "LIPA-KAVA-0007"

_RICH_VOUCHERS = 130


def add_cast(ledger: Ledger) -> None:
    for person in CAST:
        ledger.add_customer(person)
    _add_cards(ledger)
    _add_good(ledger)
    _add_others(ledger)


def _add_cards(ledger: Ledger) -> None:
    digital = ids.CARD_TYPE_DIGITAL_ID
    issues = (
        CardIssue(GOOD_CARD, GOOD.customer_id),
        CardIssue(GOOD_DIGITAL_CARD, GOOD_DIGITAL.customer_id, digital),
        CardIssue(RICH_CARD, RICH.customer_id),
        CardIssue(EMPTY_CARD, EMPTY.customer_id, digital),
        CardIssue(BLOCKED_CARD, BLOCKED.customer_id, state=0),
        CardIssue(EXPIRED_CARD, EXPIRED.customer_id, validity=Validity(-800, -10)),
        CardIssue(NOT_YET_CARD, NOT_YET.customer_id, validity=Validity(14, 800)),
        CardIssue(PRIMARY_CARD, SECONDARY.customer_id, secondary_number=SECONDARY_CARD),
        CardIssue(INACTIVE_CARD, INACTIVE.customer_id),
        CardIssue(DELETED_CARD, DELETED.customer_id, digital),
        CardIssue(AMBIGUOUS_CARD, AMBIGUOUS.customer_id),
        CardIssue(AMBIGUOUS_OTHER_CARD, AMBIGUOUS_OTHER.customer_id),
        CardIssue(PHONE_ONLY_CARD, PHONE_ONLY.customer_id),
        CardIssue(NO_SALUTATION_CARD, NO_SALUTATION.customer_id, digital),
        CardIssue(LONG_NAME_CARD, LONG_NAME.customer_id),
        CardIssue(MARKUP_NAME_CARD, MARKUP_NAME.customer_id),
        CardIssue(FREE_CARD),
        CardIssue(FREE_DIGITAL_CARD, card_type_id=digital),
    )
    for issue in issues:
        ledger.add_card(issue)
    stale = {"card_number": AMBIGUOUS_CARD, "customer_id": AMBIGUOUS_OTHER.customer_id}
    ledger.add("stale_search_entries", identifier("stale_search_entry", AMBIGUOUS_CARD), "", stale)


def _add_good(ledger: Ledger) -> None:
    """Something of everything, and a balance with a fraction: 79.5 points, 30 of which end soon."""
    customer_id = GOOD.customer_id
    ledger.add_status(customer_id, "good-old", Progress(ids.STATUS_SILVER_ID, 0, 0), Validity(-600, -101))
    ledger.add_status(customer_id, "good", Progress(ids.STATUS_GOLD_ID, 450, 1240), Validity(-100, 265))
    ledger.add_points(customer_id, "good-1", Amount(100, 30, given_days_ago=200, ends_in_days=12))
    ledger.add_points(customer_id, "good-2", Amount(49.5, 49.5, given_days_ago=20, ends_in_days=345))
    ledger.add_credits(customer_id, "good", Amount(500, 350))
    ledger.add_stamps(customer_id, ids.STAMPS_COFFEE_ID, 7, 10)
    ledger.add_stamps(customer_id, ids.STAMPS_BREAKFAST_ID, 2, 6)
    ledger.add_voucher(customer_id, VOUCHER_USABLE, "WELCOME", USABLE)
    ledger.add_used_voucher(customer_id, VOUCHER_USED, "WELCOME", days_ago=5)
    ledger.add_voucher(customer_id, VOUCHER_FUTURE, "BIRTHDAY", FUTURE)
    ledger.add_voucher(customer_id, VOUCHER_ENDED, "CAKE", ENDED)
    ledger.add_voucher(customer_id, VOUCHER_OTHER_STORE, "GARDEN", USABLE)
    ledger.add_voucher(customer_id, VOUCHER_MORNING, "MORNING", USABLE)
    ledger.add_voucher(customer_id, VOUCHER_OUR_STORE, "SQUARE", USABLE)
    ledger.add_property(
        customer_id, "favourite_drink", "Oblíbený nápoj", [{"id": "tea", "name": "Čaj / Tea / Tee"}]
    )
    for number, price in enumerate((145.0, 89.9, 310.0)):
        ledger.add_purchase(customer_id, f"good-{number}", price, days_ago=3 + 9 * number)


def _add_others(ledger: Ledger) -> None:
    english, rich = GOOD_DIGITAL.customer_id, RICH.customer_id
    ledger.add_status(english, "good-digital", Progress(ids.STATUS_SILVER_ID, 0, 1810), Validity(-100, 265))
    ledger.add_points(english, "good-digital", Amount(240, 240))
    ledger.add_stamps(english, ids.STAMPS_COFFEE_ID, 3, 10)
    ledger.add_voucher(english, "LIPA-TEA-0001", "WELCOME", USABLE)
    ledger.add_voucher(english, "LIPA-TEA-0002", "BIRTHDAY", USABLE)
    ledger.add_status(rich, "rich", Progress(ids.STATUS_PLATINUM_ID, 0, 0), Validity(-300, 65))
    ledger.add_points(rich, "rich-1", Amount(2000, 1980, given_days_ago=150, ends_in_days=20))
    ledger.add_points(rich, "rich-2", Amount(500, 500, given_days_ago=30, ends_in_days=None))
    ledger.add_credits(rich, "rich", Amount(1000, 12.5, ends_in_days=45))
    ledger.add_stamps(rich, ids.STAMPS_COFFEE_ID, 10, 10)
    for number in range(_RICH_VOUCHERS):
        offer = ("WELCOME", "BIRTHDAY", "CAKE", "SQUARE")[number % 4]
        ledger.add_voucher(rich, f"LIPA-RICH-{number:04d}", offer, Validity(-30, 20 + number))
    plain = (BLOCKED, EXPIRED, NOT_YET, SECONDARY, INACTIVE, AMBIGUOUS, AMBIGUOUS_OTHER, PHONE_ONLY)
    for person in (*plain, NO_SALUTATION, LONG_NAME, MARKUP_NAME):
        silver = Progress(ids.STATUS_SILVER_ID, 0, 2200)
        ledger.add_status(person.customer_id, person.key, silver, Validity(-100, 265))
        ledger.add_points(person.customer_id, person.key, Amount(60, 60))
        ledger.add_voucher(person.customer_id, f"LIPA-{person.key.upper()}", "WELCOME", USABLE)
