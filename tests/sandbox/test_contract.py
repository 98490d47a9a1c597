"""Every operation of the sandbox against the interface's specification."""

import pytest

from kiosk.sandbox.api import OPERATIONS
from kiosk.sandbox.operation import Operation
from kiosk.sandbox.seed import cast
from kiosk.sandbox.seed import identifiers as ids
from kiosk.sandbox.seed.catalogue import reward_id
from kiosk.sandbox.seed.identifiers import identifier

from . import specification
from .api_client import ApiClient

pytestmark = pytest.mark.skipif(not specification.is_available(), reason=specification.MISSING_REASON)

_IDS = {
    "customer_id": cast.GOOD.customer_id,
    "card_id": identifier("card", cast.GOOD_CARD),
    "card_type_id": ids.CARD_TYPE_PLASTIC_ID,
    "voucher_id": identifier("voucher", cast.VOUCHER_MORNING),
    "reward_id": reward_id("CUP"),
    "agreement_id": ids.AGREEMENT_TERMS,
    "store_id": ids.STORE_SQUARE_ID,
    "partner_id": ids.PARTNER_ID,
    "status_id": ids.STATUS_GOLD_ID,
    "point_id": identifier("point", "good-1"),
    "purchase_id": identifier("purchase", "good-0"),
    "stamper_campaign_id": ids.STAMPS_COFFEE_ID,
    "stamper_card_id": identifier("stamper_card", f"{cast.GOOD.customer_id}:{ids.STAMPS_COFFEE_ID}"),
    "user_id": ids.API_USER_ID,
}
_ABOUT_A_CUSTOMER = ("/wallet/", "/point-history", "/credit-history", "/rewards/actions/")
_READS = sorted(operation.path for operation in OPERATIONS if operation.method == "GET")


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: f"{each.method} {each.path}")
def test_every_operation_is_declared(operation: Operation) -> None:
    path = operation.path.replace("{", "").replace("}", "")
    assert specification.declared(operation.method, path) is not None


@pytest.mark.parametrize("template", _READS)
def test_every_read_answers_as_declared(api: ApiClient, template: str) -> None:
    path = template.format_map(_IDS)
    parameters: dict[str, str] = {}
    if path.startswith(_ABOUT_A_CUSTOMER):
        parameters["customer_id"] = cast.GOOD.customer_id
    if path.endswith("/search-customers"):
        parameters["card_number"] = cast.GOOD_CARD
    assert api.request("GET", path, **parameters).status_code == 200


@pytest.mark.parametrize("template", [path for path in _READS if path.endswith("}")])
def test_every_single_read_of_nothing_is_a_declared_404(api: ApiClient, template: str) -> None:
    path = template.format_map(dict.fromkeys(_IDS, "nothing"))
    assert api.refusal("GET", path).status == 404


def test_the_judge_notices_what_does_not_fit() -> None:
    fits = {"data": {"cards": [], "total_items": 0}}
    assert specification.complaints("GET", "/cards", 200, fits) == []
    assert specification.complaints("GET", "/cards", 200, {"data": {"cards": [], "total_items": "0"}})
    assert specification.complaints("GET", "/cards", 200, {"data": {"cards": [], "total": 0}})
    assert specification.complaints("GET", "/cards", 200, {"data": {"cards": [{"card_id": "1"}]}})
    assert specification.complaints("GET", "/no-cards", 200, fits)
    assert specification.complaints("GET", "/cards", 418, fits)
