"""A small site for one page and the program behind it: every request checked, no I/O.

The page, its scripts and its styles are anybody's and hold nothing of anyone. What
the page tells the program and what it gets from it goes through endpoints, which
answer nobody but the page itself: see `Site.respond`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from .errors import ConfigurationError, DecodeError
from .json_data import is_object
from .json_text import dump_json, parse_json
from .refusals import Refusals
from .secret import Secret
from .site_messages import Accepted, Asset, Request, Response
from .site_policy import Policy, is_origin

__all__ = ["ALWAYS", "LARGEST_BODY", "Site", "answer", "json_answer", "refusal"]

LARGEST_BODY: Final = 4 * 1024 * 1024
"""How many bytes a message of the page may have: a long list of chosen files fits."""

_JSON: Final = "application/json"
_DEFAULT_PORTS: Final = {"http": ":80", "https": ":443"}
ALWAYS: Final = (
    ("Cache-Control", "no-store"),
    # A page that opened this one must not hold its window: the scripts of others
    # within take messages of any sender. Pages that it opens itself have to.
    ("Cross-Origin-Opener-Policy", "same-origin-allow-popups"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
)
"""Headers of every response."""


class Site:
    """The checks of one site, and what it serves.

    Args:
        assets: Files by their path; the page itself stands under empty text.
        endpoints: The methods of the other paths.
        origins: Where the site is, as browsers say it. Empty: wherever the request
            says that it went; for servers that answer for some names only.
        header: The header that shows that a request comes from the page.
        secret: What stands in it. A page of another origin cannot send the header at
            all unless it is allowed to, so that the secret may be a constant where
            something else says who the user is.
        tickets: What stands in it instead, for endpoints that have a secret of their own.
        policy: What the page may use beside the site.
        refusals: Is told of hosts and origins that are refused.

    Raises:
        ConfigurationError: An origin is something else.
    """

    __slots__ = (
        "_assets",
        "_endpoints",
        "_header",
        "_origins",
        "_policy",
        "_refusals",
        "_secret",
        "_tickets",
    )

    def __init__(
        self,
        *,
        assets: Mapping[str, Asset],
        endpoints: Mapping[str, Literal["GET", "POST"]],
        origins: frozenset[str],
        header: str,
        secret: Secret,
        policy: Policy,
        tickets: Mapping[str, Secret] | None = None,
        refusals: Refusals | None = None,
    ) -> None:
        for origin in origins:
            if not is_origin(origin):
                raise ConfigurationError(
                    f"{origin!r} is no origin: write https://host or https://host:port"
                )
        self._assets = dict(assets)
        self._endpoints = dict(endpoints)
        self._origins = frozenset(map(_shortened, origins))
        self._header = header
        self._secret = secret
        self._tickets = dict(tickets or {})
        self._policy = policy.header()
        self._refusals = refusals

    def respond(self, request: Request) -> Response | Accepted:
        """Return the response to a request, or what an endpoint has to answer.

        An endpoint is reached by requests of the site's own host and origin with the
        right method and the secret; with a body, it is a JSON object of bearable size.
        """
        own = self._own(request)
        if own is None:
            if self._refusals is not None:
                self._refusals.host(request.values("host"), self._origins)
            return refusal(403, "this host is not served here")
        methods = self._methods(request.path)
        if not methods:
            return refusal(404, "there is nothing here")
        if request.method not in methods:
            wrong = refusal(405, f"only {' and '.join(methods)} will do")
            return _with(wrong, ("Allow", ", ".join(methods)))
        if not _is_from(request, own):
            self._tell_origin(request.values("origin"), own)
            return refusal(403, "requests of other origins are refused")
        asset = self._assets.get(request.path)
        return self._file(asset) if asset is not None else self._accept(request)

    def _methods(self, path: str) -> tuple[str, ...]:
        """Return the methods of a path, none where there is nothing.

        Servers leave the body out where the method is HEAD.
        """
        if path in self._assets:
            return "GET", "HEAD"
        return (self._endpoints[path],) if path in self._endpoints else ()

    def _own(self, request: Request) -> frozenset[str] | None:
        """Return the origins that a request may come from; None: it is not for us."""
        hosts = request.values("host")
        if len(hosts) != 1:
            return None
        host = hosts[0].lower()
        if not self._origins:
            own = _shortened(f"{request.scheme}://{host}")
            return frozenset({own}) if is_origin(own) else None
        known = {_shortened(f"{_scheme(each)}://{host}") for each in self._origins}
        return self._origins if known & self._origins else None

    def _tell_origin(self, origins: list[str], own: frozenset[str]) -> None:
        """Tell of a request whose origin is another one."""
        if self._refusals is not None and not own.issuperset(origins):
            self._refusals.origin(origins, own)

    def _file(self, asset: Asset) -> Response:
        """Return a file."""
        headers = (
            ("Content-Type", asset.media_type),
            ("Content-Security-Policy", self._policy),
            *ALWAYS,
        )
        return Response(200, headers, asset.content)

    def _accept(self, request: Request) -> Response | Accepted:
        """Return what an endpoint has to answer, or why it need not."""
        if not self._has_secret(request):
            return refusal(401, "this is for the page alone; open it anew")
        if request.method == "GET":
            return Accepted(request.path, {})
        if not _is_json(request):
            return refusal(415, f"send {_JSON}")
        if len(request.body) > LARGEST_BODY:
            return refusal(413, f"send no more than {LARGEST_BODY:,} bytes")
        try:
            data = parse_json(request.body)
        except DecodeError:
            data = None
        if not is_object(data):
            return refusal(400, "send a JSON object")
        return Accepted(request.path, data)

    def _has_secret(self, request: Request) -> bool:
        """Tell whether the page sent a request; how long that takes says nothing."""
        from hmac import compare_digest  # loads OpenSSL: only who serves needs it

        given = request.values(self._header)
        text = given[0] if len(given) == 1 else ""
        expected = self._tickets.get(request.path, self._secret).reveal().encode()
        return compare_digest(text.encode("utf-8", "replace"), expected)


def answer(data: object) -> Response:
    """Return the response of an endpoint.

    Raises:
        ConfigurationError: The data has no JSON form.
    """
    return json_answer(dump_json(data))


def json_answer(content: bytes) -> Response:
    """Return the response of an endpoint that knows the JSON text."""
    return Response(200, (("Content-Type", _JSON), *ALWAYS), content)


def refusal(status: int, message: str) -> Response:
    """Return a response that says what is wrong, and nothing else."""
    headers = (("Content-Type", _JSON), *ALWAYS)
    return Response(status, headers, dump_json({"error": message}))


def _with(response: Response, header: tuple[str, str]) -> Response:
    """Return a response with one more header."""
    return Response(response.status, (*response.headers, header), response.body)


def _is_from(request: Request, own: frozenset[str]) -> bool:
    """Tell whether a request comes from the site itself, or is a visit to it.

    Browsers name the origin of whatever is posted, and say of all else how near the
    sender is. A program that is no browser says neither: it needs the secret anyway.
    """
    origins = request.values("origin")
    if len(origins) > 1 or (request.method == "POST" and not origins):
        return False
    if origins and origins[0] not in own:
        return False
    nearness = request.values("sec-fetch-site")
    visit = request.values("sec-fetch-mode") == ["navigate"]
    return visit or not nearness or nearness == ["same-origin"]


def _is_json(request: Request) -> bool:
    """Tell whether the body says that it is JSON."""
    types = request.values("content-type")
    return len(types) == 1 and types[0].partition(";")[0].strip().lower() == _JSON


def _scheme(origin: str) -> str:
    return origin.partition(":")[0]


def _shortened(origin: str) -> str:
    """Return an origin without the port that goes without saying."""
    return origin.removesuffix(_DEFAULT_PORTS.get(_scheme(origin), ":"))
