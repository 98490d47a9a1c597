"""What an API operation is here, and what its handler is given."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from starlette.requests import Request

from kiosk.sandbox.clock import Clock
from kiosk.sandbox.database import Condition, Database, Document, Page
from kiosk.sandbox.envelope import Reply, not_found, refused
from kiosk.sandbox.options import Switches
from kiosk.sandbox.parameters import Parameters
from kiosk.sandbox.shapes import Shape
from kiosk.sandbox.world import World

Present = Callable[[Document], Document]


@dataclass(frozen=True)
class Call:
    """One request on its way through an operation. `body` has passed the operation's shape."""

    world: World
    request: Request
    language: str
    body: Any

    @property
    def database(self) -> Database:
        return self.world.database

    @property
    def clock(self) -> Clock:
        return self.world.clock

    @property
    def switches(self) -> Switches:
        return self.world.switches

    @property
    def parameters(self) -> Parameters:
        return Parameters(self.request.query_params)

    @property
    def now(self) -> str:
        return self.clock.text()

    def path(self, name: str) -> str:
        return str(self.request.path_params[name])

    def get(self, kind: str, identifier: str) -> Document:
        """Raises ApiError 404."""
        document = self.database.find(kind, identifier)
        if document is None:
            raise not_found(kind, identifier)
        return document

    def refer(self, kind: str, field: str, identifier: str) -> Document:
        """What a body's field points at. Raises ApiError 400 `not_found`."""
        document = self.database.find(kind, identifier)
        if document is None:
            raise refused(field, "not_found", identifier)
        return document

    def listing(
        self,
        kind: str,
        conditions: Sequence[Condition] = (),
        present: Present | None = None,
        key: str | None = None,
        max_age_s: int | None = None,
    ) -> Reply:
        """The page asked for, with the number of all matches; `key` None names the list like the kind."""
        page = self._sorted(kind, self.parameters.page())
        rows = self.database.select(kind, conditions, page)
        total = self.database.count(kind, conditions)
        return Reply(
            {key or kind: [present(row) if present else row for row in rows], "total_items": total},
            max_age_s=max_age_s,
        )

    def _sorted(self, kind: str, page: Page) -> Page:
        if page.sort_field is None:
            return page
        found = self.database.type_of_field(kind, page.sort_field)
        if found is None and self.database.count(kind):
            raise refused("sort_field", "not_allowed_value", page.sort_field)
        if found == "object":
            return replace(page, sort_field=f"{page.sort_field}.{self.language}")
        return page


def without_paging(rows: list[Document], key: str) -> Reply:
    return Reply({key: rows, "total_items": len(rows)})


def page_of(rows: list[Document], page: Page) -> list[Document]:
    end = None if page.count is None else page.offset + page.count
    return rows[page.offset : end]


def new_identifier() -> str:
    """An opaque id as the API's own look: 26 hexadecimal digits."""
    return secrets.token_hex(13)


@dataclass(frozen=True)
class Operation:
    """`is_open`: no token wanted. `body` None: a body is not read."""

    method: str
    path: str
    handler: Callable[[Call], Reply]
    body: Shape | None = None
    is_open: bool = False


def public(value: Any) -> Any:
    """The same value without the sandbox's own fields (those that start with an underscore)."""
    if isinstance(value, dict):
        return {key: public(item) for key, item in value.items() if not key.startswith("_")}
    if isinstance(value, list):
        return [public(item) for item in value]
    return value
