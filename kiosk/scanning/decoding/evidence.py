"""Which of the texts that several passes read in one picture count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.domain.scan_code import UnknownScan
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.decoding.decoded import WEAK, ZBAR, DecodedText

_NEEDED = 2
# Its modulo-103 character is as good as a second opinion, except on a text of a few characters.
_STRONG = "Code128"
_STRONG_FROM = 4
# Where so many other numbers were read at one place, they are all guesses at a code too blurred to be read.
_TOO_MANY_RIVALS = 3

_Key = tuple[str, str]


@dataclass(slots=True)
class _Seen:
    code: DecodedText
    readers: set[str] = field(default_factory=set)


class Evidence:
    """Counts the passes that read each text. `rules` None: nothing is known about the shop's codes.

    ZBar counts once, on whichever crops: it misreads the same blurred code in the same way again and again.
    """

    def __init__(self, rules: CodeClassifier | None) -> None:
        self._rules = rules
        self._seen: dict[_Key, _Seen] = {}

    def add(self, codes: Iterable[DecodedText]) -> None:
        """Take what one pass read; a text counts once however often the pass has it."""
        for key, code in {(code.symbology, code.text): code for code in codes}.items():
            self._seen.setdefault(key, _Seen(code)).readers.add(_reader(code))

    @property
    def is_complete(self) -> bool:
        """True if every text that was read counts, so that further passes would add nothing.

        With rules, one of them must have a meaning too: the picture may hold another code that has one.
        """
        proven = self.proven()
        if len(proven) != len(self._seen) or not proven:
            return False
        return self._rules is None or any(self._has_meaning(code) for code in proven)

    def proven(self) -> list[DecodedText]:
        """The codes that count: those with a meaning first, then the best proven."""
        seen = [each for each in self._seen.values() if self._is_proven(each)]
        seen.sort(key=lambda each: (not self._has_meaning(each.code), -len(each.readers)))
        return [each.code for each in seen]

    def unproven(self) -> list[DecodedText]:
        """What was read and does not count."""
        return [each.code for each in self._seen.values() if not self._is_proven(each)]

    def _is_proven(self, seen: _Seen) -> bool:
        code = seen.code
        if code.has_own_check:
            return True
        if code.symbology in WEAK and self._rules is not None and not self._is_asked_for(code):
            return False
        if any(code.is_piece_of(other.code) for other in self._seen.values()):
            return False
        if code.symbology == _STRONG and len(code.text) >= _STRONG_FROM:
            return True
        # Another number at the same place: one of the two is wrong, so one must be clearly ahead.
        rivals = [len(other.readers) for other in self._seen.values() if _is_rival(code, other.code)]
        return len(rivals) < _TOO_MANY_RIVALS and len(seen.readers) >= _NEEDED + max(rivals, default=0)

    def _is_asked_for(self, code: DecodedText) -> bool:
        return self._rules is not None and self._rules.confirms(code.rule_text, code.symbology)

    def _has_meaning(self, code: DecodedText) -> bool:
        if self._rules is None:
            return False
        return not isinstance(self._rules.classify(code.rule_text, code.symbology), UnknownScan)


def _reader(code: DecodedText) -> str:
    return ZBAR if code.decoder.startswith(ZBAR) else code.decoder


def _is_rival(code: DecodedText, other: DecodedText) -> bool:
    is_same = (code.symbology, code.text) == (other.symbology, other.text)
    return not is_same and not other.has_own_check and code.is_near(other)
