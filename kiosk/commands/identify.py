"""`kiosk identify`: whom a code belongs to, asked with the kiosk's own services but without its window."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.commands.arguments import add_config, load
from kiosk.commands.failure import UNAVAILABLE

if TYPE_CHECKING:
    from kiosk.bootstrap import Services
    from kiosk.domain.scan_code import AuthTokenScan, CardScan, ScanCode

FOUND, REFUSED = 0, 1

Answer = dict[str, Any]

# Every answer has every key, so that a script need not ask which ones are there.
_KEYS = (
    *("code", "symbology", "meaning", "outcome", "error", "message", "proof"),
    *("customer", "points", "points_expiration", "credits", "status"),
    *("vouchers", "vouchers_elsewhere", "rewards", "stamp_cards"),
    *("failed_parts", "reference"),
)


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer the command."""
    parser = subparsers.add_parser(
        "identify",
        help="say whom a code belongs to",
        description="Says what a code means here and whom it belongs to. Personal data is masked. A code "
        "from a phone is used up by this. Exit status: 0 found, 1 not found or refused, 2 wrong usage or "
        "settings, 3 the loyalty system gave no answer; of several codes the highest counts.",
    )
    parser.add_argument("code", metavar="CODE", help="text of the code; - reads one a line from stdin")
    parser.add_argument("--symbology", metavar="NAME", help="where it was read from, such as EAN13 or QRCode")
    parser.add_argument("--json", action="store_true", help="one JSON object for each code")
    parser.add_argument("--full", action="store_true", help="show personal data unmasked")
    add_config(parser)


def run(args: argparse.Namespace) -> int:
    """Answer each code in its turn. Raises `ConfigError`."""
    settings = load(args)
    from kiosk.bootstrap import build

    # In a folder of its own: what a person at a terminal looks up is nothing that the kiosk keeps.
    with tempfile.TemporaryDirectory(prefix="kiosk-identify-") as folder, asyncio.Runner() as runner:
        services = build(settings.model_copy(update={"state_dir": Path(folder)}))
        try:
            return max(
                (_answer_one(runner, services, code, args) for code in _codes(args.code)), default=REFUSED
            )
        finally:
            runner.run(services.close())


def _codes(argument: str) -> Iterator[str]:
    if argument != "-":
        yield argument
        return
    # Read here rather than in a thread, which an interrupt could not end.
    for line in sys.stdin:
        if line.strip():
            yield line.rstrip("\r\n")


def _answer_one(runner: asyncio.Runner, services: Services, code: str, args: argparse.Namespace) -> int:
    answer, exit_code = runner.run(_identify(services, code, args.symbology, is_full=args.full))
    if args.json:
        sys.stdout.write(json.dumps({key: answer.get(key) for key in _KEYS}) + "\n")
    else:
        sys.stdout.write("\n".join(_lines(answer)) + "\n")
    sys.stdout.flush()
    return exit_code


async def _identify(
    services: Services, code: str, symbology: str | None, *, is_full: bool
) -> tuple[Answer, int]:
    from kiosk.commands.outcome_words import error_words, meaning, not_a_customer_words
    from kiosk.domain.errors import LoyaltyError
    from kiosk.domain.scan_code import AuthTokenScan, CardScan
    from kiosk.event_log import user_action

    scan = services.classifier.classify(code, symbology)
    answer: Answer = {
        "code": code if is_full else _masked(scan),
        "symbology": symbology,
        "meaning": meaning(scan),
    }
    with user_action("identify") as reference:
        if not isinstance(scan, CardScan | AuthTokenScan):
            answer["outcome"], answer["message"] = not_a_customer_words(scan)
            exit_code = REFUSED
        else:
            try:
                found = await _ask(services, scan, is_full=is_full)
                answer |= found
                exit_code = FOUND if found["outcome"] == "found" else REFUSED
            except LoyaltyError as error:
                answer["error"], answer["message"] = error_words(error)
                exit_code = UNAVAILABLE
    return answer | {"reference": reference}, exit_code


async def _ask(services: Services, scan: CardScan | AuthTokenScan, *, is_full: bool) -> Answer:
    from kiosk.commands.customer_summary import summary
    from kiosk.commands.outcome_words import outcome_words
    from kiosk.domain.outcome import Found, Inactive

    outcome = await services.identification.identify(scan)
    if not isinstance(outcome, Found):
        key, message = outcome_words(outcome)
        return {"outcome": key, "message": message}
    profile = await services.make_profile_load(outcome.session, lambda _: None, outcome.proof).run()
    await services.backend.end_session(outcome.session)
    key, message = outcome_words(profile if isinstance(profile, Inactive) else outcome)
    if isinstance(profile, Inactive):
        return {"outcome": key, "message": message}
    return {
        "outcome": key,
        "message": message,
        "proof": outcome.proof.name.lower(),
        **summary(profile, is_full=is_full),
    }


def _masked(scan: ScanCode) -> str | None:
    from kiosk.commands.masking import HIDDEN, mask_number
    from kiosk.domain.scan_code import CardScan, VoucherScan

    match scan:
        case CardScan(number) | VoucherScan(number):
            return mask_number(number)
        case _:
            return HIDDEN


def _lines(answer: Answer) -> Iterator[str]:
    from kiosk.commands.customer_summary import summary_lines

    yield f"{_printable(answer['code'])}  {answer['meaning'].replace('_', ' ')}: {answer['message']}"
    if answer.get("outcome") == "found":
        # Names are set with care, such as "250 g": a space that does not break disguises nothing.
        yield from (_printable(line.replace("\N{NO-BREAK SPACE}", " ")) for line in summary_lines(answer))
    yield f"  {'Reference':<10} {answer['reference']}"


def _printable(text: str) -> str:
    """Everything escaped that could move the cursor or disguise what stands there."""
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)
