"""A notice shows what happened and hears which way on was chosen; wiped, it has nothing to act on."""

from __future__ import annotations

import pytest

from ui.viewmodels.message.notice import Notice, NoticeAction, NoticeKind
from ui.viewmodels.self_service.notice import NoticeShown, NoticeViewModel, derive

BOTH = Notice(NoticeKind.SORRY, "Title", "Body", ("On", NoticeAction.SIGN_UP), ("Back", NoticeAction.HOME))
ONE = Notice(NoticeKind.DONE, "Title", "Body", ("Done", NoticeAction.HOME))


@pytest.mark.parametrize(
    ("notice", "reference", "shown"),
    [
        (BOTH, "K7F-3QX", NoticeShown("sorry", "Title", "Body", "On", "Back", "K7F-3QX")),
        (ONE, "", NoticeShown("done", "Title", "Body", "Done", "", "")),
    ],
)
def test_what_a_notice_shows(notice: Notice, reference: str, shown: NoticeShown) -> None:
    assert derive(notice, reference) == shown


def test_buttons_do_what_they_say(qapp: object) -> None:
    chosen: list[NoticeAction] = []
    view = NoticeViewModel(chosen.append)
    view.show(BOTH)
    view.primary()
    view.secondary()
    assert chosen == [NoticeAction.SIGN_UP, NoticeAction.HOME]


def test_missing_button_does_nothing(qapp: object) -> None:
    chosen: list[NoticeAction] = []
    view = NoticeViewModel(chosen.append)
    view.primary()
    view.show(ONE)
    view.secondary()
    assert chosen == []


def test_ring_counts_down_and_is_full_again_for_the_next(qapp: object) -> None:
    view = NoticeViewModel(lambda _: None)
    view.show(ONE)
    view.count_down(0.25)
    assert view.property("countdown") == 0.25
    view.show(BOTH)
    assert view.property("countdown") == 1.0


def test_wiped_notice_says_and_does_nothing(qapp: object) -> None:
    chosen: list[NoticeAction] = []
    view = NoticeViewModel(chosen.append)
    view.show(BOTH, "K7F-3QX")
    view.wipe()
    view.primary()
    assert chosen == []
    assert [view.property(name) for name in ("title", "body", "reference", "primaryText")] == [""] * 4
    assert not view.property("hasCountdown")
