"""The text at the sandbox's start: a ready configuration, and codes to try with what each should show."""

from kiosk.sandbox.control import SandboxControl
from kiosk.sandbox.options import TIME_ZONE
from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.test_codes import CARD_CODES, VOUCHER_CODES, SampleCode

_REQUIRED_AGREEMENTS = (ids.AGREEMENT_TERMS, ids.AGREEMENT_DATA_PROCESSING)
_WAYS_IN = ("camera", "scanner", "card_number", "phone", "email")
_WAYS_TO_A_CARD = ("scan", "next_free", "digital")
CARDS_FOR_NEWCOMERS = {
    "KIOSK_SIGN_UP__CARD": ",".join(_WAYS_TO_A_CARD),
    "KIOSK_SIGN_UP__CARD_TYPE_ID": ids.CARD_TYPE_DIGITAL_ID,
}
"""Settings with which every way to a card can be tried out."""
# What the codes of this shop look like; without the last rule a voucher would be taken for a card.
_CODE_RULES = """
[[scanning.rules]]
name = "phone"
meaning = "auth_token"

[[scanning.rules]]
name = "plastic-card"
meaning = "card"
prefix = "29"
min_length = 13
max_length = 13
check_digit = "ean13"

[[scanning.rules]]
name = "digital-card"
meaning = "card"
pattern = "KL[0-9]{9}"

[[scanning.rules]]
name = "voucher"
meaning = "voucher"
pattern = "LIPA-[A-Z0-9-]{4,40}"
"""


def environment(url: str) -> dict[str, str]:
    """The settings of a kiosk that uses the sandbox at `url`, as environment variables."""
    return {
        "KIOSK_STORE_ID": ids.STORE_SQUARE_ID,
        "KIOSK_CUSTOMER_SOURCE_ID": ids.CUSTOMER_SOURCE_KIOSK_ID,
        "KIOSK_CARECLOUD__URL": url,
        "KIOSK_CARECLOUD__EXTERNAL_APPLICATION_ID": ids.EXTERNAL_APPLICATION_ID,
        "KIOSK_CARECLOUD__LOGIN": ids.LOGIN,
        "KIOSK_CARECLOUD__PASSWORD": ids.PASSWORD,
        "KIOSK_CARECLOUD__AUTH_TOKEN_APPLICATION_ID": ids.AUTH_TOKEN_APPLICATION_ID,
        "KIOSK_CARECLOUD__TIME_ZONE": TIME_ZONE,
        "KIOSK_WAYS_IN": ",".join(_WAYS_IN),
        "KIOSK_AGREEMENTS__REQUIRED": ",".join(_REQUIRED_AGREEMENTS),
    }


def configuration_file(url: str, *, has_camera: bool = False, gives_cards: bool = False) -> str:
    """The same settings as a TOML file, without the password, which is read from the environment only.

    `gives_cards` adds `CARDS_FOR_NEWCOMERS`.
    """
    required = ", ".join(f'"{agreement}"' for agreement in _REQUIRED_AGREEMENTS)
    ways = ", ".join(f'"{way}"' for way in _WAYS_IN)
    to_a_card = ", ".join(f'"{way}"' for way in _WAYS_TO_A_CARD)
    cards = (
        f'\n[sign_up]\ncard = [{to_a_card}]\ncard_type_id = "{ids.CARD_TYPE_DIGITAL_ID}"\n'
        if gives_cards
        else ""
    )
    camera = f'\n[camera]\nsource = "{url}/camera.mjpg"\n' if has_camera else ""
    return (
        f'store_id = "{ids.STORE_SQUARE_ID}"\n'
        f'customer_source_id = "{ids.CUSTOMER_SOURCE_KIOSK_ID}"\n'
        f"ways_in = [{ways}]\n"
        "\n[carecloud]\n"
        f'url = "{url}"\n'
        f'external_application_id = "{ids.EXTERNAL_APPLICATION_ID}"\n'
        f'login = "{ids.LOGIN}"\n'
        f'auth_token_application_id = "{ids.AUTH_TOKEN_APPLICATION_ID}"\n'
        f'time_zone = "{TIME_ZONE}"\n'
        "\n[agreements]\n"
        f"required = [{required}]\n"
        f"{cards}"
        f"{camera}"
        f"{_CODE_RULES}"
    )


def guide(control: SandboxControl, url: str, *, has_camera: bool = False) -> str:
    """Issues fresh tokens, which work once and for five minutes; the page at `url` makes new ones."""
    exports = "\n".join(
        f"export {name}='{value}'" for name, value in {**environment(url), **CARDS_FOR_NEWCOMERS}.items()
    )
    parts = [
        f"Sandbox: {url}/   (cards to print, a phone with a live code, faults)",
        "# --- kiosk.toml " + "-" * 60,
        configuration_file(url, has_camera=has_camera, gives_cards=True).rstrip(),
        "# --- environment " + "-" * 58,
        exports,
        "# --- cards " + "-" * 64,
        *map(_line, CARD_CODES),
        "# --- vouchers " + "-" * 61,
        *map(_line, VOUCHER_CODES),
        "# --- codes of a phone: each works once, for five minutes " + "-" * 18,
        *_token_lines(control),
    ]
    return "\n".join(parts)


def _line(code: SampleCode) -> str:
    return f"{code.code:<16} {code.symbology:<9} {code.outcome:<10} {code.title}: {code.shows}"


def _token_lines(control: SandboxControl) -> list[str]:
    issued = [control.issue_token(cast.GOOD.customer_id) for _ in range(4)]
    control.spend_token(issued[3])
    who = f"{cast.GOOD.first_name} {cast.GOOD.last_name}, with the rights of a token"
    spent = "NotFound: the code is not valid any more, show a new one"
    forms = (
        ("URL", issued[0].as_url(), f"Found: {who}"),
        ("JSON", issued[1].as_json(), f"Found: {who}"),
        ("delimited", issued[2].as_delimited(), f"Found: {who}"),
        ("used", issued[3].as_url(), spent),
    )
    return [f"{name:<10} {code}\n{'':<10} {shows}" for name, code, shows in forms]
