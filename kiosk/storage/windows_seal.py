"""Seals with the Data Protection API of Windows, whose keys belong to the user's account on this machine."""

from __future__ import annotations

import sys
from typing import Protocol

from kiosk.storage.secret_errors import SecretError, SecretUnreadable

DPAPI = "dpapi"


class DataProtection(Protocol):
    """The two calls of the system that count; both raise OSError where it refuses."""

    def protect(self, data: bytes, entropy: bytes) -> bytes:
        """What only this user can turn back, given the same `entropy`."""
        ...

    def unprotect(self, data: bytes, entropy: bytes) -> bytes:
        """`data` before `protect`."""
        ...


class WindowsSeal:
    """A roaming profile takes its keys along to other machines: the entropy keeps the secret on this one."""

    name = DPAPI

    def __init__(self, system: DataProtection, machine_id: str) -> None:
        self._system = system
        self._machine_id = machine_id.encode()

    def close(self, secret: bytes, context: bytes) -> bytes:
        """Raises `SecretError` where Windows refuses."""
        try:
            return self._system.protect(secret, self._entropy(context))
        except OSError:
            raise SecretError("Windows cannot seal it for this user (DPAPI)") from None

    def open(self, sealed: bytes, context: bytes) -> bytes:
        """Raises `SecretUnreadable`."""
        try:
            return self._system.unprotect(sealed, self._entropy(context))
        except OSError:
            raise SecretUnreadable(
                "it is damaged, or was sealed on another machine or by another user"
            ) from None

    def _entropy(self, context: bytes) -> bytes:
        return self._machine_id + b"\0" + context


if sys.platform == "win32":

    class _Win32DataProtection:
        """pywin32; its error is turned into OSError, which exists everywhere."""

        def protect(self, data: bytes, entropy: bytes) -> bytes:
            import pywintypes
            import win32crypt

            try:
                sealed: bytes = win32crypt.CryptProtectData(data, None, entropy, None, None, 0)
            except pywintypes.error as error:
                raise OSError(error.winerror) from None
            return sealed

        def unprotect(self, data: bytes, entropy: bytes) -> bytes:
            import pywintypes
            import win32crypt

            try:
                opened: bytes = win32crypt.CryptUnprotectData(data, entropy, None, None, 0)[1]
            except pywintypes.error as error:
                raise OSError(error.winerror) from None
            return opened

    def windows_seal() -> WindowsSeal:
        """The seal of this machine and user. Raises `SecretError` where Windows does not know its own id."""
        import winreg

        place = r"SOFTWARE\Microsoft\Cryptography"
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place, 0, access) as key:
                machine_id = str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            raise SecretError("Windows does not tell the id of this machine (MachineGuid)") from None
        return WindowsSeal(_Win32DataProtection(), machine_id)
