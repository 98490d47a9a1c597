from __future__ import annotations

import os
import threading
from collections.abc import Iterator

import numpy as np
import pytest

from kiosk.scanning.camera.preview_memory import PreviewMemory


@pytest.fixture
def memory() -> Iterator[PreviewMemory]:
    shared = PreviewMemory(64)
    yield shared
    shared.close()


def picture(value: int, width: int = 64, height: int = 36) -> np.ndarray:
    return np.full((height, width, 4), value, np.uint8)


def test_the_newest_picture_is_read_whole(memory: PreviewMemory) -> None:
    memory.write(picture(1), 10)
    memory.write(picture(2, 36, 64), 20)
    frame = memory.read()
    assert frame is not None
    assert (frame.width, frame.height, frame.sequence, frame.captured_ns) == (36, 64, 2, 20)
    assert frame.data == picture(2, 36, 64).tobytes()
    assert frame.bytes_per_line == 36 * 4


def test_nothing_is_read_before_the_first_picture_nor_twice(memory: PreviewMemory) -> None:
    assert memory.read() is None
    sequence = memory.write(picture(1), 0)
    assert memory.read(newer_than=sequence) is None


def test_a_picture_that_is_too_large_is_refused(memory: PreviewMemory) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        memory.write(picture(1, 65, 64), 0)


def test_numbers_go_on_after_a_restart_of_the_writer(memory: PreviewMemory) -> None:
    memory.start_after(41)
    assert memory.read() is None
    assert memory.write(picture(1), 0) == 42
    assert memory.read(newer_than=41) is not None


def test_a_picture_is_never_torn(memory: PreviewMemory) -> None:
    other = PreviewMemory(64, str(os.dup(int(memory.handle))))
    is_done = threading.Event()

    def write() -> None:
        for value in range(3000):
            other.write(picture(value % 251), value)
        is_done.set()

    writer = threading.Thread(target=write)
    writer.start()
    seen = 0
    while not is_done.is_set():
        frame = memory.read(newer_than=seen)
        if frame is not None:
            seen = frame.sequence
            assert len(set(frame.data)) == 1
            assert frame.data[0] == frame.captured_ns % 251
    writer.join()
    other.close()
    assert seen > 0
