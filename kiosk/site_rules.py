"""What the settings allow and ask for at this site, as the services understand it."""

from __future__ import annotations

from kiosk.config import Settings
from kiosk.config_sections.sign_up_questions import asked_questions
from kiosk.domain.card import CardWay, DigitalCardFile
from kiosk.domain.redemption import RedemptionRule, RedemptionRules
from kiosk.domain.sign_up_questions import Ask, Question, whole_form
from kiosk.domain.voucher_code import CodeKind, VoucherCodeRule
from kiosk.domain.way_in import Way
from kiosk.services.issue_card import CardPolicy
from kiosk.services.sign_up_values import PasswordNeed, PasswordPolicy


def sign_up_questions(settings: Settings) -> tuple[Question, ...]:
    """The screens of the sign-up form, in their order; of one language none is to be chosen."""
    asked = asked_questions(settings.sign_up.fields)
    has_choice = len(settings.languages) > 1
    return whole_form(each for each in asked if has_choice or each.ask is not Ask.LANGUAGE)


def password_policy(settings: Settings) -> PasswordPolicy:
    """What a new customer's password has to be."""
    needs = tuple(map(PasswordNeed, settings.sign_up.password_needs))
    return PasswordPolicy(settings.sign_up.password_length, needs)


def can_sign_up(settings: Settings) -> bool:
    """Whether visitors may sign up: every sign-up is counted under a customer source."""
    return settings.customer_source_id is not None


def card_policy(settings: Settings) -> CardPolicy:
    """What new customers are offered; without a card type there are no numbers to take."""
    has_numbers = settings.sign_up.card_type_id is not None
    ways = (CardWay(each) for each in dict.fromkeys(settings.sign_up.card))
    return CardPolicy(
        tuple(way for way in ways if has_numbers or way is CardWay.SCAN),
        DigitalCardFile(settings.sign_up.digital_card),
    )


def redemption_rules(settings: Settings) -> RedemptionRules:
    """What may be done with points and vouchers here."""
    redemption = settings.redemption
    return RedemptionRules(
        rewards=RedemptionRule(redemption.rewards),
        vouchers=RedemptionRule(redemption.vouchers),
        codes=RedemptionRule(redemption.codes),
    )


def voucher_code_rule(settings: Settings) -> VoucherCodeRule:
    """As what vouchers are drawn."""
    redemption = settings.redemption
    return VoucherCodeRule(
        None if redemption.code_kind == "auto" else CodeKind(redemption.code_kind),
        frozenset(redemption.qr_reward_groups),
    )


def ways_in(settings: Settings) -> frozenset[Way]:
    """How people may say who they are here."""
    return frozenset(map(Way, settings.ways_in))
