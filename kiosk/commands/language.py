"""`kiosk language`: a file to translate into another language, and what is wrong with one."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

_MOST_NAMED = 20
_REFUSED, _INCOMPLETE = 1, 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer the command."""
    parser = subparsers.add_parser(
        "language",
        help="begin and check a language that the kiosk does not speak yet",
        description="docs/translating.md says how a shop adds a language.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    new = actions.add_parser("new", help="write a file with every text of the screens, to be translated")
    new.add_argument("language", metavar="CODE", help="two letters, such as hu (ISO 639-1)")
    new.add_argument("folder", nargs="?", type=Path, default=Path(), help="where to; here if it is not named")
    check = actions.add_parser(
        "check",
        help="say whether a file can be used, and which texts stay English",
        description="Exit code 0: all is translated, 2: some texts stay English, 1: it cannot be used.",
    )
    check.add_argument("file", type=Path, metavar="FILE")


def run(args: argparse.Namespace) -> int:
    """Do what was asked for. Raises `CommandFailed`."""
    return _new(args.language, args.folder) if args.action == "new" else _check(args.file)


def _new(language: str, folder: Path) -> int:
    from kiosk.commands.failure import CommandFailed
    from kiosk.languages.problem import LanguageProblem
    from kiosk.languages.template import new_file

    language = language.lower()
    file = folder / f"kiosk_{language}.ts"
    try:
        content = new_file(language)
        with file.open("x", encoding="utf-8") as written:
            written.write(content)
    except LanguageProblem as problem:
        raise CommandFailed(str(problem)) from None
    except FileExistsError:
        raise CommandFailed(f"{file} is there already") from None
    except OSError as error:
        raise CommandFailed(f"{file} cannot be written: {error.strerror}") from None
    sys.stdout.write(f"{file}\n")
    return 0


def _check(file: Path) -> int:
    from kiosk.languages.problem import LanguageProblem
    from kiosk.languages.review import review
    from kiosk.languages.text_file import read_texts

    try:
        found = review(read_texts(file))
    except LanguageProblem as problem:
        sys.stdout.write(f"{file} is not used: {problem}\n")
        return _REFUSED
    sys.stdout.write(f"{file}: {found.usable} of {found.wanted} texts\n")
    _list("stays English", found.english)
    _list("look at", found.remarks)
    return _INCOMPLETE if found.english else 0


def _list(what: str, lines: tuple[str, ...]) -> None:
    sys.stdout.writelines(f"  {what}: {each}\n" for each in lines[:_MOST_NAMED])
    if len(lines) > _MOST_NAMED:
        sys.stdout.write(f"  and {len(lines) - _MOST_NAMED} more\n")
