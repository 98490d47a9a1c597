"""One text in several QR codes ("structured append"): a part is never taken for the whole.

The decoder hands over a part's text without a word, so its header is read from the symbol's own modules
(ISO/IEC 18004, 7.4.2.2 and 8): mode 0011, position, count less one, and the parity of the whole text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import reduce
from operator import xor
from typing import Any, cast

import numpy as np
import zxingcpp
from numpy.typing import NDArray

# Mode indicators (table 2 of the standard).
_PART = 0b0011
_KANJI = 0b1000
_KEPT_TEXTS = 4
_KEPT_S = 10.0

# Table 10 of the standard. The formulas take a module's row and column.
_MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda i, j: (i + j) % 2 == 0,
    lambda i, j: i % 2 == 0,
    lambda i, j: j % 3 == 0,
    lambda i, j: (i + j) % 3 == 0,
    lambda i, j: (i // 2 + j // 3) % 2 == 0,
    lambda i, j: (i * j) % 2 + (i * j) % 3 == 0,
    lambda i, j: ((i * j) % 2 + (i * j) % 3) % 2 == 0,
    lambda i, j: ((i + j) % 2 + (i * j) % 3) % 2 == 0,
)
# Table 9, versions 1 to 10: in how many blocks the data lie, whose bytes take turns.
_BLOCKS = {
    "L": (1, 1, 1, 1, 1, 2, 2, 2, 2, 4),
    "M": (1, 1, 1, 2, 2, 4, 4, 4, 5, 5),
    "Q": (1, 1, 2, 2, 4, 4, 6, 6, 8, 8),
    "H": (1, 1, 2, 4, 4, 4, 5, 6, 8, 8),
}


@dataclass(frozen=True, slots=True)
class QrPart:
    """`count` and `parity` are None for a large symbol, whose text can then not be joined."""

    index: int
    count: int | None
    parity: int | None
    raw: bytes


def part_of(barcode: zxingcpp.Barcode) -> QrPart | None:
    """The header of a QR code that is a part of several; None for one that is whole. Takes 0.1 ms."""
    symbol = _Symbol.of(barcode)
    first = 0 if symbol is None else symbol.codeword(0)
    if symbol is None or first >> 4 != _PART:
        return None
    if symbol.blocks is None:
        return QrPart(first & 15, None, None, bytes(barcode.bytes))
    # Across the byte border: the count, then eight bits of parity.
    second, third = symbol.codeword(symbol.blocks), symbol.codeword(2 * symbol.blocks)
    parity = (second & 15) << 4 | third >> 4
    return QrPart(first & 15, (second >> 4) + 1, parity, bytes(barcode.bytes))


def begins_in_kanji(barcode: zxingcpp.Barcode) -> bool:
    """True for a QR code in kanji mode, whose encoding is thereby known. Takes 0.1 ms."""
    symbol = _Symbol.of(barcode)
    return symbol is not None and symbol.codeword(0) >> 4 == _KANJI


@dataclass(frozen=True, slots=True)
class _Symbol:
    """`blocks` is None where they are not in the table."""

    modules: NDArray[np.uint8]
    mask: int
    blocks: int | None

    @classmethod
    def of(cls, barcode: zxingcpp.Barcode) -> _Symbol | None:
        # The package's own stub calls it an object.
        details = cast("dict[str, Any]", barcode.extra or {})
        if not {"DataMask", "Version", "ECLevel"} <= set(details):
            return None
        modules = np.asarray(barcode.to_image(scale=1, add_quiet_zones=False))
        if modules.ndim != 2 or modules.shape[0] != modules.shape[1]:
            return None
        version, level = int(details["Version"]), str(details["ECLevel"])
        is_listed = level in _BLOCKS and version <= len(_BLOCKS[level])
        return cls(modules, int(details["DataMask"]), _BLOCKS[level][version - 1] if is_listed else None)

    def codeword(self, number: int) -> int:
        """Byte `number`, as `_codeword` has it."""
        return _codeword(self.modules, self.mask, number)


def _codeword(symbol: NDArray[np.uint8], mask: int, number: int) -> int:
    """Byte `number` in the order of the standard's zigzag, which starts at the bottom right corner."""
    size = symbol.shape[0]
    value = 0
    for bit in range(number * 8, number * 8 + 8):
        row, column = _place(size, bit)
        is_dark = bool(symbol[row, column] < 128)
        value = value << 1 | (is_dark ^ _MASKS[mask](row, column))
    return value


def _place(size: int, bit: int) -> tuple[int, int]:
    """Only for the first two pairs of columns, where no function pattern is in the way."""
    rows = size - 9
    step, right = divmod(bit, 2)
    pair, along = divmod(step, rows)
    row = size - 1 - along if pair % 2 == 0 else 9 + along
    return row, size - 1 - 2 * pair - right


@dataclass(slots=True)
class _Waiting:
    """The parts of one text that have been seen, and when the last of them was."""

    seen: dict[int, bytes] = field(default_factory=dict)
    last_s: float = 0.0


class PartCollector:
    """Joins parts into their text once all have been seen, and then forgets them.

    Keeps the last few unfinished texts for ten seconds after a part was last in view, by the time of frames.
    """

    def __init__(self) -> None:
        self._waiting: dict[tuple[int, int], _Waiting] = {}
        self._now_s = 0.0

    def begin_frame(self, now_s: float) -> None:
        """What is taken from now on was seen at `now_s`, in monotonic seconds."""
        self._now_s = now_s
        for key, waiting in list(self._waiting.items()):
            if not 0 <= now_s - waiting.last_s <= _KEPT_S:
                del self._waiting[key]

    def take(self, part: QrPart) -> bytes | None:
        """The whole text's bytes if `part` was the last one missing."""
        if part.count is None or part.parity is None or part.index >= part.count:
            return None
        key = (part.count, part.parity)
        # The newest text last, so that the oldest is dropped first.
        waiting = self._waiting.pop(key, None) or _Waiting()
        waiting.seen[part.index], waiting.last_s = part.raw, self._now_s
        if len(waiting.seen) < part.count:
            self._waiting[key] = waiting
            for old in list(self._waiting)[:-_KEPT_TEXTS]:
                del self._waiting[old]
            return None
        whole = b"".join(waiting.seen[index] for index in range(part.count))
        return whole if reduce(xor, whole, 0) == part.parity else None

    def forget(self) -> None:
        """Forget all parts: the next one is somebody else's."""
        self._waiting.clear()
