"""Texts that visitors agree to are shown as they are, and can lead nowhere."""

from __future__ import annotations

from kiosk.domain.consent import Agreement, AgreementId
from kiosk.services.sign_up_contents import SignUpContents
from tests.fakes.loyalty_backend import FakeBackend


async def test_agreement_texts_are_safe_and_their_version_names_what_is_shown() -> None:
    raw = Agreement(
        AgreementId("terms"),
        "Terms",
        '<p onclick="x()">Yes <a href="https://x.example">here</a></p><script>',
        "en",
    )
    (shown,) = await SignUpContents(FakeBackend(answers={"list_agreements": (raw,)})).list_agreements("en")
    assert shown.text_html == "<p>Yes here</p>"
    assert shown.version != raw.version
