"""Lists tell QML exactly what changed, so that rows which stay keep their state."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from ui.viewmodels.row_model import RowModel


@dataclass(frozen=True)
class Row:
    row_id: int
    is_ticked: bool = False


def heard(model: RowModel) -> list[tuple[object, ...]]:
    """What the model tells from now on."""
    told: list[tuple[object, ...]] = []
    model.rowsInserted.connect(lambda _, first, last: told.append(("inserted", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: told.append(("removed", first, last)))
    model.dataChanged.connect(lambda top, _: told.append(("changed", top.row())))
    model.countChanged.connect(lambda: told.append(("count",)))
    return told


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ([], [Row(1), Row(2)], [("inserted", 0, 1), ("count",)]),
        ([Row(1)], [Row(1), Row(2)], [("inserted", 1, 1), ("count",)]),
        ([Row(1), Row(2), Row(3)], [Row(1)], [("removed", 1, 2), ("count",)]),
        ([Row(1), Row(2)], [Row(1), Row(2, True)], [("changed", 1)]),
        ([Row(1)], [Row(1)], []),
        ([Row(1), Row(2)], [Row(9)], [("removed", 1, 1), ("changed", 0), ("count",)]),
        ([Row(1)], [], [("removed", 0, 0), ("count",)]),
    ],
)
def test_only_what_differs_is_told(
    qapp: object, before: list[Row], after: list[Row], told: list[tuple[object, ...]]
) -> None:
    model = RowModel(Row)
    model.replace(before)
    heard_now = heard(model)
    model.replace(after)
    assert heard_now == told
    assert model.rows == tuple(after)


@given(st.lists(st.lists(st.builds(Row, st.integers(0, 3), st.booleans()), max_size=5), max_size=6))
def test_after_any_history_it_holds_the_last_rows(histories: list[list[Row]]) -> None:
    model = RowModel(Row)
    for rows in histories:
        model.replace(rows)
        assert model.rows == tuple(rows)
        assert model.rowCount() == model.property("count") == len(rows)


def test_roles_are_the_fields_in_camel_case(qapp: object) -> None:
    model = RowModel(Row)
    model.replace([Row(7, True)])
    roles = {bytes(name.data()).decode(): number for number, name in model.roleNames().items()}
    assert set(roles) == {"rowId", "isTicked"}
    assert model.data(model.index(0), roles["rowId"]) == 7
    assert model.data(model.index(0), roles["isTicked"]) is True


def test_what_is_not_there_is_none(qapp: object) -> None:
    model = RowModel(Row)
    model.replace([Row(1)])
    role = next(iter(model.roleNames()))
    assert model.data(QModelIndex(), role) is None
    assert model.data(model.index(0), 0) is None
    assert model.data(model.index(0), 10_000) is None
    assert model.rowCount(model.index(0)) == 0
