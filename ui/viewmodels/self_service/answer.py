"""The question on the screen where one text is typed or something is chosen, whichever question it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.sign_up import SignUpField
from kiosk.domain.sign_up_questions import Ask, InterestId, PropertyKind
from kiosk.domain.typed_date import TypedDate
from kiosk.languages.built_in import language_name
from kiosk.services.sign_up_values import PasswordPolicy
from ui.viewmodels.message.sign_up import text_for_field
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.self_service import question_words as words
from ui.viewmodels.self_service.date_entry import DateAnswer, DateEntryViewModel
from ui.viewmodels.self_service.form_state import FormState, is_asked_by, with_property, without_marks
from ui.viewmodels.self_service.form_steps import step_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_TYPED = frozenset({Ask.FIRST_NAME, Ask.LAST_NAME, Ask.POSTCODE, Ask.REFERRAL_CODE, Ask.PASSWORD})


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One answer to choose."""

    option_id: str
    name: str
    is_picked: bool


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One thing that a password has to have."""

    text: str
    is_met: bool


@dataclass(frozen=True, slots=True)
class AnswerRules:
    """What the answers depend on. `country` (ISO 3166 alpha-2) is of postcodes, "" where it is not known."""

    policy: PasswordPolicy = PasswordPolicy()  # noqa: RUF009 - frozen
    languages: tuple[str, ...] = ()
    country: str = ""


def options_of(state: FormState, rules: AnswerRules, language: str) -> list[OptionRow]:
    """What can be chosen on this screen; `language` is the one of the visit."""
    match state.step.ask:
        case Ask.LANGUAGE:
            picked = state.customer_language or language
            return [OptionRow(code, language_name(code), code == picked) for code in rules.languages]
        case Ask.INTERESTS:
            offered = state.lists.interests if state.lists else ()
            return [
                OptionRow(each.interest_id, each.name, each.interest_id in state.interests)
                for each in offered
            ]
        case Ask.PROPERTY if state.definition is not None:
            given = state.answer_to(state.definition.property_id)
            pairs = [(item.item_id, item.name) for item in state.definition.items]
            if state.definition.kind is PropertyKind.YES_NO:
                pairs = [*words.yes_no()]
            return [OptionRow(key, name, key in given) for key, name in pairs]
        case _:
            return []


def toggled_option(state: FormState, option_id: str) -> FormState:
    """The form with one option picked, or left again where several may be."""
    step, definition = state.step, state.definition
    match step.ask:
        case Ask.LANGUAGE:
            return replace(state, customer_language=option_id)
        case Ask.INTERESTS:
            interest_id = InterestId(option_id)
            others = tuple(each for each in state.interests if each != interest_id)
            is_new = len(others) == len(state.interests)
            marks = tuple(error for error in state.errors if not is_asked_by(step, error))
            return replace(state, interests=(*others, interest_id) if is_new else others, errors=marks)
        case Ask.PROPERTY if definition is not None:
            given = state.answer_to(definition.property_id)
            others_given = tuple(each for each in given if each != option_id)
            if definition.kind is not PropertyKind.MANY_OF:
                others_given = ()
            picked = others_given if option_id in given else (*others_given, option_id)
            return with_property(state, definition.property_id, picked)
        case _:
            return state


def _is_date(state: FormState) -> bool:
    return step_of(state) == "date"


@QmlElement
class AnswerViewModel(QObject):
    """Reads and changes the form that it is a part of."""

    changed = Signal()

    def __init__(
        self,
        state: Callable[[], FormState],
        apply: Callable[[FormState], None],
        go_on: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._apply = apply
        self._rules = AnswerRules()
        self._options = RowModel(OptionRow, self)
        self._needs = RowModel(NeedRow, self)
        self._date = DateEntryViewModel(self._date_answer, self._set_date, go_on, self)

    def use_rules(self, rules: AnswerRules) -> None:
        """From the next form on."""
        self._rules = rules

    def refresh(self, language: str) -> None:
        """The form changed, or the language of the visit."""
        state = self._state()
        self._options.replace(options_of(state, self._rules, language))
        is_password = state.step.ask is Ask.PASSWORD
        met = self._rules.policy.met(state.password).items() if is_password else ()
        self._needs.replace(
            [NeedRow(words.need_text(need, self._rules.policy), is_met) for need, is_met in met]
        )
        self._date.refresh(language)
        self.changed.emit()

    @Slot(str)
    def setText(self, text: str) -> None:
        state = self._state()
        if state.is_busy:
            return
        step = state.step
        if step.ask in _TYPED:
            marks = tuple(error for error in state.errors if not is_asked_by(step, error))
            changed = {step.ask.value: text}
            self._apply(replace(state, errors=marks, form_error="", **changed))  # type: ignore[arg-type]
        elif step.property_id is not None:
            self._apply(with_property(state, step.property_id, (text,) if text else ()))

    @Slot(str)
    def toggleOption(self, option_id: str) -> None:
        state = self._state()
        if not state.is_busy:
            self._apply(toggled_option(state, option_id))

    @Property(str, notify=changed)
    def title(self) -> str:
        return words.title(self._state().step, self._state().definition)

    @Property(str, notify=changed)
    def explanation(self) -> str:
        return words.explanation(self._state().step, self._state().definition)

    @Property(str, notify=changed)
    def keyboardPage(self) -> str:
        state = self._state()
        return words.keyboard_page(state.step, state.definition, self._rules.country)

    @Property(DateEntryViewModel, constant=True)
    def date(self) -> DateEntryViewModel:
        """Where the answer is a date."""
        return self._date

    @Property(str, notify=changed)
    def text(self) -> str:
        state = self._state()
        if state.step.ask in _TYPED:
            return str(getattr(state, state.step.ask.value))
        return "".join(state.answer_to(state.step.property_id)[:1])

    @Property(bool, notify=changed)
    def isSecret(self) -> bool:
        return self._state().step.ask is Ask.PASSWORD

    @Property(bool, notify=changed)
    def isMany(self) -> bool:
        definition = self._state().definition
        is_many = definition is not None and definition.kind is PropertyKind.MANY_OF
        return is_many or self._state().step.ask is Ask.INTERESTS

    @Property(str, notify=changed)
    def error(self) -> str:
        state = self._state()
        marks = (error for error in state.errors if is_asked_by(state.step, error))
        mark = next(marks, None)
        if mark is None:
            return ""
        return text_for_field(SignUpField.BIRTH_DATE if _is_date(state) else mark.field, mark.problem)

    @Property(RowModel, constant=True)
    def options(self) -> RowModel:
        return self._options

    @Property(RowModel, constant=True)
    def needs(self) -> RowModel:
        return self._needs

    @Property(str, notify=changed)
    def optionsState(self) -> str:
        """Of what is to be chosen: "loaded", "pending" or "failed"."""
        state = self._state()
        if state.step.ask is Ask.LANGUAGE or state.lists is not None:
            return "loaded"
        return "failed" if state.is_lists_failed else "pending"

    def _date_answer(self) -> DateAnswer:
        state = self._state()
        is_property = state.step.ask is Ask.PROPERTY and _is_date(state)
        typed = TypedDate(*state.answer_to(state.step.property_id)) if is_property else state.birth_date
        return DateAnswer(typed, str(self.error) or state.form_error, state.is_busy)

    def _set_date(self, typed: TypedDate) -> None:
        state = self._state()
        if state.step.property_id is not None:
            given = () if typed.is_empty else (typed.day, typed.month, typed.year)
            self._apply(with_property(state, state.step.property_id, given))
        else:
            errors = without_marks(state, SignUpField.BIRTH_DATE)
            self._apply(replace(state, birth_date=typed, errors=errors, form_error=""))
