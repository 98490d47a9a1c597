"""A sealed row says nothing, and opens only with its key, in its place, undamaged."""

import pytest

from kiosk.storage.row_cipher import CannotOpen, RowCipher
from tests.fakes.waiting_queue import KEY, OTHER_KEY


def test_what_was_sealed_opens() -> None:
    sealed = RowCipher(KEY).seal(b"Eva", b"row 1")
    assert RowCipher(KEY).open(sealed, b"row 1") == b"Eva"
    assert b"Eva" not in sealed


def test_no_two_seals_are_alike() -> None:
    assert RowCipher(KEY).seal(b"Eva", b"row 1") != RowCipher(KEY).seal(b"Eva", b"row 1")


@pytest.mark.parametrize(
    ("key", "row", "flipped"), [(OTHER_KEY, b"row 1", None), (KEY, b"row 2", None), (KEY, b"row 1", 15)]
)
def test_other_key_other_row_and_damage_do_not_open(key: bytes, row: bytes, flipped: int | None) -> None:
    sealed = bytearray(RowCipher(KEY).seal(b"Eva", b"row 1"))
    if flipped is not None:
        sealed[flipped] ^= 1
    with pytest.raises(CannotOpen):
        RowCipher(key).open(bytes(sealed), row)


@pytest.mark.parametrize("length", [0, 5, 12, 13, 27])
def test_cut_short_does_not_open(length: int) -> None:
    with pytest.raises(CannotOpen):
        RowCipher(KEY).open(RowCipher(KEY).seal(b"Eva", b"row 1")[:length], b"row 1")


def test_name_of_a_key_tells_keys_apart_and_nothing_else() -> None:
    assert RowCipher(KEY).key_id == RowCipher(KEY).key_id != RowCipher(OTHER_KEY).key_id
    assert RowCipher(KEY).key_id not in KEY.hex()


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_key_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        RowCipher(bytes(length))
