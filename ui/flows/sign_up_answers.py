"""What was typed into the form, checked question by question, and made into a sign-up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kiosk.domain.consent import ConsentChoice, ConsentValue
from kiosk.domain.sign_up import FieldError, FieldProblem, SignUp, SignUpField
from kiosk.domain.sign_up_questions import Ask, PropertyAnswer, Question
from kiosk.domain.typed_date import age_on, read_birth_date
from kiosk.services import sign_up_values as values
from kiosk.services.sign_up_form import Checked, check_email, check_name, check_phone
from kiosk.services.sign_up_values import PasswordPolicy
from ui.viewmodels.self_service.form_state import ContactChoice, FormState, Tick

_CONSENT_OF_TICK = {
    Tick.UNTOUCHED: ConsentValue.NOT_SET,
    Tick.TICKED: ConsentValue.GIVEN,
    Tick.CLEARED: ConsentValue.REFUSED,
}
_NAMES = {
    Ask.NAME: (SignUpField.FIRST_NAME, SignUpField.LAST_NAME),
    Ask.FIRST_NAME: (SignUpField.FIRST_NAME,),
    Ask.LAST_NAME: (SignUpField.LAST_NAME,),
}


@dataclass(frozen=True, slots=True)
class AnswerChecks:
    """`country` (ISO 3166 alpha-2) is of phones and postcodes, `today` the store's day."""

    country: str
    policy: PasswordPolicy
    today: Callable[[], date]

    def problems(self, state: FormState) -> tuple[FieldError, ...]:
        """What is wrong with the answer on the screen; nothing is wrong with one that may be left out."""
        found = self._found(state, state.step)
        if not state.step.is_required:
            found = tuple(error for error in found if error.problem is not FieldProblem.REQUIRED)
        return found

    def contact(self, state: FormState) -> Checked:
        """The address that the question on the screen asks for."""
        if state.way_of_contact is ContactChoice.PHONE:
            return check_phone(state.phone, self.country)
        return check_email(state.email)

    def age(self, state: FormState) -> int | None:
        """In years, None where no birth date was given."""
        born = read_birth_date(state.birth_date, self.today())
        return age_on(self.today(), born) if isinstance(born, date) else None

    def sign_up(self, state: FormState, external_id: UUID, language: str) -> SignUp:
        """Everything that was asked for and answered; `language` is the one of the visit."""
        asked = {question.ask for question in state.questions}
        email, phone = self._addresses(state, asked)
        born = read_birth_date(state.birth_date, self.today())
        code = values.postcode(state.postcode, self.country)
        referral = values.referral_code(state.referral_code)
        password = values.password(state.password, self.policy)
        return SignUp(
            external_id=external_id,
            first_name=check_name(state.first_name, SignUpField.FIRST_NAME).value,
            last_name=check_name(state.last_name, SignUpField.LAST_NAME).value,
            language=state.customer_language or language,
            consents=_consents(state),
            email=email,
            phone=phone,
            birth_date=born if isinstance(born, date) else None,
            postcode=code if isinstance(code, str) else None,
            referral_code=referral if isinstance(referral, str) else None,
            password=password if isinstance(password, str) else None,
            properties=_properties(state),
            interests=state.interests,
            texts=state.agreements or (),
        )

    def _addresses(self, state: FormState, asked: set[Ask]) -> tuple[str | None, str | None]:
        """Of the two ways of one question only the one that was chosen last."""
        is_phone = state.contact is ContactChoice.PHONE
        has_email = Ask.EMAIL in asked or (Ask.CONTACT in asked and not is_phone)
        has_phone = Ask.PHONE in asked or (Ask.CONTACT in asked and is_phone)
        email = check_email(state.email).value if has_email else ""
        phone = check_phone(state.phone, self.country).value if has_phone else ""
        return email or None, phone or None

    def _found(self, state: FormState, question: Question) -> tuple[FieldError, ...]:
        match question.ask:
            case Ask.NAME | Ask.FIRST_NAME | Ask.LAST_NAME:
                fields = _NAMES[question.ask]
                checked = [check_name(getattr(state, each.value), each) for each in fields]
                return tuple(each.error for each in checked if each.error)
            case Ask.CONTACT | Ask.EMAIL | Ask.PHONE:
                error = self.contact(state).error
                return (error,) if error else ()
            case Ask.BIRTH_DATE:
                return _error(SignUpField.BIRTH_DATE, read_birth_date(state.birth_date, self.today()))
            case Ask.POSTCODE:
                return _error(SignUpField.POSTCODE, values.postcode(state.postcode, self.country))
            case Ask.REFERRAL_CODE:
                return _error(SignUpField.REFERRAL_CODE, values.referral_code(state.referral_code))
            case Ask.PASSWORD:
                return _error(SignUpField.PASSWORD, values.password(state.password, self.policy))
            case Ask.INTERESTS:
                return () if state.interests else _error(SignUpField.INTERESTS, FieldProblem.REQUIRED)
            case Ask.PROPERTY:
                return _property_problem(state, question)
            case Ask.LANGUAGE | Ask.AGREEMENTS:
                return ()


def _error(field: SignUpField, value: object) -> tuple[FieldError, ...]:
    return (FieldError(field, value),) if isinstance(value, FieldProblem) else ()


def _property_problem(state: FormState, question: Question) -> tuple[FieldError, ...]:
    definition = state.lists.find_property(question.property_id) if state.lists else None
    given = state.answer_to(question.property_id)
    value = values.property_value(definition, given) if definition else FieldProblem.REQUIRED
    if isinstance(value, FieldProblem):
        return (FieldError(SignUpField.PROPERTY, value, question.property_id),)
    return ()


def _properties(state: FormState) -> tuple[PropertyAnswer, ...]:
    answers: list[PropertyAnswer] = []
    for question in state.questions:
        definition = state.lists.find_property(question.property_id) if state.lists else None
        if definition is not None:
            value = values.property_value(definition, state.answer_to(definition.property_id))
            if not isinstance(value, FieldProblem):
                answers.append(PropertyAnswer(definition.property_id, value))
    return tuple(answers)


def _consents(state: FormState) -> tuple[ConsentChoice, ...]:
    return tuple(
        ConsentChoice(
            agreement.agreement_id,
            _CONSENT_OF_TICK[state.tick_of(agreement.agreement_id)],
            agreement.version,
            agreement.language,
        )
        for agreement in state.agreements or ()
    )
