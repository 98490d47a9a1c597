"""What a demo without a screen plays of codes that open nothing, and of trouble."""

from __future__ import annotations

from ui.demo.stage import DemoStage
from ui.viewmodels.root import Screen

_SETTLED_S = 0.3
# The name of the picture, the code, and the button that leads to the start.
_CODES = (
    ("blocked-card", "2900000000056", "secondaryButton"),
    ("doubtful-card", "2900000000117", "primaryButton"),
    ("voucher-code", "LIPA-KAVA-0001", "primaryButton"),
    ("foreign-code", "4006381333931", "primaryButton"),
)
_UNKNOWN_CARDS = tuple(f"KL{number:09}" for number in range(770000000, 770000011))


async def refusals(stage: DemoStage) -> None:
    """A blocked card, one that two people seem to have, a voucher, and the code of something else."""
    for name, code, home in _CODES:
        stage.scanner_reads(code)
        await _notice(stage, name)
        await _home(stage, home)


async def phone_code_used(stage: DemoStage) -> None:
    """The answer about a phone's code is lost, so the code may be used up."""
    path = "/customers/actions/verify-auth-token"
    await stage.set_fault({"kind": "drop_reply_after_commit", "path": path, "count": 1})
    await stage.hold("phone-good")
    await _notice(stage, "phone-code-used")
    await stage.put_down()
    await stage.set_fault(None)
    await _home(stage)
    await stage.rest(1.5)


async def something_broke(stage: DemoStage) -> None:
    """An error of the program's own in the middle of a form."""
    await stage.tap("signUpButton")
    await stage.wait_for(Screen.ENROLMENT)
    stage.break_something()
    await _notice(stage, "something-broke")
    await _home(stage)


async def rush(stage: DemoStage) -> None:
    """The loyalty system asks for a little patience."""
    await stage.set_fault({"kind": "too_many", "seconds": 9, "count": 2})
    stage.scanner_reads("2900000000018")
    await _notice(stage, "rush")
    await stage.set_fault(None)
    await _home(stage)
    await stage.rest(9)


async def too_many_codes(stage: DemoStage) -> None:
    """Numbers that are tried in turn bring a pause."""
    for code in _UNKNOWN_CARDS:
        stage.scanner_reads(code)
        await stage.rest(_SETTLED_S)
    await _notice(stage, "too-many-codes")
    await _home(stage)


async def _notice(stage: DemoStage, name: str) -> None:
    await stage.wait_for(Screen.NOTICE)
    await stage.rest(_SETTLED_S)
    stage.read("noticeTitle")
    stage.picture(name)


async def _home(stage: DemoStage, button: str = "primaryButton") -> None:
    await stage.tap(button)
    await stage.wait_for(Screen.WELCOME)
