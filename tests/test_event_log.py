"""The log tells what happened and to what reference, and never to whom."""

from __future__ import annotations

import ast
import asyncio
import io
import json
import logging
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.event_fields import FIELDS, MASKED, UNNAMED
from kiosk.event_log import configure_log, current_reference, new_reference, user_action

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _restored_logging() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    raises = logging.raiseExceptions
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.captureWarnings(capture=False)
    logging.raiseExceptions = raises
    structlog.reset_defaults()


def _lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def _logged(level: str = "info") -> tuple[Any, io.StringIO]:
    stream = io.StringIO()
    configure_log(level, stream=stream)
    return structlog.get_logger("kiosk.somewhere"), stream


def test_a_line_is_one_json_object_with_time_level_and_origin() -> None:
    log, stream = _logged()
    log.info("request", method="GET", route="/customers/{customer_id}", status=200)
    (line,) = _lines(stream)
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "request",
        "level": "info",
        "logger": "kiosk.somewhere",
        "method": "GET",
        "route": "/customers/{customer_id}",
        "status": 200,
    }


def test_lines_below_the_level_are_left_out() -> None:
    log, stream = _logged("warning")
    log.info("small_matter")
    logging.getLogger("some.library").info("small matter")
    log.warning("larger_matter")
    assert [line["event"] for line in _lines(stream)] == ["larger_matter"]


def test_an_unknown_field_is_dropped() -> None:
    log, stream = _logged()
    log.info("request", customer_name="Jana Nováková", status=200)
    assert "Jana" not in stream.getvalue()
    assert _lines(stream)[0]["status"] == 200


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("status", 8590000000017),
        ("status", "8590000000017"),
        ("error", "Nováková"),
        ("error", "Novakova"),
        ("reason", "jana@example.com"),
        ("reason", "card 8590000000017"),
        ("route", "/customers/8bd481fbb8a7dbbca5b5a32a1c"),
        ("symbology", "Jana"),
        ("external_id", "8bd481fbb8a7dbbca5b5a32a1c"),
        ("outcome", "Jana"),
        ("part", {"email": "jana@example.com"}),
        ("stack", ["Jana Nováková"]),
    ],
)
def test_a_value_of_another_form_than_its_field_is_masked(field: str, value: object) -> None:
    log, stream = _logged()
    log.info("request", **{field: value})
    assert _lines(stream)[0][field] == MASKED


@pytest.mark.parametrize("outcome", ["Found", "NotFound", "Blocked", "refused"])
def test_what_an_identification_ended_in_can_be_found_by_its_reference(outcome: str) -> None:
    log, stream = _logged()
    log.info("identified", outcome=outcome)
    assert _lines(stream)[0]["outcome"] == outcome


def test_free_text_as_the_event_is_not_kept() -> None:
    log, stream = _logged()
    log.info("Welcome, Jana Nováková")
    assert _lines(stream)[0]["event"] == UNNAMED


def test_an_exception_is_told_by_type_place_and_causes_without_its_words() -> None:
    log, stream = _logged()
    try:
        try:
            raise KeyError("jana@example.com")
        except KeyError as error:
            raise ValueError("8590000000017") from error
    except ValueError:
        log.exception("look_up_failed")
    (line,) = _lines(stream)
    assert (line["error"], line["caused_by"]) == ("ValueError", ["KeyError"])
    assert re.fullmatch(r".*tests/test_event_log\.py:\d+", line["stack"][0])
    assert "jana" not in stream.getvalue()
    assert "859" not in stream.getvalue()


def test_a_library_message_keeps_its_place_and_level_but_no_text() -> None:
    _, stream = _logged()
    logging.getLogger("some.library").error("cannot serve %s", "jana@example.com")
    (line,) = _lines(stream)
    assert (line["event"], line["level"], line["logger"]) == ("library_message", "error", "some.library")
    assert re.fullmatch(r".*tests/test_event_log\.py:\d+", line["where"])
    assert "jana" not in stream.getvalue()


def test_a_library_message_that_cannot_be_formatted_prints_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, stream = _logged()
    logging.getLogger("some.library").error("%d", "jana@example.com")
    assert len(_lines(stream)) == 1
    captured = capsys.readouterr()
    assert captured.err + captured.out == ""


def test_http_libraries_say_nothing_below_a_warning_even_when_debugging() -> None:
    _, stream = _logged("debug")
    for name in ("httpx", "httpcore", "uvicorn.access"):
        logging.getLogger(name).info("GET https://crm.example/cards?card_number=8590000000017")
    assert stream.getvalue() == ""


async def test_all_that_one_action_causes_carries_its_reference() -> None:
    log, stream = _logged()

    async def later() -> None:
        log.info("request")

    with user_action("identify") as reference:
        assert current_reference() == reference
        await asyncio.create_task(later())
        await asyncio.to_thread(lambda: log.info("queued"))
    log.info("idle")
    lines = _lines(stream)
    assert [line.get("reference") for line in lines] == [reference, reference, None]
    assert lines[0]["action"] == "identify"
    assert current_reference() is None


def test_a_reference_can_be_read_out_and_hardly_repeats() -> None:
    references = {new_reference() for _ in range(2000)}
    assert len(references) > 1990
    assert all(re.fullmatch(r"[^\W01ILOAEU_a-z]{3}-[^\W01ILOAEU_a-z]{3}", each) for each in references)


def test_the_file_is_private_and_kept_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.event_log.MAX_FILE_BYTES", 2000)
    file = tmp_path / "log" / "kiosk.jsonl"
    configure_log("info", file)
    for _ in range(200):
        structlog.get_logger().info("request", status=200)
    files = sorted(file.parent.iterdir())
    assert len(files) == 6
    assert all(each.stat().st_size <= 2000 for each in files)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_command_can_leave_the_terminal_alone(capsys: pytest.CaptureFixture[str]) -> None:
    configure_log("debug", is_quiet=True)
    structlog.get_logger().error("look_up_failed")
    assert capsys.readouterr() == ("", "")


def test_a_file_that_cannot_be_written_is_reported_and_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    stream = io.StringIO()
    configure_log("info", tmp_path / "log" / "kiosk.jsonl", stream)
    assert _lines(stream)[0]["event"] == "log_file_not_writable"


_LETTERS = "abcdefghijklmnopqrstuvwxyzáčďéěíňóřšťúůýžäöüß"
_NAMES = st.builds(
    lambda first, last: f"{first.title()} {last.title()}",
    st.text(_LETTERS, min_size=3, max_size=12),
    st.text(_LETTERS, min_size=3, max_size=12),
)
_EMAILS = st.builds(
    lambda name, domain: f"{name}@{domain}.example",
    st.text("abcdefghij.-_0123456789", min_size=3, max_size=20),
    st.text("klmnopqrst", min_size=3, max_size=12),
)
_CARDS = st.from_regex(r"\A\d{8,19}\Z").filter(str.isascii)
_PHONES = st.builds("+420{}".format, st.integers(600_000_000, 799_999_999))
_TOKENS = st.from_regex(r"\A[0-9a-f]{32,72}\Z").filter(lambda token: sum(map(str.isdigit, token)) > 3)
_PERSONAL = st.one_of(_NAMES, _EMAILS, _CARDS, _PHONES, _TOKENS, st.integers(10_000_000, 10**19))


@settings(max_examples=300, deadline=None)
@given(_PERSONAL, st.sampled_from([*sorted(FIELDS), "customer", "email", "body", "url"]))
def test_personal_data_never_reaches_a_line(secret: str | int, field: str) -> None:
    log, stream = _logged("debug")
    log.info(str(secret))
    log.info(f"found {secret}")
    log.info("found", **{field: secret})
    log.info("found", **{field: f"see {secret}!"})
    log.info("found", **{field: [secret]})
    log.info("found", **{field: {"inner": secret}})
    with structlog.contextvars.bound_contextvars(**{field: secret}):
        log.warning("found")
    library = logging.getLogger("some.library")
    library.error("found %s", secret, extra={"customer": secret})
    library.error(f"found {secret}")
    try:
        raise ValueError(secret) from LookupError(f"no {secret}")
    except ValueError:
        log.exception("look_up_failed")
        library.exception("found %s", secret, stack_info=True)
    assert str(secret) not in stream.getvalue()
    assert len(_lines(stream)) == 11


def _log_calls() -> Iterator[tuple[str, ast.Call]]:
    methods = {"debug", "info", "warning", "error", "critical", "exception"}
    for file in sorted([*ROOT.glob("kiosk/**/*.py"), *ROOT.glob("ui/**/*.py")]):
        text = file.read_text(encoding="utf-8")
        if "structlog" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in methods
                and re.search(r"(^|[._])log(ger)?$|get_logger\(", ast.unparse(node.func.value))
            ):
                yield f"{file.relative_to(ROOT)}:{node.lineno}", node


def test_every_log_call_names_its_event_literally_and_uses_declared_fields_only() -> None:
    wrong: list[str] = []
    for place, call in _log_calls():
        first = call.args[0] if call.args else None
        if not (isinstance(first, ast.Constant) and re.fullmatch(r"[a-z][a-z0-9_]*", str(first.value))):
            wrong.append(f"{place}: the event is not a snake_case literal")
        fields = {keyword.arg for keyword in call.keywords if keyword.arg} - FIELDS.keys() - {"exc_info"}
        wrong += [f"{place}: field {field} is not declared" for field in fields]
    assert not wrong, "\n".join(wrong)
