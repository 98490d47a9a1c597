"""What a program that was killed while it wrote left in the state folder: swept, and nothing else touched."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import sys
import time
from pathlib import Path

DRAFT_LIVES_S = 3600.0
"""Another process may be writing a younger one right now."""

# As `tempfile.mkstemp` makes names; the later prefixes are those of earlier versions.
_DRAFT = re.compile(r"\.(?:draft-|pin-|wizard-|carecloud-[A-Za-z0-9_.-]+\.)[a-z0-9_]{8}", re.ASCII)


def sweep_drafts(folder: Path) -> None:
    """Remove old drafts in `folder` and below: regular files of this user, by our own names."""
    # Links are not followed: whoever may put one there must not choose what is removed.
    for place, _, names in os.walk(folder):
        for name in filter(_DRAFT.fullmatch, names):
            with contextlib.suppress(OSError):
                _remove_if_old(Path(place) / name)


def _remove_if_old(draft: Path) -> None:
    facts = draft.lstat()
    is_ours = sys.platform == "win32" or facts.st_uid == os.geteuid()
    # A time far ahead was written before the clock was set back.
    if stat.S_ISREG(facts.st_mode) and is_ours and abs(time.time() - facts.st_mtime) > DRAFT_LIVES_S:
        draft.unlink()
