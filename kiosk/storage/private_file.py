"""Files that only the kiosk's own user may read; a power cut leaves the old one or the new one."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

OTHERS = 0o077
"""The rights of everybody but the owner."""

# `kiosk.storage.left_behind` knows it.
_DRAFT = ".draft-"


def make_private_folder(folder: Path) -> None:
    """Make `folder`, readable for nobody else; its parents, where missing, are made the same way."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        with contextlib.suppress(FileExistsError):
            each.mkdir(mode=0o700)
            sync_folder(each.parent)


def replace_private_file(path: Path, content: bytes) -> None:
    """Put `content` on the disk in the place of what `path` held, which an OSError leaves as it was."""
    draft = _written_draft(path, content)
    try:
        draft.replace(path)
        sync_folder(path.parent)
    finally:
        draft.unlink(missing_ok=True)


def add_private_file(path: Path, content: bytes) -> None:
    """As `replace_private_file`, but FileExistsError where another process was quicker."""
    draft = _written_draft(path, content)
    try:
        path.hardlink_to(draft)
        sync_folder(path.parent)
    finally:
        draft.unlink(missing_ok=True)


def write_new_private_file(path: Path, content: bytes) -> None:
    """Write `path`, which must not exist, nor be a link to anywhere; its folder must.

    Raises FileExistsError, or another OSError, and leaves no part of it behind then.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def one_writer(folder: Path) -> Iterator[None]:
    """Let no second process change `folder`, which is made where missing, until this is done.

    Windows locks no folder: there, two that start at once are told apart by `add_private_file` alone.
    """
    make_private_folder(folder)
    if sys.platform == "win32":
        yield
        return
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def is_open_to_others(path: Path) -> bool:
    """Whether somebody else on this machine may read it. Windows keeps that elsewhere: there always False."""
    return sys.platform != "win32" and bool(path.stat().st_mode & OTHERS)


def _written_draft(path: Path, content: bytes) -> Path:
    make_private_folder(path.parent)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=_DRAFT)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    return draft


def sync_folder(folder: Path) -> None:
    """Make a name in `folder` survive a power cut. Raises `OSError`."""
    if sys.platform == "win32":
        return  # a folder cannot be opened there; NTFS keeps its journal itself
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
