"""What customers may do with their points and vouchers at the kiosk."""

from __future__ import annotations

from typing import Annotated, Literal

from kiosk.config_declaration import Who, setting
from kiosk.config_sections.section import Section
from kiosk.config_values import InWords

Rule = Literal["off", "proven", "card"]
_RULES = (
    "`proven` (a fresh code of the phone app, or a one-time password), `card` (that, or a card, which anyone "
    "may hold) or `off`"
)


class Redemption(Section):
    """What visitors may do with points and vouchers, and as what vouchers are drawn."""

    rewards: Rule = setting(
        "proven",
        "Who may exchange points for a reward. It can be undone in the same visit until the voucher is used.",
        example="off",
        allowed=_RULES,
        who=Who.MANAGED,
    )
    vouchers: Rule = setting(
        "off",
        "Who may use a voucher up at the kiosk itself. That cannot be undone and no till knows of it, so "
        "switch it on only where staff hand the thing out beside the kiosk.",
        example="proven",
        allowed=_RULES,
        who=Who.MANAGED,
    )
    codes: Rule = setting(
        "card",
        "Who sees the codes of vouchers, which a till takes from whoever shows them.",
        example="proven",
        allowed=_RULES,
        who=Who.MANAGED,
    )
    code_kind: Literal["auto", "QRCode"] = setting(
        "auto",
        "As what vouchers are drawn for the till's scanner. `auto`: Code 128 where the code is up to 18 "
        "plain characters, else a QR code.",
        example="QRCode",
        who=Who.MANAGED,
    )
    qr_reward_groups: Annotated[tuple[int, ...], InWords] = setting(
        (),
        "Vouchers of these reward groups are QR codes in any case: 0 cash desk, 1 catalogue, 2 campaign, "
        "4 simple, 5 gift card.",
        example=[5],
        shown_default="none",
        allowed="a list of numbers",
        who=Who.MANAGED,
    )
