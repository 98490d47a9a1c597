"""What the scan worker may do once it has loaded: read the camera, and nothing else of this computer.

It parses pictures that strangers hold up, with libraries in C. Whoever takes it over should find no secrets,
no customers' data, no network (unless the camera is behind one), and no way to start or disturb a program.
Whatever the system cannot do is left out: an old kernel or Windows makes the worker no worse than before.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.scanning.camera import landlock, seccomp
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.landlock import IOCTL_DEVICE, READ, READ_FILE, WRITE_FILE

MOST_MEMORY_BYTES = 3 * 1024**3
"""Of address space, most of which is never touched; a worker that leaks ends here and is replaced."""
MOST_FILES = 128

_PR_SET_NO_NEW_PRIVS = 38

_NEVER_NEEDED = (
    # Starting programs; other processes' memory and fate.
    "execve",
    "execveat",
    "fork",
    "vfork",
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "process_madvise",
    "pidfd_open",
    "pidfd_getfd",
    "pidfd_send_signal",
    "kill",
    "rt_sigqueueinfo",
    "rt_tgsigqueueinfo",
    # Ways around this filter, and the kernel's odd corners.
    "io_uring_setup",
    "io_uring_enter",
    "io_uring_register",
    "bpf",
    "perf_event_open",
    "userfaultfd",
    "add_key",
    "request_key",
    "keyctl",
    "personality",
    "name_to_handle_at",
    "open_by_handle_at",
    "mknod",
    "mknodat",
    # What belongs to the administrator, whoever the worker runs as.
    "mount",
    "umount2",
    "move_mount",
    "open_tree",
    "fsopen",
    "fsconfig",
    "fsmount",
    "pivot_root",
    "chroot",
    "unshare",
    "setns",
    "init_module",
    "finit_module",
    "delete_module",
    "kexec_load",
    "kexec_file_load",
    "reboot",
    "swapon",
    "swapoff",
    "sethostname",
    "setdomainname",
    "settimeofday",
    "clock_settime",
    "adjtimex",
    "clock_adjtime",
    "acct",
    "quotactl",
    "syslog",
)
_NETWORK = (
    "socket",
    "socketpair",
    "connect",
    "bind",
    "listen",
    "accept",
    "accept4",
    "sendto",
    "sendmsg",
    "sendmmsg",
)

_PORTS = {"http": (80, 443), "https": (443,), "rtsp": (554,), "rtsps": (322,), "rtmp": (1935,)}
_NAME_SERVICE = 53
# What looking up a host name and checking its certificate read.
_NAMES = (
    "/etc/resolv.conf",
    "/etc/hosts",
    "/etc/host.conf",
    "/etc/nsswitch.conf",
    "/etc/gai.conf",
    "/etc/services",
    "/etc/protocols",
    "/etc/ssl",
    "/run/systemd/resolve",
)


@dataclass(frozen=True, slots=True)
class Confinement:
    """What could be had here. `landlock`: its version, 0 without; `has_network` is as the source needs it."""

    is_limited: bool
    has_no_new_privileges: bool
    landlock: int
    has_call_filter: bool
    has_network: bool


def confine(settings: CameraSettings) -> Confinement:
    """Give up, for good, what reading `settings.source` does not need.

    To be called after the imports and before any other thread is started: Landlock holds for the calling
    thread and those that it starts.
    """
    has_network = _is_address(settings.source)
    is_limited = _limit_resources()
    has_no_new_privileges = _give_up_new_privileges()
    is_shut = has_no_new_privileges and landlock.restrict(_rights(settings), _ports(settings))
    refused = [*_NEVER_NEEDED, *(() if has_network else _NETWORK)]
    return Confinement(
        is_limited,
        has_no_new_privileges,
        landlock.version() if is_shut else 0,
        has_no_new_privileges and seccomp.refuse(refused),
        has_network,
    )


def _limit_resources() -> bool:
    if sys.platform == "win32":
        return False
    import resource

    # A file of no length cannot be written, whatever else fails to stop it; memory and pipes are no files.
    wanted = (
        (resource.RLIMIT_AS, MOST_MEMORY_BYTES),
        (resource.RLIMIT_NOFILE, MOST_FILES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    )
    try:
        for which, most in wanted:
            hardest = resource.getrlimit(which)[1]
            allowed = most if hardest == resource.RLIM_INFINITY else min(most, hardest)
            resource.setrlimit(which, (allowed, allowed))
    except (OSError, ValueError):
        return False
    return True


def _give_up_new_privileges() -> bool:
    if sys.platform != "linux":
        return False
    import ctypes

    return bool(ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)


def _rights(settings: CameraSettings) -> dict[Path, int]:
    rights = dict.fromkeys(_program_folders(), READ)
    rights |= {Path("/dev/null"): READ_FILE | WRITE_FILE, Path("/dev/urandom"): READ_FILE}
    if settings.is_device:
        # The whole of /dev: a camera that is plugged in again is a new file, which no rule could name today.
        rights[Path("/dev")] = READ | WRITE_FILE | IOCTL_DEVICE
        rights |= dict.fromkeys(map(Path, ("/sys/class/video4linux", "/sys/devices", "/sys/dev")), READ)
    elif _is_address(settings.source):
        rights |= dict.fromkeys(map(Path, _NAMES), READ)
    else:
        rights[Path(str(settings.source)).resolve().parent] = READ
    return rights


def _program_folders() -> Iterator[Path]:
    """Python, the program and the system's libraries, some of which load late."""
    yield from (Path(sys.prefix), Path(sys.base_prefix), Path(__file__).resolve().parents[2])
    yield from map(Path, ("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache"))
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        # The packaged program keeps its modules in its own file; libraries load some on first use.
        yield from (Path(frozen), Path(sys.executable))


def _ports(settings: CameraSettings) -> tuple[int, ...] | None:
    """TCP ports that the source needs; None where its address does not tell."""
    if not _is_address(settings.source):
        return ()
    address = urlsplit(str(settings.source))
    try:
        own = (address.port,) if address.port is not None else _PORTS.get(address.scheme)
    except ValueError:
        return None
    # A long answer of the name service comes over TCP; a camera may send its reader on to another scheme.
    return None if own is None else (*own, *_PORTS["http"], _NAME_SERVICE)


def _is_address(source: int | str) -> bool:
    return isinstance(source, str) and "://" in source
