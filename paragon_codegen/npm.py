"""The npm registry that the user has configured, and how a package is got from it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit

from paragon_codegen.data import is_mapping
from paragon_codegen.download import FetchError, download

__all__ = ["Registry", "configured", "tarball"]

_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_LARGEST_FILE = 1_000_000
_PATIENCE = 60.0
_LARGEST_ANSWER = 32_000_000
# The short form of what a registry knows of a package.
_SHORT = "application/vnd.npm.install-v1+json, application/json;q=0.9"


@dataclass(frozen=True, slots=True)
class Registry:
    """A registry of npm packages.

    Attributes:
        url: its address, with a slash at the end.
        authorization: value of the header that it wants, if any; never shown.
    """

    url: str
    authorization: str = field(default="", repr=False)

    def key_for(self, url: str) -> str:
        """The header for an address: only the registry's own host gets to see the key."""
        mine, other = urlsplit(self.url), urlsplit(url)
        own = (mine.scheme, mine.netloc) == (other.scheme, other.netloc)
        return self.authorization if own else ""


def configured(
    scope: str, folder: Path, environment: Mapping[str, str], given: str | None = None
) -> Registry:
    """Return the registry that npm would ask for the packages of a scope.

    An `.npmrc` of the project may name the registry, but no variable and no key: it may
    have come with somebody's repository, and would choose who gets to see a secret.

    Args:
        scope: the scope, with its `@`.
        folder: where the command was called.
        environment: variables of the process.
        given: an address that comes before all that is configured.

    Raises:
        FetchError: the address is none of the web, or none is known.
    """
    variables = {name.lower(): text for name, text in environment.items()}
    own = _personal(variables, environment)
    of_variables = {"registry": variables.get("npm_config_registry", "")}
    levels = [of_variables, _settings(folder / ".npmrc", {}), *own]
    named = [
        level[key]
        for key in (f"{scope}:registry", "registry")
        for level in levels
        if level.get(key)
    ]
    url = given or next(iter(named), "") or _of_npm(environment)
    if not url:
        raise FetchError(
            "no npm registry is configured and npm, which knows one, is not installed: "
            "name yours with --registry"
        )
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in url:
        raise FetchError(f"{url} is no address of a registry, as https://host/ is one")
    url = url.rstrip("/") + "/"
    return Registry(url, _authorization(url, own))


def tarball(registry: Registry, package: str, version: str, largest: int) -> bytes:
    """Return a version of a package as its registry keeps it, unchecked.

    Raises:
        FetchError: it cannot be had.
    """
    about = f"{registry.url}{quote(package, safe='@')}"
    answer = download(about, registry.key_for(about), _LARGEST_ANSWER, _SHORT)
    url = _address(answer, version)
    if urlsplit(url).scheme not in ("http", "https"):
        raise FetchError(f"{registry.url} does not have {package} {version}")
    return download(url, registry.key_for(url), largest)


def _address(answer: bytes, version: str) -> str:
    """Where a version is, as a registry tells it; empty if it does not."""
    found: object = None
    try:
        found = json.loads(answer)
    except (ValueError, RecursionError):
        return ""
    for key in ("versions", version, "dist", "tarball"):
        found = found.get(key) if is_mapping(found) else None
    return found if isinstance(found, str) else ""


def _personal(
    variables: Mapping[str, str], environment: Mapping[str, str]
) -> list[dict[str, str]]:
    """What the user has configured, and then what the machine has."""
    own = variables.get("npm_config_userconfig") or os.path.expanduser("~/.npmrc")
    paths = [Path(own)]
    if everybody := variables.get("npm_config_globalconfig"):
        paths.append(Path(everybody))
    elif program := shutil.which("npm", path=environment.get("PATH")):
        paths.append(Path(program).parent.parent / "etc" / "npmrc")
    return [_settings(path, environment) for path in paths]


def _of_npm(environment: Mapping[str, str]) -> str:
    """The registry that npm itself asks where nothing is configured; empty without npm."""
    program = shutil.which("npm", path=environment.get("PATH"))
    if program is None:
        return ""
    command = [program, "config", "get", "registry"]
    try:
        answer = subprocess.check_output(
            command, stderr=subprocess.DEVNULL, text=True, timeout=_PATIENCE
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return ""
    return answer.strip()


def _settings(path: Path, environment: Mapping[str, str]) -> dict[str, str]:
    """The settings of a file of npm's; empty where there is none that can be read."""
    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(_LARGEST_FILE)
    except (OSError, ValueError):
        return {}
    found: dict[str, str] = {}
    for line in text.splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.lstrip().startswith((";", "#")):
            value = value.strip().strip("\"'")
            found[name.strip()] = _VARIABLE.sub(
                lambda match: environment.get(match[1], match[0]), value
            )
    return found


def _authorization(url: str, own: list[dict[str, str]]) -> str:
    """The key that the user has for a registry: under its address, or one above it."""
    parts = urlsplit(url)
    folders = parts.path.strip("/").split("/")
    for end in range(len(folders), -1, -1):
        place = "/".join(["", *folders[:end], ""]).replace("//", "/")
        for level in own:
            prefix = f"//{parts.netloc}{place}"
            for kind, scheme in (("_authToken", "Bearer"), ("_auth", "Basic")):
                if key := level.get(f"{prefix}:{kind}"):
                    return f"{scheme} {key}"
    return ""
