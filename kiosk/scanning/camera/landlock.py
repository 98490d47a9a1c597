"""Which files a process may still touch: Linux's Landlock (5.13 and newer), which needs no privileges.

The system calls are made directly: neither the C library nor a maintained package offers them yet.
Numbers and structures: https://docs.kernel.org/userspace-api/landlock.html
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

# The same on every architecture.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION = 1
_PATH_BENEATH, _NET_PORT = 1, 2

WRITE_FILE = 1 << 1
READ_FILE = 1 << 2
READ_DIR = 1 << 3
_TRUNCATE = 1 << 14
IOCTL_DEVICE = 1 << 15
READ = READ_FILE | READ_DIR
_OF_A_FILE = 1 | WRITE_FILE | READ_FILE | _TRUNCATE | IOCTL_DEVICE
# Kernels know more rights from version to version; naming one that it does not know is an error.
_KNOWN_BITS = {1: 13, 2: 14, 3: 15, 4: 15}
_MOST_BITS = 16

_BIND, _CONNECT = 1, 2
_NETWORK_SINCE = 4
_SCOPES_SINCE = 6
# Abstract sockets and signals of processes that are not confined alike.
_SCOPES = 3


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


class _NetPort(ctypes.Structure):
    _fields_ = (("allowed_access", ctypes.c_uint64), ("port", ctypes.c_uint64))


def version() -> int:
    """Landlock's version in this kernel, 0 where there is none."""
    if sys.platform != "linux":
        return 0
    return max(_call(_CREATE_RULESET, None, ctypes.c_size_t(0), _ASK_VERSION), 0)


def restrict(rights: Mapping[Path, int], ports: Iterable[int] | None) -> bool:
    """Take every right to files from this thread and those it starts, but `rights`; False where it cannot.

    Paths that do not exist are left out. `ports`: what TCP may be connected to; None leaves that free where
    it could not be said in advance. Processes must have given up new privileges before.
    """
    known = version()
    if known == 0:
        return False
    handled = (1 << _KNOWN_BITS.get(known, _MOST_BITS)) - 1
    network = 0 if known < _NETWORK_SINCE else _BIND | (0 if ports is None else _CONNECT)
    attributes = _Ruleset(handled, network, _SCOPES if known >= _SCOPES_SINCE else 0)
    size = 24 if known >= _SCOPES_SINCE else 16 if known >= _NETWORK_SINCE else 8
    ruleset = _call(_CREATE_RULESET, ctypes.byref(attributes), ctypes.c_size_t(size), 0)
    if ruleset < 0:
        return False
    try:
        for path, allowed in rights.items():
            _allow_path(ruleset, path, allowed & handled)
        for port in ports or () if network & _CONNECT else ():
            _call(_ADD_RULE, ruleset, _NET_PORT, ctypes.byref(_NetPort(_CONNECT, port)), 0)
        return _call(_RESTRICT_SELF, ruleset, 0) == 0
    finally:
        os.close(ruleset)


def _allow_path(ruleset: int, path: Path, allowed: int) -> None:
    with contextlib.suppress(OSError):
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            allowed = allowed if path.is_dir() else allowed & _OF_A_FILE
            _call(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(_PathBeneath(allowed, descriptor)), 0)
        finally:
            os.close(descriptor)


def _call(number: int, *arguments: object) -> int:
    return int(ctypes.CDLL(None, use_errno=True).syscall(ctypes.c_long(number), *arguments))
