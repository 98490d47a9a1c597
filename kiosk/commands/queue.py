"""`kiosk queue`: the sign-ups that are not customers yet, looked at and settled while the kiosk runs."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.commands.arguments import add_config, load
from kiosk.commands.failure import SYSTEM, USAGE, CommandFailed

if TYPE_CHECKING:
    from kiosk.services.waiting_sign_ups import WaitingSignUp, WaitingSignUps

_REASONS = {
    "already_exists": "a customer with this address exists already",
    "refused": "the loyalty system does not accept it",
    "unclear": "it may have arrived; the loyalty system cannot tell",
    "unreadable": "the key is not the one that it was sealed with",
    "not_kept": "begun by an earlier version, which kept no data",
    "not_authorised": "the loyalty system refuses this kiosk's log-in or rights; set that right, then retry",
    "unknown": "a reason of a newer version of this program",
    "unexpected_reply": "the loyalty system answered nonsense time after time",
}
_NOT_PARKED = "no parked sign-up has this number; what waits is sent by the kiosk (see kiosk queue list)"
_OVERDUE = (
    "Some have waited for days. The kiosk goes on trying: ask whoever runs the loyalty system why it does "
    "not take them."
)
_PERSONAL = (
    "This file holds personal data in the clear: names, addresses, phone numbers. Keep it to yourself, enter "
    "what is parked in it, mark each as done (kiosk queue done ID), then delete the file."
)
_STILL_SENT = (
    "{count} of them are not parked: the kiosk still sends them by itself. Do not enter them by hand, or "
    "their visitors become customers twice; only those whose state is parked are for you."
)


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer the command."""
    parser = subparsers.add_parser(
        "queue",
        help="show the sign-ups that are not customers yet, and settle them",
        description="Shows the sign-ups that wait for the loyalty system or for staff. Works beside a "
        "running kiosk, as the same user. Exit status: 0 done, 1 nothing there by that number, 2 wrong usage "
        "or settings, 74 the queue cannot be read or written.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    listing = actions.add_parser("list", help="what waits or is parked, without personal data")
    listing.add_argument("--json", action="store_true", help="one JSON object with every row")
    retry = actions.add_parser("retry", help="take parked sign-ups up again")
    which = retry.add_mutually_exclusive_group(required=True)
    which.add_argument("external_id", metavar="ID", nargs="?", type=_number, help="number of one sign-up")
    which.add_argument("--all", action="store_true", help="every parked one")
    done = actions.add_parser("done", help="a parked sign-up was entered by hand: erase its personal data")
    done.add_argument("external_id", metavar="ID", type=_number, help="number of the sign-up")
    export = actions.add_parser("export", help="write the parked ones, with personal data, to a new file")
    export.add_argument("file", metavar="FILE", type=Path, help="must not exist; .json, else CSV is written")
    export.add_argument(
        "--all", action="store_true", help="also those that the kiosk still sends, which nobody must enter"
    )
    receipts = actions.add_parser("receipts", help="what was said to which agreement; no contact data")
    receipts.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        type=Path,
        help="write them to a new file: with the texts where it ends in .json, else as CSV",
    )
    receipts.add_argument("--customer", metavar="ID", help="those of one customer only")
    receipts.add_argument("--json", action="store_true", help="one JSON object for each receipt")
    for each in (listing, retry, done, export, receipts):
        add_config(each)


def run(args: argparse.Namespace) -> int:
    """Do what was asked for. Raises `ConfigError` or `CommandFailed`."""
    settings = load(args)
    from kiosk.bootstrap import waiting_sign_ups
    from kiosk.domain.sign_up_state import IllegalMove
    from kiosk.storage.not_stored import NotStored

    queue = waiting_sign_ups(settings)
    if not queue.path.exists():
        return _nothing_there(args)
    try:
        return _act(args, queue)
    except IllegalMove:
        raise CommandFailed(_NOT_PARKED, 1) from None
    except NotStored as error:
        raise CommandFailed(f"{_trouble_words(error.trouble.value)}: {queue.path}", SYSTEM) from None
    finally:
        queue.close()


def _act(args: argparse.Namespace, queue: WaitingSignUps) -> int:
    match args.action:
        case "list":
            _write(_list_as_json(queue) if args.json else _list_as_table(queue))
        case "retry" if args.all:
            _say(f"{queue.retry_all()} taken up again; the kiosk sends what is due.")
        case "retry":
            queue.retry(args.external_id)
            _say("Taken up again; the kiosk looks it up or sends it within a minute.")
        case "done":
            queue.settle_by_hand(args.external_id)
            _say("Done; its personal data are erased.")
        case "export":
            _export(queue, args.file, is_everything=args.all)
        case "receipts":
            _receipts(args, queue)
    return 0


def _nothing_there(args: argparse.Namespace) -> int:
    match args.action:
        case "list":
            _write(json.dumps({"sign_ups": []}) + "\n" if args.json else "No sign-up is waiting.\n")
        case "receipts" if args.file is None:
            _write("")
        case "retry" if args.all:
            _say("0 taken up again.")
        case "export" | "receipts":
            raise CommandFailed("there is nothing to export", 1)
        case _:
            raise CommandFailed(_NOT_PARKED, 1)
    return 0


def _number(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise argparse.ArgumentTypeError("not the number of a sign-up (see kiosk queue list)") from None


def _list_as_json(queue: WaitingSignUps) -> str:
    rows = [
        {
            "external_id": str(row.external_id),
            "state": row.state.value,
            "reason": row.reason.value if row.reason else None,
            "begun_at": row.begun_at.isoformat(),
            "attempts": row.attempts,
            "next_attempt_at": row.next_attempt_at.isoformat() if row.next_attempt_at else None,
            "readable": row.is_readable,
            "overdue": row.is_overdue,
        }
        for row in queue.list()
    ]
    return json.dumps({"sign_ups": rows}, indent=2) + "\n"


def _list_as_table(queue: WaitingSignUps) -> str:
    rows = queue.list()
    if not rows:
        return "No sign-up is waiting.\n"
    lines = [f"{'number':<36}  {'state':<9}  {'begun':<16}  {'tries':>5}  next try or reason"]
    lines += [_line(row) for row in rows]
    return "\n".join([*lines, "", *_advice(rows)]) + "\n"


def _line(row: WaitingSignUp) -> str:
    if row.reason is not None:
        note = _REASONS[row.reason.value]
    elif row.next_attempt_at is not None:
        note = _local(row.next_attempt_at)
    elif row.state.value == "unknown":
        note = "of a newer version of this program, which alone can deal with it"
    else:
        note = "under way"
    if row.is_overdue:
        note += "; for too long, find out why"
    return f"{row.external_id}  {row.state.value:<9}  {_local(row.begun_at)}  {row.attempts:>5}  {note}"


def _advice(rows: tuple[WaitingSignUp, ...]) -> Iterator[str]:
    parked = sum(1 for row in rows if row.state.value == "parked")
    yield f"{len(rows) - parked} waiting, {parked} parked."
    if any(row.is_overdue for row in rows):
        yield _OVERDUE
    if parked:
        yield "Parked ones are for staff: kiosk queue retry ID, or kiosk queue export FILE and enter them."


def _local(time: datetime) -> str:
    return time.astimezone().strftime("%Y-%m-%d %H:%M")


def _refuse_without_key(queue: WaitingSignUps) -> None:
    """Before a file is made that would hold nothing."""
    rows = queue.list()
    if rows and not any(row.is_readable for row in rows):
        raise CommandFailed(
            f"nothing is written: none of {len(rows)} sign-ups can be read, since the key that they were "
            "sealed with is not here. Where systemd keeps queue.key, only its service has it: see "
            "kiosk-with-secrets in docs/operations.md",
            SYSTEM,
        )


def _export(queue: WaitingSignUps, file: Path, *, is_everything: bool) -> None:
    _refuse_without_key(queue)
    try:
        exported = queue.export(file, is_everything=is_everything)
    except FileExistsError:
        raise CommandFailed(f"{file} exists already; name a new file", USAGE) from None
    _say(f"{exported.written} sign-ups written to {file}.")
    if exported.written:
        _say(_PERSONAL)
    if exported.still_sent:
        _say(_STILL_SENT.format(count=exported.still_sent))
    if exported.unreadable:
        _say(f"{exported.unreadable} cannot be read with the key that is here, and are not in it.")


def _receipts(args: argparse.Namespace, queue: WaitingSignUps) -> None:
    from kiosk.commands.consent_receipts import as_lines, write_file

    receipts = queue.list_receipts(args.customer)
    if args.file is None:
        _write(as_lines(receipts, is_json=args.json))
        return
    try:
        write_file(args.file, receipts, queue.list_texts())
    except FileExistsError:
        raise CommandFailed(f"{args.file} exists already; name a new file", USAGE) from None
    _say(f"{len(receipts)} receipts written to {args.file}.")


def _trouble_words(trouble: str) -> str:
    return {
        "busy": "the queue is in use by another program; try again",
        "full": "the disk is full",
        "broken": "the queue cannot be used by this user (wrong user, missing key, damaged or older file)",
    }[trouble]


def _write(text: str) -> None:
    sys.stdout.write(text)


def _say(line: str) -> None:
    _write(line + "\n")
