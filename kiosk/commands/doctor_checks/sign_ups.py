"""Does the queue of sign-ups work, and is anything in it for staff?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.commands.doctor_checks.check import Check, fail, ok, warn
from kiosk.commands.doctor_checks.names import SIGN_UPS
from kiosk.domain.sign_up_state import ParkReason
from kiosk.storage.not_stored import NotStored
from kiosk.storage.queue_rescue import LOST
from kiosk.storage.sign_up_database import MOST_QUARANTINED

if TYPE_CHECKING:
    from kiosk.config import Settings


_LOST_KEY = (
    "Put the old queue.key back, start the kiosk again, then kiosk queue retry --all. Without it nobody "
    "can read them, and an export leaves them out; kiosk queue done ID clears each."
)

_UNFIT_DISK = (
    "No sign-up is taken while so many are there. Have the disk looked at, and move those files elsewhere."
)
_LOST_QUEUE = "Find out who deleted it, put a copy back if there is one, then delete the note:"
_OVERDUE = (
    "Ask whoever runs the loyalty system why it does not take them; sign_up_put_off in the log says what it "
    "answers."
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
    is_lost = overview.lost_at is not None
    if not queue.path.exists() and not overview.damaged and not is_lost:
        return ok(SIGN_UPS, "No sign-up was taken yet.")
    lines = [f"{overview.waiting} wait to be sent, {overview.parked} are parked for staff."]
    # Not those that only this user cannot read: the service may have a key that a terminal has not.
    unreadable = sum(1 for row in overview.rows if row.reason is ParkReason.UNREADABLE)
    if unreadable:
        lines.append(f"{unreadable} cannot be read: the key is not the one that they were sealed with.")
    if overview.overdue:
        days = settings.sign_up.tell_staff_after_days
        lines.append(f"{overview.overdue} have waited for more than {days} days; the kiosk goes on trying.")
    lines += [f"A damaged queue was moved aside: {file}" for file in overview.damaged]
    if len(overview.damaged) >= MOST_QUARANTINED:
        return fail(SIGN_UPS, "\n".join(lines), _UNFIT_DISK)
    if overview.lost_at is not None:
        lines.append(f"The queue was missing on {overview.lost_at:%Y-%m-%d %H:%M} UTC: what waited is lost.")
        return warn(SIGN_UPS, "\n".join(lines), f"{_LOST_QUEUE} {queue.path}{LOST}")
    if overview.damaged:
        return warn(SIGN_UPS, "\n".join(lines), "Keep that file for rescue, then move it elsewhere.")
    if unreadable:
        return warn(SIGN_UPS, "\n".join(lines), _LOST_KEY)
    if overview.parked:
        return warn(SIGN_UPS, "\n".join(lines), "See kiosk queue list; then kiosk queue retry or export.")
    if overview.overdue:
        return warn(SIGN_UPS, "\n".join(lines), _OVERDUE)
    return ok(SIGN_UPS, lines[0])
