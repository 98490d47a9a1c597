"""What else the screens can look like: expanded, refused, asked back, empty, and with the most to say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from decimal import Decimal
from functools import partial

from kiosk.domain.pin_answer import Locked
from kiosk.domain.points import PointsBalance
from kiosk.domain.profile import Failed, Profile
from kiosk.domain.sign_up import FieldError, FieldProblem, SignUpField
from kiosk.domain.sign_up_questions import AGREEMENTS, CONTACT, NAME
from kiosk.domain.way_in import Way
from tests.screens import (
    cafe,
    test_details_screen,
    test_form_keyboards,
    test_home_screen,
    test_home_sheet_screen,
    test_new_card_screen,
    test_notice_screen,
    test_pin_pad_screen,
)
from tests.screens.every_screen import home, language_of, welcome
from tests.screens.kiosk_window import Kiosk
from tests.screens.sign_up_form import ask
from ui.viewmodels.message import pin, sign_up
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.details_state import DetailsStage, DetailsState
from ui.viewmodels.self_service.form_state import ContactChoice
from ui.viewmodels.self_service.home_sheet_state import SheetState, Stage
from ui.viewmodels.self_service.ways_in_state import chosen, opened, refused

REFERENCE = "K2-7F3A"


def all_ways(kiosk: Kiosk) -> None:
    kiosk.root.views.welcome.offer_ways_in(True)
    welcome(kiosk)


def whole_lists(kiosk: Kiosk) -> None:
    home(kiosk)
    for name in ("voucherTile", "rewardTile"):
        kiosk.find(name).setProperty("isExpanded", True)


def end_of_home(kiosk: Kiosk) -> None:
    home(kiosk)
    page = kiosk.find("homePage")
    page.setProperty("contentY", max(0, page.property("contentHeight") - page.height()))


def new_member(language: str) -> Profile:
    """Who has signed up a minute ago."""
    nothing = ("vouchers", "vouchers_elsewhere", "recommendations", "stamp_cards", "purchases", "credits")
    return replace(
        cafe.profile(language),
        points=cafe.loaded(PointsBalance(Decimal(0), ())),
        points_expiration=cafe.loaded(None),
        **{name: cafe.loaded(()) for name in nothing},
    )


def no_answers(language: str) -> Profile:
    """The loyalty system has told who it is, and then no more."""
    whole = cafe.profile(language)
    return replace(whole, **{each.name: Failed() for each in fields(whole) if each.name != "customer"})


def home_of(kiosk: Kiosk, profile: Callable[[str], Profile]) -> None:
    cafe.hang_up_pictures(kiosk.root.views.pictures)
    test_home_screen.show(kiosk, profile(language_of(kiosk)))


def sheet(kiosk: Kiosk, stage: Stage, **values: object) -> None:
    home(kiosk)
    voucher, reward = cafe.voucher("MORNING", language_of(kiosk)), cafe.reward("CUP", language_of(kiosk))
    about = {"reward": reward} if stage is Stage.ASK_BUY else {"voucher": voucher}
    state = SheetState(balance=Decimal(1250), is_allowed=True, stage=stage, **about)
    site = replace(test_home_sheet_screen.SITE, picture_of=kiosk.root.views.pictures.find)
    test_home_sheet_screen.put_on_home(kiosk, replace(state, **values), site)


def elsewhere(kiosk: Kiosk) -> None:
    stores = ("Kavárna Lípa – Náměstí", "Kavárna Lípa – Nádraží", "Kavárna Lípa – Zahrada", "Brno")
    sheet(kiosk, Stage.LOOK, is_usable_here=False, stores=stores)


def refused_names(kiosk: Kiosk) -> None:
    wrong = (SignUpField.FIRST_NAME, SignUpField.LAST_NAME)
    ask(
        kiosk,
        first_name="B0žena",
        errors=tuple(FieldError(each, FieldProblem.WRONG_FORMAT) for each in wrong),
    )


def known_phone(kiosk: Kiosk) -> None:
    taken = FieldError(SignUpField.PHONE, FieldProblem.ALREADY_EXISTS)
    ask(kiosk, step=CONTACT, contact=ContactChoice.PHONE, phone="777 123 456", errors=(taken,))


def password(kiosk: Kiosk) -> None:
    step = test_form_keyboards.PASSWORD
    ask(kiosk, questions=(NAME, step, AGREEMENTS), step=step, password="lipa")


def away(kiosk: Kiosk) -> None:
    offered = cafe.agreements(language_of(kiosk))
    kiosk.root.views.enrolment.use_required_agreements(frozenset(each.agreement_id for each in offered[:2]))
    kiosk.root.views.enrolment.update_online(False)
    ask(kiosk, step=AGREEMENTS, agreements=offered)


def details_phone(kiosk: Kiosk) -> None:
    typing = replace(
        test_details_screen.LOOK,
        open_field=SignUpField.PHONE,
        draft="777 12",
        draft_error=FieldError(SignUpField.PHONE, FieldProblem.WRONG_FORMAT),
    )
    test_details_screen.show(kiosk, typing)


def unknown_address(kiosk: Kiosk) -> None:
    typed_in = replace(chosen(opened(frozenset(Way)), Way.EMAIL), email="jana@example")
    wrong = sign_up.text_for_field(SignUpField.EMAIL, FieldProblem.WRONG_FORMAT)
    kiosk.root.views.ways_in.apply(refused(typed_in, wrong))
    kiosk.root.show_screen(Screen.WAYS_IN)


def locked_pad(kiosk: Kiosk) -> None:
    test_pin_pad_screen.open_pad(kiosk)
    kiosk.root.views.pin.refuse(pin.text_for_pin(Locked(3600)), is_locked=True)


def kept_for_staff(kiosk: Kiosk) -> None:
    test_notice_screen.show(kiosk, sign_up.notice_for_kept_for_staff(), REFERENCE)


def new_card(kiosk: Kiosk, kind: str) -> None:
    welcome(kiosk)
    test_new_card_screen.show(kiosk, test_new_card_screen.states()[kind])


STATES: dict[str, Callable[[Kiosk], None]] = {
    "welcome, all ways": all_ways,
    "home, whole lists": whole_lists,
    "home, its end": end_of_home,
    "home, new member": partial(home_of, profile=new_member),
    "home, no answers": partial(home_of, profile=no_answers),
    "voucher, to be used": partial(sheet, stage=Stage.ASK_USE),
    "voucher, elsewhere": elsewhere,
    "reward, to be bought": partial(sheet, stage=Stage.ASK_BUY),
    "sign-up, names refused": refused_names,
    "sign-up, phone known": known_phone,
    "sign-up, password": password,
    "sign-up, away": away,
    "new card, phone": partial(new_card, kind="phone"),
    "details, phone": details_phone,
    "details, failed": lambda kiosk: test_details_screen.show(kiosk, DetailsState(stage=DetailsStage.FAILED)),
    "way in, refused": unknown_address,
    "PIN pad, locked": locked_pad,
    "notice, for staff": kept_for_staff,
}
