"""The virtual camera's hands, and the visits that play by themselves."""

from __future__ import annotations

import asyncio
import json
import os
import platform
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Protocol

import httpx
from PySide6.QtCore import QCoreApplication, QEvent, Qt, qVersion
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from ui.demo.hearing import DemoHearingViewModel, Hearing
from ui.demo.plan import DemoPlan
from ui.demo.touch import ItemMissing, is_moving, tap, text_of
from ui.demo.tray import DemoTrayViewModel, open_tray
from ui.shell import Shell
from ui.upkeep.last_resort import LastResort
from ui.viewmodels.root import Screen
from ui.viewmodels.tasks import TaskScope

_LOOK_EVERY_S = 0.02


Scene = Callable[["DemoStage"], Awaitable[None]]


class SceneFailed(Exception):
    """Something that a scene waits for did not come."""


class Kiosk(Protocol):
    """What a demo needs of the running program."""

    shell: Shell
    last_resort: LastResort


@dataclass(slots=True)
class SceneReport:
    """How one scene went; `texts` is what was read from the screen, `spoken` what was read aloud in it."""

    scene: str
    ok: bool = False
    seconds: float = 0.0
    pictures: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    spoken: list[str] = field(default_factory=list)
    problem: str | None = None


class DemoStage:
    """Holds cards up, taps the screen, and takes pictures of it."""

    def __init__(self, kiosk: Kiosk, plan: DemoPlan, hearing: Hearing) -> None:
        self._kiosk = kiosk
        self._http = httpx.AsyncClient(base_url=plan.sandbox_url, timeout=5, trust_env=False)
        self._folder = plan.pictures or Path()
        self._scanner = plan.scanner
        self._hearing = hearing
        self._report = SceneReport("")
        self._tray_scope = TaskScope(kiosk.last_resort.report)
        self._tray: QQuickWindow | None = None

    @property
    def shell(self) -> Shell:
        """The window that is being played."""
        return self._kiosk.shell

    async def play(self, folder: Path, scenes: Sequence[tuple[str, Scene]]) -> int:
        """Play every scene into `folder`, which is there; returns 0 if all went well, else 1."""
        started = time.monotonic()
        reports = [await self._play_scene(name, scene) for name, scene in scenes]
        summary = {
            "ok": all(report.ok for report in reports),
            "seconds": round(time.monotonic() - started, 2),
            "scenes": [asdict(report) for report in reports],
            "versions": {
                "kiosk": metadata.version("loyalty-kiosk"),
                "python": platform.python_version(),
                "qt": qVersion(),
            },
        }
        text = json.dumps(summary, ensure_ascii=False, indent=2) + "\n"
        (folder / "summary.json").write_text(text, encoding="utf-8")
        return 0 if summary["ok"] else 1

    def open_tray(self) -> None:
        """Show what can be held up, beside the kiosk's window."""
        parent = self.shell.root
        self._tray_model = DemoTrayViewModel(self._http, self._tray_scope, parent)
        can_speak = self._hearing.parts.can_speak
        self._ears = DemoHearingViewModel(self._hearing.headset, can_speak=can_speak, parent=parent)
        self._tray = open_tray(self.shell.engine, self._tray_model, self._ears, self.shell.window)

    async def hold(self, item: str) -> None:
        """Hold a card or phone up to the camera until it is put down."""
        (await self._http.post("/camera/hold", json={"item": item})).raise_for_status()

    async def put_down(self) -> None:
        """Take away what is held up."""
        (await self._http.post("/camera/put-down")).raise_for_status()

    def scanner_reads(self, text: str) -> None:
        """A code before the scanner that is plugged in. Raises `SceneFailed` where there is none."""
        if self._scanner is None:
            raise SceneFailed("no scanner can be plugged in here")
        os.write(self._scanner, f"{text}\r\n".encode("ascii"))

    def plug(self, *, is_in: bool) -> None:
        """The headset, in or out."""
        self._hearing.headset.is_in = is_in

    def note(self, what: str) -> None:
        """Write down what the visitor does, between what they hear."""
        if self._hearing.notebook is not None:
            self._hearing.notebook.note(what)

    @property
    def heard(self) -> int:
        """How much has been read aloud in this scene, and noted."""
        return 0 if self._hearing.notebook is None else len(self._hearing.notebook.lines)

    @property
    def focused(self) -> str:
        """The name of what has the keyboard; "" for nothing."""
        item = self.shell.window.activeFocusItem()
        return "" if item is None else item.objectName()

    def press(self, key: Qt.Key) -> None:
        """One key, down and up."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self.shell.window, event)

    def break_something(self) -> None:
        """An error that nobody handles."""
        self._kiosk.last_resort.report(SceneFailed("on purpose"))

    async def set_fault(self, fault: dict[str, object] | None) -> None:
        """Break the sandbox, or mend it with None."""
        if fault is None:
            (await self._http.delete("/admin/faults")).raise_for_status()
        else:
            (await self._http.post("/admin/faults", json=fault)).raise_for_status()

    async def newest_code(self) -> str:
        """The one-time password that the sandbox sent last."""
        reply = await self._http.get("/admin/one-time-passwords")
        reply.raise_for_status()
        return str(reply.json()["one_time_passwords"][0]["code"])

    async def wait_for(self, screen: Screen, within_s: float = 12) -> None:
        """Until a screen is up and its transition has ended. Raises `SceneFailed`."""
        await self.until(lambda: self.shell.root.current_screen is screen, f"screen {screen.value}", within_s)

    async def until(self, is_true: Callable[[], bool], what: str, within_s: float = 12) -> None:
        """Look until something is true. Raises `SceneFailed` naming `what`."""
        deadline = time.monotonic() + within_s
        while not is_true():
            if time.monotonic() > deadline:
                raise SceneFailed(f"no {what} within {within_s:g} s")
            await asyncio.sleep(_LOOK_EVERY_S)

    async def rest(self, seconds: float) -> None:
        """Let animations end; what slides may take longer than `seconds` on a busy machine.

        Raises `SceneFailed` where it never ends.
        """
        await asyncio.sleep(seconds)
        await self.until(lambda: not is_moving(self.shell.window), "end of a slide", 5)

    async def tap(self, name: str) -> None:
        """Tap an item, once it is there."""
        await self.until(lambda: self.has(name), f"item {name}", 5)
        tap(self.shell.window, name)
        await asyncio.sleep(0)

    def has(self, name: str) -> bool:
        """Whether an item can be seen."""
        try:
            text_of(self.shell.window, name)
        except ItemMissing:
            return False
        return True

    def type_text(self, text: str) -> None:
        """Type with the on-screen keyboard into the focused field."""
        for character in text:
            self.shell.root.views.keyboard.typeText(character)

    def read(self, name: str) -> str:
        """The text of an item, kept in the report. Raises `ItemMissing`."""
        text = text_of(self.shell.window, name)
        self._report.texts[name] = text
        return text

    def picture(self, name: str) -> None:
        """Save what the window shows now."""
        file = f"{name}.png"
        if not self.shell.window.grabWindow().save(str(self._folder / file)):
            raise SceneFailed(f"picture {file} could not be saved")
        self._report.pictures.append(file)

    async def close(self) -> None:
        """Close the tray and let go of the sandbox."""
        await self._tray_scope.close()
        if self._tray is not None:
            self._tray.close()
            self._tray.deleteLater()
        await self._http.aclose()

    async def _play_scene(self, name: str, scene: Scene) -> SceneReport:
        self._report = report = SceneReport(name)
        started = time.monotonic()
        try:
            await scene(self)
            report.ok = True
        except (SceneFailed, ItemMissing, httpx.HTTPError) as error:
            report.problem = f"{type(error).__name__}: {error}"
            self.picture(f"{name}-failed")
        report.seconds = round(time.monotonic() - started, 2)
        report.spoken = self._written_down(name)
        return report

    def _written_down(self, scene: str) -> list[str]:
        """What was heard in a scene, also as a text beside its pictures."""
        notebook = self._hearing.notebook
        if notebook is None or not notebook.lines:
            return []
        lines, notebook.lines = notebook.lines, []
        (self._folder / f"{scene}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        return lines
