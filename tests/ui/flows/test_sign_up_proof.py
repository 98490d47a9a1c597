"""A sign-up whose address has to be proved first, where the shop wants that."""

from __future__ import annotations

import pytest

from kiosk.domain.errors import BackendUnavailable
from kiosk.domain.sign_up import ContactKind, RegistrationAbility, SignUp
from kiosk.domain.sign_up_questions import Ask
from tests.ui.flows.conftest import OpenStage
from tests.ui.flows.visit_stage import NEWS, TERMS, Stage, until
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.code_entry import CodeEntryState

RIGHT, WRONG = "482913", "111111"
BOTH = frozenset(ContactKind)


async def at_contact(stage: Stage) -> None:
    stage.backend.answers["list_agreements"] = (TERMS, NEWS)
    stage.visit.begin_sign_up()
    await until(lambda: stage.root.current_screen is Screen.ENROLMENT)
    form = stage.root.views.enrolment
    await until(lambda: form.state_now.agreements)
    form.setFirstName("Eva")
    form.setLastName("Malá")
    form.goOn()
    await until(lambda: form.state_now.step.ask is Ask.CONTACT)


async def give(stage: Stage, email: str = "", phone: str = "") -> None:
    """Answer the question for the contact."""
    form = stage.root.views.enrolment
    if phone:
        form.contact.choosePhone()
        form.contact.setPhone(phone)
    else:
        form.contact.setEmail(email)
    form.goOn()
    await until(lambda: not form.state_now.is_busy)


async def type_code(stage: Stage, code: str) -> None:
    entry = stage.root.views.enrolment.code_entry
    for digit in code:
        entry.press(digit)
    entry.submit()
    await until(lambda: not entry.state_now.is_busy)


async def test_account_is_made_after_the_address_was_proved(open_stage: OpenStage) -> None:
    async with open_stage(proved=BOTH) as stage:
        await at_contact(stage)
        form = stage.root.views.enrolment
        await give(stage, email="eva@example.com")
        assert form.property("step") == "code"
        assert form.property("canGoBack")
        await type_code(stage, WRONG)
        assert "4\N{NO-BREAK SPACE}more" in form.code_entry.state_now.error
        assert form.property("step") == "code"
        await type_code(stage, RIGHT)
        assert form.state_now.step.ask is Ask.AGREEMENTS
        form.boxes.toggle("terms")
        form.goOn()
        await until(lambda: stage.root.current_screen is not Screen.ENROLMENT)
        (sign_up,) = [each for _, each in stage.backend.calls if isinstance(each, SignUp)]
        assert sign_up.email == "eva@example.com"
        assert form.code_entry.state_now == CodeEntryState()


async def test_proved_address_is_not_asked_about_twice_but_another_is(open_stage: OpenStage) -> None:
    async with open_stage(proved=BOTH) as stage:
        await at_contact(stage)
        form = stage.root.views.enrolment
        await give(stage, email="eva@example.com")
        await type_code(stage, RIGHT)
        form.goBack()
        await give(stage, email="eva@example.com")
        assert form.state_now.step.ask is Ask.AGREEMENTS
        form.goBack()
        await give(stage, email="jan@example.com")
        assert form.property("step") == "code"
        assert stage.backend.count("send_one_time_password") == 2


async def test_way_back_from_the_code_keeps_the_address(open_stage: OpenStage) -> None:
    async with open_stage(proved=BOTH) as stage:
        await at_contact(stage)
        form = stage.root.views.enrolment
        await give(stage, email="eva@example.com")
        form.goBack()
        assert form.property("step") == "contact"
        assert form.state_now.email == "eva@example.com"
        await give(stage, email="eva@example.com")
        assert form.property("step") == "code"
        assert stage.backend.count("send_one_time_password") == 1


@pytest.mark.parametrize("proved", [frozenset(), frozenset({ContactKind.PHONE})], ids=["none", "phone only"])
async def test_what_need_not_be_proved_is_not(open_stage: OpenStage, proved: frozenset[ContactKind]) -> None:
    async with open_stage(proved=proved) as stage:
        await at_contact(stage)
        await give(stage, email="eva@example.com")
        assert stage.root.views.enrolment.state_now.step.ask is Ask.AGREEMENTS
        assert stage.backend.count("send_one_time_password") == 0


async def test_taken_address_gets_no_code(open_stage: OpenStage) -> None:
    async with open_stage(proved=BOTH) as stage:
        stage.backend.answers["check_registration"] = RegistrationAbility.TAKEN
        await at_contact(stage)
        await give(stage, email="eva@example.com")
        assert stage.root.views.enrolment.property("step") == "contact"
        assert stage.backend.count("send_one_time_password") == 0


async def test_number_that_gets_no_code_cannot_sign_up(open_stage: OpenStage) -> None:
    async with open_stage(proved=BOTH) as stage:
        await at_contact(stage)
        await give(stage, phone="+44 7400 123456")
        form = stage.root.views.enrolment
        assert form.property("step") == "contact"
        assert form.state_now.form_error == "We can only text numbers that begin with +420."
        assert form.state_now.phone == "+44 7400 123456"


async def test_system_away_keeps_the_form_where_it_is(open_stage: OpenStage) -> None:
    async with open_stage(proved=BOTH) as stage:
        stage.backend.answers["send_one_time_password"] = BackendUnavailable("away")
        await at_contact(stage)
        await give(stage, email="eva@example.com")
        state = stage.root.views.enrolment.state_now
        assert (state.step.ask, state.email) == (Ask.CONTACT, "eva@example.com")
        assert state.form_error == "Our loyalty system does not answer. Please try again in a moment."


async def test_codes_for_signing_up_and_for_coming_in_are_counted_together(open_stage: OpenStage) -> None:
    async with open_stage(proved=BOTH) as stage:
        await at_contact(stage)
        await give(stage, email="eva@example.com")
        stage.visit.begin_ways_in()
        ways = stage.root.views.ways_in
        ways.choose("email")
        ways.setEmail("eva@example.com")
        ways.goOn()
        await until(lambda: not ways.state_now.is_busy)
        assert ways.state_now.error == "Another code can be sent in 60\N{NO-BREAK SPACE}seconds."
