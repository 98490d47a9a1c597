"""The files behind `image_urls`: what the shop drew for its offers."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

_FOLDER = Path(__file__).parent / "pictures"
_NAMES = frozenset(file.name for file in _FOLDER.glob("*.png"))


def offer_picture(request: Request) -> Response:
    """Like the real one, open to everybody who knows the address."""
    name = request.path_params["name"]
    if name not in _NAMES:
        return PlainTextResponse("Not found", status_code=404)
    return FileResponse(_FOLDER / name, media_type="image/png", headers={"Cache-Control": "max-age=3600"})
