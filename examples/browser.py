"""Stands for the browser of a user who signs in at every provider without asking."""

from __future__ import annotations

from http.cookiejar import CookieJar
from urllib.request import HTTPCookieProcessor, build_opener


class Browser:
    """Opens addresses, and keeps cookies from one to the next.

    The methods that connect accounts take one as `open_url=`, where a desktop program
    would leave the default: the real browser.

    Attributes:
        opened: How many pages it has opened.
    """

    def __init__(self) -> None:
        self.opened = 0
        self._opener = build_opener(HTTPCookieProcessor(CookieJar()))

    def __call__(self, url: str) -> bool:
        """Open an address; tell whether that worked."""
        with self._opener.open(url, timeout=10) as page:
            self.opened += 1
            return bool(page.status == 200)
