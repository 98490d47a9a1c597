"""The customer's home inside a visit: it fills as the parts arrive, and leads to what can be done from it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.backends.port_pictures import PicturePort
from kiosk.domain.outcome import Found, Inactive, Proof, Session
from kiosk.domain.profile import Loaded, PartName, Profile
from kiosk.domain.reward import RewardId
from kiosk.domain.voucher import VoucherId
from kiosk.services.profile import ProfileLoad
from ui.flows.details_flow import DetailsFlow, DetailsSite
from ui.flows.paced import Paced
from ui.flows.picture_flow import PictureFlow
from ui.flows.redemption_flow import RedemptionFlow, RedemptionSite
from ui.viewmodels.root import RootViewModel, Screen
from ui.viewmodels.self_service.details_state import DetailsAction
from ui.viewmodels.self_service.home import HomeOffers
from ui.viewmodels.self_service.home_sheet_state import SheetAction
from ui.viewmodels.self_service.home_tiles import Language
from ui.viewmodels.self_service.idle import IdleLimit
from ui.viewmodels.tasks import TaskScope
from ui.viewmodels.words import Words

_TILES_EVERY_S = 0.05
_NAMED_PARTS = (
    PartName.STATUS,
    PartName.VOUCHERS,
    PartName.REWARDS,
    PartName.STAMP_CARDS,
    PartName.RECOMMENDATIONS,
)
# The own data are a page of the home: what arrives late must not take the customer away from typing there.
_SCREENS = (Screen.HOME, Screen.DETAILS)


@dataclass(frozen=True, slots=True)
class HomeServices:
    """What a home uses. `make_load` builds the profile of one session; `end_session` never raises.

    `redemption` is what can be done with vouchers and points here, `details` with customers' own data.
    `pictures` is None where the loyalty system has none.
    """

    make_load: Callable[[Session, Callable[[Profile], None], Proof], ProfileLoad]
    end_session: Callable[[Session], object]
    redemption: RedemptionSite
    details: DetailsSite
    pictures: PicturePort | None
    now: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class HomeLimits:
    """How long the home and its form may stay untouched, and where the store's clock stands."""

    home: IdleLimit
    form: IdleLimit
    time_zone: ZoneInfo
    language: str


class HomeFlow:
    """The home of one customer at a time; `on_closed` hears that the account turned out to be closed."""

    def __init__(
        self,
        services: HomeServices,
        root: RootViewModel,
        limits: HomeLimits,
        scope: TaskScope,
        on_closed: Callable[[Inactive], None],
    ) -> None:
        self._services = services
        self._root = root
        self._limits = limits
        self._scope = scope
        self._on_closed = on_closed
        views = root.views
        self._redemption = RedemptionFlow(services.redemption, views.home.sheet_view, scope, self._reload)
        self._details = DetailsFlow(services.details, views.details, scope, self._enter)
        self._pictures = PictureFlow(services.pictures, views.pictures, scope, self._show_again)
        self._tiles = Paced(self._show, _TILES_EVERY_S)
        self._load: ProfileLoad | None = None
        self._proof = Proof.CARD
        self._language = limits.language

    async def load(
        self, found: Found, deadline: asyncio.Timeout, on_open: Callable[[], None] = lambda: None
    ) -> Inactive | None:
        """Bring up the home of `found` and return once it is complete, or what to refuse with.

        `on_open` hears that it is up; from then on it answers for itself, and `deadline` is off.
        """

        def on_change(profile: Profile) -> None:
            if deadline.expired():
                return
            if self._root.current_screen not in _SCREENS:
                # Each tile has a deadline and a retry of its own, which may come long after this deadline's
                # block has been left.
                deadline.reschedule(None)
                on_open()
            self._tiles.take(profile, is_last=profile.is_complete)

        self._proof = found.proof
        self._load = self._services.make_load(found.session, on_change, found.proof)
        ended = await self._load.run()
        return ended if isinstance(ended, Inactive) else None

    def leave(self) -> None:
        """The visit is over: no late answer reaches the screen, and the session ends."""
        self._tiles.drop()
        self._pictures.end()
        self._redemption.end()
        self._details.end()
        if self._load is not None:
            self._services.end_session(self._load.session)
            self._load = None

    def stop(self) -> None:
        """The program ends: what waits to be shown would come after the screens are gone."""
        self._tiles.drop()

    def use_language(self, language: str) -> None:
        """Speak `language` from now on; its texts are installed already."""
        self._language = language
        self._details.use_language(language)
        if self._load is not None and self._root.current_screen in _SCREENS:
            self._show(self._load.profile)
            # What the loyalty system names, it names in the language that it is asked in.
            self._reload(_NAMED_PARTS)

    def retry(self, part: PartName) -> None:
        """Ask for one tile again."""
        self._reload((part,))

    def open_voucher(self, voucher_id: VoucherId) -> None:
        """Show a voucher in full."""
        self._redemption.open_voucher(voucher_id)

    def open_reward(self, reward_id: RewardId) -> None:
        """Show a reward in full."""
        self._redemption.open_reward(reward_id)

    def act_on_sheet(self, action: SheetAction) -> None:
        """A button of the sheet over the home was tapped."""
        self._redemption.act(action)

    def open_details(self) -> None:
        """Show the customer's own data, where it was proved enough for that."""
        if self._load is not None and self._details.is_open_to(self._proof):
            self._root.views.home.sheet_view.wipe()
            self._details.begin(self._load.session, self._language)
            self._root.show_screen(Screen.DETAILS)
            self._root.views.idle.watch(self._limits.form)

    def act_on_details(self, action: DetailsAction) -> None:
        """A button beside the customer's own data was tapped."""
        self._details.act(action)

    def _reload(self, parts: tuple[PartName, ...]) -> None:
        if self._load is not None:
            self._scope.start(self._retry(self._load, parts))

    async def _retry(self, load: ProfileLoad, parts: tuple[PartName, ...]) -> None:
        closed = await load.retry(*parts)
        if closed is not None:
            self._on_closed(closed)

    def _show_again(self) -> None:
        if self._load is not None:
            self._tiles.take(self._load.profile, is_last=False)

    def _show(self, profile: Profile) -> None:
        words = Words(self._language, self._limits.time_zone)
        today = self._services.now().astimezone(self._limits.time_zone).date()
        language = Language(words, today)
        offers = HomeOffers(self._details.is_open_to(self._proof), self._other_language(profile))
        self._root.views.home.show(profile, self._proof, language, offers)
        if self._load is not None:
            self._redemption.update(self._load.session, self._proof, profile, language)
        self._pictures.look(profile)
        if self._root.current_screen not in _SCREENS:
            self._enter()

    def _other_language(self, profile: Profile) -> str:
        """The customer's own language, where the screens speak it and another one is shown."""
        customer = profile.customer.value if isinstance(profile.customer, Loaded) else None
        wanted = (customer.language or "").lower() if customer else ""
        return wanted if wanted in self._root.languages_offered and wanted != self._language else ""

    def _enter(self) -> None:
        self._root.show_screen(Screen.HOME)
        self._root.views.idle.watch(self._limits.home)
