"""The sheet over the home, from what is known to what it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.voucher import Voucher, VoucherId
from kiosk.domain.voucher_code import VoucherCodeRule
from ui.viewmodels.self_service.home_sheet_state import SheetState
from ui.viewmodels.self_service.home_sheet_texts import SheetSite, derive_sheet
from ui.viewmodels.self_service.home_tiles import Language
from ui.viewmodels.words import Words

pytestmark = pytest.mark.usefixtures("speak")

ENGLISH = Language(Words("en", ZoneInfo("Europe/Prague")), date(2026, 11, 22))
SITE = SheetSite(VoucherCodeRule(), "Náměstí")
HERE = SheetState(voucher=Voucher(VoucherId("v"), "Coffee", "CODE-1"), is_allowed=True)
MANY = tuple(f"Store {number}" for number in range(1, 20))


def facts(state: SheetState) -> list[str]:
    return [fact.text for fact in derive_sheet(state, ENGLISH, SITE)[1]]


@pytest.mark.parametrize(
    ("stores", "said"),
    [
        (None, []),
        ((), []),
        (("Garden",), ["Also in: Garden"]),
        (MANY, ["Also in: Store 1, Store 2, Store 3, Store 4, Store 5, Store 6 and 13 more"]),
    ],
)
def test_a_voucher_of_this_store_names_a_few_others(stores: tuple[str, ...] | None, said: list[str]) -> None:
    assert facts(replace(HERE, stores=stores)) == ["No end date", "Can be used in this store: Náměstí", *said]


@pytest.mark.parametrize(
    ("stores", "said"),
    [
        (None, []),
        ((), ["Our staff can tell you where it can be used"]),
        (("Garden", "Station"), ["Can be used in: Garden, Station"]),
        (MANY[:7], ["Can be used in: Store 1, Store 2, Store 3, Store 4, Store 5, Store 6 and 1 more"]),
    ],
)
def test_a_voucher_of_other_stores_says_where_and_offers_nothing_here(
    stores: tuple[str, ...] | None, said: list[str]
) -> None:
    state = replace(HERE, is_usable_here=False, stores=stores)

    assert facts(state) == ["Cannot be used in this store", *said, "No end date"]
    shown, _ = derive_sheet(state, ENGLISH, SITE)
    assert (shown.code, shown.symbology, shown.secondary) == ("", "", None)
    assert shown.primary is not None
    assert shown.primary[0] == "Close"
