"""What of a name may be shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.customer import Customer, CustomerId, CustomerState
from kiosk.domain.greeting import NameMask, greet, mask_salutation
from kiosk.domain.outcome import Proof

JANA = Customer(CustomerId("1"), CustomerState.ACTIVE, "Jana", "Nováková", "Vážená paní Nováková")


@pytest.mark.parametrize(
    ("salutation", "masked"),
    [
        ("Vážená paní Nováková", "Vážená paní N."),
        ("Dear Ms Smith,", "Dear Ms S.,"),
        ("Sehr geehrter Herr Dr. Müller-Lüdenscheidt", "Sehr geehrter Herr Dr. M.-L."),
        ("Vážený pane Švejku", "Vážený pane Š."),
        ("Jano", "J."),
        ("Dear anna", "Dear a."),
        ("Vážená paní nováková", "Vážená paní n."),
        ("Dear 李明", "Dear 李."),
        ("Dear Den", "Dear D."),
        ("Dear van der Berg", "Dear v. d. B."),
        ("Dear <b>Zoë</b>", "Dear b."),
        ("Dobrý den, Jano!", "Dobrý den, J.!"),
        ("Dobrý deň, Jana", "Dobrý deň, J."),
        ("Szanowny Panie Kowalski", "Szanowny Panie K."),
        ("Dzień dobry, Jano", "Dzień dobry, J."),
        ("Droga Pani Anno", "Droga Pani A."),
        ("Droga Panizza", "D. P."),
        ("", None),
        (None, None),
    ],
)
def test_salutation_keeps_its_courtesy_and_loses_the_name(salutation: str | None, masked: str | None) -> None:
    assert mask_salutation(salutation) == masked


def test_card_shows_initials_and_masked_salutation() -> None:
    greeting = greet(JANA, Proof.CARD, NameMask.INITIAL_AND_SALUTATION)
    assert (greeting.salutation, greeting.name, greeting.initials) == ("Vážená paní N.", "J. N.", "JN")
    assert greeting.is_masked


def test_card_with_first_names_allowed_shows_the_first_name_alone() -> None:
    greeting = greet(JANA, Proof.CARD, NameMask.FIRST_NAME)
    assert (greeting.salutation, greeting.name) == (None, "Jana")


def test_card_with_names_off_shows_nothing_personal() -> None:
    greeting = greet(JANA, Proof.CARD, NameMask.NONE)
    assert (greeting.salutation, greeting.name, greeting.initials) == (None, None, "")


@pytest.mark.parametrize("proof", [Proof.TOKEN, Proof.OTP])
@pytest.mark.parametrize("mask", list(NameMask))
def test_personal_proof_shows_the_whole_name(proof: Proof, mask: NameMask) -> None:
    greeting = greet(JANA, proof, mask)
    assert (greeting.salutation, greeting.name) == ("Vážená paní Nováková", "Jana Nováková")
    assert not greeting.is_masked


def test_customer_without_names_is_greeted_without_them() -> None:
    nobody = Customer(CustomerId("1"), CustomerState.ACTIVE, None, "  ")
    assert greet(nobody, Proof.CARD, NameMask.INITIAL_AND_SALUTATION).name is None
    assert greet(nobody, Proof.TOKEN, NameMask.NONE).initials == ""


def test_initials_are_letters() -> None:
    odd = Customer(CustomerId("1"), CustomerState.ACTIVE, "<b>Zoë</b>", "'t Hooft")
    assert greet(odd, Proof.CARD, NameMask.INITIAL_AND_SALUTATION).initials == "BT"


@given(
    st.text(alphabet="ABCDEFGHČŘŽabcdefghčřž", min_size=3, max_size=12).filter(lambda name: name[0].isupper())
)
def test_no_name_survives_masking(name: str) -> None:
    masked = mask_salutation(f"Vážená paní {name}") or ""
    assert name not in masked
