"""A piece of a weakly checked code is a wrong number, so it must not count as a code."""

from __future__ import annotations

from benchmarks.hand_clips import USUAL, make_clip
from kiosk.scanning.decoding.decoder import decode_plain

SLANTED = 1278
"""The seed of a clip whose ITF code lies so that a column of the picture leaves it by its side."""


def test_line_that_leaves_a_code_by_its_side_reads_no_code() -> None:
    clip = make_clip(SLANTED, USUAL)
    steady = [frame.gray for frame in clip.frames() if frame.steady_s >= 0]
    read = {code.text for gray in steady for code in decode_plain(gray, ("ITF",)).codes}
    assert len(steady) >= 10
    assert read <= {clip.text}
