"""A finger, an eye and a clock for the whole running kiosk; nothing in here knows how it works inside."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from PySide6.QtCore import Property, QObject, QPoint, QPointF, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.sandbox.database import Document, equals
from kiosk.sandbox.server import RunningSandbox
from ui.demo.touch import find_items
from ui.running import Running
from ui.shell import Shell
from ui.viewmodels.root import Screen
from ui.viewmodels.row_model import RowModel

LOOK_EVERY_S = 0.02
_TEXT_PROPERTIES = (
    "text",
    "title",
    "name",
    "subtitle",
    "greeting",
    "initials",
    "value",
    "balance",
    "validity",
)


@dataclass
class Clock:
    """What the idle warning reads, in seconds; it moves only when a test says so."""

    now_s: float = 1000.0

    def __call__(self) -> float:
        return self.now_s


@dataclass
class KioskDriver:
    """The program as a visitor meets it. `seen` are the screens in their order, with the time of each;
    `stopped` is set when staff close the program.

    `sandbox` is None where it runs in another process; then nothing can be asked of it here.
    """

    running: Running
    sandbox: RunningSandbox | None
    clock: Clock
    finger: QPointingDevice
    stopped: asyncio.Event = field(default_factory=asyncio.Event)
    seen: list[tuple[Screen, float]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.shell.root.changed.connect(self._note_screen)
        self._note_screen()

    @property
    def shell(self) -> Shell:
        return self.running.shell

    async def until(self, is_true: Callable[[], object], what: str, within_s: float = 15) -> None:
        """Look until something is true; fails naming `what` and what the screen says instead."""
        deadline = time.monotonic() + within_s
        while not is_true():
            shown = self.visible_texts() if time.monotonic() > deadline else None
            assert shown is None, f"no {what} within {within_s:g} s; the screen says {shown}"
            await asyncio.sleep(LOOK_EVERY_S)

    async def see(self, screen: Screen, within_s: float = 15) -> None:
        """Wait for a screen, and until it has begun to show."""
        await self.until(
            lambda: self.screen is screen and self.visible_texts(), f"screen {screen.value}", within_s
        )

    async def see_notice(self, title: str, within_s: float = 15) -> None:
        """Wait for a notice with that title."""
        await self.until(lambda: self.texts("noticeTitle") == [title], f"notice {title!r}", within_s)

    async def see_whole_home(self, within_s: float = 15) -> None:
        """Wait until every tile of the home has its answer and has faded in."""
        await self.see(Screen.HOME, within_s)
        await self.until(self.shell.root.views.home.is_settled, "complete home", within_s)
        content = self.shell.window.contentItem()
        await self.until(lambda: not any(_is_fading(each) for each in _family(content)), "end of fading")

    @property
    def screen(self) -> Screen:
        return self.shell.root.current_screen

    def scan(self, text: str, symbology: str = "QRCode") -> float:
        """Hand in what a scanner read; returns the moment, for measuring."""
        at = time.monotonic()
        self.running.take_scan(self.running.services.classifier.classify(text, symbology))
        return at

    def time_of(self, screen: Screen) -> float:
        """When a screen came up last."""
        return next(at for seen, at in reversed(self.seen) if seen is screen)

    def shows(self, name: str) -> bool:
        """Whether an item of that name can be seen."""
        return bool(find_items(self.shell.window, name))

    def item(self, name: str) -> QQuickItem:
        """The first visible item of that name."""
        found = find_items(self.shell.window, name)
        assert found, f"nothing visible is called {name}; the screen says {self.visible_texts()}"
        return found[0]

    def texts(self, name: str) -> list[str]:
        """What the visible items of that name say, in their order."""
        return [str(item.property("text")) for item in find_items(self.shell.window, name)]

    def text(self, name: str) -> str:
        """What the first visible item of that name says."""
        texts = self.texts(name)
        assert texts, f"nothing visible is called {name}; the screen says {self.visible_texts()}"
        return texts[0]

    def visible_texts(self) -> list[str]:
        """Everything legible, in the order of the tree."""
        found = (item.property("text") for item in _drawn(self.shell.window.contentItem()))
        return [text for text in found if isinstance(text, str) and text]

    async def tap(self, name: str, place: int = 0) -> None:
        """Touch the middle of an item with a finger, once it is there, can be touched and stands still."""
        await self.until(lambda: len(self._touchable(name)) > place, f"item {name}")
        await self._stand_still(name, place)
        self._touch(self._touchable(name)[place])
        await asyncio.sleep(0)

    def touch_at_once(self, name: str, times: int) -> None:
        """Several touches before the program gets to do anything."""
        item = self._touchable(name)[0]
        for _ in range(times):
            self._touch(item)

    async def type_on_screen(self, text: str) -> None:
        """Type with the on-screen keyboard's keys, one finger press each, as a visitor would."""
        await self.until(lambda: self._touchable("key_DELETE"), "keyboard")
        await self._stand_still("key_DELETE")
        for character in text:
            name = self._key_of(character)
            if not self._touchable(f"key_{name}"):
                await self.tap("key_ACCENTS" if character.isalpha() else "key_SIGNS")
            key = await self._key(name)
            if character.isalpha() and key.property("face") != character:
                await self.tap("key_SHIFT")
                await self.until(lambda: self._face(name) == character, f"capital {character}")  # noqa: B023
            self._touch(await self._key(name))
            await asyncio.sleep(0)

    async def type_digits(self, digits: str) -> None:
        """Type with the number pad's keys."""
        for digit in digits:
            await self.tap(f"digit_{digit}")

    def _key_of(self, character: str) -> str:
        """Some keyboards have nothing but capitals."""
        if character == " ":
            return "SPACE"
        return character if self._touchable(f"key_{character}") else character.lower()

    def ticked(self) -> list[bool]:
        """Which of the agreements' boxes are ticked, in their order."""
        return [bool(row.property("isTicked")) for row in find_items(self.shell.window, "consentRow")]

    async def choose_language(self, code: str) -> None:
        """Pick a language in the welcome screen's list."""
        await self.tap("languagePicker")
        await self.tap(f"language_{code}")
        await self.until(lambda: self.shell.root.property("language") == code, f"language {code}")

    async def camera(self, action: str, **body: Any) -> None:
        """Ask the virtual camera for something: `hold`, `put-down` or `faults`."""
        async with httpx.AsyncClient(base_url=self.sandbox.url, trust_env=False) as client:
            (await client.post(f"/camera/{action}", json=body or None)).raise_for_status()

    async def let_time_be_noticed(self) -> None:
        """Wait until the idle clock has been looked at and its outcome shown."""
        looked: list[None] = []
        timer = self.shell.root.views.idle.findChild(QTimer)
        assert timer is not None
        connection = timer.timeout.connect(lambda: looked.append(None))
        await self.until(lambda: len(looked) >= 2, "two looks at the clock")
        timer.timeout.disconnect(connection)

    async def look_for_pictures(self, count: int) -> None:
        """Wait until the camera has shown that many more pictures."""
        pictures: list[None] = []
        preview = self.shell.root.views.preview
        connection = preview.changed.connect(lambda: pictures.append(None))
        await self.until(lambda: len(pictures) >= count, f"{count} pictures")
        preview.changed.disconnect(connection)

    def customers(self, **personal: str) -> list[Document]:
        """The sandbox's customers whose personal information has these values."""
        conditions = [equals(f"personal_information.{name}", value) for name, value in personal.items()]
        return self.sandbox.sandbox.world.database.select("customers", conditions)

    def requests(self, method: str, path: str) -> list[Any]:
        """What reached the sandbox, oldest first."""
        recorded = reversed(self.sandbox.control.requests())
        return [each for each in recorded if (each.method, each.path) == (method, path)]

    def kept_sign_ups(self) -> list[tuple[str, str, str | None]]:
        """Number, state and customer of every sign-up begun, oldest first."""
        with sqlite3.connect(self.running.settings.state_dir / "sign_ups.sqlite") as db:
            return db.execute(
                "SELECT external_id, state, customer_id FROM sign_up ORDER BY begun_at"
            ).fetchall()

    def kept_states(self) -> list[str]:
        return [state for _, state, _ in self.kept_sign_ups()]

    def everything_held(self) -> str:
        """Every text in the items, shown or not, and in the view models: what would remember a visit."""
        models = [self.shell.root, *self.shell.root.findChildren(QObject)]
        personal = self.shell.root.views.pictures.personal_count
        pictures = [f"{personal} pictures of a customer"] * personal
        texts = [text for item in _family(self.shell.window.contentItem()) for text in _texts_of_item(item)]
        return "\n".join(texts + pictures + [text for model in models for text in _texts_of_model(model)])

    def log(self) -> str:
        """What was logged so far."""
        path: Path = self.running.settings.log_file
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def _note_screen(self) -> None:
        if not self.seen or self.seen[-1][0] is not self.screen:
            self.seen.append((self.screen, time.monotonic()))

    def _touchable(self, name: str) -> list[QQuickItem]:
        return [item for item in find_items(self.shell.window, name) if item.isEnabled() and item.width() > 0]

    async def _stand_still(self, name: str, place: int = 0) -> None:
        places: list[QPoint] = []

        def is_still() -> bool:
            items = self._touchable(name)
            places.append(_middle(items[place]) if len(items) > place else QPoint())
            return len(places) > 1 and places[-1] == places[-2]

        await self.until(is_still, f"rest of {name}")

    async def _key(self, name: str) -> QQuickItem:
        await self.until(lambda: self._touchable(f"key_{name}"), f"key {name}")
        return self._touchable(f"key_{name}")[0]

    def _face(self, name: str) -> str:
        keys = self._touchable(f"key_{name}")
        return str(keys[0].property("face")) if keys else ""

    def _touch(self, item: QQuickItem) -> None:
        _scroll_to(item)
        point = _middle(item)
        # Without processing events: a nested event loop inside a coroutine breaks every other task.
        window = self.shell.window
        QTest.touchEvent(window, self.finger, False).press(0, point, window).commit(False)
        QTest.touchEvent(window, self.finger, False).release(0, point, window).commit(False)


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _scroll_to(item: QQuickItem) -> None:
    """Bring the item into the page that scrolls around it, if there is one."""
    page = item.parentItem()
    while page is not None and page.property("contentY") is None:
        page = page.parentItem()
    if page is not None:
        top = page.mapFromItem(item, QPointF(0, 0)).y()
        over = max(0.0, top + item.height() - page.height()) + min(0.0, top)
        page.setProperty("contentY", page.property("contentY") + over)


def _drawn(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from _drawn(child)


def _is_fading(item: QQuickItem) -> bool:
    is_faint = item.isVisible() and item.opacity() < 1
    return is_faint and any(each.objectName() and each.property("text") for each in _family(item))


def _family(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _family(child)


def _texts_of_item(item: QQuickItem) -> Iterator[str]:
    # By name: the wrapper of an item's QMetaObject outlives the item, and is then taken for another object.
    for name in _TEXT_PROPERTIES:
        value = item.property(name)
        if isinstance(value, str):
            yield value


def _texts_of_model(model: QObject) -> Iterator[str]:
    for name, declared in vars(type(model)).items():
        if isinstance(declared, Property):
            value = getattr(model, name)
            if isinstance(value, str | RowModel):
                yield value if isinstance(value, str) else str(value.rows)
            elif isinstance(value, list):
                yield "\n".join(map(str, value))
