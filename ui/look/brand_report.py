"""A shop's look that is refused leaves a line in the log; the first picture could not wait for it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import structlog

from kiosk.brand.brand_file import BUILT_IN, read_brand
from kiosk.brand.problem import BrandProblem
from kiosk.languages.shop_languages import known_languages

_log = structlog.get_logger()


async def tell_of_brand(folder: Path | None) -> None:
    """Log why the folder is not used, if so; `kiosk doctor` says it in words."""
    try:
        await asyncio.to_thread(read_brand, folder or BUILT_IN, known_languages(folder))
    except BrandProblem as problem:
        _log.error("brand_refused", reason=problem.part.value)
