"""A kiosk that crashed again and again: a calm page, while what waits is still sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

import structlog
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.event_log import user_action
from kiosk.languages.built_in import LANGUAGE_NAMES
from kiosk.service_manager import RESTART
from ui.event_loop import KioskEventLoop
from ui.keys.lock_down import locked_down
from ui.shell import QML_FOLDER, RESOURCES, destroy, load_window, open_application, wait_for_first_frame
from ui.upkeep.heartbeat import Painting
from ui.upkeep.last_resort import LastResort
from ui.upkeep.stop_signals import stop_on_signals
from ui.upkeep.watchdogs import Watchdogs
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.self_service.out_of_service import OutOfServiceViewModel, words
from ui.viewmodels.tasks import TaskScope

if TYPE_CHECKING:
    from kiosk.bootstrap import Services
    from kiosk.config import Settings
    from kiosk.first_look import FirstLook

_log = structlog.get_logger()


def stay_out(
    look: FirstLook | Settings, load: Callable[[], Settings] | None, pause_s: float, watchdogs: Watchdogs
) -> int:
    """Show the page for `pause_s`; returns RESTART then, 0 if the program was asked to end before.

    With `load` None nothing is sent meanwhile. What the kiosk itself could not survive, such as mistakes in
    the settings, is no reason to go without.
    """
    app = open_application()
    translations = TranslationSwitch(RESOURCES / "translations", look.brand.folder)
    page = OutOfServiceViewModel()
    with user_action("out_of_service") as reference:
        show_page(page, translations, (look.language,), reference)
        engine, window = load_window(QML_FOLDER / "OutOfService.qml", page, look)
        wait_for_first_frame(window)
        settings = None if load is None else _settings(load)
        if settings is not None:
            show_page(page, translations, (settings.language, *settings.languages), reference)
        _log.error("out_of_service", wait_s=round(pause_s))
        with asyncio.Runner(loop_factory=lambda: KioskEventLoop(app)) as runner:
            services, is_locked = _services(settings), settings is None or settings.window.locked
            return runner.run(_main(engine, window, page, services, pause_s, watchdogs, is_locked=is_locked))


def show_page(
    page: OutOfServiceViewModel, translations: TranslationSwitch, languages: tuple[str, ...], reference: str
) -> None:
    """The page in these languages, the first one large."""
    known = [each for each in dict.fromkeys(languages) if translations.knows(each)] or list(LANGUAGE_NAMES)
    texts = []
    for language in known:
        translations.install(language)
        texts.append(words(reference))
    translations.install(known[0])
    page.show(texts)


async def _main(
    engine: QQmlApplicationEngine,
    window: QQuickWindow,
    page: OutOfServiceViewModel,
    services: Services | None,
    pause_s: float,
    watchdogs: Watchdogs,
    *,
    is_locked: bool,
) -> int:
    stop = asyncio.Event()
    stop_on_signals(stop.set)
    window.visibleChanged.connect(lambda is_visible: None if is_visible else stop.set())
    try:
        with locked_down(window, is_on=is_locked):
            return await wait_out(window, services, pause_s, watchdogs, stop)
    finally:
        window.close()
        destroy(engine, page)


async def wait_out(
    window: Painting, services: Services | None, pause_s: float, watchdogs: Watchdogs, stop: asyncio.Event
) -> int:
    """Send what waits until the pause is over (returns RESTART) or `stop` is set (returns 0)."""
    last_resort = LastResort(lambda: None)
    last_resort.install()
    scope = TaskScope(last_resort.report)
    watchdogs.start(scope, window, "Out of service: the log says why")
    if services is not None:
        scope.start(services.delivery.run())
    try:
        async with asyncio.timeout(pause_s):
            await stop.wait()
    except TimeoutError:
        return RESTART
    finally:
        watchdogs.stop()
        await scope.close()
        if services is not None:
            await services.close()
        last_resort.uninstall()
    return 0


def _settings(load: Callable[[], Settings]) -> Settings | None:
    try:
        return load()
    except Exception as error:
        _log.exception("settings_not_loaded", error=type(error).__name__)
        return None


def _services(settings: Settings | None) -> Services | None:
    """What sends in the background; None where that is what fails."""
    if settings is None:
        return None
    try:
        from kiosk.bootstrap import build

        return build(settings)
    except Exception as error:
        _log.exception("services_not_built", error=type(error).__name__)
        return None
