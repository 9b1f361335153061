"""A program's side of the page: the site on loopback with its assets, and what it hears."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from local_server import LocalServer

from paragon_codegen.runtime.loopback import Loopback
from paragon_codegen.runtime.mailbox import Message
from paragon_codegen.runtime.site_messages import Asset, classic_script
from paragon_codegen.runtime.site_policy import Policy
from tests.browser.host_page import SERVICES

__all__ = ["ASSETS", "Desk"]

ASSETS: Final = Path("spec", "sdk", "behaviour", "assets")
GUARD: Final = b"if (!own) event.stopImmediatePropagation();"
CALLBACKS: Final = ("onOpen", "onClose", "onInstall", "onUninstall", "onWorkflowChange")


class Desk:
    """A window of a program against the local server, until it is closed.

    Args:
        server: stands for every service of Paragon's.
        bundle: the vendor's bundle.
        call: what the page is to do; a portal of Slack unless given.
        user: id of the user.
        scripts: origins of other hosts that may give scripts.
        framed_by: origins that may show the page in a frame.
        guarded: whether the page looks at who tells the SDK what to do.

    Attributes:
        heard: What the page said, in order.
        loads: Answers to loaders, by their key.
    """

    def __init__(
        self,
        server: LocalServer,
        bundle: Path,
        call: Mapping[str, object] | None = None,
        *,
        user: str = "ada",
        scripts: tuple[str, ...] = (),
        framed_by: tuple[str, ...] = (),
        guarded: bool = True,
    ) -> None:
        self.heard: list[Mapping[str, Any]] = []
        self.loads: dict[str, Mapping[str, object]] = {}
        given: dict[str, object] = {"method": "connect", "integration": "slack"}
        given |= {"options": {}, "callbacks": CALLBACKS, "autostart": True}
        hosts = {f"{name}_PUBLIC_URL": server.url for name in SERVICES}
        self.loopback = Loopback(
            assets=_assets(bundle, guarded),
            session={
                "projectId": "p",
                "token": server.token(user),
                "hosts": hosts,
                "call": {**given, **(call or {})},
            },
            header="X-Paragon-Bridge",
            policy=Policy(
                scripts=scripts,
                connects=(server.url,),
                frames=(server.url,),
                framed_by=framed_by,
                inline_styles=True,
            ),
            held=frozenset({"load"}),
        )

    @property
    def url(self) -> str:
        """Address to open, with the secret."""
        return self.loopback.url

    @property
    def names(self) -> list[str]:
        """What the page said, by its names alone."""
        return [each.get("name") or each["type"] for each in self.heard]

    def until(self, *names: str, seconds: float = 15) -> Mapping[str, Any]:
        """Receive messages until one of these comes, and return it.

        Raises:
            AssertionError: none comes in time.
        """
        end = time.monotonic() + seconds
        while True:
            message = self.loopback.mailbox.receive(max(end - time.monotonic(), 0))
            assert message is not None, f"no {names}, but {self.heard}"
            self._take(message)
            said = self.heard[-1]
            if (said.get("name") or said["type"]) in names:
                return said

    def silent(self, seconds: float = 0.5) -> bool:
        """Whether nothing more is said for a while."""
        return self.loopback.mailbox.receive(seconds) is None

    def _take(self, message: Message) -> None:
        self.heard.append(message.data)
        if message.type == "load":
            message.reply(self.loads[str(message.data["loader"])])

    def __enter__(self) -> Self:
        """Return the window, which can be opened already."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close it."""
        self.loopback.close()


def _assets(bundle: Path, guarded: bool) -> dict[str, Asset]:
    script = classic_script(bundle.read_bytes(), "paragonConnectSDK")
    own = ("page.html", "bridge.js", "page.css")
    files = {name: Asset.of(name, (ASSETS / name).read_bytes()) for name in own}
    page = files.pop("page.html")
    if not guarded:
        bridge = (ASSETS / "bridge.js").read_bytes()
        assert bridge.count(GUARD) == 1
        files["bridge.js"] = Asset.of("bridge.js", bridge.replace(GUARD, b""))
    return {"": page, **files, "connect-sdk.js": script}
