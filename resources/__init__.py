"""What the program shows but does not compute: fonts, icons, translations, brand pictures."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent
"""The folder of the files, in a checkout, an installation and the frozen program alike."""
