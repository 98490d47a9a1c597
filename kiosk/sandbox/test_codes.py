"""The codes to hold up to a kiosk, and what each should show."""

from dataclasses import dataclass

from kiosk.sandbox.digital_cards import symbology_of
from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed.people import Person


@dataclass(frozen=True)
class SampleCode:
    """`customer_id` None: the code leads to nobody. `outcome` is the name of the kiosk's outcome."""

    key: str
    title: str
    code: str
    outcome: str
    shows: str
    customer_id: str | None = None
    is_voucher: bool = False

    @property
    def symbology(self) -> str:
        return symbology_of(self.code)

    def as_json(self) -> dict[str, str | bool | None]:
        return {**vars(self), "symbology": self.symbology}


def _card(
    key: str, title: str, code: str, outcome: str, shows: str, person: Person | None = None
) -> SampleCode:
    return SampleCode(key, title, code, outcome, shows, person.customer_id if person else None)


def _voucher(key: str, title: str, code: str, shows: str) -> SampleCode:
    return SampleCode(key, title, code, "Voucher", shows, cast.GOOD.customer_id, is_voucher=True)


CARD_CODES: tuple[SampleCode, ...] = (
    _card(
        "good",
        "Good card (EAN-13)",
        cast.GOOD_CARD,
        "Found",
        "Jana Nováková: gold, 79.5 points (30 of them end in 12 days), three vouchers usable at Náměstí, "
        "7 of 10 stamps.",
        cast.GOOD,
    ),
    _card(
        "good-digital",
        "Good card (Code 128)",
        cast.GOOD_DIGITAL_CARD,
        "Found",
        "Emily Smith: silver, 240 points, two vouchers, 3 of 10 stamps.",
        cast.GOOD_DIGITAL,
    ),
    _card(
        "rich",
        "Many vouchers",
        cast.RICH_CARD,
        "Found",
        "Petr Dvořák: platinum (no next status), 2,480 points, 130 vouchers (more than one page), a full "
        "stamp card.",
        cast.RICH,
    ),
    _card(
        "empty",
        "Nothing yet",
        cast.EMPTY_CARD,
        "Found",
        "Sophie Weber: no points, no vouchers, no status; every tile is empty, none is broken.",
        cast.EMPTY,
    ),
    _card(
        "blocked", "Blocked card", cast.BLOCKED_CARD, "Blocked", "The neutral refusal; no name.", cast.BLOCKED
    ),
    _card(
        "expired",
        "Expired card",
        cast.EXPIRED_CARD,
        "Expired",
        "The neutral refusal; the card ended ten days ago.",
        cast.EXPIRED,
    ),
    _card(
        "not-yet",
        "Card not valid yet",
        cast.NOT_YET_CARD,
        "Expired",
        "The neutral refusal; the card begins in two weeks.",
        cast.NOT_YET,
    ),
    _card("free", "Free card (EAN-13)", cast.FREE_CARD, "FreeCard", "Nobody's card: sign-up is offered."),
    _card(
        "free-digital",
        "Free card (Code 128)",
        cast.FREE_DIGITAL_CARD,
        "FreeCard",
        "Nobody's card: sign-up is offered.",
    ),
    _card(
        "secondary",
        "Secondary number",
        cast.SECONDARY_CARD,
        "Found",
        "Hana Králová: found through the card's secondary number.",
        cast.SECONDARY,
    ),
    _card("unknown", "Unknown card", cast.UNKNOWN_CARD, "NotFound", "Unknown card, with a way on: sign-up."),
    _card(
        "inactive",
        "Inactive customer",
        cast.INACTIVE_CARD,
        "Inactive",
        "The neutral refusal; the card is good, its customer is not active.",
        cast.INACTIVE,
    ),
    _card(
        "deleted",
        "Deleted customer",
        cast.DELETED_CARD,
        "Inactive",
        "The neutral refusal; the card is good, its customer was deleted.",
        cast.DELETED,
    ),
    _card(
        "ambiguous",
        "Ambiguous card",
        cast.AMBIGUOUS_CARD,
        "Ambiguous",
        "The search names Grace Taylor, the card Alice Brown: nobody is shown (with search mode match).",
        cast.AMBIGUOUS,
    ),
    _card(
        "phone-only",
        "Customer with a phone only",
        cast.PHONE_ONLY_CARD,
        "Found",
        "Ludmila Šťastná: no e-mail and no birth date.",
        cast.PHONE_ONLY,
    ),
    _card(
        "no-salutation",
        "Customer without salutation",
        cast.NO_SALUTATION_CARD,
        "Found",
        "Ondřej Holub: greeted without a salutation, no gendered word.",
        cast.NO_SALUTATION,
    ),
    _card(
        "long-name",
        "Very long name",
        cast.LONG_NAME_CARD,
        "Found",
        "Bartoloměj … Krčmářovský-Nejedlý z Vysokého Mýta a Podhradí: nothing runs over its edge.",
        cast.LONG_NAME,
    ),
    _card(
        "markup-name",
        "Name that looks like markup",
        cast.MARKUP_NAME_CARD,
        "Found",
        "<b>Zoë</b> & Söhne O'Brien: the name is shown as it is written, nothing is bold and nothing is "
        "loaded.",
        cast.MARKUP_NAME,
    ),
)

VOUCHER_CODES: tuple[SampleCode, ...] = (
    _voucher("voucher-usable", "Voucher", cast.VOUCHER_USABLE, "A welcome coffee, usable now."),
    _voucher("voucher-used", "Used voucher", cast.VOUCHER_USED, "Used five days ago."),
    _voucher("voucher-future", "Future voucher", cast.VOUCHER_FUTURE, "Birthday cake, usable in a week."),
    _voucher("voucher-ended", "Expired voucher", cast.VOUCHER_ENDED, "Honey cake, ended three days ago."),
    _voucher(
        "voucher-other-store",
        "Voucher of another branch",
        cast.VOUCHER_OTHER_STORE,
        "Lemonade, only at Zahrada; refused at Náměstí.",
    ),
    _voucher(
        "voucher-morning",
        "Voucher for the morning",
        cast.VOUCHER_MORNING,
        "Croissant, usable daily from 7 to 10 only.",
    ),
)

TEST_CODES = CARD_CODES + VOUCHER_CODES


def sample_code(key: str) -> SampleCode:
    """Raises KeyError."""
    for code in TEST_CODES:
        if code.key == key:
            return code
    raise KeyError(key)
