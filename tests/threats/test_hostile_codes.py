"""Two thousand codes made to do harm: none does more than a wrong number would."""

from __future__ import annotations

import asyncio
import unicodedata
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from kiosk.backends.port import LoyaltyBackend
from kiosk.bootstrap import build
from kiosk.config_loading import load_settings
from kiosk.config_rules import CodeRule
from kiosk.domain.errors import LoyaltyError
from kiosk.domain.scan_code import AuthTokenScan, CardScan, ScanCode, UnknownScan, VoucherScan
from kiosk.event_log import configure_log
from kiosk.sandbox.guide import configuration_file, environment
from kiosk.sandbox.server import RunningSandbox
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.scan_inbox import ScanInbox
from kiosk.services.identify import Identification
from tests.threats.hostile_codes import hostile_codes

# The worst shop: every text that passes the gate is a card number.
ANYTHING = CodeRule(name="anything", meaning="card")
REFUSED = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})
PATHS = {"/cards", "/customers/actions/search-customers", "/customers/actions/verify-auth-token"}
OWN_PATHS = {"/users/actions/login", "/tests/connection"}


def is_clean(text: str) -> bool:
    return unicodedata.is_normalized("NFKC", text) and not any(
        unicodedata.category(character) in REFUSED for character in text
    )


def scanned(rules: tuple[CodeRule, ...] = ()) -> list[ScanCode]:
    """What the inbox makes of all of them."""
    found: list[ScanCode] = []
    now_s = [0.0]
    inbox = ScanInbox(CodeClassifier(rules), found.append, clock=lambda: now_s[0])
    for text in hostile_codes():
        now_s[0] += 10
        inbox.take_text(text, "QRCode", "serial")
        inbox.take_text(text, None, "wedge")
    return found


def values(scan: ScanCode) -> list[str]:
    match scan:
        case CardScan(card_number):
            return [card_number]
        case AuthTokenScan(token, request, application):
            return [token, request, application or ""]
        case VoucherScan(code):
            return [code]
        case _:
            return []


def test_there_are_two_thousand_and_every_run_has_the_same() -> None:
    codes = hostile_codes()
    assert len(set(codes)) == 2000
    assert codes == hostile_codes()


def test_what_gets_a_meaning_holds_only_characters_that_do_no_harm() -> None:
    for rules in ((), (ANYTHING,)):
        found = scanned(rules)
        assert len(found) >= 1900
        assert [value for scan in found for value in values(scan) if not is_clean(value)] == []
        assert max(len(value) for scan in found for value in values(scan)) <= 256
    assert sum(isinstance(scan, UnknownScan) for scan in scanned()) > 1000


@pytest.mark.usefixtures("_restored_logging")
async def test_only_well_formed_questions_reach_the_network_and_no_text_reaches_the_log(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(configuration_file(sandbox.url), encoding="utf-8")
    settings = load_settings(file, {**environment(sandbox.url), "KIOSK_STATE_DIR": str(tmp_path)})
    configure_log("debug", settings.log_file, is_quiet=True)
    services = build(settings)
    cards = [scan for scan in scanned((ANYTHING,)) if isinstance(scan, CardScan)]
    # Spread over all kinds, and as many as the sandbox remembers.
    chosen = [*cards[:: max(1, len(cards) // 220)], AuthTokenScan("A&B/../C", "../x?y=1", "1")]
    try:
        await ask(services.backend, chosen)
    finally:
        await services.close()

    async with httpx.AsyncClient(trust_env=False) as client:
        recorded = (await client.get(f"{sandbox.url}/admin/requests")).json()["requests"]
    asked = [each for each in recorded if each["path"] not in OWN_PATHS]
    assert {each["path"] for each in asked} == PATHS
    numbers = {str(scan.card_number) for scan in chosen if isinstance(scan, CardScan)}
    sent = {value for each in asked for name, value in each["query"] if name == "card_number"}
    assert sent == numbers
    for each in asked:
        assert all(is_clean(value) and is_clean(name) for name, value in each["query"])
        assert urlsplit(each["path"]).path == each["path"]
    log = settings.log_file.read_text(encoding="utf-8")
    assert [line for line in log.splitlines() if not line.isprintable() or not line.isascii()] == []
    assert [number for number in numbers if len(number) > 5 and number in log] == []
    assert parse_qsl(log) == []


async def ask(backend: LoyaltyBackend, scans: list[ScanCode]) -> None:
    identification = Identification(backend)
    turns = asyncio.Semaphore(6)

    async def one(scan: ScanCode) -> None:
        async with turns:
            try:
                assert isinstance(scan, CardScan | AuthTokenScan)
                await identification.identify(scan)
            except LoyaltyError:
                pass

    await asyncio.gather(*map(one, scans))
