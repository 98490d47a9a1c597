"""A scan worker whose decoder never returns, while its capture thread goes on showing pictures."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import IO

from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.preview_memory import PreviewMemory
from kiosk.scanning.camera.worker_process import WorkerProcess

_SPEAKS = """
import itertools, time
print('["alive"]\\n["up",640,360,30.0,[]]', flush=True)
for number in itertools.count(1):
    print(f'["preview",{number}]', flush=True)
    time.sleep(0.05)
"""


class SpinningWorker(WorkerProcess):
    """Speaks like a worker; only what comes from its decoding thread is missing."""

    def __init__(self, settings: CameraSettings, sequence: int = 0) -> None:
        self.preview = PreviewMemory(settings.preview_side)
        self.preview.start_after(sequence)
        self._process: subprocess.Popen[bytes] = subprocess.Popen(
            [sys.executable, "-c", _SPEAKS],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={"PATH": os.environ["PATH"]},
        )

    @property
    def messages(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout
