"""The words of the privacy notice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.sign_up_questions import Ask
from kiosk.languages.line_breaks import with_company
from ui.viewmodels.site import Site

translate = QCoreApplication.translate


_NAME_AND_CONTACT = frozenset(
    {Ask.NAME, Ask.FIRST_NAME, Ask.LAST_NAME, Ask.CONTACT, Ask.EMAIL, Ask.PHONE, Ask.LANGUAGE, Ask.AGREEMENTS}
)


def _what_for(site: Site) -> str:
    """Names what is asked for as long as that is all."""
    if {question.ask for question in site.questions} <= _NAME_AND_CONTACT:
        return translate(
            "Privacy",
            "We use your name and your e-mail or phone to keep your account, your points and your vouchers. "
            "We send advertising only if you tick that box yourself; membership works without it.",
        )
    return translate(
        "Privacy",
        "We use what you enter when you sign up to keep your account, your points and your vouchers. "
        "We send advertising only if you tick that box yourself; membership works without it.",
    )


def privacy_text(site: Site, store_name: str) -> str:
    """The privacy notice as simple markup: who, why, what is not kept, and the age limit."""
    import html

    who = html.escape(site.controller or store_name)
    paragraphs = [
        translate("Privacy", "Your data are processed by {who}, who runs this loyalty programme.").format(
            who=who
        )
        if who
        else translate("Privacy", "Your data are processed by the company that runs this loyalty programme."),
        _what_for(site),
        translate(
            "Privacy",
            "The camera is there only to read codes. Its pictures are never stored and never sent anywhere.",
        ),
        translate(
            "Privacy",
            "When you leave, everything on this screen is wiped. You can change or withdraw an agreement at "
            "any time in the app or with our staff.",
        ),
    ]
    if site.minimum_age > 0:
        paragraphs.append(
            translate("Privacy", "Please sign up on your own only from the age of {years}.").format(
                years=site.minimum_age
            )
        )
    if site.contact:
        paragraphs.append(
            translate("Privacy", "Questions about your data: {contact}").format(
                contact=html.escape(site.contact)
            )
        )
    # StyledText leaves no space between paragraphs of its own.
    return "<br/><br/>".join(map(with_company, paragraphs))
