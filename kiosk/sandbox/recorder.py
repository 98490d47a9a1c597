"""The last requests that reached the sandbox, for tests that ask what a client really sent."""

import json
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

_MOST = 1000
_LONGEST_BODY = 50_000
_SECRET_FIELDS = ("password", "bearer_token")


@dataclass
class RecordedRequest:
    """`path` is behind the API's base; `status` None means that no answer was sent."""

    number: int
    time: str
    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: Any
    status: int | None = None
    faults: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return vars(self) | {"query": [list(pair) for pair in self.query]}


class Recorder:
    """Keeps the newest thousand; passwords and tokens are not kept."""

    def __init__(self) -> None:
        self._items: deque[RecordedRequest] = deque(maxlen=_MOST)
        self._lock = threading.Lock()
        self._last_number = 0

    def note(
        self, time: str, method: str, path: str, query: bytes, headers: list[tuple[bytes, bytes]], body: bytes
    ) -> RecordedRequest:
        kept = {name.decode("latin-1"): value.decode("latin-1") for name, value in headers}
        if "authorization" in kept:
            kept["authorization"] = kept["authorization"].split(" ", 1)[0] + " ***"
        with self._lock:
            self._last_number += 1
            recorded = RecordedRequest(
                number=self._last_number,
                time=time,
                method=method,
                path=path,
                query=parse_qsl(query.decode("latin-1"), keep_blank_values=True),
                headers=kept,
                body=_readable(body),
            )
            self._items.append(recorded)
        return recorded

    def newest_first(self) -> list[RecordedRequest]:
        with self._lock:
            return list(reversed(self._items))

    def clear(self) -> None:
        with self._lock:
            self._items.clear()


def _readable(body: bytes) -> Any:
    if not body:
        return None
    if len(body) > _LONGEST_BODY:
        return f"({len(body)} bytes)"
    try:
        value = json.loads(body)
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        return body.decode("utf-8", "replace")
    if isinstance(value, dict):
        return {key: "***" if key in _SECRET_FIELDS else item for key, item in value.items()}
    return value
