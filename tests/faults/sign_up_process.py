"""A kiosk without a screen that signs people up until it is killed; says what it promised, line by line.

Settings come from the environment. Each line of standard input is an e-mail address, or a phone number if it
has no "@". Printed are `ready`, `begun NUMBER` before and `acknowledged NUMBER END` after each sign-up, and
`drained` whenever nothing waits any more.
"""

from __future__ import annotations

import asyncio
import os
import sys
from uuid import UUID, uuid4

from kiosk.bootstrap import Services, build
from kiosk.config_loading import load_settings
from kiosk.domain.consent import AgreementId, ConsentChoice, ConsentValue
from kiosk.domain.sign_up import SignUp
from kiosk.domain.sign_up_state import SignUpState
from kiosk.event_log import configure_log
from kiosk.sandbox.seed.identifiers import AGREEMENT_DATA_PROCESSING, AGREEMENT_TERMS
from kiosk.services.enrol import Patience
from kiosk.storage.not_stored import NotStored

SETTLING_VARIABLE = "SIGN_UP_SETTLING_S"
ANSWER_VARIABLE = "SIGN_UP_ANSWER_S"


def filled_in(contact: str, number: UUID | None = None) -> SignUp:
    """The form of a visitor who is reached at `contact`."""
    is_email = "@" in contact
    consents = tuple(
        ConsentChoice(AgreementId(each), ConsentValue.GIVEN, "v1", "cs")
        for each in (AGREEMENT_TERMS, AGREEMENT_DATA_PROCESSING)
    )
    return SignUp(
        number or uuid4(),
        "Eva",
        "Malá",
        "cs",
        consents,
        email=contact if is_email else None,
        phone=None if is_email else contact,
    )


def _say(*words: object) -> None:
    # One write for each line, and at once: what was said must not be lost with the process.
    os.write(sys.stdout.fileno(), (" ".join(map(str, words)) + "\n").encode())


async def _sign_up(services: Services, contact: str) -> None:
    form = filled_in(contact)
    _say("begun", form.external_id)
    try:
        end = await services.enrolling.enrol(form)
    except NotStored:
        _say("refused", form.external_id)
        return
    _say("acknowledged", form.external_id, type(end).__name__)


async def _tell_when_drained(services: Services) -> None:
    while True:
        rows = await asyncio.to_thread(services.queue.listing.list_open)
        if all(row.state is SignUpState.PARKED for row in rows):
            _say("drained")
        await asyncio.sleep(0.1)


async def _main() -> None:
    settings = load_settings(None, os.environ)
    configure_log("info", settings.log_file, is_quiet=True)
    patience = Patience(
        answer_within_s=float(os.environ.get(ANSWER_VARIABLE, "8")),
        look_up_every_s=0.2,
        settling_time_s=float(os.environ.get(SETTLING_VARIABLE, "30")),
    )
    services = build(settings, patience=patience)
    delivering = asyncio.create_task(services.delivery.run())
    telling = asyncio.create_task(_tell_when_drained(services))
    _say("ready")
    lines = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while line := await lines.readline():
        await _sign_up(services, line.decode().strip())
    for task in (delivering, telling):
        task.cancel()
    await services.close()


if __name__ == "__main__":
    asyncio.run(_main())
