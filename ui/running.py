"""The composition root, second half: network, scanners and the visit, put together and kept alive."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import structlog

from kiosk.backends.port import accept_language
from kiosk.bootstrap import Services, sign_ups_for_staff, staff_access
from kiosk.config import Settings
from kiosk.config_loading import ConfigError
from kiosk.domain.errors import LoyaltyError
from kiosk.domain.outcome import Session
from kiosk.domain.scan_code import ScanCode
from kiosk.domain.store import StoreId
from kiosk.services.health import HealthMonitor
from kiosk.services.sign_up_form import phone_prefix
from kiosk.site_rules import can_sign_up
from kiosk.sound.player import SoundPlayer
from ui.activity import ActivityWatch
from ui.flows.sign_up_desk import SignUpDesk
from ui.flows.visit_flow import VisitFlow
from ui.keys.keypad import Keypad
from ui.keys.lock_down import LockDown
from ui.keys.steady_keys import steady_keys
from ui.look.appearance import appearance_of
from ui.look.brand_report import tell_of_brand
from ui.readers.code_readers import CodeReaders
from ui.shell import Shell
from ui.sound_cues import SoundCues
from ui.speech.parts import SpeechParts, make_reading, speech_parts
from ui.staff.staff_door import DoorWays, StaffDoor
from ui.upkeep.last_resort import LastResort
from ui.upkeep.motion_watch import MotionWatch
from ui.upkeep.spare_memory import SpareMemory
from ui.upkeep.watchdogs import Watchdogs
from ui.viewmodels.root import Screen
from ui.viewmodels.tasks import TaskScope
from ui.viewmodels.words import Words
from ui.visit_parts import VisitWays, make_visit, site_of

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class StaffWays:
    """What staff may do to the program: `reload` the settings that they changed, and `stop` it."""

    reload: Callable[[], Settings]
    stop: Callable[[], None]


class Running:
    """Everything alive beside the window. Built and ended in the event loop."""

    def __init__(
        self,
        shell: Shell,
        settings: Settings,
        services: Services,
        staff: StaffWays,
        speech: SpeechParts | None = None,
    ) -> None:
        """`speech` is None for the voice of this computer."""
        self.shell = shell
        self.settings = settings
        self.services = services
        self._language: str = settings.language
        shell.root.use_site(site_of(settings))
        self.last_resort = LastResort(self._recover)
        self._upkeep = TaskScope(self.last_resort.report)
        self._visit_scope = TaskScope(self.last_resort.report)
        self._staff = staff
        self.door = self._make_door()
        self.visit = self._make_visit()
        self.readers = CodeReaders(
            settings, services.classifier, shell.root.views, shell.window, self.take_scan
        )
        self._sounds = SoundPlayer(settings.sound.volume)
        self._cues = SoundCues(shell.root, self._sounds.play)
        self._reading = make_reading(shell.window, shell.root, settings, speech or speech_parts(settings))
        self._activity = ActivityWatch(shell.root.touched)
        self._keypad = Keypad(shell.window, settings.keypad.second_press_ms / 1000)
        self._steady = steady_keys(settings, self._keypad)
        self._lock_down = LockDown(shell.window)
        self._motion = MotionWatch(shell.window, appearance_of(shell.engine))
        self._is_closing = False
        self._spare_memory = SpareMemory(self.is_quiet)

    def start(self) -> None:
        """Connect the screens and start everything that runs for as long as the program does."""
        root = self.shell.root
        self.last_resort.install()
        # At the window, not the application: there Python would be asked about every event of every item.
        self.shell.window.installEventFilter(self._keypad)
        if self.settings.window.locked:
            self.shell.window.installEventFilter(self._lock_down)
        self.shell.window.installEventFilter(self._activity)
        # After the lock-down, and so asked before it: the keys of this are none that it lets through.
        self.shell.window.installEventFilter(self._reading)
        self.shell.window.installEventFilter(self._steady)
        self._reading.start()
        # Without the focus no key arrives, and not every session gives it to a new window.
        self.shell.window.requestActivate()
        self._use_language(self.settings.language)
        root.views.welcome.allow_sign_up(can_sign_up(self.settings))
        root.views.welcome.offer_ways_in(self.visit.has_ways_in)
        root.views.screensaver.use(
            self.settings.look.screensaver_after_s,
            len(appearance_of(self.shell.engine).shown.brand.screensaver),
        )
        for form in (root.views.enrolment, root.views.details, root.views.ways_in):
            form.use_phone_prefix(phone_prefix(self.settings.phone_country))
        root.attach(self.visit, self._use_language)
        if self.settings.look.motion == "auto":
            root.changed.connect(self._watch_motion)
        health = HealthMonitor(
            self.services.backend, self.settings.languages, self._update_online, time.monotonic
        )
        self._upkeep.start(self._load_words())
        self._upkeep.start(self._name_store())
        self._upkeep.start(tell_of_brand(self.settings.brand.folder))
        self._upkeep.start(health.run())
        self._upkeep.start(self.services.delivery.run())
        self._upkeep.start(self.services.counts.run())
        self._start_reading()
        _keep_for_good()

    def guard(self, watchdogs: Watchdogs, restart: Callable[[], None]) -> None:
        """Give signs of life, and ask for a `restart` where one is due and nobody is there."""
        watchdogs.start(self._upkeep, self.shell.window, "Serving customers")
        watchdogs.serve(self._upkeep, self.settings.recovery, self.is_quiet, restart)

    def is_quiet(self) -> bool:
        """Nobody is there and nothing is being sent."""
        root = self.shell.root
        return (
            root.current_screen is Screen.WELCOME
            and not root.views.idle.is_watching
            and not root.views.welcome.is_anything_in_view
            and not self._visit_scope.is_busy
            and not self.services.is_sending
        )

    def _watch_motion(self) -> None:
        self._motion.screen_is(self.shell.root.current_screen.value)

    def _update_online(self, is_online: bool) -> None:
        views = self.shell.root.views
        views.welcome.update_online(is_online)
        views.enrolment.update_online(is_online)
        if is_online:
            self._upkeep.start(self.services.delivery.loyalty_system_is_back())

    def take_scan(self, scan: ScanCode) -> None:
        """A code was read, by whichever scanner."""
        self._cues.code_was_read()
        self.visit.scan(scan)

    def open_ahead(self) -> None:
        """Open the connections while the code that will need them is being read."""
        self._upkeep.start(self.services.backend.warm_up())

    async def close(self) -> None:
        """Cancel scopes, stop the worker, close clients."""
        self._is_closing = True
        self.shell.root.views.idle.watch(None)
        self.shell.window.removeEventFilter(self._activity)
        self.shell.window.removeEventFilter(self._lock_down)
        self._motion.close()
        self.shell.window.removeEventFilter(self._steady)
        self.shell.window.removeEventFilter(self._reading)
        self._reading.close()
        self._keypad.close()
        self._spare_memory.close()
        await self._visit_scope.close()
        self.visit.stop()
        await self.door.close()
        await self.readers.stop()
        await self._upkeep.close()
        self._sounds.close()
        await self.services.close()
        self.last_resort.uninstall()

    def _start_reading(self) -> None:
        self.readers.start(self._upkeep, self.open_ahead)

    async def _hand_over_readers(self) -> None:
        await self.readers.stop()

    def _take_readers_back(self) -> None:
        """After the staff area, where camera and scanners may have been set anew."""
        if self._is_closing:
            return
        try:
            fresh = self._staff.reload()
        except ConfigError as error:
            _log.error("settings_not_reloaded", count=len(error.problems))
        else:
            changed = {name: getattr(fresh, name) for name in ("camera", "wedge", "serial")}
            self.settings = self.settings.model_copy(update=changed)
        self.readers.use(self.settings)
        self._start_reading()

    def _make_door(self) -> StaffDoor:
        desk = SignUpDesk(
            sign_ups_for_staff(self.settings, self.services.queue),
            self.services.delivery.wake,
            lambda: self.services.sign_up_contents.lacking,
        )
        ways = DoorWays(
            self._hand_over_readers,
            self._take_readers_back,
            self._go_home,
            self._recover,
            self._staff.stop,
            desk,
        )
        return StaffDoor(
            self.shell, lambda: self.settings, staff_access(self.settings), ways, self.last_resort.report
        )

    def _make_visit(self) -> VisitFlow:
        ways = VisitWays(self._end_session, self.door.begin_pin, self._on_visit_end)
        return make_visit(self.services, self.settings, self.shell.root, ways, self._visit_scope)

    def _use_language(self, language: str) -> None:
        self._language = language
        self._visit_scope.bind(accept_language, language)
        self.shell.translations.install(language)
        self.shell.engine.retranslate()
        self.shell.root.switch_language(language)
        self.visit.use_language(language)

    def _on_visit_end(self) -> None:
        self.door.shut()
        self.readers.end_of_visit()
        self._spare_memory.end_of_visit()
        # Every text of every screen is asked for again by a change, so there is none without a reason.
        if self._language != self.settings.language:
            self._use_language(self.settings.language)

    def _end_session(self, session: Session) -> None:
        self._upkeep.start(self.services.backend.end_session(session))

    def _go_home(self) -> None:
        """A clean welcome screen, when staff leave."""
        self.visit.end()

    def _recover(self) -> None:
        """After an error of our own: a clean welcome screen, after a calm word to whoever is there."""
        had_visitor = self.shell.root.current_screen is not Screen.WELCOME
        self.visit.end()
        if had_visitor:
            self.visit.apologise()

    async def _load_words(self) -> None:
        """The first customer should not wait for tables of numbers and dates."""
        zone = ZoneInfo(self.settings.carecloud.time_zone)
        for language in self.settings.languages:
            await asyncio.to_thread(Words(language, zone).load)
            await asyncio.to_thread(self._reading.load_words, language)

    async def _name_store(self) -> None:
        """Show which store this is; asked again until somebody answers."""
        store_id = self.settings.store_id
        while store_id is not None:
            with contextlib.suppress(LoyaltyError):
                store = await self.services.backend.find_store(StoreId(store_id))
                if store is not None:
                    self.shell.root.show_store(store.name, store.address or "")
                else:
                    _log.error("store_not_in_crm")
                return
            await asyncio.sleep(10)


def _keep_for_good() -> None:
    """What is loaded by now stays: looking through it all for garbage would stop the screen for 70 ms."""
    gc.collect()
    gc.freeze()
