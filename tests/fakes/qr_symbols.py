"""QR codes that the encoder at hand cannot draw, as rows of bits."""

from __future__ import annotations

import cv2
import numpy as np

# One text in three parts, then one that names its encoding (ISO 8859-2), one in half-width katakana bytes,
# and one in kanji mode.
_FIRST = (
    "1fdcf7f104c641174805d175625d175ef5d10501411fd557f0013000117e1f910b6fe911cbd1407948e402c30511928a990764e380529c"
    "e91f72df20011d1b1fdf958104a3171759df91748d11174814a10413bd1fd3c11"
)
_SECOND = (
    "1fd1f7f1056041175a15d174905d175a75d1043d411fd557f000df0013f8b9709a31ad054a84d109fe211d6f77b180cd39185b6f3130ea"
    "1e12747f0001751d1fda7591059d1c1755bf517504ef174965710440741fd1f1f"
)
_THIRD = (
    "1fc617f1044f41174225d174365d174085d10552411fd557f000e10012d41a01795dd10a4a2e5113955216644f50b9668617e6dd10f321"
    "c51b7d1fe0011f121fc75531051317174c3fb17523ab1744275104c6a71fd9395"
)
PARTS = (_FIRST, _SECOND, _THIRD)
LATIN2 = (
    "1fc97f105141175c5d17595d17565d105a411fd57f00050004f2be0a1bc4114ac915911c1972cb0016081fdcf910554c174fbd1745b817"
    "5a63104bbb1fcfa5"
)
KATAKANA = (
    "1fc47f104541175f5d17535d174a5d104b411fd57f000600036d0c1539db1b4c2a13871b097ef30018c31fd279104fb817521717563017"
    "4f8b104cd31fcb38"
)
KANJI = (
    "1fd77f10594117505d175f5d17595d1042411fd57f0016000d625f1b1a680bc5da1f18840948790016951fd163104294175d5f174c5a17"
    "593d1058661fc97c"
)
WHOLE = "The quick brown fox jumps over the lazy dog, and then again"


def symbol(bits: str, size: int) -> np.ndarray:
    """A gray picture of a code that has `size` modules a side."""
    width = -(-size // 4)
    rows = [f"{int(bits[at : at + width], 16):0{size}b}" for at in range(0, len(bits), width)]
    dark = np.array([[each == "1" for each in row] for row in rows])
    small = np.pad(np.where(dark, 0, 255).astype(np.uint8), 4, constant_values=255)
    return np.asarray(cv2.resize(small, None, fx=6, fy=6, interpolation=cv2.INTER_NEAREST), np.uint8)
