"""The program's log: one JSON object a line, without personal data by construction.

Modules write `structlog.get_logger().info("event_name", field=value)`; `kiosk.event_fields` says which fields
exist. What one person's action causes carries one reference, which screens and commands can show.
"""

from __future__ import annotations

import logging
import logging.handlers
import os
import secrets
import sys
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path, PurePath
from types import FrameType, TracebackType
from typing import Any, TextIO

import structlog
from structlog.contextvars import bound_contextvars, get_contextvars, merge_contextvars
from structlog.stdlib import ProcessorFormatter

from kiosk.event_fields import keep_allowed

MAX_FILE_BYTES = 5_000_000
OLD_FILES = 5

# Without vowels no words, without 0, 1, I, L, O no doubts when read out on the phone.
_ALPHABET = "BCDFGHJKMNPQRSTVWXYZ23456789"

# These log whole addresses, headers or frames at their lower levels.
_TALKATIVE = ("httpx", "httpcore", "uvicorn", "uvicorn.error", "uvicorn.access", "asyncio", "qasync", "PIL")


def configure_log(
    level: str = "warning", file: Path | None = None, stream: TextIO | None = None, *, is_quiet: bool = False
) -> None:
    """Send this process's log to a rotating `file` and a `stream`; with neither, to standard error.

    With `is_quiet` the terminal is left alone, and without a file nothing is written.
    `level` is one of debug, info, warning, error. Calling it again replaces what was set up before. A file
    that cannot be written is reported on the other outlet and is no reason to stop.
    """
    threshold = logging.getLevelNamesMapping()[level.upper()]
    handlers: list[logging.Handler] = [logging.StreamHandler(stream)] if stream is not None else []
    failure: OSError | None = None
    if file is not None:
        try:
            handlers.append(_PrivateFile(file))
        except OSError as error:
            failure = error
    handlers = handlers or [logging.NullHandler() if is_quiet else logging.StreamHandler(sys.stderr)]
    _replace_handlers(handlers, threshold)
    _configure_structlog(threshold)
    if failure is not None:
        structlog.get_logger(__name__).error("log_file_not_writable", error=type(failure).__name__)


def new_reference() -> str:
    """A short number for one action, such as "K7F-3QX", that can be read out. Not a secret."""
    signs = "".join(secrets.choice(_ALPHABET) for _ in range(6))
    return f"{signs[:3]}-{signs[3:]}"


@contextmanager
def user_action(name: str) -> Iterator[str]:
    """Everything logged inside, also by tasks started inside, carries one new reference, which is yielded."""
    reference = new_reference()
    with bound_contextvars(reference=reference, action=name):
        yield reference


def current_reference() -> str | None:
    """The reference of the action under way here, None outside of any."""
    reference = get_contextvars().get("reference")
    return reference if isinstance(reference, str) else None


class _PrivateFile(logging.handlers.RotatingFileHandler):
    """A rotating file that nobody else may read, from the moment it is created."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        super().__init__(path, maxBytes=MAX_FILE_BYTES, backupCount=OLD_FILES, encoding="utf-8")

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return TextIOWrapper(os.fdopen(descriptor, "ab"), encoding=self.encoding)


def _replace_handlers(handlers: list[logging.Handler], threshold: int) -> None:
    root = logging.getLogger()
    for old in root.handlers[:]:
        if isinstance(old.formatter, _LineFormatter):
            root.removeHandler(old)
            old.close()
    for handler in handlers:
        handler.setFormatter(_LineFormatter())
        root.addHandler(handler)
    root.setLevel(threshold)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(threshold, logging.WARNING))
    logging.captureWarnings(capture=True)
    # Where a line cannot be written (a full disk), logging would print it to standard error, values and all.
    logging.raiseExceptions = False


def _configure_structlog(threshold: int) -> None:
    structlog.configure(
        processors=[
            merge_contextvars,
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            _without_values,
            ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )


class _LineFormatter(ProcessorFormatter):
    """Turns our events, and what libraries log, into lines; the allow-list is the last step for both."""

    def __init__(self) -> None:
        super().__init__(
            foreign_pre_chain=[
                merge_contextvars,
                structlog.stdlib.add_log_level,
                structlog.stdlib.add_logger_name,
                _library_message,
            ],
            processors=[
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                keep_allowed,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
            # Even formatting a library's message is left out: it can fail, and then prints its values.
            use_get_message=False,
        )


def _library_message(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A library's message is free text and may hold anything: only where it was logged is kept."""
    record: logging.LogRecord = event["_record"]
    event["event"] = "library_message"
    event["where"] = f"{_short(record.pathname)}:{record.lineno}"
    event["exc_info"] = record.exc_info
    return _without_values(_logger, _method, event)


def _without_values(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Keep of an exception its type and where it came from: messages and locals may hold personal data."""
    found = event.pop("exc_info", None)
    error = sys.exc_info()[1] if found is True else found[1] if isinstance(found, tuple) else found
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        event["stack"] = _places(error.__traceback__)
        event["caused_by"] = [type(cause).__name__ for cause in _causes(error)]
    return event


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen = {id(error)}
    cause = error.__cause__ or error.__context__
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        cause = cause.__cause__ or cause.__context__


def _places(traceback: TracebackType | None) -> list[str]:
    places: list[str] = []
    while traceback is not None:
        frame: FrameType = traceback.tb_frame
        places.append(f"{_short(frame.f_code.co_filename)}:{traceback.tb_lineno}")
        traceback = traceback.tb_next
    return places


def _short(path: str) -> str:
    """The end of a path: what lies before may hold a person's name (a home folder)."""
    return "/".join(PurePath(path).parts[-3:]).lstrip("/")
