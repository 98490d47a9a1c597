"""The visits that follow one another for days: each begins and ends at the welcome screen."""

from __future__ import annotations

import itertools
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field

import httpx

from kiosk.config import Timeouts
from kiosk.sandbox.seed import cast
from kiosk.sandbox.test_codes import sample_code
from tests.end_to_end.kiosk_driver import KioskDriver
from tests.end_to_end.visits import NEW_CODE, WELCOME, fill_in_form
from ui.viewmodels.root import Screen

_CARDS = ("good", "good-digital", "rich", "empty", "phone-only", "no-salutation", "long-name", "markup-name")
_REFUSED = ("blocked", "expired", "inactive", "unknown", "free", "ambiguous")
_LONG_AGO_S = 200.0
_WIPED_WITHIN_S = 5.0
_NAME = "Nováková"


@dataclass(slots=True)
class Visitor:
    """Somebody who uses the kiosk faster than people do. `wipes_ms` has one entry a visit by phone.

    A round of all kinds shows each card once, so that one round is like the other.
    """

    kiosk: KioskDriver
    shop: httpx.AsyncClient
    wipes_ms: list[float] = field(default_factory=list)
    _cards: Iterator[str] = field(default_factory=lambda: itertools.cycle(_CARDS))

    async def card(self, number: int) -> None:
        """A card, looked at and done with."""
        await self._show_card()
        await self._leave()

    async def phone(self, number: int) -> None:
        """A fresh code of a phone; every other time the same code once more, which is refused."""
        reply = await self.shop.post("/admin/auth-tokens", json={"customer_id": cast.GOOD.customer_id})
        code = str(reply.raise_for_status().json()["url"])
        self.kiosk.scan(code)
        await self.kiosk.see_whole_home()
        if number % 2:
            self.kiosk.scan(code)
            await self.kiosk.see_notice(NEW_CODE)
            await self._go_home()
            return
        began = time.monotonic()
        self.kiosk.running.visit.end()
        await self.kiosk.until(lambda: _NAME not in self.kiosk.everything_held(), "wipe", _WIPED_WITHIN_S)
        self.wipes_ms.append((time.monotonic() - began) * 1000)
        await self.kiosk.see(Screen.WELCOME)

    async def refusal(self, number: int) -> None:
        """A card that is unknown, blocked, free and so on."""
        code = sample_code(_REFUSED[number % len(_REFUSED)])
        self.kiosk.scan(code.code, code.symbology)
        await self.kiosk.see(Screen.NOTICE)
        await self._go_home()

    async def abandoned_form(self, number: int) -> None:
        """A sign-up begun and left, by the button or by walking away."""
        await self.kiosk.tap("signUpButton")
        await self.kiosk.see(Screen.ENROLMENT)
        await self.kiosk.type_on_screen("Kvido")
        if number % 2:
            await self._walk_away(Timeouts().form_idle_s)
        else:
            await self.kiosk.tap("cancelButton")
        await self.kiosk.see(Screen.WELCOME)

    async def silence(self, number: int) -> None:
        """Somebody who leaves the card's home open."""
        await self._show_card()
        await self._walk_away(Timeouts().idle_s)
        await self.kiosk.see(Screen.WELCOME)

    async def sign_up(self, number: int) -> None:
        """A whole sign-up, typed by finger."""
        await fill_in_form(self.kiosk, f"v{number}@bo.example.com")
        await self.kiosk.tap("goOnButton")
        await self.kiosk.see_notice(WELCOME)
        await self._go_home()

    async def other_language(self, number: int) -> None:
        """A visit in Czech."""
        await self.kiosk.choose_language("cs")
        await self.card(number)
        await self.kiosk.until(lambda: self.kiosk.shell.root.property("language") == "en", "first language")

    async def large_text(self, number: int) -> None:
        """A visit in large text, with a look at the privacy notice."""
        await self.kiosk.tap("accessibilityButton")
        await self.kiosk.tap("largeTextSwitch")
        await self.kiosk.tap("closeAccessibilityButton")
        await self._show_card()
        self.kiosk.shell.root.openPrivacy()
        await self.kiosk.until(lambda: self.kiosk.shell.root.isPrivacyOpen, "privacy notice")
        self.kiosk.shell.root.closePrivacy()
        await self._leave()

    async def hostile_code(self, number: int) -> None:
        """Something that is none of the shop's codes."""
        self.kiosk.scan(f"https://example.com/{number}?a=\u202eb\x00")
        await self.kiosk.see(Screen.NOTICE)
        await self._go_home()

    async def next_card(self, number: int) -> None:
        """A card while the home of another one is still being loaded, and one when it is complete."""
        self._scan_card()
        self._scan_card()
        await self.kiosk.see_whole_home()
        self._scan_card()
        await self._show_card()
        await self._leave()

    async def _show_card(self) -> None:
        self._scan_card()
        await self.kiosk.see_whole_home()

    def _scan_card(self) -> None:
        code = sample_code(next(self._cards))
        self.kiosk.scan(code.code, code.symbology)

    async def _leave(self) -> None:
        await self.kiosk.tap("doneButton")
        await self.kiosk.see(Screen.WELCOME)

    async def _go_home(self) -> None:
        self.kiosk.clock.now_s += _LONG_AGO_S
        await self.kiosk.see(Screen.WELCOME)

    async def _walk_away(self, quiet_s: float) -> None:
        self.kiosk.clock.now_s += quiet_s + 1
        await self.kiosk.until(lambda: self.kiosk.shows("idleTitle"), "question whether anybody is there")
        self.kiosk.clock.now_s += _LONG_AGO_S


KINDS: tuple[Callable[[Visitor, int], Awaitable[None]], ...] = (
    Visitor.card,
    Visitor.phone,
    Visitor.refusal,
    Visitor.abandoned_form,
    Visitor.silence,
    Visitor.sign_up,
    Visitor.other_language,
    Visitor.large_text,
    Visitor.hostile_code,
    Visitor.next_card,
)
