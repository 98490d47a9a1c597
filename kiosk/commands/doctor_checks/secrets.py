"""Where are the secrets kept, can they be opened, and against whom does that protect them?"""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping
from pathlib import Path

from kiosk.commands.doctor_checks.check import Check, fail, ok, warn
from kiosk.commands.doctor_checks.names import SECRETS
from kiosk.sealed_settings import place_words
from kiosk.storage.file_seal import MACHINE, USER
from kiosk.storage.secret_errors import SecretError
from kiosk.storage.secret_names import CARECLOUD_PASSWORD, QUEUE_KEY, STAFF_PIN
from kiosk.storage.secrets import KeptSecret, MachineSecrets, open_secret_store

_NAMES = (CARECLOUD_PASSWORD, STAFF_PIN, QUEUE_KEY)
_WEAK = frozenset({MACHINE, USER})
_WEAKNESS = "That protects against a copied file, not against somebody who has the whole disk."
# Without its key the queue parks what it closed and goes on with a new one.
_MEND = f"`kiosk secret set NAME` sets it anew; {QUEUE_KEY} is made anew when the kiosk starts."
_STRONGER = "Hand them over as systemd credentials, or encrypt the disk (docs/operations.md, Secrets)."


def check_secrets(
    state_dir: Path, origins: Mapping[str, str], environ: Mapping[str, str] = os.environ
) -> Check:
    """Open each secret that is kept. `origins` says which came from the environment instead."""
    try:
        store = open_secret_store(state_dir, environ)
        kept = [found for name in _NAMES if (found := store.find(name)) is not None]
        faults = _faults(store, kept)
        open_to_others = store.sealed.open_to_others()
    except (SecretError, OSError) as error:
        told = str(error) if isinstance(error, SecretError) else f"{error.filename}: {error.strerror}"
        return fail(SECRETS, f"They cannot be read: {told}.", "Run this as the kiosk's own user.")
    if faults:
        return warn(SECRETS, "\n".join(f"{fault}." for fault in faults), _MEND)
    message = _told(kept, origins)
    if open_to_others:
        paths = " ".join(shlex.quote(str(path)) for path in open_to_others)
        return warn(
            SECRETS, f"{message}\nOther users of this machine may read {paths}.", f"chmod go= {paths}"
        )
    if any(each.where in _WEAK for each in kept):
        return warn(SECRETS, f"{message}\n{_WEAKNESS}", _STRONGER)
    return ok(SECRETS, message)


def _faults(store: MachineSecrets, kept: list[KeptSecret]) -> list[str]:
    faults = []
    for each in kept:
        try:
            store.get(each.name)
        except SecretError as error:
            faults.append(str(error))
    return faults


def _told(kept: list[KeptSecret], origins: Mapping[str, str]) -> str:
    words = [f"{each.name}: {place_words(each.where)}" for each in kept]
    origin = origins.get(CARECLOUD_PASSWORD, "")
    if origin.startswith("environment"):
        words = [word for word in words if not word.startswith(CARECLOUD_PASSWORD)]
        words.insert(0, f"{CARECLOUD_PASSWORD}: {origin}")
    return f"{'; '.join(words)}." if words else "None is kept."
