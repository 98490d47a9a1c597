"""Is there anything to play on? Asked before the audio library is, which would play into the void."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

# What the audio library looks for at run time; it comes with the system.
_LIBRARIES = ("libpulse.so.0", "libasound.so.2")
_SOUND_DEVICES = Path("/dev/snd")


def has_output(devices: Path = _SOUND_DEVICES, environ: Mapping[str, str] = os.environ) -> bool:
    """Whether the machine has a sound card, or a sound server of this session; cheap enough for every sound.

    Without one ALSA also writes pages of complaints to standard error each time it is tried.
    """
    if sys.platform == "win32":
        import ctypes

        return ctypes.windll.winmm.waveOutGetNumDevs() > 0
    if any(devices.glob("pcmC*D*p")) or environ.get("PULSE_SERVER"):
        return True
    runtime = environ.get("XDG_RUNTIME_DIR")
    return runtime is not None and Path(runtime, "pulse", "native").exists()


def has_library() -> bool:
    """Whether the system has what the audio library speaks to; without it sounds go nowhere."""
    if sys.platform != "linux":
        return True
    import ctypes

    for name in _LIBRARIES:
        try:
            ctypes.CDLL(name)
        except OSError:
            continue
        return True
    return False
