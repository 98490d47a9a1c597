"""Cards of a loyalty system in memory: answers in their order, fails and is slow on demand."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from kiosk.domain.card import Card, CardId, CardNumber, CardRefusal, DigitalCardFile, NewCard
from kiosk.domain.outcome import Session

NUMBER = CardNumber("2900000000018")
OURS = Card(CardId("k1"), NUMBER)
ADDRESS = "https://shop.example/k1.png"


@dataclass
class FakeCards:
    """Answers of each call in their order, the last one for ever; an exception is raised."""

    find: list[object] = field(default_factory=lambda: [NewCard(NUMBER, None)])
    assign: list[object] = field(default_factory=lambda: [OURS.card_id])
    listed: list[object] = field(default_factory=lambda: [(OURS,)])
    digital: list[object] = field(default_factory=lambda: [ADDRESS])
    slow: dict[str, float] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)

    async def _answer(self, name: str) -> object:
        self.calls.append(name)
        await asyncio.sleep(self.slow.get(name, 0))
        answers = getattr(self, name)
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


class FakePort:
    def __init__(self, fake: FakeCards) -> None:
        self.fake = fake

    async def find(self, session: Session, card_number: CardNumber) -> NewCard | Card | CardRefusal:
        return await self.fake._answer("find")  # type: ignore[return-value]

    async def assign(self, session: Session, new_card: NewCard | None) -> CardId | CardRefusal:
        return await self.fake._answer("assign")  # type: ignore[return-value]

    async def list_of_customer(self, session: Session) -> tuple[Card, ...]:
        return await self.fake._answer("listed")  # type: ignore[return-value]

    async def make_digital(self, card_id: CardId, file: DigitalCardFile) -> str:
        return await self.fake._answer("digital")  # type: ignore[return-value]
