"""Is the loyalty system there, does it let us in, and does it know this kiosk's store?"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from datetime import timedelta

from kiosk.bootstrap import Services
from kiosk.commands.doctor_checks.carecloud import CareCloudInspection
from kiosk.commands.doctor_checks.check import Check, Status, fail, not_made, ok, skipped, warn
from kiosk.commands.doctor_checks.names import (
    AGREEMENTS,
    CARDS,
    CLOCK,
    CRM,
    FORM,
    LOG_IN,
    NEED_CRM,
    NEED_LOG_IN,
    NEW_CARDS,
    PHONE_CODES,
    SOURCE,
    STORE,
)
from kiosk.commands.outcome_words import error_words
from kiosk.config import Settings
from kiosk.domain.card import CardNumber
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import LoyaltyError, NotAuthorised
from kiosk.domain.outcome import Session
from kiosk.domain.scan_code import AuthTokenScan, CardScan
from kiosk.domain.sign_up_questions import Ask
from kiosk.domain.store import StoreId
from kiosk.site_rules import sign_up_questions

CLOCK_WARNS_AT = timedelta(seconds=60)
CLOCK_FAILS_AT = timedelta(minutes=10)

# No shop has this number; what is asked is whether asking is allowed.
_NOBODYS_CARD = CardNumber("0000000000000")

Report = Callable[[Check], None]
Grade = Callable[[str, str, str], Check]


class CrmChecks:
    """Reports each check as soon as it is known, so that those before a hold-up are not lost."""

    def __init__(
        self, settings: Settings, services: Services, inspection: CareCloudInspection, report: Report
    ) -> None:
        self._settings = settings
        self._services = services
        self._backend = services.backend
        self._inspection = inspection
        self._report = report

    async def run(self) -> None:
        """First whether it answers, then whether it lets us in, then the rest at once."""
        if not await self._make(CRM, self._crm(), "Check the network and carecloud.url."):
            self._skip(NEED_CRM, "The loyalty system does not answer.")
            return
        async with asyncio.TaskGroup() as group:
            group.create_task(self._make(CLOCK, self._clock(), "Try again later.", warn))
            group.create_task(self._inside())

    async def _inside(self) -> None:
        advice = "Check the login, the password and the external application id."
        if not await self._make(LOG_IN, self._log_in(), advice):
            self._skip(NEED_LOG_IN, "Not logged in.")
            return
        rights = "Give the API user the right to this resource."
        async with asyncio.TaskGroup() as group:
            group.create_task(self._make(STORE, self._store(), rights, warn))
            group.create_task(self._make(SOURCE, self._source(), rights, warn))
            group.create_task(self._make(AGREEMENTS, self._agreements(), rights, warn))
            group.create_task(self._make(FORM, self._form(), rights, warn))
            group.create_task(self._make(CARDS, self._cards(), rights))
            group.create_task(self._make(PHONE_CODES, self._phone_codes(), rights, warn))
            group.create_task(self._make(NEW_CARDS, self._new_cards(), rights, warn))

    async def _make(self, name: str, check: Awaitable[Check], advice: str, grade: Grade = fail) -> bool:
        """Report a check, or with `grade` what kept it from being made; False if it failed."""
        try:
            found = await check
        except LoyaltyError as error:
            is_about_us = name == CRM or isinstance(error, NotAuthorised)
            words = error_words(error)[1]
            found = grade(name, words, advice if is_about_us else "Check the network, and try again later.")
        except Exception as error:
            found = not_made(name, error)
        self._report(found)
        return found.status is not Status.FAIL

    def _skip(self, names: tuple[str, ...], because: str) -> None:
        for name in names:
            self._report(skipped(name, because))

    async def _crm(self) -> Check:
        await self._backend.probe()
        return ok(CRM, f"{self._settings.carecloud.url} answers.")

    async def _clock(self) -> Check:
        lead = await self._inspection.clock_lead()
        if lead is None:
            return skipped(CLOCK, "The loyalty system does not say what time it has.")
        seconds = round(abs(lead.total_seconds()))
        direction = "ahead of" if lead > timedelta() else "behind"
        advice = "Switch on time synchronisation (timedatectl set-ntp true) and check the time zone."
        if abs(lead) > CLOCK_FAILS_AT:
            words = (
                f"This machine is {seconds:,} s {direction} the loyalty system: valid cards would be refused."
            )
            return fail(CLOCK, words, advice)
        if abs(lead) > CLOCK_WARNS_AT:
            return warn(CLOCK, f"This machine is {seconds} s {direction} the loyalty system.", advice)
        return ok(CLOCK, f"Within {max(seconds, 1)} s of the loyalty system's.")

    async def _log_in(self) -> Check:
        await self._backend.check_access()
        return ok(LOG_IN, f"Logged in as {self._settings.carecloud.login}.")

    async def _store(self) -> Check:
        store_id = StoreId(self._settings.store_id or "")
        store = await self._backend.find_store(store_id)
        if store is None:
            return fail(STORE, f"There is no store {store_id}.", "Correct store_id.")
        return ok(STORE, store.name + (f", {store.address}" if store.address else "") + ".")

    async def _source(self) -> Check:
        source_id = self._settings.customer_source_id
        if source_id is None:
            return skipped(SOURCE, "customer_source_id is not set.")
        sources = await self._inspection.customer_sources()
        if source_id in sources:
            return ok(SOURCE, f"Sign-ups are counted under “{sources[source_id]}”.")
        known = "; ".join(f"{each} is “{name}”" for each, name in list(sources.items())[:5]) or "none"
        advice = f"Correct customer_source_id. There are: {known}."
        return warn(SOURCE, f"There is no customer source {source_id}: sign-ups would be refused.", advice)

    async def _agreements(self) -> Check:
        required = self._settings.agreements.required
        lists = {each: await self._backend.list_agreements(each) for each in self._settings.languages}
        names: dict[str, str] = {}
        for language, agreements in lists.items():
            names |= {each.agreement_id: each.name for each in agreements if each.agreement_id not in names}
            absent = [each for each in required if each not in {found.agreement_id for found in agreements}]
            if absent:
                words = f"Required but not in the loyalty system ({language}): {', '.join(absent)}."
                return warn(AGREEMENTS, words, "Correct agreements.required; nobody can sign up like this.")
        foreign = sorted(
            language
            for language, agreements in lists.items()
            if any(each.language.partition("-")[0].lower() != language for each in agreements)
        )
        if foreign:
            words = f"Texts are not available in: {', '.join(foreign)}; others are shown."
            return warn(AGREEMENTS, words, "Translate them in the loyalty system.")
        needed = ", ".join(f"“{names[each]}”" for each in required) or "none of them"
        return ok(AGREEMENTS, f"{len(names)} in {', '.join(lists)}; required: {needed}.")

    async def _form(self) -> Check:
        """Does the form ask what CareCloud has, and all that CareCloud wants?"""
        fields = ", ".join(self._settings.sign_up.fields)
        asked = [each for each in sign_up_questions(self._settings) if each.ask is Ask.PROPERTY]
        lists = await self._backend.list_sign_up_choices(self._settings.language)
        absent = [str(each.property_id) for each in asked if lists.find_property(each.property_id) is None]
        if absent:
            words = f"Not in the loyalty system, or of a kind that cannot be asked for: {', '.join(absent)}."
            return warn(FORM, words, "Correct sign_up.fields; see docs/sign-up-fields.md.")
        try:
            needed = await self._inspection.needed_properties()
        except NotAuthorised:
            if asked:
                raise
            return ok(FORM, f"Asks for: {fields}.")
        certain = {each.property_id for each in asked if each.is_required}
        if left_out := [f"{each} (“{name}”)" for each, name in needed.items() if each not in certain]:
            words = f"The loyalty system wants more of each customer: {', '.join(left_out)}."
            advice = "Add it to sign_up.fields as property:ID; without it every sign-up is refused."
            return warn(FORM, words, advice)
        return ok(FORM, f"Asks for: {fields}.")

    async def _cards(self) -> Check:
        await self._services.identification.identify(CardScan(_NOBODYS_CARD))
        return ok(CARDS, "Cards can be looked up.")

    async def _phone_codes(self) -> Check:
        application = self._settings.carecloud.auth_token_application_id
        await self._services.identification.identify(AuthTokenScan("DOCTOR", secrets.token_hex(36)))
        return ok(PHONE_CODES, f"Codes of the phone app are checked for application {application}.")

    async def _new_cards(self) -> Check:
        sign_up, cards = self._settings.sign_up, self._backend.cards
        if not sign_up.card or cards is None:
            return ok(NEW_CARDS, "New customers get no card here, but from staff (sign_up.card).")
        if "scan" in sign_up.card:
            await cards.find(Session(CustomerId("")), _NOBODYS_CARD)
        numbered = [way for way in sign_up.card if way != "scan"]
        types = await self._inspection.card_types() if numbered else {}
        if numbered and sign_up.card_type_id not in types:
            wanted = sign_up.card_type_id
            words = f"There is no card type {wanted}" if wanted else "sign_up.card_type_id is not set"
            known = "; ".join(f"{each} is “{name}”" for each, name in list(types.items())[:5]) or "none"
            advice = f"Correct sign_up.card_type_id. There are: {known}."
            return warn(NEW_CARDS, f"{words}: {', '.join(numbered)} cannot work.", advice)
        of_type = f" of type “{types[sign_up.card_type_id or '']}”" if numbered else ""
        return ok(NEW_CARDS, f"Offered: {', '.join(sign_up.card)}{of_type}.")
