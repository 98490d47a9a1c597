"""Every end of something has its sound, once, wherever it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from kiosk.domain.card import CardRefusal, CardWay
from kiosk.domain.errors import BackendUnavailable
from kiosk.domain.outcome import FreeCard, NotFound
from kiosk.domain.sound import Sound
from ui.sound_cues import SoundCues
from ui.viewmodels.message.card import notice_for_card_added, text_for_refused_card
from ui.viewmodels.message.identification import notice_for_error, notice_for_pause, notice_for_refusal
from ui.viewmodels.message.notice import Notice
from ui.viewmodels.message.sign_up import notice_for_enrolled, notice_for_unconfirmed
from ui.viewmodels.root import RootViewModel, Screen
from ui.viewmodels.self_service.new_card import IssuedCard, NewCardState


@dataclass
class Ears:
    root: RootViewModel
    cues: SoundCues = field(init=False)
    heard: list[Sound] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.cues = SoundCues(self.root, self.heard.append)


@pytest.fixture
def ears(qapp: QGuiApplication) -> Iterator[Ears]:
    root = RootViewModel("en", lambda: 0.0)
    yield Ears(root)
    root.deleteLater()
    QCoreApplication.sendPostedEvents(root, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(
    ("notice", "sounds"),
    [
        (notice_for_enrolled(), [Sound.DONE]),
        (notice_for_card_added(), [Sound.DONE]),
        (notice_for_refusal(NotFound()), [Sound.REFUSED]),
        (notice_for_refusal(NotFound(is_token=True)), [Sound.REFUSED]),
        (notice_for_error(BackendUnavailable("away")), [Sound.REFUSED]),
        (notice_for_refusal(FreeCard()), [Sound.READ]),
        (notice_for_unconfirmed(), [Sound.READ]),
        (notice_for_pause(60), [Sound.READ]),
    ],
    ids=["enrolled", "card", "unknown", "used code", "away", "free card", "unconfirmed", "pause"],
)
def test_notice_sounds_as_it_ends(ears: Ears, notice: Notice, sounds: list[Sound]) -> None:
    ears.root.views.notice.show(notice)

    assert ears.heard == sounds


def test_notice_that_counts_down_sounds_once_and_the_same_one_later_again(ears: Ears) -> None:
    notice = notice_for_refusal(NotFound())
    ears.root.views.notice.show(notice)
    for left in (0.8, 0.4, 0.0):
        ears.root.views.notice.count_down(left)
    assert ears.heard == [Sound.REFUSED]

    ears.root.reset()
    ears.root.views.notice.show(notice)
    assert ears.heard == [Sound.REFUSED] * 2


def test_card_step_sounds_for_each_refused_card_and_for_the_one_that_is_given(ears: Ears) -> None:
    step = ears.root.views.new_card
    step.apply(NewCardState(tuple(CardWay)))
    for _ in range(2):
        step.apply(replace(step.state_now, is_busy=True, problem=""))
        step.retry_later(text_for_refused_card(CardRefusal.TAKEN))
    step.apply(NewCardState(tuple(CardWay), issued=IssuedCard("Yours", "", "1")))

    assert ears.heard == [Sound.REFUSED, Sound.REFUSED, Sound.DONE]


def test_typed_ways_in_sound_when_something_is_wrong(ears: Ears) -> None:
    ways = ears.root.views.ways_in
    ways.apply(replace(ways.state_now, error="Please check this"))

    assert ears.heard == [Sound.REFUSED]


def test_wrong_one_time_password_sounds_in_the_ways_in_and_in_the_form(ears: Ears) -> None:
    for code in (ears.root.views.ways_in.code_entry, ears.root.views.enrolment.code_entry):
        code.apply(replace(code.state_now, error="This code is not right"))

    assert ears.heard == [Sound.REFUSED] * 2


def test_own_data_sound_as_the_saving_ended(ears: Ears) -> None:
    details = ears.root.views.details
    details.apply(replace(details.state_now, told="Saved"))
    details.apply(replace(details.state_now, told=""))
    details.apply(replace(details.state_now, told="Not saved", is_bad=True))

    assert ears.heard == [Sound.DONE, Sound.REFUSED]


def test_code_sounds_as_soon_as_it_is_read_but_not_in_front_of_the_staff_area(ears: Ears) -> None:
    ears.cues.code_was_read()
    ears.root.show_screen(Screen.PIN)
    ears.cues.code_was_read()

    assert ears.heard == [Sound.READ]
