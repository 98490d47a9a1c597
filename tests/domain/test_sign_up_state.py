"""Which way a kept sign-up may go."""

import itertools

import pytest

from kiosk.domain.sign_up_state import IllegalMove, SignUpState, can_move, check_move

LEGAL = {
    "draft": {"queued", "sending", "parked"},
    "queued": {"sending", "parked"},
    "sending": {"done", "ambiguous", "queued", "parked", "refused"},
    "ambiguous": {"done", "sending", "parked"},
    "parked": {"queued", "ambiguous", "done"},
    "refused": {"draft"},
    "done": set(),
    "unknown": set(),
}
PAIRS = list(itertools.product(SignUpState, SignUpState))


@pytest.mark.parametrize(("before", "after"), PAIRS, ids=lambda state: state.value)
def test_only_these_moves_are_legal(before: SignUpState, after: SignUpState) -> None:
    is_legal = after.value in LEGAL[before.value]
    assert can_move(before, after) is is_legal
    if not is_legal:
        with pytest.raises(IllegalMove):
            check_move(before, after)


def test_nothing_is_sent_again_once_it_is_done() -> None:
    assert not any(can_move(SignUpState.DONE, after) for after in SignUpState)


def test_every_other_state_of_ours_can_still_become_a_customer() -> None:
    reached = {SignUpState.DONE}
    for _ in SignUpState:
        reached |= {state for state in SignUpState if any(can_move(state, each) for each in reached)}
    assert reached == set(SignUpState) - {SignUpState.UNKNOWN}
