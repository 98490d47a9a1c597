"""Which sound goes with what the screens show: whatever ends well or badly is heard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import SignalInstance

from kiosk.domain.sound import Sound
from ui.viewmodels.message.notice import NoticeKind
from ui.viewmodels.root import RootViewModel, Screen
from ui.viewmodels.self_service.code_entry import CodeEntryViewModel
from ui.viewmodels.self_service.details_state import DetailsState
from ui.viewmodels.self_service.home_sheet_state import SheetState
from ui.viewmodels.views import Views

_OF_NOTICE = {
    NoticeKind.DONE.value: Sound.DONE,
    NoticeKind.SORRY.value: Sound.REFUSED,
    NoticeKind.NEW_CODE.value: Sound.REFUSED,
    NoticeKind.OFFLINE.value: Sound.REFUSED,
    # Neither good nor bad, but there is something to read: whoever looks away hears that.
    NoticeKind.FREE_CARD.value: Sound.READ,
    NoticeKind.WAITING.value: Sound.READ,
}

Told = tuple[Sound, str]
"""A sound, and the words that it goes with."""


class SoundCues:
    """Watches the view models, and asks for a sound when one of them begins to tell something."""

    def __init__(self, root: RootViewModel, play: Callable[[Sound], None]) -> None:
        self._root = root
        self._play = play
        views = root.views
        self._watch(views.notice.changed, lambda: _of_notice(views))
        self._watch(views.new_card.changed, lambda: _of_new_card(views))
        self._watch(views.ways_in.changed, lambda: _refused(views.ways_in.state_now.error))
        for code in (views.ways_in.code_entry, views.enrolment.code_entry):
            self._watch(code.changed, partial(_of_code, code))
        self._watch(views.home.sheet_view.changed, lambda: _ended(views.home.sheet_view.state_now))
        self._watch(views.details.changed, lambda: _ended(views.details.state_now))

    def code_was_read(self) -> None:
        """By whichever scanner, before anybody knows whose it is. In the staff area no code counts."""
        if self._root.current_screen not in (Screen.PIN, Screen.STAFF):
            self._play(Sound.READ)

    def _watch(self, changed: SignalInstance, told_now: Callable[[], Told | None]) -> None:
        last: Told | None = None

        def look() -> None:
            nonlocal last
            told = told_now()
            if told != last and told is not None:
                self._play(told[0])
            last = told

        changed.connect(look)


def _of_notice(views: Views) -> Told | None:
    sound = _OF_NOTICE.get(views.notice.shown_now.kind)
    return (sound, views.notice.shown_now.title) if sound is not None else None


def _of_new_card(views: Views) -> Told | None:
    state = views.new_card.state_now
    return (Sound.DONE, state.issued.title) if state.issued is not None else _refused(state.problem)


def _of_code(code: CodeEntryViewModel) -> Told | None:
    return _refused(code.state_now.error)


def _refused(words: str) -> Told | None:
    return (Sound.REFUSED, words) if words else None


def _ended(state: SheetState | DetailsState) -> Told | None:
    if not state.told:
        return None
    return Sound.REFUSED if state.is_bad else Sound.DONE, state.told
