"""The kiosk is killed at any instant: no acknowledged sign-up is lost, none is made twice."""

from __future__ import annotations

import random
import time
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.sandbox.server import RunningSandbox
from tests.faults.ledger import Ledger
from tests.faults.sign_up_driver import SignUpProcess

LIVES = 3
VISITORS = 30
SETTLING_S = 1.0
LATE_S = 0.5
FAULTS = ("drop_reply_after_commit", "commit_late", "unavailable", "delay")


def contacts(life: int, *, is_phone: bool) -> list[str]:
    """The visitors of one life of the kiosk."""
    places = range(VISITORS)
    if is_phone:
        return [f"42060112{life}{place:03}" for place in places]
    return [f"eva.{life}.{place}@example.com" for place in places]


@pytest.mark.parametrize("is_phone", [False, True], ids=["email", "phone_only"])
def test_killed_again_and_again_nothing_is_lost_or_doubled(tmp_path: Path, is_phone: bool) -> None:
    chance = random.Random(int(is_phone))
    acknowledged: list[UUID] = []
    with RunningSandbox() as sandbox:
        for life in range(LIVES):
            sandbox.control.clear_faults()
            fault = chance.choice(FAULTS)
            sandbox.control.set_fault(fault, path="/customers", method="POST", count=2, seconds=LATE_S)
            process = SignUpProcess(sandbox.url, tmp_path, settling_s=SETTLING_S, answer_s=1.0)
            process.wait_for("ready")
            process.sign_up(contacts(life, is_phone=is_phone))
            process.wait_until(lambda process=process: bool(process.begun))  # type: ignore[misc]
            time.sleep(chance.uniform(0.0, 0.6))
            process.kill()
            acknowledged += process.acknowledged
        sandbox.control.clear_faults()
        last = SignUpProcess(sandbox.url, tmp_path, settling_s=SETTLING_S)
        last.wait_for("drained")
        last.close()

        ledger = Ledger(sandbox)
        assert ledger.balance(acknowledged).is_even
        field = "phone" if is_phone else "email"
        everybody = [each for life in range(LIVES) for each in contacts(life, is_phone=is_phone)]
        made = [ledger.customers_with(**{field: contact}) for contact in everybody]
        assert max(made) == 1
        assert sum(made) >= len(acknowledged)
