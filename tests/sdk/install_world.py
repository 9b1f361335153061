"""A project whose integrations connect in every way, and a clock that nobody waits for."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from tests.sdk.payloads import NEW, Payload, configuration, credential, integration, uid
from tests.sdk.world import Asked, Reply, World

JIRA, HUBSPOT, SALESFORCE, SHOPIFY, KLAVIYO, ZENDESK, DRIVE = map(uid, range(101, 108))
ACME, CLIENTS, OWN_APP, MAILCHIMP, OPEN = map(uid, range(111, 116))
SITE = {"id": "SITE", "type": "DYNAMIC_ENUM", "title": "Site", "sourceType": "sites"}
PACKAGE = "https://login.salesforce.com/packaging/installPackage.apexp?p0=04t"
PROVIDER = "https://provider.example.com/authorize?client_id=abc&state=xyz"
ORIGIN = "https://app.example.com"
START = 1764093600.0


def text(id_: str, type_: str = "TEXT_NO_VARS") -> Payload:
    """Return an input."""
    return {"id": id_, "type": type_, "title": id_.title(), "required": True}


def parameter(value: str) -> list[Payload]:
    """Return what an account type hands to the sign-in."""
    source = {"type": "VALUE", "value": value}
    other = {"type": "ENVIRONMENT_SECRET", "environmentSecretId": "x"}
    return [
        {"key": "environment", "source": source},
        {"key": "hidden", "source": other},
    ]


def connects(type_: str, id_: str, scheme: str = "oauth", **members: Any) -> Payload:
    """Return an integration with what is asked before and after its connection."""
    config = {
        "oauthInputs": [],
        "accountTypes": members.pop("types", []),
        "authConfigInputs": members.pop("before", []),
        "postOauthInputs": members.pop("after", []),
        "dataSources": {},
        "authSchemeOptions": {"packageInstallUrl": members.pop("package", "")},
    }
    found = integration(type_, id_, authenticationType=scheme, **members)
    return {**found, "sdkIntegrationConfig": config}


def custom(slug: str, id_: str, scheme: str, *inputs: Payload) -> Payload:
    """Return a custom integration."""
    own = {"id": uid(191), "slug": slug, "name": slug, "inputFields": list(inputs)}
    return connects("custom", id_, scheme, customIntegration=own)


def project() -> list[Payload]:
    """Return the integrations of the project."""
    salesforce = [
        {"id": name, "scheme": "oauth", "oauthParameters": parameter(host)}
        for name, host in (("default", "production"), ("sandbox", "test"))
    ]
    zendesk = [
        {"id": "default", "scheme": "oauth", "endUserSuppliedValues": [text("DOMAIN")]},
        {
            "id": "api-key",
            "scheme": "basic",
            "endUserSuppliedValues": [text("TOKEN", "PASSWORD")],
            "skipPostOAuthInputs": True,
        },
    ]
    own = [{"id": "default"}, {"id": "user-configured-oauth", "scheme": "oauth"}]
    key = text("KEY", "PASSWORD")
    return [
        connects("hubspot", HUBSPOT),
        connects("jira", JIRA, after=[SITE]),
        connects("salesforce", SALESFORCE, types=salesforce, package=PACKAGE),
        connects("shopify", SHOPIFY, before=[text("SHOP")]),
        connects("klaviyo", KLAVIYO, "basic", before=[key]),
        connects("mailchimp", MAILCHIMP, "basic", before=[key], after=[SITE]),
        connects("zendesk", ZENDESK, types=zendesk, after=[SITE]),
        connects("drive", DRIVE, types=own),
        connects("open", OPEN, "service_account"),
        custom("custom.acme", ACME, "basic", key),
        custom("custom.clients", CLIENTS, "oauth_client_credential"),
        custom("custom.app", OWN_APP, "oauth"),
        connects("asleep", uid(116), isActive=False),
    ]


class InstallWorld(World):
    """An API that connects accounts.

    Attributes:
        polls: What it says, each time it is asked whether the user has signed in:
            the id of the account, None for not yet, or a status that is an error.
            When the list is at its end, not yet.
        status: Status of a new account.
        on_poll: What happens while it is asked.
    """

    def __init__(self) -> None:
        super().__init__()
        self.integrations = project()
        self.me["integrations"] = {}
        self.me["project"]["accessibleFeatures"] = ["headless-cp"]
        self.polls: list[str | int | None] = []
        self.status = "VALID"
        self.on_poll: Callable[[], object] = lambda: None
        self.accounts: dict[str, Payload] = {}

    def has(self, type_: str, id_: str, status: str = "VALID", **members: Any) -> None:
        """Give the user an account."""
        account = self._made(id_, status, **members)
        state = self.me["integrations"].setdefault(type_, {"allCredentials": []})
        state["allCredentials"].append(account)
        if "credentialId" not in state:
            state.update(credentialId=id_, credentialStatus=status)
            state["enabled"] = status == "VALID"

    def signs_in(self, *polls: str | int | None, status: str = "VALID") -> None:
        """Let the user sign in after some polls."""
        self.polls = [*polls, NEW]
        self.status = status
        self._made(NEW, status)

    def build(self) -> dict[str, Any]:
        """Return the query of the last request for a sign-in page, decoded."""
        path = "GET /v2/sdk/actions/build-oauth"
        asked = [each for each in self.asked if each.line == path][-1]
        pairs = dict(asked.pairs)
        decoded = ("endUserSuppliedValues", "parameters", "installOptions")
        return {k: json.loads(v) if k in decoded else v for k, v in pairs.items()}

    @property
    def shape(self) -> list[str]:
        """What was sent, with names in place of ids."""
        return [_shape(each) for each in self.sent]

    def _made(self, id_: str, status: str, **members: Any) -> Payload:
        found = credential(id_, configuration(uid(199), id_), status=status, **members)
        self.accounts[id_] = found
        return found

    def account(self, credential_id: str) -> Payload:
        """Return an account."""
        return self.accounts[credential_id]

    def _answer(self, asked: Asked) -> Reply:
        if "/session-id/" in asked.line and asked.line.startswith("GET") and self.polls:
            said = self.polls[0]
            if isinstance(said, int):
                del self.polls[0]
                return said, {"message": "hiccup"}, "application/json"
        return super()._answer(asked)

    def _known(self, asked: Asked) -> Any:
        method, _, path = asked.line.partition(" ")
        match method, *path.removeprefix("/v2").split("/")[2:]:
            case "GET", "actions", "build-oauth":
                return {"redirectUrl": PROVIDER}
            case "GET", "actions", "session-id", _:
                return self._poll()
            case "POST", "credentials":
                return self._made(NEW, self.status)
            case "POST", "credentials", id_, "complete-setup":
                self.accounts[id_]["status"] = "VALID"
                return self.accounts[id_]
            case ("DELETE", "actions", "session-id", _) | ("DELETE", "integrations", _):
                return None
            case _:
                return super()._known(asked)

    def _poll(self) -> Payload:
        self.on_poll()
        said = self.polls.pop(0) if self.polls else None
        return {"connectCredentialId": said} if said else {}


def _shape(asked: Asked) -> str:
    """Return a request in few words."""
    words = asked.line.split("/")
    if "session-id" in words:
        words[-1] = "{session}"
    return "/".join("{new}" if word == NEW else word for word in words)


class Page:
    """What a program shows to its user: everything that callbacks were told, in order."""

    def __init__(self, opens: object = True) -> None:
        self.log: list[tuple[str, Any]] = []
        self._opens = opens

    @property
    def options(self) -> dict[str, Any]:
        """All callbacks."""
        return {
            "on_next": lambda stage: self.log.append(("next", stage.stage)),
            "on_complete": lambda event: self.log.append(("done", event.credential_id)),
            "on_error": self.failed,
            "open_url": self.open,
        }

    def failed(self, error: Exception, context: Any) -> None:
        """Note an error and its stage."""
        stage = None if context is None else context.stage
        self.log.append(("error", (type(error).__name__, stage)))

    def open(self, url: str) -> object:
        """Note an address."""
        self.log.append(("open", url))
        return self._opens

    @property
    def opened(self) -> list[str]:
        """The addresses that were opened."""
        return [seen for what, seen in self.log if what == "open"]

    @property
    def errors(self) -> list[tuple[str, str | None]]:
        """The errors and their stages."""
        return [seen for what, seen in self.log if what == "error"]


def failure(make: Callable[[], Any], error: type[Exception]) -> Any:
    """Make a call in a story; return the error that it has to raise."""
    try:
        yield make()
    except error as found:
        return found
    raise AssertionError(f"no {error.__name__}")


class Clock:
    """A clock that jumps.

    Attributes:
        now: The time of the package.
        waits: What it waited, in seconds.
    """

    def __init__(self) -> None:
        self.now = START
        self.waits: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Wait without waiting."""
        self.waits.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        """Wait without waiting; others come to their turn."""
        self.sleep(seconds)
        await asyncio.sleep(0)


_SLEEP = "paragon_connect._runtime.connections.Connections.sleep"


@contextmanager
def virtual_time() -> Iterator[Clock]:
    """Let waiting take no time; deadlines of requests go by the real clock."""
    clock = Clock()
    telling = {"time": lambda: clock.now}
    with ExitStack() as patches:
        patches.enter_context(patch("anyio.sleep", clock.sleep_async))
        patches.enter_context(patch(_SLEEP, lambda _, seconds: clock.sleep(seconds)))
        for name, module in list(sys.modules.items()):
            if name.startswith("paragon_connect.") and vars(module).get("time") is time:
                jumping = telling if "._sdk." in name else {}
                own = {**vars(time), **jumping}
                patches.enter_context(
                    patch.object(module, "time", SimpleNamespace(**own))
                )
        yield clock


def install(*given: Any, **options: Any) -> Any:
    """Return the story of an installation."""
    options.setdefault("open_url", lambda url: True)

    def story(p: Any) -> Any:
        return (yield p.install_integration(*given, **options))

    return story
