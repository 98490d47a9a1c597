"""The sandbox as one ASGI application: API, admin routes, page, and the virtual camera when it is wanted."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from kiosk.sandbox.admin import admin_routes
from kiosk.sandbox.api import BASE_PATH, api_routes
from kiosk.sandbox.control import SandboxControl
from kiosk.sandbox.digital_cards import digital_card
from kiosk.sandbox.fault_middleware import FaultMiddleware
from kiosk.sandbox.faults import Faults
from kiosk.sandbox.home_page import home_page
from kiosk.sandbox.offer_pictures import offer_picture
from kiosk.sandbox.options import SandboxOptions
from kiosk.sandbox.recorder import Recorder
from kiosk.sandbox.world import World

if TYPE_CHECKING:
    from kiosk.sandbox.virtual_camera.camera import VirtualCamera


class Sandbox:
    """An ASGI application. `control` is for whoever tests; `camera` is None unless it was asked for."""

    def __init__(self, options: SandboxOptions | None = None, *, has_camera: bool = False) -> None:
        self.world = World(options or SandboxOptions())
        faults, recorder = Faults(), Recorder()
        self.control = SandboxControl(self.world, faults, recorder)
        self.camera: VirtualCamera | None = None
        routes: list[BaseRoute] = [*api_routes(self.world), *admin_routes(self.control)]
        routes.append(
            Route("/files/cards/{card_id}/{name}", partial(digital_card, self.world), name="digital_card")
        )
        routes.append(Route("/files/pictures/{name}", offer_picture, name="picture"))
        routes.append(Route("/", home_page))
        if has_camera:
            routes += self._camera_routes()
        starlette = Starlette(routes=routes, lifespan=self._lifespan)
        self._faulty = FaultMiddleware(starlette, self.world, faults, recorder, BASE_PATH)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._faulty(scope, receive, send)

    def end_streams(self) -> None:
        """Ends what would never end by itself; from any thread, before the server is stopped."""
        if self.camera is not None:
            self.camera.close()

    def close(self) -> None:
        self.world.database.close()

    def _camera_routes(self) -> list[Route]:
        # Drawing frames needs libraries that the API alone does not, so they are imported only here.
        from kiosk.sandbox.held_items import held_items
        from kiosk.sandbox.virtual_camera.camera import VirtualCamera
        from kiosk.sandbox.virtual_camera.routes import camera_routes

        self.camera = VirtualCamera(
            held_items(), lambda customer: self.control.issue_token(customer).as_url()
        )
        return camera_routes(self.camera)

    @asynccontextmanager
    async def _lifespan(self, _app: Starlette) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(self._faulty.stop)
            if self.camera is not None:
                await stack.enter_async_context(self.camera)
            yield
