"""Which system calls a process may still make: libseccomp, which every Debian has.

What is refused fails with EPERM, so a library that tries something needless goes on without it.
"""

from __future__ import annotations

import ctypes
import errno
import sys
from collections.abc import Iterable

# The system's own, which its updates mend. Written at the call, it would be taken into the bundle.
_LIBRARY = "libseccomp.so.2"
_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000 | errno.EPERM
_NOT_THERE = 0x00050000 | errno.ENOSYS
_ALL_THREADS = 4
_EQUAL_UNDER_MASK = 7
_CLONE_THREAD = 0x10000


class _Comparison(ctypes.Structure):
    _fields_ = (
        ("argument", ctypes.c_uint),
        ("operator", ctypes.c_int),
        ("mask", ctypes.c_uint64),
        ("value", ctypes.c_uint64),
    )


def refuse(calls: Iterable[str]) -> bool:
    """Refuse `calls`, and new processes but not new threads, to all of this process for good.

    False where that cannot be had.
    """
    if sys.platform != "linux":
        return False
    try:
        library = ctypes.CDLL(_LIBRARY)
    except OSError:
        return False
    library.seccomp_init.restype = ctypes.c_void_p
    program = library.seccomp_init(ctypes.c_uint32(_ALLOW))
    if not program:
        return False
    held = ctypes.c_void_p(program)
    try:
        library.seccomp_attr_set(held, _ALL_THREADS, ctypes.c_uint32(1))
        for name in calls:
            number = library.seccomp_syscall_resolve_name(name.encode("ascii"))
            # Negative: not known, or not on this processor.
            if number >= 0 and library.seccomp_rule_add(held, ctypes.c_uint32(_REFUSE), number, 0) != 0:
                return False
        if not _refuse_processes(library, held):
            return False
        return bool(library.seccomp_load(held) == 0)
    finally:
        library.seccomp_release(held)


def _refuse_processes(library: ctypes.CDLL, held: ctypes.c_void_p) -> bool:
    no_thread = (_Comparison * 1)(_Comparison(0, _EQUAL_UNDER_MASK, _CLONE_THREAD, 0))
    clone = library.seccomp_syscall_resolve_name(b"clone")
    if library.seccomp_rule_add_array(held, ctypes.c_uint32(_REFUSE), clone, 1, no_thread) != 0:
        return False
    # Its flags are in memory, where no filter can look; without it the C library falls back on the other.
    clone3 = library.seccomp_syscall_resolve_name(b"clone3")
    return bool(clone3 < 0 or library.seccomp_rule_add(held, ctypes.c_uint32(_NOT_THERE), clone3, 0) == 0)
