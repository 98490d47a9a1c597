"""Looks for known weaknesses in what is shipped, and lists all of it in a bill of materials.

python packaging/audit.py            fails for a weakness that a newer version has repaired
python packaging/audit.py --strict   fails as well where some package could not be asked about
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from licences import Known

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
SBOM = ROOT / "build" / "sbom.json"
SERVICES = ("pypi", "osv")
"""Names that pip-audit knows; the next one is asked about what the one before it did not know."""

WITHIN_S = 30.0
_CONNECT_S = "5"

Ask = Callable[[str], dict[str, Any] | None]
"""pip-audit's report from one service, None where that did not answer."""


@dataclass(frozen=True, slots=True)
class Weakness:
    """One advisory about one locked package; `fixed_in` is empty where there is no remedy yet."""

    package: str
    number: str
    fixed_in: tuple[str, ...]

    def __str__(self) -> str:
        remedy = f"repaired in {', '.join(self.fixed_in)}" if self.fixed_in else "not repaired yet"
        return f"{self.package}: {self.number}, {remedy}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found. `asked` and `unasked` are packages that a service, or none, knew."""

    to_repair: tuple[Weakness, ...]
    to_watch: tuple[Weakness, ...]
    asked: tuple[str, ...]
    unasked: tuple[str, ...]
    overdue: tuple[str, ...]

    @property
    def is_failed(self) -> bool:
        """Whether anything can be done about it now."""
        return bool(self.to_repair or self.overdue)


def judge(reports: Iterable[dict[str, Any]], ignored: Iterable[dict[str, Any]], today: date) -> Verdict:
    """Of all `reports` together. An entry of `ignored` counts until its day; after that it is overdue."""
    known: dict[str, list[Weakness]] = {}
    packages: set[str] = set()
    for report in reports:
        for each in report["dependencies"]:
            packages.add(each["name"])
            if "skip_reason" not in each:
                known.setdefault(each["name"], []).extend(_weaknesses(each))
    entries = list(ignored)
    silenced = {each["id"] for each in entries if each["until"] >= today}
    found = {weakness for each in known.values() for weakness in each if weakness.number not in silenced}
    ordered = sorted(found, key=str)
    return Verdict(
        to_repair=tuple(each for each in ordered if each.fixed_in),
        to_watch=tuple(each for each in ordered if not each.fixed_in),
        asked=tuple(sorted(known)),
        unasked=tuple(sorted(packages - known.keys())),
        overdue=tuple(each["id"] for each in entries if each["until"] < today),
    )


def _weaknesses(dependency: dict[str, Any]) -> list[Weakness]:
    return [
        Weakness(dependency["name"], each["id"], tuple(each.get("fix_versions", ())))
        for each in dependency.get("vulns", ())
    ]


def ask_all(ask: Ask) -> list[dict[str, Any]]:
    """The reports of as many services as it takes until every package is known to one of them."""
    reports = []
    for service in SERVICES:
        report = ask(service)
        if report is not None:
            reports.append(report)
            if not any("skip_reason" in each for each in report["dependencies"]):
                break
    return reports


def with_bundled(bill: dict[str, Any], known: Known) -> dict[str, Any]:
    """The bill of materials with the libraries, fonts and icons that are in no lock file."""
    parts = [
        {
            "type": "library",
            "bom-ref": f"bundled-{number}",
            "name": each.name,
            "licenses": [{"license": {"name": each.licence}}],
            "description": f"comes with {each.comes_with}",
        }
        for number, each in enumerate(known.bundled, 1)
    ]
    return {**bill, "components": [*bill["components"], *parts]}


def main(arguments: list[str], ask: Ask | None = None) -> int:
    """Write the bill of materials, ask, and say what was found; returns an exit code."""
    parser = argparse.ArgumentParser(prog="audit", description=__doc__)
    parser.add_argument("--strict", action="store_true", help="a package that cannot be asked about fails")
    parser.add_argument("--sbom", type=Path, default=SBOM, metavar="FILE", help="where to write it")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--sbom-only", action="store_true", help="ask nobody; needs no network")
    which.add_argument("--no-sbom", action="store_true", help="ask only")
    args = parser.parse_args(arguments)
    if not args.no_sbom:
        _write_bill(args.sbom)
    if args.sbom_only:
        return 0
    reports = ask_all(ask or _ask_pip_audit)
    if not reports:
        _say("warning: NOT AUDITED: no advisory service can be reached from here")
        return 1 if args.strict else 0
    ignored = tomllib.loads((ROOT / "packaging" / "audit-ignored.toml").read_text(encoding="utf-8"))
    verdict = judge(reports, ignored["ignored"], datetime.now(UTC).date())
    _tell(verdict)
    return 1 if verdict.is_failed or (args.strict and verdict.unasked) else 0


def _tell(verdict: Verdict) -> None:
    for weakness in verdict.to_repair:
        _say(f"{weakness}; take it with scripts/lock --upgrade-package {weakness.package}")
    for number in verdict.overdue:
        _say(f"{number} is ignored for longer than was agreed (packaging/audit-ignored.toml)")
    for weakness in verdict.to_watch:
        _say(f"warning: {weakness}")
    if verdict.unasked:
        rest = ", ".join(verdict.unasked) if verdict.asked else f"all {len(verdict.unasked)} packages"
        _say(f"warning: NOT AUDITED, unknown to the service that can be reached: {rest}")


def _ask_pip_audit(service: str) -> dict[str, Any] | None:
    dependencies: list[dict[str, Any]] = []
    for part in parts(LOCK.read_text(encoding="utf-8")):
        report = _report(service, part)
        if report is None:
            return None
        dependencies += report["dependencies"]
    return {"dependencies": dependencies}


def _report(service: str, requirements: str) -> dict[str, Any] | None:
    with tempfile.TemporaryDirectory(prefix="kiosk-audit-") as folder:
        file = Path(folder) / "requirements.txt"
        file.write_text(requirements, encoding="utf-8")
        command = [sys.executable, "-m", "pip_audit", "--requirement", str(file), "--require-hashes"]
        command += ["--disable-pip", "--vulnerability-service", service, "--format", "json"]
        command += ["--timeout", _CONNECT_S, "--progress-spinner", "off"]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=WITHIN_S, check=False)
            # Its exit status is the same for a finding and for no answer; only a finding has a report.
            report: dict[str, Any] = json.loads(done.stdout)
        except (subprocess.TimeoutExpired, ValueError):
            return None
        return report


def parts(lock: str) -> list[str]:
    """The lock file without its conditions, so that what runs on Windows is asked about here too.

    What is locked twice, for two versions of Python, comes in two parts: pip-audit takes no package twice.
    """
    found: list[dict[str, str]] = []
    for name, version, hashes in re.findall(
        r"^(\S+)==(\S+)[^\n]*\n((?:[ \t]+--hash=[^\n]+\n?)+)", lock, re.MULTILINE
    ):
        part = next((each for each in found if name not in each), None)
        if part is None:
            part = {}
            found.append(part)
        part[name] = f"{name}=={version} \\\n{hashes}"
    return ["".join(part.values()) for part in found]


def _write_bill(path: Path) -> None:
    command = [sys.executable, "-W", "ignore", "-m", "cyclonedx_py", "requirements", str(LOCK)]
    command += ["--pyproject", str(ROOT / "pyproject.toml"), "--output-reproducible", "--no-validate"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    known = Known.read((ROOT / "packaging" / "licences.toml").read_text(encoding="utf-8"))
    bill = with_bundled(json.loads(done.stdout), known)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(bill, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
