"""What a demo without a screen plays of signing up: each question, and each way in which it can end."""

from __future__ import annotations

from kiosk.domain.sign_up_questions import AGREEMENTS, Ask
from ui.demo.card_scenes import new_card, next_number
from ui.demo.notices import end_on_notice
from ui.demo.stage import DemoStage
from ui.demo.turning import in_landscape
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.form_state import FormState

_SETTLED_S = 0.3
_BORN, _BORN_TOO_LATE = "24051990", "24052018"
_FREE_CARD = "2900000005006"
_TAKEN_ADDRESS = "jana.novakova@example.com"


async def sign_up(stage: DemoStage) -> None:
    """A visitor without a card signs up, and gets one."""
    await _begin(stage)
    await _born(stage, _BORN)
    stage.picture("sign-up-birth-date")
    await stage.tap("digit_ENTER")
    await _name(stage)
    stage.picture("sign-up-name")
    await stage.tap("goOnButton")
    await _at(stage, Ask.CONTACT)
    await _type(stage, "emailField", "bozena.nejedla@example.com")
    stage.picture("sign-up-contact")
    await in_landscape(stage, "sign-up-contact-landscape")
    await stage.tap("goOnButton")
    await _at(stage, Ask.PROPERTY)
    await stage.until(lambda: bool(_state(stage).lists), "choices")
    await stage.tap("optionRow")
    await stage.rest(_SETTLED_S)
    stage.picture("sign-up-property")
    await stage.tap("goOnButton")
    await _agree(stage)
    stage.picture("sign-up-agreements")
    form = stage.shell.root.views.enrolment
    form.boxes.openText((_state(stage).agreements or ())[0].agreement_id)
    await stage.rest(_SETTLED_S)
    stage.picture("sign-up-agreement-text")
    form.boxes.closeText()
    await stage.rest(_SETTLED_S)
    await stage.tap("goOnButton")
    await new_card(stage)


async def sign_up_proved(stage: DemoStage) -> None:
    """By phone, which a code proves before there is an account; then the next free card number."""
    await _up_to_contact(stage)
    await stage.tap("otherWayButton")
    await stage.rest(_SETTLED_S)
    await _type(stage, "phoneField", "777123987")
    stage.picture("sign-up-phone")
    await stage.tap("goOnButton")
    await stage.until(lambda: stage.has("codeBoxes"), "question for the code")
    await stage.rest(_SETTLED_S)
    for digit in await stage.newest_code():
        await stage.tap(f"digit_{digit}")
    await stage.rest(_SETTLED_S)
    stage.picture("sign-up-code")
    await in_landscape(stage, "sign-up-code-landscape")
    await stage.tap("digit_ENTER")
    await _skip_property(stage)
    await _agree(stage)
    await stage.tap("goOnButton")
    await next_number(stage)


async def sign_up_with_card(stage: DemoStage) -> None:
    """A new card from the counter is the beginning, and belongs to somebody at the end."""
    stage.scanner_reads(_FREE_CARD)
    await stage.wait_for(Screen.NOTICE)
    await stage.tap("primaryButton")
    await stage.wait_for(Screen.ENROLMENT)
    await stage.rest(_SETTLED_S)
    await _fill_in(stage, "karel.novotny@example.com")
    await stage.tap("goOnButton")
    await end_on_notice(stage, "sign-up-card-added")


async def sign_up_unconfirmed(stage: DemoStage) -> None:
    """The loyalty system takes a sign-up and says nothing: no word that it arrived, none that it did not."""
    await _begin(stage)
    await _fill_in(stage, "olga.ticha@example.com")
    silent = {"kind": "commit_late", "path": "/customers", "method": "POST", "count": 1, "silent": True}
    await stage.set_fault({**silent, "seconds": 60})
    await stage.tap("goOnButton")
    await stage.rest(1)
    stage.picture("sign-up-sending")
    await end_on_notice(stage, "sign-up-unconfirmed")
    await stage.set_fault(None)


async def too_young(stage: DemoStage) -> None:
    """Somebody who cannot sign up alone yet; nothing was kept."""
    await _begin(stage)
    await _born(stage, _BORN_TOO_LATE)
    await stage.tap("digit_ENTER")
    await end_on_notice(stage, "sign-up-too-young")


async def taken_address(stage: DemoStage) -> None:
    """In Czech: somebody who has an account already."""
    stage.shell.root.chooseLanguage("cs")
    await _give_address(stage, _TAKEN_ADDRESS)
    await stage.until(lambda: bool(_state(stage).errors), "refusal of a taken address")
    await stage.rest(_SETTLED_S)
    stage.picture("sign-up-taken-cs")
    await stage.tap("cancelButton")
    await stage.wait_for(Screen.WELCOME)


async def sign_up_away(stage: DemoStage) -> None:
    """In Czech: the loyalty system goes away in the middle of the form, and the sign-up is kept."""
    stage.shell.root.chooseLanguage("cs")
    await stage.set_fault({"kind": "unavailable"})
    await _give_address(stage, "bozena.svobodova@example.com")
    await _skip_property(stage)
    await _agree(stage)
    stage.picture("sign-up-agreements-cs")
    await stage.tap("goOnButton")
    await end_on_notice(stage, "sign-up-kept-cs")
    await stage.set_fault(None)


def _state(stage: DemoStage) -> FormState:
    return stage.shell.root.views.enrolment.state_now


async def _begin(stage: DemoStage) -> None:
    await stage.tap("signUpButton")
    await stage.wait_for(Screen.ENROLMENT)
    await stage.rest(_SETTLED_S)


async def _at(stage: DemoStage, ask: Ask) -> None:
    await stage.until(lambda: _state(stage).step.ask is ask, f"question {ask.value}")
    await stage.rest(_SETTLED_S)


async def _type(stage: DemoStage, field: str, text: str) -> None:
    await stage.tap(field)
    stage.type_text(text)
    await stage.rest(_SETTLED_S)


async def _born(stage: DemoStage, digits: str) -> None:
    for digit in digits:
        await stage.tap(f"digit_{digit}")
    await stage.rest(_SETTLED_S)


async def _give_address(stage: DemoStage, address: str) -> None:
    """Everything up to the address, which is asked about."""
    await _up_to_contact(stage)
    await _type(stage, "emailField", address)
    await stage.tap("goOnButton")


async def _up_to_contact(stage: DemoStage) -> None:
    await _begin(stage)
    await _born_and_named(stage)


async def _born_and_named(stage: DemoStage) -> None:
    await _born(stage, _BORN)
    await stage.tap("digit_ENTER")
    await _name(stage)
    await stage.tap("goOnButton")
    await _at(stage, Ask.CONTACT)


async def _fill_in(stage: DemoStage, address: str) -> None:
    """Every question of a form that is open, with no more than is needed."""
    await _born_and_named(stage)
    await _type(stage, "emailField", address)
    await stage.tap("goOnButton")
    await _skip_property(stage)
    await _agree(stage)


async def _skip_property(stage: DemoStage) -> None:
    await _at(stage, Ask.PROPERTY)
    await stage.tap("otherWayButton")


async def _name(stage: DemoStage) -> None:
    await _at(stage, Ask.NAME)
    await _type(stage, "firstNameField", "Božena")
    await _type(stage, "lastNameField", "Nejedlá-Svobodová")


async def _agree(stage: DemoStage) -> None:
    """To what membership needs."""
    await stage.until(lambda: _state(stage).step == AGREEMENTS, "agreements")
    await stage.until(lambda: bool(_state(stage).agreements), "agreement texts")
    for agreement in (_state(stage).agreements or ())[:2]:
        stage.shell.root.views.enrolment.boxes.toggle(agreement.agreement_id)
    await stage.rest(_SETTLED_S)
