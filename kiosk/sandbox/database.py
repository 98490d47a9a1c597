"""Everything the sandbox remembers: one SQLite table of JSON documents, in the API's own shape.

Fields that only the sandbox needs start with an underscore and never leave it. A text that exists in several
languages is stored as an object of the languages and picked when it is presented.
"""

import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

Document = dict[str, Any]

_INDEXED_FIELDS = (
    "card_number",
    "secondary_card_number",
    "code",
    "external_id",
    "personal_information.email",
    "personal_information.phone",
)


@dataclass(frozen=True)
class Condition:
    """One filter: an SQL expression over `body` and `owner`, and its values."""

    sql: str
    values: tuple[object, ...] = ()


def _field(path: str) -> str:
    return f"json_extract(body, '$.{path}')"


def owned_by(customer_id: str) -> Condition:
    return Condition("owner = ?", (customer_id,))


def equals(path: str, value: object) -> Condition:
    return Condition(f"{_field(path)} = ?", (value,))


def folded(path: str, value: str) -> Condition:
    """Equal without regard to case, in any script."""
    return Condition(f"fold({_field(path)}) = ?", (value.casefold(),))


def contains(path: str, value: str) -> Condition:
    return Condition(f"instr(fold({_field(path)}), ?) > 0", (value.casefold(),))


def one_of(path: str, values: Sequence[str]) -> Condition:
    places = ", ".join("?" * len(values))
    return Condition(f"{_field(path)} IN ({places})", tuple(values))


def is_set(path: str, *, wanted: bool = True) -> Condition:
    return Condition(f"coalesce({_field(path)}, '') {'<>' if wanted else '='} ''")


def not_after(path: str, moment: str) -> Condition:
    """Missing counts as long ago."""
    return Condition(f"coalesce({_field(path)}, '') <= ?", (moment,))


def not_before(path: str, moment: str) -> Condition:
    """Missing counts as never."""
    return Condition(f"coalesce(nullif({_field(path)}, ''), '9999') >= ?", (moment,))


def listed_or_unlimited(path: str, value: str) -> Condition:
    """The list at `path` holds the value, or is empty, which means no limit."""
    sql = (
        f"json_array_length(body, '$.{path}') = 0 OR "  # noqa: S608 - the paths are the sandbox's own words
        f"EXISTS (SELECT 1 FROM json_each(body, '$.{path}') WHERE value = ?)"
    )
    return Condition(sql, (value,))


def negated(condition: Condition) -> Condition:
    return Condition(f"NOT ({condition.sql})", condition.values)


def every(*conditions: Condition) -> Condition:
    values = tuple(value for condition in conditions for value in condition.values)
    return Condition(" AND ".join(f"({condition.sql})" for condition in conditions), values)


@dataclass(frozen=True)
class Page:
    """`count` None means all; `sort_field` None means the order of insertion."""

    count: int | None = None
    offset: int = 0
    sort_field: str | None = None
    is_descending: bool = False


class Database:
    """In memory; safe to use from several threads, one at a time."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._connection = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._connection.create_function("fold", 1, _fold, deterministic=True)
        self._connection.execute(
            "CREATE TABLE documents (position INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL,"
            " owner TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (kind, id))"
        )
        self._connection.execute("CREATE INDEX by_owner ON documents (kind, owner)")
        for number, path in enumerate(_INDEXED_FIELDS):
            self._connection.execute(f"CREATE INDEX by_field_{number} ON documents (kind, {_field(path)})")

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; what is raised inside undoes the changes."""
        with self._lock:
            self._connection.execute("BEGIN")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def insert(self, kind: str, identifier: str, body: Document, owner: str = "") -> None:
        self.insert_many([(kind, identifier, owner, body)])

    def insert_many(self, rows: Iterable[tuple[str, str, str, Document]]) -> None:
        """Rows of kind, id, owner (a customer's id or "") and body."""
        with self._lock:
            self._connection.executemany(
                "INSERT INTO documents (kind, id, owner, body) VALUES (?, ?, ?, ?)",
                ((kind, key, owner, json.dumps(body, ensure_ascii=False)) for kind, key, owner, body in rows),
            )

    def replace(self, kind: str, identifier: str, body: Document, owner: str | None = None) -> None:
        """`owner` None keeps the owner."""
        with self._lock:
            self._connection.execute(
                "UPDATE documents SET body = ?, owner = coalesce(?, owner) WHERE kind = ? AND id = ?",
                (json.dumps(body, ensure_ascii=False), owner, kind, identifier),
            )

    def delete(self, kind: str, identifier: str) -> None:
        with self._lock:
            self._connection.execute("DELETE FROM documents WHERE kind = ? AND id = ?", (kind, identifier))

    def clear(self, kind: str | None = None) -> None:
        """Forgets one kind, or everything."""
        with self._lock:
            if kind is None:
                self._connection.execute("DELETE FROM documents")
            else:
                self._connection.execute("DELETE FROM documents WHERE kind = ?", (kind,))

    def find(self, kind: str, identifier: str) -> Document | None:
        with self._lock:
            row = self._connection.execute(
                "SELECT body FROM documents WHERE kind = ? AND id = ?", (kind, identifier)
            ).fetchone()
        return None if row is None else json.loads(row[0])

    def select(
        self, kind: str, conditions: Sequence[Condition] = (), page: Page | None = None
    ) -> list[Document]:
        where, values = _where(kind, conditions)
        chosen = page or Page()
        order = "position"
        if chosen.sort_field is not None:
            direction = "DESC" if chosen.is_descending else "ASC"
            order = f"{_field(chosen.sort_field)} {direction}, position"
        sql = f"SELECT body FROM documents WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608 - own words
        limit = -1 if chosen.count is None else chosen.count
        with self._lock:
            rows = self._connection.execute(sql, (*values, limit, chosen.offset)).fetchall()
        return [json.loads(row[0]) for row in rows]

    def first(self, kind: str, conditions: Sequence[Condition] = ()) -> Document | None:
        found = self.select(kind, conditions, Page(count=1))
        return found[0] if found else None

    def count(self, kind: str, conditions: Sequence[Condition] = ()) -> int:
        where, values = _where(kind, conditions)
        sql = f"SELECT count(*) FROM documents WHERE {where}"  # noqa: S608 - conditions are the sandbox's own words
        with self._lock:
            return int(self._connection.execute(sql, values).fetchone()[0])

    def type_of_field(self, kind: str, field: str) -> str | None:
        """The JSON type of a first-level field in documents of this kind; None when none has it.

        `field` may come from a request; it is bound as a value, never put into the statement.
        """
        sql = "SELECT json_type(body, '$.' || ?) AS t FROM documents WHERE kind = ? AND t IS NOT NULL LIMIT 1"
        with self._lock:
            row = self._connection.execute(sql, (field, kind)).fetchone()
        return None if row is None else str(row[0])

    def dump(self) -> list[tuple[str, str, str, str]]:
        """Every row, for comparing two databases."""
        with self._lock:
            return self._connection.execute(
                "SELECT kind, id, owner, body FROM documents ORDER BY position"
            ).fetchall()


def _where(kind: str, conditions: Sequence[Condition]) -> tuple[str, tuple[object, ...]]:
    everything = every(Condition("kind = ?", (kind,)), *conditions)
    return everything.sql, everything.values


def _fold(value: str | float | None) -> str | float | None:
    return value.casefold() if isinstance(value, str) else value
