"""The page that stands for Paragon's Connect Portal, which the vendor's SDK shows in a frame."""

from __future__ import annotations

from pathlib import Path

from stand_in.messages import Reply, Request

_FOLDER = Path(__file__).with_name("portal")
_PAGES = {
    "/ui": ("portal.html", "text/html; charset=utf-8"),
    "/ui/portal.js": ("portal.js", "text/javascript; charset=utf-8"),
    "/ui/portal.css": ("portal.css", "text/css; charset=utf-8"),
}


def page(path: str, request: Request) -> Reply | None:
    """Return a file of the portal, if that is what a browser asks for.

    Args:
        path: path of the address.
        request: the request.
    """
    if request.method != "GET" or path not in _PAGES:
        return None
    name, media_type = _PAGES[path]
    return Reply(200, media_type, (_FOLDER / name).read_bytes())
