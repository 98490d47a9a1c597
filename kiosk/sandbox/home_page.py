"""The page at `/`: printable cards, a phone with a live token, the test codes and the fault form."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, Template
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kiosk.sandbox.digital_cards import barcode_svg
from kiosk.sandbox.faults import FAULT_KINDS
from kiosk.sandbox.seed import cast
from kiosk.sandbox.test_codes import CARD_CODES, VOUCHER_CODES, SampleCode

_PHONE_OWNERS = (cast.GOOD, cast.GOOD_DIGITAL, cast.RICH, cast.EMPTY, cast.PHONE_ONLY, cast.LONG_NAME)
# The page carries everything itself and may talk to nobody else.
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
    "connect-src 'self'; img-src data:"
)


@cache
def _template() -> Template:
    folder = Path(__file__).parent / "templates"
    return Environment(loader=FileSystemLoader(folder), autoescape=True).get_template("home.html")


def _shown(code: SampleCode) -> dict[str, str]:
    names = {person.customer_id: f"{person.first_name} {person.last_name}" for person in cast.CAST}
    return {
        "key": code.key,
        "title": code.title,
        "code": code.code,
        "symbology": code.symbology,
        "outcome": code.outcome,
        "shows": code.shows,
        "name": names.get(code.customer_id or "", "—"),
        "svg": barcode_svg(code.code, code.symbology),
    }


@cache
def _page() -> str:
    return _template().render(
        cards=[_shown(code) for code in CARD_CODES],
        vouchers=[_shown(code) for code in VOUCHER_CODES],
        phone_owners=[
            (person.customer_id, f"{person.first_name} {person.last_name}") for person in _PHONE_OWNERS
        ],
        fault_kinds=FAULT_KINDS,
    )


def home_page(_request: Request) -> Response:
    return HTMLResponse(_page(), headers={"Content-Security-Policy": _POLICY, "Cache-Control": "no-store"})
