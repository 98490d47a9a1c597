"""Reading the query of a request: filters, paging and sorting, each with the API's own refusals."""

import re

from starlette.datastructures import QueryParams

from kiosk.sandbox.clock import parse_date, parse_date_time
from kiosk.sandbox.database import Page
from kiosk.sandbox.envelope import invalid_argument, missing_argument, refused

DEFAULT_COUNT = 100
_FIELD_NAME = re.compile(r"[a-z][a-z0-9_]*")


class Parameters:
    """An empty parameter counts as left out."""

    def __init__(self, query: QueryParams) -> None:
        self._query = query

    def text(self, name: str) -> str | None:
        return self._query.get(name) or None

    def required_text(self, name: str) -> str:
        value = self.text(name)
        if value is None:
            raise missing_argument(name, "query")
        return value

    def integer(self, name: str) -> int | None:
        value = self.text(name)
        if value is None:
            return None
        if re.fullmatch(r"-?[0-9]{1,9}", value) is None:
            raise invalid_argument(name, "integer", "string")
        return int(value)

    def boolean(self, name: str) -> bool | None:
        value = self.text(name)
        if value is None:
            return None
        if value not in ("true", "false"):
            raise invalid_argument(name, "boolean", "string")
        return value == "true"

    def many(self, name: str, is_single_allowed: bool = False) -> list[str]:
        """A list filter, written `name[]=a&name[]=b`; [] when it was left out.

        Without the brackets the server sees a lone string where it wants a list, and refuses it, except for
        the few filters that are documented both ways.
        """
        values = [value for value in self._query.getlist(f"{name}[]") if value]
        single = self._query.getlist(name)
        if single and not is_single_allowed:
            raise invalid_argument(name, "array", "string")
        return values + [value for value in single if value]

    def date(self, name: str) -> str | None:
        """A date as `YYYY-MM-DD`."""
        value = self.text(name)
        if value is None:
            return None
        day = parse_date(value)
        if day is None:
            raise refused(name, "invalid_value_format", value)
        return day.isoformat()

    def moment(self, name: str) -> str | None:
        """A date or date-time, as text that compares with the API's date-times."""
        value = self.text(name)
        if value is None:
            return None
        moment = parse_date_time(value)
        if moment is not None:
            return moment.strftime("%Y-%m-%d %H:%M:%S")
        if parse_date(value) is None:
            raise refused(name, "invalid_value_format", value)
        return self.date(name)

    def page(self, is_sortable: bool = True) -> Page:
        count = self.integer("count")
        offset = self.integer("offset")
        if count is not None and count < 1:
            raise refused("count", "not_allowed_value", count)
        if offset is not None and offset < 0:
            raise refused("offset", "not_allowed_value", offset)
        sort_field = self.text("sort_field") if is_sortable else None
        if sort_field is not None and _FIELD_NAME.fullmatch(sort_field) is None:
            raise refused("sort_field", "not_allowed_value", sort_field)
        direction = (self.text("sort_direction") or "ASC").upper()
        if direction not in ("ASC", "DESC"):
            raise refused("sort_direction", "not_allowed_value", direction)
        return Page(DEFAULT_COUNT if count is None else count, offset or 0, sort_field, direction == "DESC")
