"""Does the queue of sign-ups work, and is anything in it for staff?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.commands.doctor_checks.check import Check, fail, ok, warn
from kiosk.commands.doctor_checks.names import SIGN_UPS
from kiosk.domain.sign_up_state import ParkReason
from kiosk.storage.not_stored import NotStored

if TYPE_CHECKING:
    from kiosk.config import Settings


_LOST_KEY = (
    "Put the old queue.key back, start the kiosk again, then kiosk queue retry --all. Without it nobody "
    "can read them, and an export leaves them out; kiosk queue done ID clears each."
)


def check_sign_ups(settings: Settings) -> Check:
    """Reads the queue as it is, and changes nothing."""
    from kiosk.bootstrap import waiting_sign_ups

    queue = waiting_sign_ups(settings)
    try:
        overview = queue.look()
    except NotStored as error:
        return fail(
            SIGN_UPS,
            f"{queue.path} cannot be read ({error.trouble.value}).",
            "Run this as the kiosk's own user; a damaged file is moved aside when the kiosk starts.",
        )
    finally:
        queue.close()
    if not queue.path.exists() and not overview.damaged:
        return ok(SIGN_UPS, "No sign-up was taken yet.")
    lines = [f"{overview.waiting} wait to be sent, {overview.parked} are parked for staff."]
    # Not those that only this user cannot read: the service may have a key that a terminal has not.
    unreadable = sum(1 for row in overview.rows if row.reason is ParkReason.UNREADABLE)
    if unreadable:
        lines.append(f"{unreadable} cannot be read: the key is not the one that they were sealed with.")
    lines += [f"A damaged queue was moved aside: {file}" for file in overview.damaged]
    if overview.damaged:
        return warn(SIGN_UPS, "\n".join(lines), "Keep that file for rescue, then move it elsewhere.")
    if unreadable:
        return warn(SIGN_UPS, "\n".join(lines), _LOST_KEY)
    if overview.parked:
        return warn(SIGN_UPS, "\n".join(lines), "See kiosk queue list; then kiosk queue retry or export.")
    return ok(SIGN_UPS, lines[0])
