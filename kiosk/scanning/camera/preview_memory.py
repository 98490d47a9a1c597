"""Preview pictures handed from the worker to the program through memory that no file system knows.

The memory is anonymous and dies with the last process that holds it, however that process ends, so there is
nothing to clean up after a kill. Three slots are written in turn, each with its sequence number before and
after the picture; a reader that finds two different numbers has met the writer and shows nothing.
"""

from __future__ import annotations

import mmap
import os
import sys
import tempfile
import threading
import uuid
from dataclasses import dataclass, field
from typing import Protocol

_SLOTS = 3
_WORD = 8
_HEADER = 64
# Words of a slot's header: sequence before, sequence after, width, height, time.
_BEFORE, _AFTER, _WIDTH, _HEIGHT, _TIME_NS = range(5)
BYTES_PER_PIXEL = 4


class Pixels(Protocol):
    """A C-contiguous (height, width, 4) uint8 picture in BGRx order, such as a numpy array."""

    @property
    def shape(self) -> tuple[int, ...]: ...


@dataclass(frozen=True, slots=True)
class PreviewFrame:
    """One whole picture: rows of 32-bit BGRx pixels without padding, as QImage.Format_RGB32 wants them."""

    data: bytes = field(repr=False)
    width: int
    height: int
    sequence: int
    captured_ns: int

    @property
    def bytes_per_line(self) -> int:
        return self.width * BYTES_PER_PIXEL


class PreviewMemory:
    """Shared slots for pictures of up to `side` x `side` pixels: one writer, one reader.

    `handle` names the memory to the child process: a file descriptor to inherit, or on Windows a tag.
    """

    def __init__(self, side: int, handle: str | None = None) -> None:
        self._capacity = side * side * BYTES_PER_PIXEL
        self._slot_size = _HEADER + self._capacity
        self._file: int | None = None
        size = _HEADER + _SLOTS * self._slot_size
        if sys.platform == "win32":
            self.handle = handle or f"Local\\kiosk-preview-{uuid.uuid4().hex}"
            self._map = mmap.mmap(-1, size, tagname=self.handle)
        else:
            self._file = int(handle) if handle is not None else _anonymous_file(size)
            self.handle = str(self._file)
            self._map = mmap.mmap(self._file, size)
        self._bytes = memoryview(self._map)
        self._words = self._bytes.cast("Q")
        self._fence = threading.Lock()

    @property
    def descriptor(self) -> int | None:
        """What the child must inherit; None on Windows."""
        return self._file

    @property
    def sequence(self) -> int:
        """Number of the newest picture."""
        return self._words[0]

    def start_after(self, sequence: int) -> None:
        """Number the first picture `sequence` + 1, so that numbers grow over a restart of the writer."""
        self._words[0] = sequence

    def write(self, pixels: Pixels, captured_ns: int) -> int:
        """Publish a picture; returns its sequence number. Raises ValueError if it does not fit."""
        height, width = pixels.shape[:2]
        size = height * width * BYTES_PER_PIXEL
        if size > self._capacity:
            raise ValueError(f"a {width} x {height} preview does not fit")
        sequence = self._words[0] + 1
        offset, words = self._slot(sequence)
        words[_BEFORE] = sequence
        self._settle()
        words[_WIDTH], words[_HEIGHT], words[_TIME_NS] = width, height, captured_ns
        self._bytes[offset : offset + size] = memoryview(pixels).cast("B")  # type: ignore[arg-type]
        self._settle()
        words[_AFTER] = sequence
        self._words[0] = sequence
        return sequence

    def read(self, newer_than: int = 0) -> PreviewFrame | None:
        """The newest picture, or None if there is none newer or the writer has just overtaken the reader."""
        sequence = self._words[0]
        if sequence <= newer_than:
            return None
        offset, words = self._slot(sequence)
        if words[_BEFORE] != sequence or words[_AFTER] != sequence:
            return None
        width, height, captured_ns = words[_WIDTH], words[_HEIGHT], words[_TIME_NS]
        size = width * height * BYTES_PER_PIXEL
        if not 0 < size <= self._capacity:
            return None
        data = bytes(self._bytes[offset : offset + size])
        self._settle()
        return (
            PreviewFrame(data, width, height, sequence, captured_ns) if words[_BEFORE] == sequence else None
        )

    def close(self) -> None:
        """Give the memory back; it lives on while the other process holds it."""
        self._words.release()
        self._bytes.release()
        self._map.close()
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _slot(self, sequence: int) -> tuple[int, memoryview[int]]:
        start = _HEADER + (sequence % _SLOTS) * self._slot_size
        return start + _HEADER, self._words[start // _WORD : start // _WORD + 5]

    def _settle(self) -> None:
        """A memory barrier: processors other than x86 may reorder the picture and its numbers."""
        with self._fence:
            pass


def _anonymous_file(size: int) -> int:
    if hasattr(os, "memfd_create"):
        descriptor = os.memfd_create("kiosk-preview")
    else:
        with tempfile.TemporaryFile() as file:
            descriptor = os.dup(file.fileno())
    os.ftruncate(descriptor, size)
    return descriptor
