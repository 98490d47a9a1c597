"""As which kind of code a voucher is shown, so that a till can scan it from the screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

# In Code 128 a character takes eleven bars. Of a longer text each would be too thin on a small screen.
_LONGEST_BARCODE = 18
# Beyond this the dots of a QR code are too small.
_LONGEST_CODE = 250


class CodeKind(Enum):
    """The kinds of code in which vouchers are drawn, by zxing-cpp's names."""

    CODE_128 = "Code128"
    QR = "QRCode"


@dataclass(frozen=True, slots=True)
class VoucherCodeRule:
    """What the site's tills read. `preferred` None leaves it to the text; vouchers of rewards in `qr_groups`
    (the CRM's numbers) are always QR codes."""

    preferred: CodeKind | None = None
    qr_groups: frozenset[int] = frozenset()

    def kind_for(self, code: str, reward_group: int | None) -> CodeKind | None:
        """How to draw `code`; None for one that is empty or too long to be scanned from a screen.

        A text that is too long for a barcode, or that Code 128 does not know, is a QR code in any case.
        """
        if not 0 < len(code) <= _LONGEST_CODE:
            return None
        is_short = len(code) <= _LONGEST_BARCODE and code.isascii() and code.isprintable()
        wants_qr = self.preferred is CodeKind.QR or reward_group in self.qr_groups
        return CodeKind.CODE_128 if is_short and not wants_qr else CodeKind.QR
