"""Secrets in files of their own, one each, sealed by whatever seal this machine has."""

from __future__ import annotations

import base64
import binascii
import contextlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.storage.private_file import (
    add_private_file,
    is_open_to_others,
    one_writer,
    replace_private_file,
)
from kiosk.storage.seal import Seal
from kiosk.storage.secret_errors import SecretError, SecretUnreadable
from kiosk.storage.secret_names import checked_name, is_text

SUFFIX = ".sealed"
_VERSION = 1
_MAX_BYTES = 64_000


@dataclass(frozen=True, slots=True)
class _SealedFile:
    seal: str
    at: str
    sealed: bytes

    def context(self, name: str) -> bytes:
        """What is written in the clear around the secret, so that none of it can be exchanged."""
        return json.dumps([_VERSION, self.seal, name, self.at]).encode()


class SealedFolder:
    """The first of `seals` closes; a file is opened by the one that it names. `now` must know its zone."""

    def __init__(self, folder: Path, seals: Sequence[Seal], now: Callable[[], datetime]) -> None:
        self.folder = folder
        self._seals = tuple(seals)
        self._now = now

    @property
    def seal_name(self) -> str:
        """What closes a secret that is set now."""
        return self._seals[0].name

    def get(self, name: str) -> bytes | None:
        """The secret, None where it was never set. Raises `SecretError`."""
        path = self._path(name)
        content = _read(path)
        if content is None:
            return None
        try:
            file = _parsed(content)
            return self._seal(file.seal).open(file.sealed, file.context(name))
        except SecretUnreadable as error:
            advice = "; set it again" if is_text(name) else ""
            raise SecretUnreadable(f"{name} cannot be opened: {error}{advice}") from None
        except SecretError as error:
            raise SecretError(f"{name} cannot be opened: {error}") from None

    def set(self, name: str, value: bytes) -> None:
        """Keep `value`, on the disk when this returns. What could not be opened is put aside, not lost."""
        path = self._path(name)
        content = self._closed(name, value)
        with _writing(path):
            self._put_unreadable_aside(name, path)
            replace_private_file(path, content)

    def add(self, name: str, value: bytes) -> None:
        """Keep `value` where there is none yet, else leave it alone. Safe between processes."""
        path = self._path(name)
        content = self._closed(name, value)
        with _writing(path), contextlib.suppress(FileExistsError):
            self._put_unreadable_aside(name, path)
            add_private_file(path, content)

    def remove(self, name: str) -> bool:
        """Forget it; False where there was none."""
        path = self._path(name)
        if not path.exists():
            return False
        with _writing(path):
            try:
                path.unlink()
            except FileNotFoundError:
                return False
        return True

    def set_at(self, name: str) -> datetime | None:
        """When it was set, None where it was not, or where the file does not say. Does not open it."""
        try:
            content = _read(self._path(name))
            return datetime.fromisoformat(_parsed(content).at) if content is not None else None
        except (SecretError, ValueError):
            return None

    def seal_of(self, name: str) -> str | None:
        """What it was closed with, None where it was not set or the file does not say. Does not open it."""
        try:
            content = _read(self._path(name))
            return _parsed(content).seal if content is not None else None
        except SecretError:
            return None

    def names(self) -> list[str]:
        """What is kept here, readable or not."""
        try:
            return sorted(path.name.removesuffix(SUFFIX) for path in self.folder.glob(f"*{SUFFIX}"))
        except OSError:
            return []

    def open_to_others(self) -> list[Path]:
        """The folder and files that other users of this machine may read."""
        paths = [self.folder, *sorted(self.folder.iterdir())] if self.folder.is_dir() else []
        return [path for path in paths if is_open_to_others(path)]

    def _path(self, name: str) -> Path:
        return self.folder / f"{checked_name(name)}{SUFFIX}"

    def _seal(self, name: str) -> Seal:
        for seal in self._seals:
            if seal.name == name:
                return seal
        raise SecretUnreadable("it was sealed on another kind of machine")

    def _closed(self, name: str, value: bytes) -> bytes:
        self._refuse_other_users()
        seal = self._seals[0]
        draft = _SealedFile(seal.name, self._now().isoformat(timespec="seconds"), b"")
        try:
            sealed = seal.close(value, draft.context(name))
        except SecretError as error:
            raise SecretError(f"{name} cannot be kept: {error}") from None
        return _written(_SealedFile(draft.seal, draft.at, sealed))

    def _refuse_other_users(self) -> None:
        """What root seals in the kiosk's folder, the kiosk's own user could neither read nor open."""
        folder = next((each for each in (self.folder, self.folder.parent) if each.exists()), None)
        if sys.platform == "win32" or folder is None:
            return
        owner = folder.stat().st_uid
        if owner != os.geteuid():
            raise SecretError(
                f"{folder} belongs to another user (number {owner}): run this as the kiosk's own user"
            )

    def _put_unreadable_aside(self, name: str, path: Path) -> None:
        try:
            self.get(name)
        except SecretUnreadable:
            path.replace(path.with_name(f"{name}.unreadable-{self._now():%Y%m%dT%H%M%S}"))


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(_MAX_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SecretError(f"{path} cannot be read: {error.strerror}") from None


def _parsed(content: bytes) -> _SealedFile:
    try:
        fields = json.loads(content)
        if fields["version"] != _VERSION:
            raise SecretUnreadable("it was sealed by a newer version of this program")
        sealed = base64.b64decode(fields["sealed"], validate=True)
        return _SealedFile(str(fields["seal"]), str(fields["at"]), sealed)
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error):
        raise SecretUnreadable("the file is damaged") from None


def _written(file: _SealedFile) -> bytes:
    sealed = base64.b64encode(file.sealed).decode()
    fields = {"version": _VERSION, "seal": file.seal, "at": file.at, "sealed": sealed}
    return (json.dumps(fields) + "\n").encode()


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        with one_writer(path.parent):
            yield
    except OSError as error:
        raise SecretError(f"{path} cannot be written: {error.strerror}") from None
