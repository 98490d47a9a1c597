"""The window's one view model: screens, choices, and actions that wait until the program has loaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from kiosk.domain.profile import PartName
from kiosk.domain.sign_up_questions import Ask, Question
from ui.shell import destroy
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.message.identification import notice_for_unknown_code
from ui.viewmodels.message.sign_up import notice_for_enrolled
from ui.viewmodels.privacy import privacy_text
from ui.viewmodels.root import RootViewModel, Screen
from ui.viewmodels.site import Site

SITE = Site(("en", "cs"), "Kiosk 02", minimum_age=15, controller="A & B Ltd.", contact="x@example.com")


@dataclass
class AskedVisit:
    """A visit that only notes what it is asked."""

    asked: list[object] = field(default_factory=list)

    def linger(self) -> None:
        self.asked.append("linger")

    def begin_sign_up(self) -> None:
        self.asked.append("begin_sign_up")

    def go_on(self) -> None:
        self.asked.append("go_on")

    def load_agreements(self) -> None:
        self.asked.append("load_agreements")

    def retry(self, part: PartName) -> None:
        self.asked.append(part)

    def end(self) -> None:
        self.asked.append("end")


@pytest.fixture
def root(speak: TranslationSwitch) -> Iterator[RootViewModel]:
    made = RootViewModel("en", lambda: 0.0)
    made.use_site(SITE)
    yield made
    destroy(made)


@pytest.fixture
def visit(root: RootViewModel) -> AskedVisit:
    made = AskedVisit()
    root.attach(made, root.switch_language)
    return made


def act_everywhere(root: RootViewModel) -> None:
    root.views.welcome.signUp()
    vouchers: Any = root.views.home.vouchers
    vouchers.retry()
    root.views.enrolment.goOn()
    root.views.enrolment.boxes.retry()
    root.views.enrolment.cancel()
    root.views.home.done()


def test_actions_before_the_program_has_loaded_do_nothing(root: RootViewModel) -> None:
    act_everywhere(root)
    root.chooseLanguage("cs")
    assert root.property("language") == "en"


def test_every_action_reaches_the_visit(root: RootViewModel, visit: AskedVisit) -> None:
    act_everywhere(root)
    assert visit.asked == [
        "begin_sign_up",
        PartName.VOUCHERS,
        "go_on",
        "load_agreements",
        "end",
        "end",
    ]


def test_buttons_of_a_notice_lead_on(root: RootViewModel, visit: AskedVisit) -> None:
    root.views.notice.show(notice_for_unknown_code())
    root.views.notice.primary()
    root.views.notice.secondary()
    assert visit.asked == ["end", "begin_sign_up"]


def test_choice_at_the_welcome_screen_does_not_outlast_who_made_it(
    root: RootViewModel, visit: AskedVisit
) -> None:
    root.chooseLanguage("cs")
    root.views.accessibility.toggleLargeText()
    root.openPrivacy()
    assert visit.asked == ["linger"] * 3
    root.show_screen(Screen.HOME)
    root.views.accessibility.toggleLargeText()
    assert visit.asked == ["linger"] * 3


def test_language_that_is_not_offered_is_not_taken(root: RootViewModel, visit: AskedVisit) -> None:
    root.chooseLanguage("xx")
    assert visit.asked == []


def test_list_of_languages_marks_the_current_one(root: RootViewModel, visit: AskedVisit) -> None:
    root.chooseLanguage("cs")
    languages: Any = root.languageList
    assert [(row.code, row.is_current) for row in languages.rows] == [("en", False), ("cs", True)]


def test_another_screen_closes_the_privacy_notice(root: RootViewModel, visit: AskedVisit) -> None:
    root.openPrivacy()
    assert root.property("isPrivacyOpen")
    root.show_screen(Screen.READING)
    assert not root.property("isPrivacyOpen")


def test_reset_wipes_but_keeps_large_text_until_the_choices_are_forgotten(root: RootViewModel) -> None:
    root.views.enrolment.setFirstName("Eva")
    root.views.notice.show(notice_for_enrolled(), "K7F-3QX")
    root.views.accessibility.toggleLargeText()
    root.reset()
    assert root.views.enrolment.property("firstName") == ""
    assert root.views.notice.property("reference") == ""
    assert root.views.accessibility.property("isLargeText")
    root.forget_choices()
    assert not root.views.accessibility.property("isLargeText")


def test_privacy_notice_says_who_why_and_from_which_age(speak: TranslationSwitch) -> None:
    text = privacy_text(SITE, "Kavárna Lípa")
    assert "A &amp; B Ltd." in text
    assert "x@example.com" in text
    assert "15" in text
    assert "never stored" in text


def test_privacy_notice_without_details_names_the_shop_or_the_programme(speak: TranslationSwitch) -> None:
    bare = Site(("en",))
    assert "<b>Shop</b>" not in privacy_text(bare, "<b>Shop</b>")
    assert "&lt;b&gt;Shop" in privacy_text(bare, "<b>Shop</b>")
    assert "the company that runs this loyalty" in privacy_text(bare, "")
    assert "We use your name and your e-mail or phone" in privacy_text(bare, "")
    curious = replace(bare, questions=(Question(Ask.POSTCODE), *bare.questions))
    assert "We use what you enter when you sign up" in privacy_text(curious, "")
    assert "age of" not in privacy_text(bare, "Shop")
