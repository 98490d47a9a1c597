"""A camera that is not there: MJPEG over HTTP, in which cards and phones are held up on request."""

from kiosk.sandbox.virtual_camera.camera import Fault, VirtualCamera
from kiosk.sandbox.virtual_camera.items import HeldItem, ItemKind, Symbology, TokenIssuer
from kiosk.sandbox.virtual_camera.recording import record
from kiosk.sandbox.virtual_camera.renderer import Renderer, UnknownItem
from kiosk.sandbox.virtual_camera.routes import camera_routes

__all__ = [
    "Fault",
    "HeldItem",
    "ItemKind",
    "Renderer",
    "Symbology",
    "TokenIssuer",
    "UnknownItem",
    "VirtualCamera",
    "camera_routes",
    "record",
]
