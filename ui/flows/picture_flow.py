"""Pictures of one customer's vouchers and rewards: fetched behind the home, with icons until they come."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

from kiosk.backends.port_pictures import PicturePort
from kiosk.domain.profile import Loaded, Profile
from ui.painted.picture_shelf import PictureShelf, decoded
from ui.viewmodels.tasks import TaskScope

# What they take together fits on the shelf, so that none pushes another one off.
_MOST_A_VISIT = 16


class PictureFlow:
    """Asks for each picture once a visit; `on_arrival` hears that there is one more on the shelf."""

    def __init__(
        self,
        pictures: PicturePort | None,
        shelf: PictureShelf,
        scope: TaskScope,
        on_arrival: Callable[[], None],
    ) -> None:
        """`pictures` is None where the loyalty system has none."""
        self._pictures = pictures
        self._shelf = shelf
        self._scope = scope
        self._on_arrival = on_arrival
        self._asked: set[str] = set()

    def look(self, profile: Profile) -> None:
        """Ask for what this profile names and is not here yet."""
        if self._pictures is None:
            return
        for address, is_personal in _named(profile):
            if address in self._asked or len(self._asked) >= _MOST_A_VISIT or self._shelf.find(address):
                continue
            self._asked.add(address)
            self._scope.start(self._fetch(self._pictures, address, is_personal=is_personal))

    def end(self) -> None:
        """The visit is over."""
        self._asked.clear()

    async def _fetch(self, pictures: PicturePort, address: str, *, is_personal: bool) -> None:
        content = await pictures.fetch(address)
        image = await asyncio.to_thread(decoded, content) if content is not None else None
        if image is not None:
            self._shelf.keep(address, image, is_personal=is_personal)
            self._on_arrival()


def _named(profile: Profile) -> Iterator[tuple[str, bool]]:
    """Addresses, those that everybody may see first: a voucher of such a reward has nothing of its own."""
    for rewards in (profile.rewards, profile.recommendations):
        for reward in rewards.value if isinstance(rewards, Loaded) else ():
            if reward.image_url:
                yield reward.image_url, False
    for vouchers in (profile.vouchers, profile.vouchers_elsewhere):
        for voucher in vouchers.value if isinstance(vouchers, Loaded) else ():
            if voucher.image_url:
                yield voucher.image_url, True
