"""Known weaknesses stop a build when something can be done; an advisory service that is away does not."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 5, 1)


@pytest.fixture
def audit(packaging_program: Callable[[str], ModuleType]) -> ModuleType:
    return packaging_program("audit")


def _report(*dependencies: dict[str, Any]) -> dict[str, Any]:
    return {"dependencies": list(dependencies)}


def _sound(name: str) -> dict[str, Any]:
    return {"name": name, "version": "1", "vulns": []}


def _unknown(name: str) -> dict[str, Any]:
    return {"name": name, "skip_reason": "not found"}


def _weak(name: str, number: str, *fixed_in: str) -> dict[str, Any]:
    return {"name": name, "version": "1", "vulns": [{"id": number, "fix_versions": list(fixed_in)}]}


def _ignored(number: str, until: date) -> dict[str, Any]:
    return {"id": number, "reason": "cannot be reached", "until": until}


def test_a_weakness_with_a_remedy_fails(audit: ModuleType) -> None:
    verdict = audit.judge([_report(_sound("httpx"), _weak("h11", "X-1", "2"))], [], TODAY)
    assert verdict.is_failed
    assert [str(each) for each in verdict.to_repair] == ["h11: X-1, repaired in 2"]


def test_a_weakness_without_a_remedy_is_told_and_does_not_fail(audit: ModuleType) -> None:
    verdict = audit.judge([_report(_weak("h11", "X-1"))], [], TODAY)
    assert not verdict.is_failed
    assert [str(each) for each in verdict.to_watch] == ["h11: X-1, not repaired yet"]


def test_what_is_ignored_is_ignored_until_its_day_and_fails_after_it(audit: ModuleType) -> None:
    reports = [_report(_weak("h11", "X-1", "2"))]
    assert not audit.judge(reports, [_ignored("X-1", TODAY)], TODAY).is_failed
    late = audit.judge(reports, [_ignored("X-1", date(2026, 4, 30))], TODAY)
    assert late.is_failed
    assert (late.overdue, len(late.to_repair)) == (("X-1",), 1)


def test_a_package_that_one_service_does_not_know_is_asked_for_at_the_next(audit: ModuleType) -> None:
    answers = {
        "pypi": _report(_sound("httpx"), _unknown("h11")),
        "osv": _report(_sound("httpx"), _weak("h11", "X-1", "2")),
    }
    verdict = audit.judge(audit.ask_all(answers.get), [], TODAY)
    assert (verdict.is_failed, verdict.unasked) == (True, ())


def test_a_service_that_knows_all_is_the_only_one_asked(audit: ModuleType) -> None:
    asked: list[str] = []

    def ask(service: str) -> dict[str, Any]:
        asked.append(service)
        return _report(_sound("httpx"))

    audit.ask_all(ask)
    assert asked == ["pypi"]


def test_packages_that_nobody_knows_count_as_not_audited(audit: ModuleType) -> None:
    verdict = audit.judge([_report(_unknown("httpx"), _sound("h11"))], [], TODAY)
    assert (verdict.asked, verdict.unasked, verdict.is_failed) == (("h11",), ("httpx",), False)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (None, "NOT AUDITED: no advisory service can be reached"),
        (
            _report(_unknown("httpx")),
            "NOT AUDITED, unknown to the service that can be reached: all 1 packages",
        ),
    ],
)
def test_without_an_answer_it_warns_and_only_strictly_fails(
    audit: ModuleType,
    capsys: pytest.CaptureFixture[str],
    report: dict[str, Any] | None,
    words: str,
) -> None:
    assert audit.main(["--no-sbom"], lambda _service: report) == 0
    assert capsys.readouterr().err.startswith(f"warning: {words}")
    assert audit.main(["--no-sbom", "--strict"], lambda _service: report) == 1


def test_a_finding_ends_the_command_with_what_to_do(
    audit: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    report = _report(_weak("h11", "X-1", "2"))
    assert audit.main(["--no-sbom"], lambda _service: report) == 1
    assert "take it with scripts/lock --upgrade-package h11" in capsys.readouterr().err


def test_every_locked_version_is_asked_about_on_every_system(audit: ModuleType) -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    parts = audit.parts(lock)
    asked = [line.split()[0] for part in parts for line in part.splitlines() if "==" in line]
    locked = [line.split()[0] for line in lock.splitlines() if "==" in line and not line.startswith(" ")]
    assert sorted(asked) == sorted(locked)
    assert lock.count("--hash=") == sum(part.count("--hash=") for part in parts)
    assert all(len(names) == len(set(names)) for names in map(_names, parts))


def _names(part: str) -> list[str]:
    return [line.split("==")[0] for line in part.splitlines() if "==" in line]


def test_the_bill_of_materials_is_the_same_every_time_and_complete(audit: ModuleType, tmp_path: Path) -> None:
    files = [tmp_path / "one.json", tmp_path / "two.json"]
    for file in files:
        assert audit.main(["--sbom-only", "--sbom", str(file)]) == 0
    assert files[0].read_bytes() == files[1].read_bytes()
    bill = json.loads(files[0].read_text(encoding="utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    assert "serialNumber" not in bill
    assert "timestamp" not in bill["metadata"]
    names = {component["name"] for component in bill["components"]}
    assert {"cryptography", "pyside6-essentials", "Qt", "FFmpeg", "ZBar", "Inter (font)"} <= names
    assert len({component["bom-ref"] for component in bill["components"]}) == len(bill["components"])
