"""The view models of all screens, and what each of them asks of the visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.keys.keyboard_bridge import KeyboardBridge
from ui.painted.picture_shelf import PictureShelf
from ui.viewmodels.first_views import FirstViews
from ui.viewmodels.message.notice import NoticeAction
from ui.viewmodels.self_service.details import DetailsActions, DetailsViewModel
from ui.viewmodels.self_service.enrolment import EnrolmentViewModel, FormActions
from ui.viewmodels.self_service.home import HomeViewModel
from ui.viewmodels.self_service.home_sheet import SheetActions
from ui.viewmodels.self_service.idle import IdleViewModel
from ui.viewmodels.self_service.new_card import NewCardViewModel
from ui.viewmodels.self_service.notice import NoticeViewModel
from ui.viewmodels.self_service.pin_pad import PinPadViewModel
from ui.viewmodels.self_service.screensaver import ScreensaverViewModel
from ui.viewmodels.self_service.ways_in import WaysInViewModel
from ui.viewmodels.site import Site
from ui.viewmodels.speech import SpeechViewModel
from ui.viewmodels.visit_requests import VisitRequests


@dataclass(frozen=True, slots=True)
class Views(FirstViews):
    """The view models of all screens, as Python uses them; QML reads them as properties."""

    home: HomeViewModel
    details: DetailsViewModel
    enrolment: EnrolmentViewModel
    new_card: NewCardViewModel
    notice: NoticeViewModel
    idle: IdleViewModel
    pin: PinPadViewModel
    ways_in: WaysInViewModel
    screensaver: ScreensaverViewModel
    speech: SpeechViewModel
    keyboard: KeyboardBridge
    pictures: PictureShelf

    def use_site(self, site: Site) -> None:
        """Take over what the settings say."""
        self.home.use_mask(site.mask)
        self.enrolment.use_required_agreements(site.required_agreements)
        self.details.use_required_agreements(site.required_agreements)
        self.enrolment.use_questions(site.questions, site.answers)

    def use_language(self, language: str) -> None:
        """Say what is shown in `language`, whose texts are installed already.

        What is named by the loyalty system comes from the visit, which asks for it again.
        """
        self.welcome.retranslate()
        self.enrolment.use_language(language)
        self.ways_in.use_language(language)
        self.details.use_language(language)
        self.new_card.retell()
        self.notice.retell()
        self.pin.retell()

    def wipe(self) -> None:
        """Forget all that was shown of a person or typed by one."""
        self.home.wipe()
        self.enrolment.wipe()
        self.new_card.wipe()
        self.details.wipe()
        self.notice.wipe()
        self.pin.wipe()
        self.ways_in.wipe()
        self.pictures.wipe()


def make_views(
    first: FirstViews,
    visit: VisitRequests,
    choose_language: Callable[[str], None],
    clock: Callable[[], float],
    parent: QObject,
) -> Views:
    """All of them; `first` are there already. `clock` counts seconds, `parent` owns the rest."""

    def act(action: NoticeAction) -> None:
        """A button below a notice was tapped."""
        match action:
            case NoticeAction.HOME:
                visit.end()
            case NoticeAction.SIGN_UP:
                visit.ask(lambda port: port.begin_sign_up())

    views = Views(
        welcome=first.welcome,
        accessibility=first.accessibility,
        preview=first.preview,
        home=HomeViewModel(
            lambda part: visit.ask(lambda port: port.retry(part)),
            visit.end,
            SheetActions(
                open_voucher=lambda voucher_id: visit.ask(lambda port: port.open_voucher(voucher_id)),
                open_reward=lambda reward_id: visit.ask(lambda port: port.open_reward(reward_id)),
                act=lambda action: visit.ask(lambda port: port.act_on_sheet(action)),
            ),
            lambda: visit.ask(lambda port: port.open_details()),
            choose_language,
            parent,
        ),
        details=DetailsViewModel(
            DetailsActions(
                act=lambda action: visit.ask(lambda port: port.act_on_details(action)), done=visit.end
            ),
            parent,
        ),
        enrolment=EnrolmentViewModel(
            FormActions(
                go_on=lambda: visit.ask(lambda port: port.go_on()),
                cancel=visit.end,
                load_agreements=lambda: visit.ask(lambda port: port.load_agreements()),
                find_account=lambda: visit.ask(lambda port: port.find_account()),
            ),
            parent,
        ),
        new_card=NewCardViewModel(parent),
        notice=NoticeViewModel(act, parent),
        idle=IdleViewModel(clock, visit.end, parent),
        pin=PinPadViewModel(visit.end, parent),
        ways_in=WaysInViewModel(visit.end, parent),
        screensaver=ScreensaverViewModel(parent),
        speech=SpeechViewModel(parent),
        keyboard=KeyboardBridge(parent),
        pictures=PictureShelf(parent),
    )
    views.home.use_pictures(views.pictures.find)
    return views
