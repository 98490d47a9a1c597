"""What the screens ask of the visit, which is attached only once the rest of the program has loaded."""

from __future__ import annotations

from collections.abc import Callable

from ui.viewmodels.message.notice import NoticeAction
from ui.viewmodels.visit_port import VisitPort


class VisitRequests:
    """Hands requests on to the visit; before there is one they do nothing."""

    def __init__(self) -> None:
        self._visit: VisitPort | None = None

    def attach(self, visit: VisitPort) -> None:
        """Whom to ask from now on."""
        self._visit = visit

    def ask(self, request: Callable[[VisitPort], object]) -> None:
        """Ask now or not at all: nothing is kept for later."""
        if self._visit is not None:
            request(self._visit)

    def end(self) -> None:
        """Somebody is done, or nobody is there any more."""
        self.ask(lambda visit: visit.end())

    def act(self, action: NoticeAction) -> None:
        """A button below a notice was tapped."""
        match action:
            case NoticeAction.HOME:
                self.end()
            case NoticeAction.SIGN_UP:
                self.ask(lambda visit: visit.begin_sign_up())
