"""What points can be exchanged for."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NewType

RewardId = NewType("RewardId", str)


@dataclass(frozen=True, slots=True)
class Reward:
    """A catalogue reward; `points_cost` is None where it is not bought with points.

    `note` holds the conditions in the shop's words, None where there are none. `image_url` is the CRM's word
    for where a picture is: only the back end's `PicturePort` knows whether it may be asked for.
    """

    reward_id: RewardId
    name: str
    subtitle: str | None
    points_cost: Decimal | None
    image_url: str | None = None
    note: str | None = None
