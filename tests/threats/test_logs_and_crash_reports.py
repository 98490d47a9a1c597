"""Personal data on every way into the log and out of a crash: none of it is ever in what is written."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
import structlog
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import cli
from kiosk.event_fields import FIELDS
from kiosk.event_log import configure_log
from tests.fakes.canaries import Person, person
from ui.upkeep.last_resort import LastResort

PEOPLE = st.integers(0, 10**9).map(person)
FIELD_NAMES = st.sampled_from([*sorted(FIELDS), "customer", "payload", "headers", "url"])


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, raises = root.handlers[:], root.level, logging.raiseExceptions
    hooks = sys.excepthook, threading.excepthook
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.captureWarnings(capture=False)
    logging.raiseExceptions = raises
    sys.excepthook, threading.excepthook = hooks
    structlog.reset_defaults()


def nested(value: Any) -> st.SearchStrategy[Any]:
    """`value` somewhere inside lists, mappings and pairs, also as a key."""

    def wrap(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.one_of(
            st.lists(inner, min_size=1, max_size=3),
            st.dictionaries(st.sampled_from(["a", "b", str(value)]), inner, min_size=1, max_size=2),
            inner.map(lambda part: {str(value): part}),
            inner.map(lambda part: (1, part)),
        )

    return st.recursive(st.just(value), wrap, max_leaves=4)


def errors(who: Person) -> list[BaseException]:
    """Exceptions as libraries raise them, each with the person in another part."""
    noted = ValueError("bad value")
    noted.add_note(f"customer {who.first_name} {who.last_name}")
    caused = RuntimeError(who.email)
    caused.__cause__ = KeyError(who.card_number)
    caused.__cause__.__context__ = OSError(2, who.street, f"/home/{who.last_name}/x")
    return [
        noted,
        caused,
        ExceptionGroup(who.phone, [ValueError(who.email), TypeError(who.token)]),
        UnicodeDecodeError("utf-8", who.last_name.encode(), 0, 1, who.birth_date),
        OSError(13, who.street, who.card_number),
        Exception({"customer": who.values()}),
    ]


def assert_nobody(who: Person, written: str) -> None:
    plain = written + written.encode().decode("unicode_escape", errors="replace")
    assert [value for value in who.values() if value.casefold() in plain.casefold()] == []


@settings(max_examples=100, deadline=None)
@given(st.data(), PEOPLE, FIELD_NAMES)
def test_no_field_event_or_nested_value_carries_a_person(
    data: st.DataObject, who: Person, field: str
) -> None:
    stream = io.StringIO()
    configure_log("debug", stream=stream)
    log = structlog.get_logger("kiosk.somewhere")
    value = data.draw(st.sampled_from(who.values()))
    log.info("request", **{field: data.draw(nested(value))})
    log.info(f"request of {value}", **{field: f"{value} and {who.email}"})
    log.bind(**{field: value}).warning("request")
    assert_nobody(who, stream.getvalue())
    assert [json.loads(line)["level"] for line in stream.getvalue().splitlines()] == [
        "info",
        "info",
        "warning",
    ]


@settings(max_examples=30, deadline=None)
@given(PEOPLE)
def test_no_exception_carries_a_person_in_text_notes_causes_or_groups(who: Person) -> None:
    stream = io.StringIO()
    configure_log("debug", stream=stream)
    log, library = structlog.get_logger("kiosk.somewhere"), logging.getLogger("some.library")
    for error in errors(who):
        try:
            raise error
        except BaseException:
            log.exception("look_up_failed", exc_info=True)
            library.exception("failed for %s", who.email, extra={"customer": who.last_name})
        log.error("look_up_failed", exc_info=error)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"deprecated for {who.email}", DeprecationWarning, stacklevel=1)
    assert_nobody(who, stream.getvalue())
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert len(lines) == 3 * len(errors(who)) + 1
    assert lines[0]["error"] == "ValueError"


@settings(max_examples=20, deadline=None)
@given(PEOPLE)
def test_no_crash_report_of_task_thread_or_program_carries_a_person(who: Person) -> None:
    stream, terminal = io.StringIO(), io.StringIO()
    configure_log("debug", stream=stream)

    async def crash_everywhere() -> int:
        recovered: list[None] = []
        hook = LastResort(lambda: recovered.append(None), lambda: 0.0)
        hook.install()
        loop = asyncio.get_running_loop()
        for error in errors(who):
            sys.excepthook(type(error), error, None)
            loop.call_exception_handler({"message": who.email, "exception": error, "task": who.last_name})
            thread = threading.Thread(target=_raise, args=(error,), name=who.last_name)
            thread.start()
            await asyncio.to_thread(thread.join)
        loop.call_exception_handler({"message": who.email})
        await asyncio.sleep(0)
        hook.uninstall()
        return len(recovered)

    with contextlib.redirect_stderr(terminal), contextlib.redirect_stdout(terminal):
        assert asyncio.run(crash_everywhere()) == 1
    assert_nobody(who, stream.getvalue() + terminal.getvalue())
    assert len(stream.getvalue().splitlines()) == 3 * len(errors(who)) + 1


@pytest.mark.parametrize("number", range(len(errors(person(1)))))
def test_a_command_that_breaks_names_the_kind_of_fault_only(
    number: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    who = person(1)
    error = errors(who)[number]
    if isinstance(error, OSError):
        # Files are named on purpose: whoever typed the command has to know which one.
        error = RuntimeError(str(error))
    monkeypatch.delenv("KIOSK_DEBUG", raising=False)
    monkeypatch.setitem(sys.modules, "kiosk.commands.doctor", _BrokenCommand(error))
    assert cli.main(["doctor"]) == 70
    captured = capsys.readouterr()
    assert_nobody(who, captured.out + captured.err)
    assert type(error).__name__ in captured.err


class _BrokenCommand(ModuleType):
    """Stands in for a command; ends with the given error."""

    def __init__(self, error: BaseException) -> None:
        super().__init__("kiosk.commands.doctor")
        self._error = error

    def add_parser(self, subparsers: Any) -> None:
        subparsers.add_parser("doctor")

    def run(self, _args: object) -> int:
        raise self._error


def _raise(error: BaseException) -> None:
    raise error
