"""The programs of packaging/, which is a folder of scripts and no package."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def packaging_program(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Loads one by its name."""

    def load(name: str) -> ModuleType:
        # As when they are started: one may import another.
        monkeypatch.syspath_prepend(str(PACKAGING))
        spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        monkeypatch.setitem(sys.modules, name, module)
        spec.loader.exec_module(module)
        return module

    return load
