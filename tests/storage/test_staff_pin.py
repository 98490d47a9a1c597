"""The PIN is kept as a hash, and the first PINs that anyone would try are refused."""

from __future__ import annotations

import time

import pytest
from argon2 import extract_parameters
from argon2.low_level import Type

from kiosk.storage.staff_pin import Unfit, UnfitPin, hash_pin, unfit, verify

PIN = "482913"


@pytest.fixture(scope="module")
def kept() -> str:
    return hash_pin(PIN)


def test_right_pin_fits_and_every_other_does_not(kept: str) -> None:
    assert verify(PIN, kept)
    assert not any(verify(other, kept) for other in ("482914", "48291", "4829130", ""))


def test_hash_is_argon2id_with_memory_and_time_that_guessing_pays_for(kept: str) -> None:
    parameters = extract_parameters(kept)
    assert parameters.type is Type.ID
    assert (parameters.memory_cost, parameters.time_cost, parameters.parallelism) == (65_536, 3, 1)
    assert PIN not in kept


def test_two_kiosks_with_one_pin_keep_different_hashes(kept: str) -> None:
    assert hash_pin(PIN) != kept


@pytest.mark.alone
def test_checking_takes_the_time_of_a_glance_not_of_a_wait(kept: str) -> None:
    took_s = []
    for _ in range(3):
        began = time.perf_counter()
        verify(PIN, kept)
        took_s.append(time.perf_counter() - began)
    assert 0.03 < min(took_s) < 1.0


@pytest.mark.parametrize("garbage", ["", "482913", "$argon2id$v=19$nonsense"])
def test_what_is_no_hash_lets_nobody_in(garbage: str) -> None:
    with pytest.raises(ValueError, match="not a hash"):
        verify(PIN, garbage)


@pytest.mark.parametrize(
    ("pin", "reason"),
    [
        ("48291", Unfit.TOO_SHORT),
        ("4829134829134", Unfit.TOO_LONG),
        ("48291a", Unfit.NOT_DIGITS),
        ("٤٨٢٩١٣", Unfit.NOT_DIGITS),
        ("482 913", Unfit.NOT_DIGITS),
        ("000000", Unfit.TRIVIAL),
        ("123456", Unfit.TRIVIAL),
        ("987654", Unfit.TRIVIAL),
        ("890123", Unfit.TRIVIAL),
        ("123123", Unfit.TRIVIAL),
        ("121212", Unfit.TRIVIAL),
        ("112211", Unfit.TRIVIAL),
        ("48294829", Unfit.TRIVIAL),
        ("159753", Unfit.TRIVIAL),
        (PIN, None),
        ("90417362", None),
    ],
)
def test_unfit_pins_are_named_and_refused_without_repeating_them(pin: str, reason: Unfit | None) -> None:
    assert unfit(pin) is reason
    if reason is not None:
        with pytest.raises(UnfitPin) as refused:
            hash_pin(pin)
        assert refused.value.reason is reason
        assert pin not in str(refused.value)
