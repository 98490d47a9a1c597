"""What a new customer reads about their card."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.card import CardRefusal, CardWay, DigitalCardFile
from kiosk.domain.errors import BackendUnavailable, LoyaltyError
from ui.viewmodels.message.notice import Notice, NoticeAction, NoticeKind, home_button, sign_up_button
from ui.viewmodels.message.wait import text_for_wait
from ui.viewmodels.told import translate


def notice_for_card_added() -> Notice:
    """The card that was held up belongs to the new customer."""
    return Notice(
        NoticeKind.DONE,
        translate("Card", "This card is yours now"),
        translate("Card", "Your account is ready, and points count from your next purchase."),
        (translate("Card", "Done"), NoticeAction.HOME),
    )


def notice_for_free_card() -> Notice:
    """A card that belongs to nobody, where a sign-up leads to having it."""
    return Notice(
        NoticeKind.FREE_CARD,
        translate("Card", "This card is new"),
        translate("Card", "Sign up and it is yours; please keep it at hand."),
        sign_up_button(),
        home_button(),
    )


def with_card_in_hand(notice: Notice) -> Notice:
    """The end of a sign-up that has to wait, for somebody who holds the new card already."""
    keep = translate("Card", "Please keep the new card; our staff can add it to your account then.")
    return replace(notice, body=f"{notice.body} {keep}") if notice.kind is NoticeKind.WAITING else notice


def text_for_offer(ways: tuple[CardWay, ...]) -> str:
    """What to do at the last step of a sign-up."""
    match CardWay.SCAN in ways, len(ways) > 1:
        case True, True:
            return translate("Card", "Take a new card and show it here, or choose another way.")
        case True, False:
            return translate("Card", "Take a new card and show it here.")
        case _:
            return translate("Card", "How would you like your card?")


def text_for_refused_card(refusal: CardRefusal) -> str:
    """Why this is not the new customer's card, and what to do. A blocked card and none at all read alike."""
    match refusal:
        case CardRefusal.TAKEN:
            return translate("Card", "This card already belongs to somebody. Please take another one.")
        case CardRefusal.UNUSABLE:
            return translate("Card", "We cannot use this card. Please take another one, or ask our staff.")
        case CardRefusal.NONE_LEFT:
            return translate("Card", "There is no free card number right now. Please ask our staff.")
        case CardRefusal.HAS_ONE:
            return translate("Card", "You have a card already. Our staff can tell you its number.")
        case CardRefusal.OTHER:
            return translate("Card", "This card cannot be added here. Please ask our staff.")


def text_for_no_card(error: LoyaltyError) -> str:
    """Nothing was given, since there was no answer."""
    if isinstance(error, BackendUnavailable):
        return translate(
            "Card",
            "Our loyalty system does not answer, so you have no card yet. Please try again in a moment.",
        )
    return translate("Card", "We cannot give out cards right now. Please ask our staff.")


def text_for_unsure() -> str:
    """It was sent, and nobody knows whether it arrived; asking for the same again does it once."""
    return translate("Card", "We do not know yet whether this worked. Please try again in a moment.")


def text_for_no_card_code() -> str:
    """Something was held up that is no card of the shop."""
    return translate("Card", "This is not one of our cards. Please show a new card.")


def text_for_card_pause(left_s: float) -> str:
    """Too many cards that were none; for a while none is looked up."""
    return text_for_wait(
        left_s,
        lambda count: translate("Card", "Please show the card again in %n second(s).", None, count),
        lambda count: translate("Card", "Please show the card again in %n minute(s).", None, count),
    )


def title_for_issued(way: CardWay, *, was_theirs: bool) -> str:
    """Above the number of the card."""
    if was_theirs:
        return translate("Card", "You have a card already")
    if way is CardWay.DIGITAL:
        return translate("Card", "Your card for the phone")
    return translate("Card", "This is your card number")


def body_for_issued(way: CardWay, file: DigitalCardFile, *, has_address: bool) -> str:
    """What to do with it."""
    if way is not CardWay.DIGITAL:
        return translate("Card", "Photograph the code with your phone, and show it at the till or here.")
    if not has_address:
        return translate("Card", "Your number counts already. Only its file for the phone did not arrive.")
    match file:
        case DigitalCardFile.WALLET:
            return translate(
                "Card", "Point the camera of your iPhone at the code; the card goes into its Wallet."
            )
        case DigitalCardFile.BARCODE | DigitalCardFile.QR:
            return translate(
                "Card", "Point your phone's camera at the code; it opens a picture of the card to keep."
            )
