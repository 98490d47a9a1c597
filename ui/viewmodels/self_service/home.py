"""The customer's home: who this is, and the tiles that fill as they arrive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.greeting import Greeting, NameMask, greet
from kiosk.domain.outcome import Proof
from kiosk.domain.profile import Loaded, PartName, Profile
from kiosk.languages.built_in import language_name
from ui.viewmodels.display import Display
from ui.viewmodels.self_service.home_offers import (
    PictureOf,
    RewardRow,
    VoucherRow,
    derive_recommendations,
    derive_rewards,
    derive_vouchers,
    no_picture,
)
from ui.viewmodels.self_service.home_sheet import HomeSheetViewModel, SheetActions
from ui.viewmodels.self_service.home_tiles import (
    Language,
    PurchaseRow,
    StampCardRow,
    derive_credits,
    derive_points,
    derive_purchases,
    derive_stamp_cards,
    derive_status,
)
from ui.viewmodels.self_service.tile_view_models import (
    CreditsTileViewModel,
    PointsTileViewModel,
    RowListViewModel,
    StatusTileViewModel,
)

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HomeShown:
    """The line of the greeting, and what stands below and beside it."""

    greeting: str = ""
    subtitle: str = ""
    initials: str = ""
    is_masked: bool = True
    can_edit: bool = False
    other_language: str = ""


@dataclass(frozen=True, slots=True)
class HomeOffers:
    """What is offered besides the tiles: the own data, and the customer's own language ("" for none)."""

    can_edit: bool = False
    language: str = ""


def derive(profile: Profile, proof: Proof, mask: NameMask, offers: HomeOffers | None = None) -> HomeShown:
    """The greeting that was proved; without the customer's part, one without a name."""
    offers = offers or HomeOffers()
    greeting = Greeting()
    if isinstance(profile.customer, Loaded):
        greeting = greet(profile.customer.value, proof, mask)
    return HomeShown(
        greeting.salutation or translate("HomeViewModel", "Good day"),
        greeting.name or "",
        greeting.initials,
        greeting.is_masked,
        offers.can_edit,
        offers.language,
    )


@QmlElement
class HomeViewModel(QObject):
    """Shows one profile; `on_retry` asks for one part again, `on_done` ends the visit, `on_details` leads to
    the customer's own data, `on_language` switches to another language (ISO 639-1)."""

    changed = Signal()

    def __init__(
        self,
        on_retry: Callable[[PartName], None],
        on_done: Callable[[], None],
        sheet_actions: SheetActions,
        on_details: Callable[[], None],
        on_language: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._mask = NameMask.NONE
        self._picture_of: PictureOf = no_picture
        self._on_done = on_done
        self._on_details = on_details
        self._on_language = on_language
        self._is_settled = False
        self._display = Display(HomeShown(), self.changed)
        self._points = PointsTileViewModel(on_retry, self)
        self._status = StatusTileViewModel(on_retry, self)
        self._credits = CreditsTileViewModel(on_retry, self)
        self._vouchers = RowListViewModel(PartName.VOUCHERS, VoucherRow, on_retry, self)
        self._rewards = RowListViewModel(PartName.REWARDS, RewardRow, on_retry, self)
        self._stamp_cards = RowListViewModel(PartName.STAMP_CARDS, StampCardRow, on_retry, self)
        self._recommendations = RowListViewModel(PartName.RECOMMENDATIONS, RewardRow, on_retry, self)
        self._purchases = RowListViewModel(PartName.PURCHASES, PurchaseRow, on_retry, self)
        self.sheet_view = HomeSheetViewModel(sheet_actions, self)

    def use_mask(self, mask: NameMask) -> None:
        """What is shown of a name from now on, where only a card was held up."""
        self._mask = mask

    def use_pictures(self, picture_of: PictureOf) -> None:
        """Where to look for the pictures of vouchers and rewards."""
        self._picture_of = picture_of

    def show(
        self, profile: Profile, proof: Proof, language: Language, offers: HomeOffers | None = None
    ) -> None:
        """Show a snapshot; only what differs from the last one is touched."""
        self._is_settled = profile.is_complete
        self._display.show(derive(profile, proof, self._mask, offers))
        self._points.show(derive_points(profile, language))
        self._status.show(derive_status(profile, language))
        self._credits.show(derive_credits(profile, language))
        self._vouchers.show(*derive_vouchers(profile, language, self._picture_of))
        self._rewards.show(*derive_rewards(profile, language, self._picture_of))
        self._stamp_cards.show(*derive_stamp_cards(profile, language))
        self._recommendations.show(*derive_recommendations(profile, language, self._picture_of))
        self._purchases.show(*derive_purchases(profile, language))

    def is_settled(self) -> bool:
        """Whether every tile has its answer, or has failed."""
        return self._is_settled

    def wipe(self) -> None:
        """Forget the customer."""
        self._is_settled = False
        self.sheet_view.wipe()
        self._display.show(HomeShown())
        for tile in (self._points, self._status, self._credits):
            tile.wipe()
        lists = (self._vouchers, self._rewards, self._stamp_cards, self._recommendations, self._purchases)
        for rows in lists:
            rows.show("pending", ())

    @Slot()
    def done(self) -> None:
        self._on_done()

    @Slot()
    def openDetails(self) -> None:
        if self._display.shown.can_edit:
            self._on_details()

    @Slot()
    def speakOtherLanguage(self) -> None:
        if self._display.shown.other_language:
            self._on_language(self._display.shown.other_language)

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """Its own name, "" where none is offered."""
        other = self._display.shown.other_language
        return language_name(other) if other else ""

    @Property(bool, notify=changed)
    def canEdit(self) -> bool:
        return self._display.shown.can_edit

    @Property(str, notify=changed)
    def greeting(self) -> str:
        return self._display.shown.greeting

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        return self._display.shown.subtitle

    @Property(str, notify=changed)
    def initials(self) -> str:
        return self._display.shown.initials

    @Property(bool, notify=changed)
    def isMasked(self) -> bool:
        return self._display.shown.is_masked

    @Property(PointsTileViewModel, constant=True)
    def points(self) -> PointsTileViewModel:
        return self._points

    @Property(StatusTileViewModel, constant=True)
    def status(self) -> StatusTileViewModel:
        return self._status

    @Property(CreditsTileViewModel, constant=True)
    def credits(self) -> CreditsTileViewModel:
        return self._credits

    @Property(RowListViewModel, constant=True)
    def vouchers(self) -> RowListViewModel:
        return self._vouchers

    @Property(RowListViewModel, constant=True)
    def rewards(self) -> RowListViewModel:
        return self._rewards

    @Property(RowListViewModel, constant=True)
    def stampCards(self) -> RowListViewModel:
        return self._stamp_cards

    @Property(RowListViewModel, constant=True)
    def recommendations(self) -> RowListViewModel:
        return self._recommendations

    @Property(RowListViewModel, constant=True)
    def purchases(self) -> RowListViewModel:
        return self._purchases

    @Property(HomeSheetViewModel, constant=True)
    def sheet(self) -> HomeSheetViewModel:
        return self.sheet_view
