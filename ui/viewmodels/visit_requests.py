"""What the screens ask of the visit, once it is there."""

from __future__ import annotations

from ui.viewmodels.link import Link
from ui.viewmodels.visit_port import VisitPort


class VisitRequests(Link[VisitPort]):
    """A link to the visit, with what more than one screen asks."""

    def end(self) -> None:
        """Somebody is done, or nobody is there any more."""
        self.ask(lambda visit: visit.end())
