"""What the sign-up form shows and lets choose from, fetched while the first questions are being answered."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace

import structlog

from kiosk.domain.consent import AgreementId
from kiosk.domain.errors import LoyaltyError
from kiosk.domain.sign_up_questions import Ask
from kiosk.event_log import current_reference, user_action
from kiosk.services.sign_up_contents import SignUpContents
from ui.flows.sign_up_ends import SignUpEnds
from ui.viewmodels.message.sign_up import notice_for_closed_sign_up
from ui.viewmodels.self_service.enrolment import EnrolmentViewModel
from ui.viewmodels.tasks import TaskScope

_log = structlog.get_logger()

# What is in memory is there at once. Nobody waits longer for a first question that needs nothing of it.
_OPENS_WITHIN_S = 0.2
_LOOK_AGAIN_S = 1.0


class FormContents:
    """Of one form. Ends it where nobody could finish it, so that nobody answers questions for nothing."""

    def __init__(
        self,
        contents: SignUpContents,
        form: EnrolmentViewModel,
        required: frozenset[AgreementId],
        ends: SignUpEnds,
    ) -> None:
        self._contents = contents
        self._form = form
        self._required = required
        self._ends = ends
        self._language = "en"

    async def can_come(self, language: str) -> bool:
        """Whether the form may open: False where nothing was ever fetched, and nobody answers now."""
        return self._form.is_online or await self._are_known(language)

    async def wait_until_known(self, language: str) -> None:
        """Until the form can be asked whatever happens; for as long as that takes.

        Health fetches it as soon as the loyalty system answers; where that failed it is asked for here.
        """
        while not await self._are_known(language):
            await asyncio.sleep(_LOOK_AGAIN_S)
            if self._form.is_online:
                with contextlib.suppress(LoyaltyError):
                    await self._contents.fetch(language, needs_choices=self._needs_choices)

    async def begin(self, language: str, scope: TaskScope) -> None:
        """Fetch everything for a form that was wiped. Returns when it is there, or at least on its way."""
        self._language = language
        await asyncio.wait(self.load(scope), timeout=_OPENS_WITHIN_S)

    def load(self, scope: TaskScope) -> list[asyncio.Task[None]]:
        """Fetch what is not there yet, perhaps once more."""
        state = self._form.state_now
        self._form.apply(replace(state, is_agreements_failed=False, is_lists_failed=False))
        missing = []
        if state.agreements is None:
            missing.append(self._load_agreements())
        if state.lists is None:
            missing.append(self._load_lists())
        return [scope.start(each) for each in missing]

    def use_language(self, language: str, scope: TaskScope) -> None:
        """Name everything anew in `language`, without leaving anything that was ticked or chosen.

        Until it comes, and where it does not come, the texts stay that were read, and say their language.
        """
        self._language = language
        state = self._form.state_now
        if state.agreements is not None:
            scope.start(self._load_agreements())
        if state.lists is not None:
            scope.start(self._load_lists())

    @property
    def _needs_choices(self) -> bool:
        asked = (each.ask for each in self._form.state_now.questions if each.is_required)
        return any(ask in (Ask.PROPERTY, Ask.INTERESTS) for ask in asked)

    async def _are_known(self, language: str) -> bool:
        return await self._contents.are_known(language, needs_choices=self._needs_choices)

    async def _load_agreements(self) -> None:
        with user_action("load_agreements"):
            try:
                agreements = await self._contents.list_agreements(self._language)
            except LoyaltyError:
                self._form.apply(replace(self._form.state_now, is_agreements_failed=True))
                self._postpone_untouched()
                return
            missing = self._required - {agreement.agreement_id for agreement in agreements}
            self._contents.note_lacking("agreement", missing)
            if missing:
                # Without its text nobody can agree to it, and without that agreement there is no membership.
                _log.error("required_agreements_missing", count=len(missing))
                self._close(is_there=self._form.state_now.agreements is not None)
            else:
                self._form.apply(replace(self._form.state_now, agreements=agreements))

    async def _load_lists(self) -> None:
        with user_action("load_sign_up_choices"):
            try:
                lists = await self._contents.list_choices(self._language)
            except LoyaltyError:
                self._form.apply(replace(self._form.state_now, is_lists_failed=True))
                if self._needs_choices:
                    self._postpone_untouched()
                return
            needed = {each.property_id for each in self._form.state_now.questions if each.is_required}
            missing = sorted(each for each in needed if each and lists.find_property(each) is None)
            self._contents.note_lacking("property", missing)
            if missing:
                # A shop that cannot do without an answer has to ask for something that exists.
                _log.error("required_properties_missing", properties=missing)
                self._close(is_there=self._form.state_now.lists is not None)
            else:
                self._form.apply(replace(self._form.state_now, lists=lists))

    def _postpone_untouched(self) -> None:
        """Whoever has typed something keeps it, and may try again from where it is missing."""
        if self._form.state_now.is_untouched:
            self._ends.postpone()

    def _close(self, *, is_there: bool) -> None:
        """To try again would not help. What `is_there` in another language goes on being shown in that."""
        if not is_there:
            self._ends.show_notice(notice_for_closed_sign_up(), current_reference() or "")
