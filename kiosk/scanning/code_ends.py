"""Whether a scanner that has fallen silent has sent a whole code: a part of a number is a wrong number."""

from __future__ import annotations

GAP_S = 0.1
"""A scanner sends a code in one go; after such a pause one without an end is over, or was cut short."""

LINE_GAP_S = 0.05
"""What follows an end sooner is another line of the same code."""


class CodeEnds:
    """What is known about one port, kept while the scanner is unplugged and plugged in again.

    A pause alone ends a code only of a scanner that ends its codes with nothing: one that is set so, or none
    of whose codes has ended otherwise yet. Once one has, a pause never does; what was sent before the pause
    is dropped, and so is all that follows up to and including the next real end. A text of several lines
    teaches nothing, as its line ends may be those of the text.

    `has_end`: True if every code has an end, False if none has, None if it is not known yet.
    """

    def __init__(self, has_end: bool | None) -> None:
        self._has_end = has_end
        self._was_cut = False
        self._has_rest = False
        self.is_broken = False
        """The beginning of a code is lost, so its rest has to go too."""

    def lose(self) -> None:
        """A part of a code is gone: the port closed in the middle of it, or the system dropped some."""
        self.is_broken = True
        self._has_rest = False

    def drop(self, *, is_end: bool) -> None:
        """Something arrived of a broken code, perhaps its end."""
        self._has_rest = True
        if is_end:
            self.is_broken = False

    def fall_silent(self) -> None:
        """Nothing came for `GAP_S`; that may be the end of a broken code."""
        if self.is_broken and self._has_rest and not self._has_end:
            self.is_broken = False

    def is_whole(self, *, lines: int, is_ended: bool) -> bool:
        """Whether a text of so many lines, with an end behind it or only the pause, is a whole code."""
        if not is_ended:
            if self._has_end:
                self.lose()
                return False
            self._was_cut = self._has_end is None
            return True
        if self._has_end is None and lines == 1:
            self._has_end = True
            # So what came before the pause was no whole code, and this is its rest.
            return not self._was_cut
        return True
