"""What the documents point at is there: a promise whose test was renamed or removed is no promise."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
FILE = re.compile(r"\b(?:tests|benchmarks|scripts|packaging)/[\w./-]*\w")
TEST = re.compile(r"(tests/[\w/]+\.py)::(\w+)")
LINK = re.compile(r"\]\((?!https?://|#|mailto:)([^)#]+)(?:#[^)]*)?\)")


def names_in(file: str) -> set[str]:
    """The functions and classes of a test file."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    defined = {node.name for node in ast.walk(tree) if isinstance(node, functions)}
    assigned = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return defined | assigned


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_test_that_a_document_names_exists(document: Path) -> None:
    named = TEST.findall(document.read_text(encoding="utf-8"))
    assert [f"{file}::{test}" for file, test in named if test not in names_in(file)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_that_a_document_points_at_exists(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    missing = [place for place in LINK.findall(text) if not (document.parent / place).exists()]
    missing += [place for place in FILE.findall(text) if not list(ROOT.glob(place)) and "*" not in place]
    assert missing == []
