"""`kiosk identify`: the right outcome in plain words, masked unless asked otherwise, with an exit code."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.sandbox.seed import cast
from kiosk.sandbox.server import RunningSandbox

from .conftest import Ended, Kiosk

KEYS = [
    *("code", "symbology", "meaning", "outcome", "error", "message", "proof"),
    *("customer", "points", "points_expiration", "credits", "status"),
    *("vouchers", "vouchers_elsewhere", "rewards", "stamp_cards"),
    *("failed_parts", "reference"),
]


def _json(ended: Ended) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(ended.out)
    assert list(answer) == KEYS
    return answer


@pytest.mark.parametrize(
    ("card", "outcome", "words"),
    [
        (cast.BLOCKED_CARD, "blocked", "The card is blocked."),
        (cast.EXPIRED_CARD, "expired", "The card has expired."),
        (cast.NOT_YET_CARD, "not_yet_valid", "The card is not valid yet."),
        (cast.FREE_CARD, "free_card", "A card of the shop that belongs to nobody yet."),
        (cast.UNKNOWN_CARD, "not_found", "Nobody has this card number, as a first or as a second number."),
        (cast.INACTIVE_CARD, "inactive", "The customer's account was deleted or switched off."),
        (cast.DELETED_CARD, "inactive", "The customer's account was deleted or switched off."),
        (
            cast.AMBIGUOUS_CARD,
            "ambiguous",
            "More than one customer fits; the CRM's data has to be put right.",
        ),
    ],
)
def test_a_refused_card_is_told_with_its_reason(kiosk: Kiosk, card: str, outcome: str, words: str) -> None:
    ended = kiosk("identify", card)
    assert (ended.code, ended.err) == (1, "")
    assert ended.out.splitlines()[0] == f"…{card[-4:]}  card: {words}"
    answer = _json(kiosk("identify", card, "--json"))
    assert (answer["outcome"], answer["message"], answer["customer"]) == (outcome, words, None)


@pytest.mark.parametrize("card", [cast.GOOD_CARD, cast.GOOD_DIGITAL_CARD, cast.SECONDARY_CARD])
def test_a_good_card_leads_to_a_masked_customer(kiosk: Kiosk, card: str) -> None:
    answer = _json(kiosk("identify", card, "--json", "--symbology", "EAN13" if card.isdigit() else "Code128"))
    assert (answer["outcome"], answer["proof"], answer["failed_parts"]) == ("found", "card", [])
    assert answer["code"] == f"…{card[-4:]}"
    assert len(answer["customer"]["first_name"]) == 2


def test_names_are_shown_as_they_read(kiosk: Kiosk) -> None:
    assert " - Coffee beans 250 g, 450 points" in kiosk("identify", cast.GOOD_CARD).out


def test_the_profile_has_every_part(kiosk: Kiosk) -> None:
    answer = _json(kiosk("identify", cast.GOOD_CARD, "--json"))
    assert answer["customer"] == {
        "first_name": "J.",
        "last_name": "N.",
        "salutation": "Vážená paní N.",
        "email": "j…@….com",
        "phone": "…001",
        "language": "cs",
    }
    assert answer["points"] == {"available": 79.5, "worth": [{"amount": "7.95", "currency": "CZK"}]}
    assert answer["points_expiration"]["amount"] == 30
    assert answer["status"]["next"]["name"] == "Platinum guest"
    assert "A welcome coffee" in [voucher["name"] for voucher in answer["vouchers"]]
    assert [voucher["name"] for voucher in answer["vouchers_elsewhere"]] == ["Lemonade in the garden"]
    assert {card["name"]: card["collected"] for card in answer["stamp_cards"]}[
        "Every tenth coffee is free"
    ] == 7


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_nothing_personal_is_shown_unless_it_is_asked_for(kiosk: Kiosk, options: tuple[str, ...]) -> None:
    secrets = ("Jana", "Nováková", "Nov\\u00e1", "jana.novakova", "420601100001", cast.GOOD_CARD, "LIPA-KAVA")
    masked = kiosk("identify", cast.GOOD_CARD, *options).out
    assert not [secret for secret in secrets if secret in masked]
    full = kiosk("identify", cast.GOOD_CARD, "--full", *options).out
    assert "Jana" in full
    assert "jana.novakova@example.com" in full
    assert cast.GOOD_CARD in full


def test_a_phones_code_is_found_once_in_each_layout(kiosk: Kiosk, sandbox: RunningSandbox) -> None:
    for layout in ("https://shop.example/k?token={0}&token_request_id={1}", "{0}|{1}"):
        issued = sandbox.control.issue_token(cast.GOOD.customer_id)
        code = layout.format(issued.token, issued.token_request_id)
        first = _json(kiosk("identify", code, "--json", "--symbology", "QRCode"))
        assert (first["outcome"], first["proof"], first["code"]) == ("found", "token", "…")
        second = kiosk("identify", code)
        assert second.code == 1
        assert "Not valid (any more)" in second.out


def test_json_of_a_phone_is_read_with_both_spellings(kiosk: Kiosk, sandbox: RunningSandbox) -> None:
    for key in ("token", "authentication_token"):
        issued = sandbox.control.issue_token(cast.GOOD.customer_id)
        code = json.dumps({key: issued.token, "token_request_id": issued.token_request_id})
        assert kiosk("identify", code).code == 0


def test_a_code_that_names_no_customer_is_not_sent_anywhere(kiosk: Kiosk, sandbox: RunningSandbox) -> None:
    for code, words in (
        ("!?", "no code rule of this shop fits it"),
        ("2900000000019", "its check digit is wrong, so it was misread or mistyped"),
        ("a\x07b", "it holds control or hidden characters, so it was refused unread"),
        ("9" * 2000, "it is too long"),
    ):
        ended = kiosk("identify", code, "--symbology", "EAN13")
        assert (ended.code, ended.out.splitlines()[0]) == (1, f"…  unknown: An unknown code: {words}.")
    assert sandbox.control.requests() == []


def test_hostile_text_does_not_reach_the_terminal(kiosk: Kiosk) -> None:
    assert "\x1b" not in kiosk("identify", "\x1b[2J", "--full").out


def test_a_voucher_is_told_apart_from_a_card(kiosk: Kiosk, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[[scanning.rules]]\nname = "voucher"\nmeaning = "voucher"\nprefix = "LIPA-"\n')
    ended = kiosk("identify", cast.VOUCHER_USABLE, "--config", str(file))
    assert (ended.code, ended.out.splitlines()[0]) == (1, "…0001  voucher: A voucher: it names no customer.")


def test_standard_input_is_answered_line_by_line_and_the_worst_counts(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{cast.GOOD_CARD}\n\n{cast.BLOCKED_CARD}\r\n"))
    ended = kiosk("identify", "-", "--json")
    assert ended.code == 1
    assert [json.loads(line)["outcome"] for line in ended.out.splitlines()] == ["found", "blocked"]


def test_no_codes_at_all_is_not_a_success(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert kiosk("identify", "-").code == 1


def test_an_unreachable_system_is_exit_code_3_with_a_reference(kiosk: Kiosk) -> None:
    ended = kiosk("identify", cast.GOOD_CARD, "--json", KIOSK_CARECLOUD__URL="127.0.0.1:1")
    answer = _json(ended)
    assert (ended.code, ended.err, answer["error"], answer["outcome"]) == (3, "", "unavailable", None)
    assert len(answer["reference"]) == 7


def test_a_refused_login_is_told_apart_from_an_outage(kiosk: Kiosk) -> None:
    ended = kiosk("identify", cast.GOOD_CARD, "--json", KIOSK_CARECLOUD__PASSWORD="wrong")
    assert (ended.code, _json(ended)["error"]) == (3, "not_authorised")
    assert "wrong" not in ended.out + ended.err


def test_a_system_that_asks_to_be_left_alone_is_left_alone(kiosk: Kiosk, sandbox: RunningSandbox) -> None:
    sandbox.control.set_fault("too_many", path="/cards", seconds=600)
    ended = kiosk("identify", cast.GOOD_CARD)
    assert ended.code == 3
    assert "asks to be left alone for" in ended.out


def test_a_part_that_fails_does_not_take_the_others_down(kiosk: Kiosk, sandbox: RunningSandbox) -> None:
    sandbox.control.set_fault("internal_error", path="/customers/*/vouchers")
    answer = _json(kiosk("identify", cast.GOOD_CARD, "--json"))
    assert (answer["outcome"], answer["failed_parts"], answer["vouchers"]) == (
        "found",
        ["vouchers", "vouchers_elsewhere"],
        None,
    )
    assert answer["points"]["available"] == 79.5


def test_missing_settings_are_named_before_anything_is_asked(kiosk: Kiosk, sandbox: RunningSandbox) -> None:
    ended = kiosk("identify", cast.GOOD_CARD, KIOSK_CARECLOUD__LOGIN="")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("kiosk: carecloud.login (KIOSK_CARECLOUD__LOGIN) is not set")
    assert sandbox.control.requests() == []


def test_nothing_is_kept(kiosk: Kiosk, state_dir: Path) -> None:
    kiosk("identify", cast.GOOD_CARD)
    assert not state_dir.exists()


def test_what_was_asked_is_logged_beside_the_kiosks_own_log_without_personal_data(
    kiosk: Kiosk, state_dir: Path
) -> None:
    state_dir.mkdir()
    answer = _json(kiosk("identify", cast.GOOD_CARD, "--json"))
    assert [file.name for file in (state_dir / "log").iterdir()] == ["commands.jsonl"]
    text = (state_dir / "log" / "commands.jsonl").read_text()
    lines = [json.loads(line) for line in text.splitlines()]
    assert {line.get("reference") for line in lines} == {answer["reference"]}
    assert "[masked]" not in text
    for secret in (cast.GOOD_CARD, cast.GOOD.customer_id, "Jana", "Nov", "example.com", "4206011"):
        assert secret not in text
