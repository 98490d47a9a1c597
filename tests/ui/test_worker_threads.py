"""Work runs beside the event loop; what hangs does not keep the program from ending."""

from __future__ import annotations

import threading
import time

import pytest

from ui.worker_threads import MOST, WorkerThreads


def test_results_and_errors_come_back() -> None:
    threads = WorkerThreads()
    assert threads.submit(lambda number: number + 1, 41).result(5) == 42
    with pytest.raises(ZeroDivisionError):
        threads.submit(lambda: 1 / 0).result(5)
    threads.shutdown()


def test_work_that_has_not_begun_may_be_cancelled() -> None:
    threads, gate = WorkerThreads(), threading.Event()
    held = [threads.submit(gate.wait) for _ in range(MOST)]
    late = threads.submit(gate.wait)
    assert late.cancel()
    gate.set()
    assert all(each.result(5) for each in held)
    threads.shutdown()


def test_what_was_submitted_is_finished_at_the_end() -> None:
    threads, done = WorkerThreads(), list[int]()
    for number in range(100):
        threads.submit(done.append, number)
    threads.shutdown()
    assert sorted(done) == list(range(100))
    with pytest.raises(RuntimeError):
        threads.submit(done.append, 0)


def test_threads_are_used_again() -> None:
    threads = WorkerThreads()
    names = set()
    for _ in range(20):
        names.add(threads.submit(threading.get_ident).result(5))
        time.sleep(0)
    threads.shutdown()
    assert len(names) < 20


def test_what_hangs_is_left_behind() -> None:
    threads, gate = WorkerThreads(ends_within_s=0.1), threading.Event()
    hanging = [threads.submit(gate.wait, 60) for _ in range(3)]
    begun = time.monotonic()
    threads.shutdown()
    assert time.monotonic() - begun < 5
    assert not any(each.done() for each in hanging)
    gate.set()
