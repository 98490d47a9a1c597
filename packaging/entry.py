"""The frozen program starts here; it starts itself again for the camera's worker process."""

import multiprocessing
import os
import sys

# A plain Python makes C mean UTF-8 (PEP 538), a frozen one does not, and Qt complains about it.
if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
    os.environ["LC_CTYPE"] = "C.UTF-8"

from kiosk.cli import main

if __name__ == "__main__":
    # The helpers of multiprocessing are this same program with arguments of their own.
    multiprocessing.freeze_support()
    sys.exit(main())
