from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import cast

import httpx
import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.demo.hearing import DemoHeadset, DemoHearingViewModel
from ui.demo.tray import DemoTrayViewModel, TrayRow, window_size
from ui.painted.icons import IconProvider
from ui.shell import QML_FOLDER, open_application
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.tasks import TaskScope

ITEMS = [
    ("card-1", "Jana's card", "card", "points and three vouchers"),
    ("phone-1", "Jana's phone", "phone", "the same, unmasked"),
]


class FakeCamera:
    """Speaks the virtual camera's routes; `is_up` False makes it refuse."""

    def __init__(self) -> None:
        self.held: str | None = None
        self.is_up = True
        self.broken = False

    def answer(self, request: httpx.Request) -> httpx.Response:
        if not self.is_up:
            raise httpx.ConnectError("refused")
        if self.broken:
            return httpx.Response(200, content=b"<html>")
        match request.method, request.url.path:
            case "GET", "/camera/items":
                keys = ("id", "label", "kind", "detail")
                rows = [dict(zip(keys, row, strict=True)) | {"held": row[0] == self.held} for row in ITEMS]
                return httpx.Response(200, json=rows)
            case "POST", "/camera/hold":
                self.held = json.loads(request.content)["item"]
            case "POST", "/camera/put-down":
                self.held = None
        return httpx.Response(204)


@asynccontextmanager
async def tray_of(
    camera: FakeCamera,
) -> AsyncIterator[tuple[DemoTrayViewModel, Callable[[], Awaitable[None]]]]:
    errors: list[BaseException] = []
    scope = TaskScope(errors.append)
    async with httpx.AsyncClient(
        transport=httpx.MockTransport(camera.answer), base_url="http://camera"
    ) as client:
        model = DemoTrayViewModel(client, scope)

        at_rest = asyncio.Event()
        model.changed.connect(lambda: at_rest.clear() if model.isBusy else at_rest.set())

        async def answered() -> None:
            await at_rest.wait()

        yield model, answered
        await scope.close()
    assert errors == []


def rows_of(model: DemoTrayViewModel) -> tuple[TrayRow, ...]:
    """What the tray lists, as QML gets it."""
    items = cast(RowModel, model.items)
    return items.rows


def held(model: DemoTrayViewModel) -> list[str]:
    return [row.item_id for row in rows_of(model) if row.is_held]


async def test_it_lists_what_the_camera_has() -> None:
    async with tray_of(FakeCamera()) as (model, answered):
        model.refresh()
        await answered()

        rows = rows_of(model)
        assert [(row.label, row.kind) for row in rows] == [("Jana's card", "card"), ("Jana's phone", "phone")]
        assert held(model) == []


async def test_holding_one_thing_puts_the_other_down() -> None:
    camera = FakeCamera()
    async with tray_of(camera) as (model, answered):
        for item in ("card-1", "phone-1"):
            model.hold(item)
            await answered()

        assert camera.held == "phone-1"
        assert held(model) == ["phone-1"]


async def test_what_is_held_can_be_put_down() -> None:
    camera = FakeCamera()
    async with tray_of(camera) as (model, answered):
        model.hold("card-1")
        await answered()
        model.putDown()
        await answered()

        assert camera.held is None
        assert held(model) == []


async def test_a_second_touch_while_the_first_is_under_way_is_ignored() -> None:
    camera = FakeCamera()
    async with tray_of(camera) as (model, answered):
        model.hold("card-1")
        model.hold("phone-1")
        await answered()

        assert camera.held == "card-1"


@pytest.mark.parametrize("flaw", ["is_up", "broken"])
async def test_a_silent_camera_is_said_and_a_retry_mends_it(flaw: str) -> None:
    camera = FakeCamera()
    async with tray_of(camera) as (model, answered):
        setattr(camera, flaw, flaw == "broken")
        model.refresh()
        await answered()
        assert model.property("problem") != ""

        setattr(camera, flaw, flaw != "broken")
        model.retry()
        await answered()
        assert model.property("problem") == ""
        assert len(rows_of(model)) == len(ITEMS)


@pytest.fixture
def engine(qapp: QGuiApplication) -> Iterator[QQmlApplicationEngine]:
    open_application()
    engine = QQmlApplicationEngine()
    engine.addImageProvider("icon", IconProvider())
    yield engine
    engine.deleteLater()


async def test_the_window_shows_the_things_and_marks_what_is_held(engine: QQmlApplicationEngine) -> None:
    camera = FakeCamera()
    camera.held = "phone-1"
    async with tray_of(camera) as (model, answered):
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(QML_FOLDER / "demo" / "DemoTray.qml")))
        hearing = DemoHearingViewModel(DemoHeadset(), can_speak=True, parent=model)
        window = component.createWithInitialProperties({"viewModel": model, "hearing": hearing})
        assert isinstance(window, QQuickWindow), component.errorString()
        window.setHeight(1200)
        window.show()
        model.refresh()
        await answered()
        await asyncio.sleep(0.05)

        found, rest = {}, [window.contentItem()]
        while rest:
            item: QQuickItem = rest.pop()
            rest += item.childItems()
            if item.objectName().startswith("tray_"):
                found[item.objectName()] = item.property("isHeld")
        window.close()
        window.deleteLater()

        assert found == {"tray_card-1": False, "tray_phone-1": True}


@pytest.mark.parametrize(
    ("wanted", "room", "size"),
    [
        ((540, 960), (1585, 1040), (540, 960)),
        ((540, 960), (1031, 768), (432, 768)),  # the lowest screens of laptops
        ((960, 540), (945, 800), (945, 531)),
    ],
)
def test_windows_of_the_demo_fit_the_screen_and_keep_their_shape(
    wanted: tuple[int, int], room: tuple[int, int], size: tuple[int, int]
) -> None:
    assert window_size(QSize(*wanted), QSize(*room)) == QSize(*size)
