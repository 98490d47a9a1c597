"""Has a code sent to an address and checks what is typed, for every form that wants an address proved."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from kiosk.backends.deadline import deadline as transport_deadline
from kiosk.backends.port import LoyaltyBackend
from kiosk.domain.contact import Contact
from kiosk.domain.errors import LoyaltyError
from kiosk.domain.one_time_password import (
    CodeAnswer,
    CodeRight,
    CodeSent,
    CodeVoid,
    CodeWrong,
    SendAnswer,
    SendUnclear,
    TooMany,
)
from kiosk.event_log import user_action
from kiosk.services.one_time_password import AddressProof, PasswordLimits
from ui.viewmodels.message.code import (
    text_for_sent_code,
    text_for_too_many_codes,
    text_for_unclear_code,
    text_for_void_code,
    text_for_wrong_code,
)
from ui.viewmodels.message.way_in import text_for_no_answer, text_for_too_many_tries
from ui.viewmodels.self_service.code_entry import CodeActions, CodeEntryState, CodeEntryViewModel
from ui.viewmodels.tasks import TaskScope

_TICK_S = 0.25
_MARGIN_S = 0.1

OnProven = Callable[[Contact], Awaitable[str]]
"""Goes on with a proved address; returns what went wrong in words, "" if the screen is left."""


@dataclass(frozen=True, slots=True)
class ProofServices:
    """What is used to prove an address. The transport, which alone knows whether a request had left, gives up
    within `answer_within_s`.
    """

    backend: LoyaltyBackend
    limits: PasswordLimits
    clock: Callable[[], float]
    answer_within_s: float


class AddressProofFlow:
    """The proof of one address at a time. `entry` is wiped, and `scope` cancelled, with the visit."""

    def __init__(self, services: ProofServices, entry: CodeEntryViewModel, scope: TaskScope) -> None:
        self._services = services
        self._entry = entry
        self._scope = scope
        self._proof: AddressProof | None = None
        self._on_proven: OnProven | None = None
        self._ticking: asyncio.Task[None] | None = None
        entry.use_actions(CodeActions(self._submit, self._resend))

    def forget(self) -> None:
        """The visit or the form ended: neither the address nor its code counts any more."""
        self._proof, self._on_proven = None, None
        if self._ticking is not None:
            self._ticking.cancel()
            self._ticking = None

    async def open(self, contact: Contact, on_proven: OnProven) -> str:
        """Have a code sent; returns why there is none in words, "" if it can be typed now.

        Who comes back with the same address while its code still waits gets no other.
        """
        known = self._proof
        self._on_proven = on_proven
        if known is not None and known.contact == contact and known.is_waiting:
            self._entry.apply(self._fresh(known))
            self._tick()
            return ""
        services = self._services
        proof = AddressProof(services.backend, services.limits, contact, services.clock)
        answer = await self._send(proof)
        match answer:
            case str():
                return answer
            case TooMany(wait_s):
                return text_for_too_many_codes(wait_s)
            case CodeSent() | SendUnclear():
                self._proof = proof
                self._show_sent(proof, answer)
                return ""

    def _resend(self) -> None:
        self._entry.apply(replace(self._entry.state_now, is_busy=True, error=""))
        self._scope.start(self._send_again())

    async def _send_again(self) -> None:
        proof = self._proof
        if proof is None:
            return
        answer = await self._send(proof)
        match answer:
            case str():
                self._entry.apply(replace(self._now(), error=answer, can_type=proof.is_waiting))
            case TooMany(wait_s):
                text = text_for_too_many_codes(wait_s)
                self._entry.apply(replace(self._now(), error=text, can_type=proof.is_waiting))
            case CodeSent() | SendUnclear():
                self._show_sent(proof, answer)

    async def _send(self, proof: AddressProof) -> SendAnswer | str:
        with user_action("send_code"):
            try:
                with transport_deadline(self._services.answer_within_s - _MARGIN_S):
                    return await proof.send()
            except LoyaltyError as error:
                return text_for_no_answer(error)

    def _show_sent(self, proof: AddressProof, answer: CodeSent | SendUnclear) -> None:
        fresh = self._fresh(proof)
        if isinstance(answer, SendUnclear):
            fresh = replace(fresh, note="", error=text_for_unclear_code(), can_type=False)
        self._entry.apply(fresh)
        self._tick()

    def _submit(self, code: str) -> None:
        self._entry.apply(replace(self._entry.state_now, is_busy=True, error=""))
        self._scope.start(self._check(code))

    async def _check(self, code: str) -> None:
        proof, on_proven = self._proof, self._on_proven
        if proof is None or on_proven is None:
            return
        answer = CodeRight() if proof.is_given else await self._try(proof, code)
        match answer:
            case str():
                self._entry.apply(replace(self._now(), error=answer, can_type=proof.is_waiting))
            case CodeRight():
                if problem := await on_proven(proof.contact):
                    # The code is used up, and has proved what it had to: the same key goes on from here.
                    self._entry.apply(replace(self._now(), error=problem, digits=code))
                else:
                    self.forget()
                    self._entry.wipe()
            case CodeWrong(tries_left):
                self._entry.apply(replace(self._now(), digits="", error=text_for_wrong_code(tries_left)))
            case CodeVoid(reason):
                void = replace(self._now(), digits="", error=text_for_void_code(reason), can_type=False)
                self._entry.apply(void)
            case TooMany(wait_s):
                text = text_for_too_many_tries(wait_s)
                self._entry.apply(replace(self._now(), digits="", error=text, can_type=False))

    async def _try(self, proof: AddressProof, code: str) -> CodeAnswer | str:
        with user_action("check_code"):
            try:
                with transport_deadline(self._services.answer_within_s - _MARGIN_S):
                    return await proof.check(code)
            except LoyaltyError as error:
                return text_for_no_answer(error)

    def _fresh(self, proof: AddressProof) -> CodeEntryState:
        return CodeEntryState(note=text_for_sent_code(proof.contact), resend_in_s=_whole_s(proof))

    def _now(self) -> CodeEntryState:
        """What is shown, with nothing under way any more."""
        return replace(self._entry.state_now, is_busy=False)

    def _tick(self) -> None:
        if self._ticking is None or self._ticking.done():
            self._ticking = self._scope.start(self._count_down())

    async def _count_down(self) -> None:
        while self._proof is not None:
            self._entry.apply(replace(self._entry.state_now, resend_in_s=_whole_s(self._proof)))
            await asyncio.sleep(_TICK_S)


def _whole_s(proof: AddressProof) -> int:
    return math.ceil(proof.resend_in_s)
