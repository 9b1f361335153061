# Copied by paragon-codegen from behaviour portal_site.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The site of a page that runs the vendor's SDK: its files, and whom it may talk to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from typing import Final
from urllib.parse import urlsplit

from .._runtime.hosts import BaseHosts
from .._runtime.site_messages import Asset, classic_script
from .._runtime.site_policy import Policy, is_origin
from .data_source_checks import is_listed
from .errors import OptionError

__all__ = [
    "GLOBAL",
    "HEADER",
    "PICKERS",
    "assets",
    "environments",
    "listed_origins",
    "policy",
]

HEADER: Final = "X-Paragon-Bridge"
"""The header with which the page shows that a request is its own."""

GLOBAL: Final = "paragonConnectSDK"
"""What the page finds the vendor's SDK under."""

_SERVICES: Final = {
    "CDN_PUBLIC_URL": "cdn",
    "CONNECT_PUBLIC_URL": "connect",
    "DASHBOARD_PUBLIC_URL": "dashboard",
    "HERMES_PUBLIC_URL": "hermes",
    "PASSPORT_PRODUCTION_URL": "passport",
    "PASSPORT_PUBLIC_URL": "passport",
    "WORKER_PROXY_PUBLIC_URL": "proxy",
    "API_TRIGGER_KIT_PUBLIC_URL": "actionkit",
    "ZEUS_PUBLIC_URL": "api",
}
# The vendor's SDK calls the API by its other name; what it may not call it cannot load.
_OTHER_NAMES: Final = {"https://api.useparagon.com": "https://zeus.useparagon.com"}
_CALLED: Final = (
    "ZEUS_PUBLIC_URL",
    "HERMES_PUBLIC_URL",
    "WORKER_PROXY_PUBLIC_URL",
    "API_TRIGGER_KIT_PUBLIC_URL",
)
_SHOWN: Final = ("CONNECT_PUBLIC_URL", "DASHBOARD_PUBLIC_URL", "CDN_PUBLIC_URL")


@dataclass(frozen=True, slots=True)
class _Provider:
    """What the picker of a provider loads, calls and shows.

    Attributes:
        site: Members of the account that say where its files are: the picker is a page
            of that site, in a window of its own. None where it stands in the page.
    """

    site: tuple[str, str] | None = None
    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    fonts: tuple[str, ...] = ()
    connects: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()


_GOOGLE: Final = _Provider(
    scripts=("https://apis.google.com",),
    frames=(
        "https://docs.google.com",
        "https://drive.google.com",
        "https://apis.google.com",
    ),
)
_BOX: Final = _Provider(
    scripts=("https://cdn01.boxcdn.net",),
    styles=("https://cdn01.boxcdn.net",),
    fonts=("https://cdn01.boxcdn.net",),
    connects=(
        "https://api.box.com",
        "https://upload.box.com",
        "https://upload.app.box.com",
    ),
    images=("https://cdn01.boxcdn.net", "https://api.box.com"),
)
_MICROSOFT: Final = _Provider(
    scripts=("https://alcdn.msauth.net",),
    connects=("https://login.microsoftonline.com",),
    forms=("https://onedrive.live.com",),
)
PICKERS: Final[Mapping[str, _Provider]] = {
    "googledrive": _GOOGLE,
    "box": _BOX,
    "onedrive": replace(_MICROSOFT, site=("accountAuth", "DOMAIN")),
    "sharepoint": replace(_MICROSOFT, site=("providerData", "webUrl")),
}
"""The integrations whose files can be picked."""


def environments(hosts: BaseHosts) -> dict[str, str]:
    """Return the addresses of the services, by the names that the vendor's SDK has."""
    found = {name: hosts.service(each).root for name, each in _SERVICES.items()}
    return {name: _OTHER_NAMES.get(url, url) for name, url in found.items()}


def policy(
    environments: Mapping[str, str],
    picker: str = "",
    *,
    forms: Sequence[str] = (),
    framed_by: Sequence[str] = (),
) -> Policy:
    """Return what the page may load and talk to: the services in use, and nothing else.

    Args:
        environments: The addresses of the services.
        picker: The integration whose picker the page shows, if it shows one.
        forms: Addresses that the picker sends the user to.
        framed_by: Origins that may show the page in a frame.
    """
    provider = PICKERS.get(picker, _Provider())
    return Policy(
        scripts=provider.scripts,
        styles=provider.styles,
        fonts=provider.fonts,
        connects=(*_origins(environments, _CALLED), *provider.connects),
        frames=(*_origins(environments, _SHOWN[:1]), *provider.frames),
        images=(*_origins(environments, _SHOWN), *provider.images),
        forms=tuple(dict.fromkeys((*provider.forms, *map(_origin, forms)))),
        framed_by=tuple(framed_by),
        inline_styles=True,
    )


def listed_origins(name: str, given: object) -> tuple[str, ...]:
    """Return an argument that lists origins, none where it is absent.

    Raises:
        OptionError: It is something else.
    """
    if given is None:
        return ()
    if not is_listed(given) or not all(map(is_origin, given)):
        raise OptionError(
            f"{name} must be a list of origins, each scheme, host and port alone, such "
            "as ['https://app.example.com', 'http://localhost:8888']"
        )
    return tuple(given)


def assets(bundle: bytes) -> dict[str, Asset]:
    """Return the files of the site, by their path.

    Args:
        bundle: The vendor's SDK.
    """
    folder = files(__name__.rpartition(".")[0]) / "assets"
    found = {
        name: Asset.of(name, (folder / name).read_bytes())
        for name in ("page.html", "bridge.js", "page.css")
    }
    return {
        "": found.pop("page.html"),
        **found,
        "connect-sdk.js": classic_script(bundle, GLOBAL),
    }


def _origins(environments: Mapping[str, str], names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_origin(environments[name]) for name in names))


def _origin(url: str) -> str:
    """Return scheme, host and port of an address, as browsers write them."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.lower()}"
