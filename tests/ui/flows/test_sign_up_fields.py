"""Whatever the shop asks for: each answer is checked on its screen, and all of them become one sign-up."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest
from structlog.testing import capture_logs

from kiosk.domain.errors import BackendUnavailable
from kiosk.domain.sign_up import FieldError, FieldProblem, Refused, SignUp, SignUpField, ValueKind
from kiosk.domain.sign_up_questions import (
    AGREEMENTS,
    CONTACT,
    NAME,
    Ask,
    Interest,
    InterestId,
    PropertyAnswer,
    PropertyDefinition,
    PropertyId,
    PropertyItem,
    PropertyKind,
    Question,
    SignUpLists,
    whole_form,
)
from tests.ui.flows.conftest import OpenStage
from tests.ui.flows.visit_stage import TERMS, Stage, until
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.answer import AnswerRules
from ui.viewmodels.self_service.enrolment import EnrolmentViewModel

DRINK = PropertyDefinition(
    PropertyId("drink"),
    "Drink",
    PropertyKind.ONE_OF,
    (PropertyItem("tea", "Tea"), PropertyItem("rum", "Rum")),
)
CUP = PropertyDefinition(PropertyId("cup"), "Own cup", PropertyKind.YES_NO)
LISTS = SignUpLists((DRINK, CUP), (Interest(InterestId("cakes"), "Cakes"),))


def asks(ask: Ask, *, is_required: bool = True) -> Question:
    return Question(ask, is_required)


def about(definition: PropertyDefinition, *, is_required: bool = True) -> Question:
    return Question(Ask.PROPERTY, is_required, definition.property_id)


async def begin(stage: Stage, *questions: Question, **answers: object) -> EnrolmentViewModel:
    stage.backend.answers = {"list_agreements": (TERMS,), "list_sign_up_choices": LISTS, **answers}
    view = stage.root.views.enrolment
    view.use_questions(whole_form(questions), AnswerRules(languages=("en", "cs"), country="CZ"))
    stage.visit.begin_sign_up()
    await until(
        lambda: view.state_now.agreements and (view.state_now.lists or view.state_now.is_lists_failed)
    )
    return view


def type_answer(view: EnrolmentViewModel, text: str) -> None:
    if view.property("step") != "date":
        view.answer.setText(text)
        return
    for digit in text:
        view.answer.date.press(digit)


async def answer(view: EnrolmentViewModel, text: str) -> None:
    """Type it and go on, until the next question or a mark."""
    before = view.state_now.step
    type_answer(view, text)
    view.goOn()
    await until(lambda: not view.state_now.is_busy)
    assert view.state_now.step != before or view.state_now.errors


async def send(stage: Stage, view: EnrolmentViewModel) -> SignUp:
    assert view.state_now.step == AGREEMENTS
    view.boxes.toggle("terms")
    view.goOn()
    await until(lambda: stage.root.current_screen is Screen.NOTICE)
    (sign_up,) = [argument for name, argument in stage.backend.calls if name == "enrol"]
    assert isinstance(sign_up, SignUp)
    return sign_up


async def test_every_kind_of_question_becomes_part_of_one_sign_up(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin(
            stage,
            asks(Ask.EMAIL),
            asks(Ask.BIRTH_DATE),
            asks(Ask.FIRST_NAME),
            asks(Ask.LAST_NAME),
            asks(Ask.PHONE, is_required=False),
            asks(Ask.POSTCODE),
            asks(Ask.REFERRAL_CODE),
            asks(Ask.PASSWORD),
            asks(Ask.LANGUAGE),
            asks(Ask.INTERESTS),
            about(DRINK),
            about(CUP),
        )
        await answer(view, "24051990")
        assert view.contact.property("kind") == "email"
        view.contact.setEmail("eva@example.com")
        view.goOn()
        await until(lambda: view.state_now.step.ask is Ask.FIRST_NAME)
        await answer(view, "Eva")
        await answer(view, "Malá")
        view.contact.setPhone("601 123 123")
        view.goOn()
        await until(lambda: view.state_now.step.ask is Ask.POSTCODE)
        await answer(view, "11000")
        await answer(view, "friend7")
        await answer(view, "Heslo123")
        view.answer.toggleOption("cs")
        view.goOn()
        view.answer.toggleOption("cakes")
        view.goOn()
        view.answer.toggleOption("rum")
        view.answer.toggleOption("tea")
        view.goOn()
        view.answer.toggleOption("no")
        view.goOn()
        sign_up = await send(stage, view)

        assert (sign_up.first_name, sign_up.last_name) == ("Eva", "Malá")
        assert (sign_up.email, sign_up.phone) == ("eva@example.com", "420601123123")
        assert (sign_up.birth_date, sign_up.postcode) == (date(1990, 5, 24), "110 00")
        assert (sign_up.referral_code, sign_up.password, sign_up.language) == ("FRIEND7", "Heslo123", "cs")
        assert sign_up.interests == (InterestId("cakes"),)
        assert sign_up.properties == (
            PropertyAnswer(DRINK.property_id, (DRINK.items[0],)),
            PropertyAnswer(CUP.property_id, value=False),
        )
        assert [each.language for each in sign_up.consents] == ["en"]
        assert ("check_value", (ValueKind.REFERRAL_CODE, "FRIEND7")) in stage.backend.calls
        assert ("check_value", (ValueKind.PASSWORD, "Heslo123")) in stage.backend.calls


async def test_what_may_be_left_out_is_left_out(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin(
            stage,
            CONTACT,
            asks(Ask.POSTCODE, is_required=False),
            asks(Ask.PASSWORD, is_required=False),
            about(CUP, is_required=False),
            asks(Ask.INTERESTS, is_required=False),
        )
        view.contact.setEmail("eva@example.com")
        view.goOn()
        await until(lambda: view.state_now.step.ask is Ask.POSTCODE)
        assert view.property("canSkip")
        view.answer.setText("1100")
        view.goOn()
        assert view.answer.property("error") == "Please check the postcode"
        view.skip()
        view.goOn()
        assert view.state_now.step.ask is Ask.PROPERTY
        view.answer.toggleOption("yes")
        view.skip()
        view.goOn()
        sign_up = await send(stage, view)

        assert (sign_up.first_name, sign_up.postcode, sign_up.password) == ("", None, None)
        assert (sign_up.properties, sign_up.interests) == ((), ())
        assert stage.backend.count("check_value") == 0


@pytest.mark.parametrize("ask", [Ask.BIRTH_DATE, Ask.POSTCODE, Ask.REFERRAL_CODE, Ask.PASSWORD])
async def test_what_is_needed_cannot_be_left_out(open_stage: OpenStage, ask: Ask) -> None:
    async with open_stage() as stage:
        view = await begin(stage, asks(ask), CONTACT)
        if ask is not Ask.BIRTH_DATE:
            assert view.state_now.step.ask is ask
        view.goOn()
        view.skip()
        assert view.answer.property("error") == "Please fill this in"
        assert view.state_now.step.ask is ask


async def test_who_is_too_young_is_told_so_and_nothing_is_kept_or_asked(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin(stage, NAME, CONTACT, asks(Ask.BIRTH_DATE))
        type_answer(view, "23112011")
        view.goOn()
        await until(lambda: stage.root.current_screen is Screen.NOTICE)

        notice = stage.root.views.notice
        assert notice.property("title") == "You can sign up on your own from the age of\N{NO-BREAK SPACE}15"
        assert view.state_now.birth_date.is_empty
        assert stage.backend.count("enrol") == stage.backend.count("check_registration") == 0
        assert stage.queue.listing.list_open() == []
        assert stage.queue.listing.list_receipts() == ()


async def test_birthday_of_today_is_old_enough(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin(stage, asks(Ask.BIRTH_DATE), CONTACT)
        await answer(view, "22112011")
        assert view.state_now.step == CONTACT


async def test_password_that_the_system_refuses_stays_at_its_question(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin(stage, asks(Ask.PASSWORD), CONTACT, check_value=False)
        await answer(view, "Password1")
        assert view.state_now.step.ask is Ask.PASSWORD
        assert str(view.answer.property("error")).startswith("This password is too easy to guess.")


async def test_codes_cannot_be_tried_in_turn(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin(stage, asks(Ask.REFERRAL_CODE), CONTACT, check_value=False)
        for number in range(12):
            view.answer.setText(f"CODE{number}")
            view.goOn()
            await until(lambda: not view.state_now.is_busy)
        assert stage.backend.count("check_value") == 10
        assert view.state_now.step == CONTACT


@pytest.mark.parametrize(
    ("error", "ask"),
    [
        (FieldError(SignUpField.PASSWORD, FieldProblem.WRONG_FORMAT), Ask.PASSWORD),
        (FieldError(SignUpField.PROPERTY, FieldProblem.NOT_ALLOWED, CUP.property_id), Ask.PROPERTY),
    ],
)
async def test_refusal_leads_back_to_its_question_with_everything_typed(
    open_stage: OpenStage, error: FieldError, ask: Ask
) -> None:
    async with open_stage() as stage:
        view = await begin(
            stage,
            CONTACT,
            about(DRINK, is_required=False),
            about(CUP),
            asks(Ask.PASSWORD),
            enrol=Refused((error,)),
        )
        view.contact.setEmail("eva@example.com")
        view.goOn()
        await until(lambda: view.state_now.step.ask is Ask.PROPERTY)
        view.skip()
        view.answer.toggleOption("yes")
        view.goOn()
        await answer(view, "Heslo123")
        view.boxes.toggle("terms")
        view.goOn()
        await until(lambda: view.state_now.step.ask is ask)
        assert view.answer.property("error") != ""
        assert view.state_now.step.property_id in (None, CUP.property_id)
        assert (view.state_now.email, view.state_now.password) == ("eva@example.com", "Heslo123")


async def test_choices_that_do_not_load_stop_only_who_must_choose(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = stage.root.views.enrolment
        questions = (CONTACT, asks(Ask.INTERESTS, is_required=False), about(CUP))
        view.use_questions(whole_form(questions), AnswerRules())
        stage.backend.answers = {
            "list_agreements": (TERMS,),
            "list_sign_up_choices": BackendUnavailable("down"),
        }
        gate = stage.backend.gates["list_sign_up_choices"] = asyncio.Event()
        stage.visit.begin_sign_up()
        await until(lambda: stage.root.current_screen is Screen.ENROLMENT)
        view.contact.setEmail("eva@example.com")
        gate.set()
        await until(lambda: view.state_now.is_lists_failed)
        view.goOn()
        await until(lambda: view.state_now.step.ask is Ask.PROPERTY)
        assert view.answer.property("optionsState") == "failed"
        stage.backend.answers["list_sign_up_choices"] = LISTS
        view.retryLists()
        await until(lambda: view.answer.property("optionsState") == "loaded")
        view.answer.toggleOption("yes")
        view.goOn()
        assert view.state_now.step == AGREEMENTS


async def test_property_that_does_not_exist_is_left_out_or_stops_the_form(open_stage: OpenStage) -> None:
    gone = PropertyDefinition(PropertyId("gone"), "Gone", PropertyKind.TEXT)
    async with open_stage() as stage:
        view = await begin(stage, CONTACT, about(gone, is_required=False))
        view.contact.setEmail("eva@example.com")
        view.goOn()
        await until(lambda: view.state_now.step == AGREEMENTS)
        stage.visit.end()
        stage.screens.clear()
        stage.screens.append(Screen.WELCOME)
        with capture_logs() as log:
            view.use_questions(whole_form((CONTACT, about(gone))), AnswerRules())
            stage.visit.begin_sign_up()
            await until(lambda: stage.root.current_screen is Screen.NOTICE)
        notice = stage.root.views.notice
        assert notice.property("title") == "You cannot sign up here right now"
        assert "ask our staff" in notice.property("body")
        assert notice.property("reference") != ""
        assert stage.screens == [Screen.WELCOME, Screen.NOTICE], "nobody saw a form for nothing"
        assert [line["properties"] for line in log if line["event"] == "required_properties_missing"] == [
            ["gone"]
        ]


async def test_end_of_a_visit_forgets_every_answer(open_stage: OpenStage) -> None:
    async with open_stage() as stage:
        view = await begin(stage, asks(Ask.PASSWORD), about(CUP), asks(Ask.INTERESTS), CONTACT)
        view.answer.setText("Heslo123")
        assert [row.is_met for row in view.answer.needs.rows] == [True, True, True]
        stage.visit.end()
        assert (view.answer.property("text"), view.state_now.password) == ("", "")
        assert [row.is_met for row in view.answer.needs.rows] == [False, False, False]
