"""Which licences the kiosk is shipped under, and what they ask: makes and checks docs/licences.md.

python packaging/licences.py            fails where the page is not what is locked and bundled
python packaging/licences.py --write    makes it so
python packaging/licences.py --bundle F fails for a library in the folder F that the page does not name
"""

from __future__ import annotations

import argparse
import difflib
import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "licences.md"

_HEAD = """\
# Licences

<!-- Made by `scripts/check-licences --write` from the lock file, the packages' metadata and
packaging/licences.toml. Change it there. -->

What the kiosk is shipped with, under which licence, and what that asks of whoever ships it. The packages are
those in `requirements.lock`; a package that changes its licence fails the check. In the bundle each package's
own text is in its `.dist-info` folder, those of fonts and icons are beside them, and those of Qt and of
Debian's libraries are in `licences`.

Nothing here is under the GPL alone: such a library would put the whole program under it. That is why Qt's
virtual keyboard and Python's `readline` module are left out of the bundle.
"""


class Unknown(Exception):
    """Something has no licence, or the licence no known obligations; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Bundled:
    """A library, font or set of pictures. `files` are beginnings of file names."""

    name: str
    licence: str
    comes_with: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is kept by hand."""

    asks: dict[str, str]
    choice: dict[str, str]
    package: dict[str, str]
    bundled: tuple[Bundled, ...]

    @classmethod
    def read(cls, text: str) -> Known:
        """From the text of licences.toml."""
        content = tomllib.loads(text)
        bundled = (Bundled(**{**each, "files": tuple(each["files"])}) for each in content["bundled"])
        return cls(content["asks"], content["choice"], content["package"], tuple(bundled))


def locked(lock: str) -> list[str]:
    """The packages that a lock file names."""
    return sorted(set(re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)))


def licence_of(package: str, known: Known) -> str:
    """The licence that we ship `package` under. Raises `Unknown`."""
    told = known.package.get(package) or _from_metadata(package)
    if told is None:
        raise Unknown(f"{package}: its metadata names no licence; add it to [package] in licences.toml")
    return known.choice.get(told, told)


def _from_metadata(package: str) -> str | None:
    try:
        metadata = importlib.metadata.metadata(package)
    except importlib.metadata.PackageNotFoundError:
        return None
    told = metadata.get("License-Expression") or metadata.get("License")
    return told if told and "\n" not in told else None


def page(packages: dict[str, str], known: Known) -> str:
    """The whole page. Raises `Unknown`."""
    used = [part for licence in packages.values() for part in licence.split(" AND ")]
    used += [each.licence for each in known.bundled]
    missing = sorted(set(used) - known.asks.keys())
    if missing:
        raise Unknown(f"nobody wrote down what {', '.join(missing)} asks; add it to [asks] in licences.toml")
    lines = [_HEAD, "## What each licence asks", "", "| Licence | What it asks of us |", "|---|---|"]
    lines += [f"| {name} | {known.asks[name]} |" for name in sorted(set(used), key=str.casefold)]
    lines += ["", "## Python packages", "", "| Package | Licence |", "|---|---|"]
    lines += [f"| {name} | {licence} |" for name, licence in packages.items()]
    lines += ["", "## Libraries, fonts and icons in the bundle", ""]
    lines += ["| What | Licence | Comes with |", "|---|---|---|"]
    rows = sorted(known.bundled, key=lambda each: each.name.casefold())
    lines += [f"| {each.name} | {each.licence} | {each.comes_with} |" for each in rows]
    return "\n".join(lines) + "\n"


def unnamed(files: Iterable[str], known: Known) -> list[str]:
    """Of these names of shared libraries, those that the page does not cover."""
    beginnings = tuple(begin for each in known.bundled for begin in each.files)
    return sorted({name for name in files if not name.startswith(beginnings)})


def libraries_in_wheels(packages: Iterable[str]) -> Iterator[str]:
    """The shared libraries that packages bring along beside their own modules."""
    for package in packages:
        try:
            files = importlib.metadata.files(package) or []
        except importlib.metadata.PackageNotFoundError:
            continue
        yield from (file.name for file in files if file.parts[0].endswith(".libs") and ".so" in file.name)


def libraries_in(folder: Path) -> Iterator[str]:
    """The shared libraries of a bundle, without Python's extension modules, which are their packages' own."""
    own = re.compile(r"\.(?:cpython-\w+|abi3)[^/]*\.so$")
    files = (path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink())
    yield from (path.name for path in files if not own.search(path.name) and "dist-info" not in str(path))


def main(arguments: list[str]) -> int:
    """Check, write, or look through a bundle; says what is wrong and returns an exit code."""
    parser = argparse.ArgumentParser(prog="check-licences", description=__doc__)
    parser.add_argument("--write", action="store_true", help="make the page anew")
    parser.add_argument("--bundle", type=Path, metavar="FOLDER", help="look through a built bundle instead")
    args = parser.parse_args(arguments)
    known = Known.read((ROOT / "packaging" / "licences.toml").read_text(encoding="utf-8"))
    packages = locked((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    try:
        wanted = page({name: licence_of(name, known) for name in packages}, known)
    except Unknown as error:
        return _failed(str(error))
    files = libraries_in(args.bundle) if args.bundle else libraries_in_wheels(packages)
    strangers = unnamed(files, known)
    if strangers:
        return _failed(f"no licence is known for {', '.join(strangers)}; add them to licences.toml")
    if args.write:
        PAGE.write_text(wanted, encoding="utf-8")
        return 0
    found = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    if found != wanted:
        sys.stdout.writelines(
            difflib.unified_diff(found.splitlines(keepends=True), wanted.splitlines(keepends=True))
        )
        return _failed(
            "docs/licences.md is out of date; run scripts/check-licences --write, read it, commit it"
        )
    return 0


def _failed(message: str) -> int:
    sys.stderr.write(f"check-licences: {message}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
