"""Questions are checked one by one, everything is sent once, and boxes are recorded as left."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.domain.consent import ConsentValue
from kiosk.domain.customer import CustomerId
from kiosk.domain.errors import BackendUnavailable, OutcomeUnknown, UnexpectedReply
from kiosk.domain.sign_up import (
    ContactKind,
    Enrolled,
    FieldError,
    FieldProblem,
    Refused,
    RegistrationAbility,
    SignUp,
    SignUpField,
)
from kiosk.domain.sign_up_questions import AGREEMENTS, CONTACT, NAME
from kiosk.domain.sign_up_state import SignUpState
from kiosk.storage.not_stored import NotStored
from tests.ui.flows.conftest import OpenStage
from tests.ui.flows.visit_stage import NEWS, TERMS, Stage, until
from ui.viewmodels.message.sign_up import Confirmation
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.enrolment import EnrolmentViewModel


def form(stage: Stage) -> EnrolmentViewModel:
    return stage.root.views.enrolment


async def begin(stage: Stage, **answers: object) -> EnrolmentViewModel:
    stage.backend.answers = {"list_agreements": (TERMS, NEWS), **answers}
    stage.visit.begin_sign_up()
    await until(lambda: form(stage).state_now.agreements)
    return form(stage)


async def begin_at_agreements(stage: Stage, **answers: object) -> EnrolmentViewModel:
    view = await begin(stage, **answers)
    view.setFirstName(" Eva  Maria ")
    view.setLastName("Malá")
    view.goOn()
    view.contact.setEmail(" Eva@Example.com ")
    view.goOn()
    await until(lambda: view.state_now.step is AGREEMENTS)
    return view


def sent(stage: Stage) -> list[SignUp]:
    return [argument for name, argument in stage.backend.calls if isinstance(argument, SignUp)]


async def test_answers_become_one_sign_up(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin_at_agreements(stage)
        for agreement in ("terms", "news", "news"):
            view.boxes.toggle(agreement)
        view.goOn()
        await until(lambda: stage.root.current_screen is Screen.NOTICE)

        (sign_up,) = sent(stage)
        assert (sign_up.first_name, sign_up.last_name) == ("Eva Maria", "Malá")
        assert (sign_up.email, sign_up.phone, sign_up.language) == ("eva@example.com", None, "en")
        assert [(each.agreement_id, each.value) for each in sign_up.consents] == [
            ("terms", ConsentValue.GIVEN),
            ("news", ConsentValue.REFUSED),
        ]
        assert [each.version for each in sign_up.consents] == [TERMS.version, NEWS.version]
        assert stage.queue.find_state(sign_up.external_id) is SignUpState.DONE
        assert stage.root.views.notice.property("title") == "Welcome, your account is ready"
        assert form(stage).state_now.first_name == ""


async def test_box_left_alone_is_not_set(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin_at_agreements(stage)
        view.boxes.toggle("terms")
        view.goOn()
        await until(lambda: sent(stage))
        assert sent(stage)[0].consents[1].value is ConsentValue.NOT_SET


async def test_phone_alone_is_enough(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin(stage)
        view.setFirstName("Eva")
        view.setLastName("Malá")
        view.goOn()
        view.contact.choosePhone()
        view.contact.setPhone("601 123 123")
        view.goOn()
        await until(lambda: view.state_now.step is AGREEMENTS)
        view.boxes.toggle("terms")
        view.goOn()
        await until(lambda: sent(stage))

        assert (sent(stage)[0].email, sent(stage)[0].phone) == (None, "420601123123")
        assert ("check_registration", (ContactKind.PHONE, "420601123123")) in stage.backend.calls


async def test_empty_name_stays_at_its_question(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin(stage)
        view.setFirstName("Eva")
        view.goOn()
        assert view.state_now.step is NAME
        assert view.property("firstNameError") == ""
        assert view.property("lastNameError") == "Please fill this in"


async def test_wrong_address_asks_nobody(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin(stage)
        view.setFirstName("Eva")
        view.setLastName("Malá")
        view.goOn()
        view.contact.setEmail("eva@")
        view.goOn()
        assert view.contact.property("error") == "Please check the e-mail address"
        assert stage.backend.count("check_registration") == 0


async def test_taken_address_stays_at_its_question(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin(stage, check_registration=RegistrationAbility.TAKEN)
        view.setFirstName("Eva")
        view.setLastName("Malá")
        view.goOn()
        view.contact.setEmail("eva@example.com")
        view.goOn()
        await until(lambda: view.contact.property("error") != "")
        assert view.state_now.step is CONTACT
        assert not view.state_now.is_busy


async def test_address_that_cannot_be_checked_stops_nobody(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        await begin_at_agreements(stage, check_registration=BackendUnavailable("down"))


async def test_membership_needs_its_agreements(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin_at_agreements(stage)
        view.boxes.toggle("news")
        view.goOn()
        assert view.boxes.property("error") != ""
        assert not stage.scope.is_busy
        view.boxes.toggle("terms")
        assert view.boxes.property("error") == ""


async def test_busy_form_takes_no_second_tap_and_no_typing(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin_at_agreements(stage)
        gate = stage.backend.gates["enrol"] = asyncio.Event()
        view.boxes.toggle("terms")
        view.goOn()
        assert view.state_now.is_busy
        view.goOn()
        view.boxes.toggle("news")
        view.contact.setEmail("other@example.com")
        view.goBack()
        gate.set()
        await until(lambda: stage.root.current_screen is Screen.NOTICE)
        assert len(sent(stage)) == 1
        assert sent(stage)[0].email == "eva@example.com"


async def test_nonsense_that_made_nothing_keeps_the_form_and_its_number(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin_at_agreements(stage, enrol=UnexpectedReply("odd"))
        view.boxes.toggle("terms")
        view.goOn()
        await until(lambda: view.property("formError") != "")
        assert str(view.property("formError")).startswith("This sign-up was not accepted.")
        assert view.state_now.email == " Eva@Example.com "
        stage.backend.answers["enrol"] = Enrolled(CustomerId("7"))
        view.goOn()
        await until(lambda: stage.root.current_screen is Screen.NOTICE)
        assert len({sign_up.external_id for sign_up in sent(stage)}) == 1


@pytest.mark.parametrize(
    ("confirmation", "promise"),
    [
        (Confirmation.NONE, "our staff can help"),
        (Confirmation.EMAIL, "You will get an e-mail"),
        (Confirmation.SMS, "You will get a text message"),
    ],
)
async def test_system_that_is_away_ends_in_a_kept_sign_up_and_no_more_is_promised_than_is_true(
    open_stage: OpenStage, confirmation: Confirmation, promise: str
) -> None:
    async with open_stage(confirmation=confirmation) as stage:
        view = await begin_at_agreements(stage, enrol=BackendUnavailable("down"))
        view.boxes.toggle("terms")
        view.goOn()
        await until(lambda: stage.root.current_screen is Screen.NOTICE)
        notice = stage.root.views.notice
        assert notice.property("title") == "Your sign-up is safely kept"
        others = ["You will get an e-mail", "You will get a text message", "our staff can help"]
        assert [words for words in others if words in notice.property("body")] == [promise]
        assert notice.property("reference") != ""
        assert stage.queue.find_state(sent(stage)[0].external_id) is SignUpState.QUEUED


async def test_form_says_what_works_while_the_system_is_away(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin(stage)
        assert view.property("awayNote") == ""
        view.update_online(False)
        assert str(view.property("awayNote")).startswith("Our loyalty system does not answer.")


@pytest.mark.parametrize(
    ("is_online", "words"),
    [(True, "The agreements did not load."), (False, "Nobody can sign up without the agreements")],
)
async def test_form_says_why_it_cannot_go_on_without_agreements(
    open_stage: OpenStage, is_online: bool, words: str
) -> None:
    async with open_stage() as stage:
        form(stage).update_online(is_online)
        assert str(form(stage).boxes.property("failure")).startswith(words)


async def test_form_does_not_open_when_nothing_could_be_kept(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        (stage.folder / "sign_ups.sqlite").symlink_to(stage.folder / "no folder" / "no file")
        stage.visit.begin_sign_up()
        await until(lambda: stage.root.current_screen is Screen.NOTICE)
        assert stage.root.views.notice.property("title") == "We cannot take sign-ups right now"
        assert Screen.ENROLMENT not in stage.screens


async def test_refused_value_leads_back_to_its_question(open_stage: OpenStage) -> None:
    taken = Refused((FieldError(SignUpField.EMAIL, FieldProblem.ALREADY_EXISTS),))
    async with open_stage() as stage:
        view = await begin_at_agreements(stage, enrol=taken)
        view.boxes.toggle("terms")
        view.goOn()
        await until(lambda: view.state_now.step is CONTACT)
        assert view.contact.property("error") != ""
        assert view.property("formError") == ""


async def test_doubt_is_told_with_a_reference(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin_at_agreements(stage, enrol=OutcomeUnknown("lost"))
        view.boxes.toggle("terms")
        view.goOn()
        await until(lambda: stage.root.current_screen is Screen.NOTICE)
        assert stage.root.views.notice.property("title") == "Your sign-up is not confirmed yet"
        assert stage.root.views.notice.property("reference") != ""
        assert stage.queue.find_state(sent(stage)[0].external_id) is SignUpState.AMBIGUOUS


async def test_nothing_is_sent_when_it_cannot_be_kept(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin_at_agreements(stage)
        stage.queue.close()
        stage.queue.path.unlink()
        stage.queue.path.symlink_to(stage.folder / "no folder" / "no file")
        with pytest.raises(NotStored):
            stage.queue.recover()
        view.boxes.toggle("terms")
        view.goOn()
        await until(lambda: view.property("formError") != "")
        assert str(view.property("formError")).startswith("This kiosk cannot keep your sign-up safely")
        assert sent(stage) == []


async def test_agreements_that_did_not_load_can_be_asked_for_again(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        gate = stage.backend.gates["list_agreements"] = asyncio.Event()
        stage.backend.answers["list_agreements"] = BackendUnavailable("down")
        stage.visit.begin_sign_up()
        view = form(stage)
        await until(lambda: stage.root.current_screen is Screen.ENROLMENT)
        view.setFirstName("Eva")
        gate.set()
        await until(lambda: view.boxes.property("rowsState") == "failed")
        assert view.state_now.first_name == "Eva"
        stage.backend.answers["list_agreements"] = (TERMS,)
        view.boxes.retry()
        assert view.boxes.property("rowsState") == "pending"
        await until(lambda: view.boxes.property("rowsState") == "loaded")


@pytest.mark.parametrize("is_online", [True, False])
async def test_form_of_a_kiosk_that_was_never_connected_opens_once_it_is(
    open_stage: OpenStage, is_online: bool
) -> None:
    async with open_stage() as stage:
        stage.backend.answers |= {
            "knows_sign_up_contents": False,
            "list_agreements": BackendUnavailable("down"),
        }
        form(stage).update_online(is_online)
        stage.visit.begin_sign_up()
        await until(lambda: stage.root.current_screen is Screen.NOTICE)
        assert stage.root.views.notice.property("title") == "You cannot sign up here yet"
        assert stage.screens == [Screen.WELCOME, Screen.NOTICE], "nobody saw a form for nothing"
        assert stage.backend.count("list_agreements") == int(is_online)

        stage.backend.answers |= {"knows_sign_up_contents": True, "list_agreements": (TERMS,)}
        await until(lambda: stage.root.current_screen is Screen.ENROLMENT)
        assert form(stage).boxes.property("rowsState") == "loaded"


async def test_nobody_is_called_back_to_a_form_that_opens_too_late(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        stage.backend.answers |= {"knows_sign_up_contents": False}
        form(stage).update_online(False)
        stage.visit.begin_sign_up()
        await until(lambda: stage.root.current_screen is Screen.NOTICE)
        stage.root.views.notice.primary()
        assert stage.root.current_screen is Screen.WELCOME
        await until(lambda: not stage.scope.is_busy)


async def test_form_closes_where_a_necessary_agreement_does_not_exist(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        stage.backend.answers["list_agreements"] = (NEWS,)
        stage.visit.begin_sign_up()
        await until(lambda: stage.root.current_screen is Screen.NOTICE)
        assert stage.root.views.notice.property("title") == "You cannot sign up here right now"
        assert stage.root.views.notice.property("reference") != ""


async def test_last_question_waits_for_its_agreements(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin_at_agreements(stage)
        stage.visit.end()
        gate = stage.backend.gates["list_agreements"] = asyncio.Event()
        stage.backend.answers["list_agreements"] = BackendUnavailable("down")
        stage.visit.begin_sign_up()
        await until(lambda: stage.root.current_screen is Screen.ENROLMENT)
        view.setFirstName("Eva")
        gate.set()
        view.setLastName("Malá")
        view.goOn()
        view.contact.setEmail("eva@example.com")
        view.goOn()
        await until(lambda: view.state_now.step is AGREEMENTS)
        view.goOn()
        await until(lambda: stage.backend.count("list_agreements") == 3)
        assert sent(stage) == []


async def test_each_form_has_a_number_of_its_own(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        for _ in range(2):
            view = await begin_at_agreements(stage)
            view.boxes.toggle("terms")
            view.goOn()
            await until(lambda: stage.root.current_screen is Screen.NOTICE)
            stage.visit.end()
        assert len({sign_up.external_id for sign_up in sent(stage)}) == 2


async def test_visitor_who_leaves_is_signed_up_all_the_same(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin_at_agreements(stage)
        gate = stage.backend.gates["enrol"] = asyncio.Event()
        view.boxes.toggle("terms")
        view.goOn()
        await until(lambda: sent(stage))
        view.cancel()
        gate.set()
        number = sent(stage)[0].external_id
        await until(lambda: stage.queue.find_state(number) is SignUpState.DONE)
        assert stage.root.current_screen is Screen.WELCOME


async def test_silence_wipes_the_form_after_its_longer_time(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin_at_agreements(stage)
        stage.clock[0] += 89
        stage.root.views.idle.tick()
        assert not stage.root.views.idle.property("isWarning")
        stage.clock[0] += 22
        stage.root.views.idle.tick()
        assert stage.root.current_screen is Screen.WELCOME
        assert view.state_now.email == ""
