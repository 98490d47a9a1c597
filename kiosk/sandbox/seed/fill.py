"""Fills an empty database; the same seed and day always give the same rows."""

from datetime import date, timedelta
from random import Random

from kiosk.sandbox.clock import day_text
from kiosk.sandbox.database import Database
from kiosk.sandbox.seed.cast import CAST, add_cast
from kiosk.sandbox.seed.catalogue import reward_rows, stamp_campaign_rows, status_rows
from kiosk.sandbox.seed.crowd import add_crowd
from kiosk.sandbox.seed.people import Ledger
from kiosk.sandbox.seed.reference_data import reference_rows


def fill(database: Database, today: date, seed: int, customer_count: int) -> None:
    """`customer_count` is all customers, those with a part included."""
    begin = day_text(today - timedelta(days=365))
    end = day_text(today + timedelta(days=365), "23:59:59")
    changed_on = day_text(today - timedelta(days=120), "12:00:00")
    rewards = reward_rows(begin, end, changed_on)
    shared = [
        *reference_rows(changed_on),
        *rewards,
        *status_rows(changed_on),
        *stamp_campaign_rows(begin, end, changed_on),
    ]
    ledger = Ledger(today, {reward["code"]: reward for _, _, reward in rewards})
    add_cast(ledger)
    crowd = max(0, customer_count - len(CAST))
    add_crowd(ledger, crowd, Random(seed))  # noqa: S311 - the point is that it repeats
    database.insert_many([(kind, key, "", document) for kind, key, document in shared])
    database.insert_many(ledger.rows)
