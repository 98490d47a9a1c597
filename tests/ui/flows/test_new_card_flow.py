"""At the end of a sign-up: what a scan means, what is sent once, and what a late answer may not do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.domain.card import CardNumber, CardRefusal, CardWay, DigitalCardFile
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import NotAuthorised, OutcomeUnknown
from kiosk.domain.scan_code import (
    AuthTokenScan,
    CardScan,
    ScanCode,
    StaffScan,
    UnknownReason,
    UnknownScan,
    VoucherScan,
)
from kiosk.services.issue_card import CardIssuing, CardPolicy
from kiosk.services.limits import UnknownCodeLimit
from tests.fakes.card_port import NUMBER, FakeCards, FakePort
from ui.flows.new_card_flow import NewCardEnds, NewCardFlow
from ui.viewmodels.message.notice import Notice
from ui.viewmodels.self_service.new_card import NewCardState, NewCardViewModel
from ui.viewmodels.tasks import TaskScope

CARD = CardScan(NUMBER)
PHONE = AuthTokenScan("V952TL", "702b")


@dataclass
class Step:
    """One customer at the step, and what came of it."""

    cards: FakeCards = field(default_factory=FakeCards)
    ways: tuple[CardWay, ...] = tuple(CardWay)
    answer_within_s: float = 5.0
    notices: list[Notice] = field(default_factory=list)
    visits: list[ScanCode] = field(default_factory=list)
    left: list[None] = field(default_factory=list)
    errors: list[BaseException] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.scope = TaskScope(self.errors.append)
        self.view = NewCardViewModel()
        policy = CardPolicy(self.ways, DigitalCardFile.BARCODE, self.answer_within_s, 0.01)
        self.issuing = CardIssuing(FakePort(self.cards), policy)
        self.flow = NewCardFlow(
            self.issuing,
            self.view,
            DigitalCardFile.BARCODE,
            UnknownCodeLimit(3, 60),
            NewCardEnds(self.scope, self.notices.append, self.visits.append, lambda: self.left.append(None)),
        )

    @property
    def shown(self) -> NewCardState:
        return self.view.state_now

    async def rest(self) -> None:
        async with asyncio.timeout(5):
            while self.scope.is_busy:  # noqa: ASYNC110 - tasks of the scope end in callbacks
                await asyncio.sleep(0.001)


@asynccontextmanager
async def begun(step: Step) -> AsyncIterator[Step]:
    step.flow.begin(CustomerId("c9"))
    try:
        yield step
    finally:
        await step.scope.close()
        await step.issuing.close()
        step.view.deleteLater()
        QCoreApplication.sendPostedEvents(step.view, QEvent.Type.DeferredDelete)
        assert step.errors == []


async def test_impatient_hands_send_once(qapp: object) -> None:
    async with begun(Step(FakeCards(slow={"find": 0.02}))) as step:
        for _ in range(3):
            assert step.flow.scan(CARD)
        step.view.takeNumber()
        await step.rest()

        assert step.cards.calls == ["find", "assign"]
        assert [notice.title for notice in step.notices] == ["This card is yours now"]


@pytest.mark.parametrize(
    ("scan", "ways", "is_meant"),
    [
        (CARD, tuple(CardWay), True),
        (UnknownScan(UnknownReason.NO_RULE), tuple(CardWay), True),
        (VoucherScan("LIPA-1"), tuple(CardWay), True),
        (PHONE, tuple(CardWay), False),
        (StaffScan("staff"), tuple(CardWay), False),
        (CARD, (CardWay.DIGITAL,), False),
    ],
    ids=["card", "unknown", "voucher", "phone", "staff", "card where none can be shown"],
)
async def test_only_what_could_be_a_new_card_is_meant_for_the_step(
    qapp: object, scan: ScanCode, ways: tuple[CardWay, ...], is_meant: bool
) -> None:
    async with begun(Step(ways=ways)) as step:
        assert step.flow.scan(scan) is is_meant
        await step.rest()


async def test_every_code_begins_a_visit_once_there_is_a_card_or_the_step_is_over(qapp: object) -> None:
    async with begun(Step()) as step:
        step.view.takeNumber()
        await step.rest()
        assert step.shown.issued is not None
        assert not step.flow.scan(CARD)

        step.flow.wipe()
        assert not step.flow.scan(CARD)
        assert step.shown == NewCardState()


async def test_answer_that_comes_after_the_visit_is_not_shown_but_the_card_is_given(qapp: object) -> None:
    async with begun(Step(FakeCards(slow={"assign": 0.02}))) as step:
        step.flow.scan(CARD)
        await asyncio.sleep(0.005)
        step.scope.cancel()
        step.flow.wipe()
        await step.rest()
        await asyncio.sleep(0.05)

        assert step.cards.calls == ["find", "assign"]
        assert step.notices == []
        assert step.shown == NewCardState()


async def test_holder_of_a_taken_card_gets_to_the_account_by_one_tap(qapp: object) -> None:
    async with begun(Step(FakeCards(find=[CardRefusal.TAKEN, CardRefusal.UNUSABLE]))) as step:
        step.view.openTaken()
        step.flow.scan(CARD)
        await step.rest()
        assert step.shown.is_taken
        step.view.openTaken()
        assert step.visits == [CARD]

        step.flow.scan(CardScan(CardNumber("2900000000025")))
        await step.rest()
        assert not step.shown.is_taken
        step.view.openTaken()
        assert step.visits == [CARD]


async def test_cards_that_lead_nowhere_are_not_looked_up_for_ever(qapp: object) -> None:
    async with begun(Step(FakeCards(find=[CardRefusal.UNUSABLE]))) as step:
        for _ in range(5):
            step.flow.scan(CARD)
            await step.rest()

        assert step.cards.calls == ["find"] * 3
        assert step.shown.problem.startswith("Please show the card again in")


async def test_card_of_nobody_that_came_first_is_given_by_itself(qapp: object) -> None:
    step = Step()
    step.flow.hold(NUMBER)
    async with begun(step):
        await step.rest()
        assert step.cards.calls == ["find", "assign"]

    without_scan = Step(ways=(CardWay.NEXT_FREE,))
    without_scan.flow.hold(NUMBER)
    assert without_scan.flow.in_hand is None


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OutcomeUnknown("lost"), "We do not know yet whether this worked."),
        (NotAuthorised("no right"), "We cannot give out cards right now."),
    ],
    ids=["lost", "no right"],
)
async def test_what_went_wrong_is_told_and_the_way_out_stays(
    qapp: object, error: Exception, words: str
) -> None:
    async with begun(Step(FakeCards(assign=[error], listed=[()]), answer_within_s=0.2)) as step:
        step.view.takeDigital()
        await step.rest()
        assert step.shown.problem.startswith(words)
        step.view.goWithout()
        assert [notice.title for notice in step.notices] == ["Welcome, your account is ready"]


async def test_phone_whose_file_did_not_come_may_ask_again(qapp: object) -> None:
    async with begun(Step(FakeCards(digital=[NotAuthorised("no right"), "https://shop.example/a"]))) as step:
        step.view.takeDigital()
        await step.rest()
        assert step.shown.issued is not None
        assert (step.shown.issued.number, step.shown.issued.code) == (NUMBER, "")
        step.view.askAgain()
        await step.rest()
        assert step.shown.issued.code == "https://shop.example/a"
        step.view.finish()
        assert step.left == [None]
