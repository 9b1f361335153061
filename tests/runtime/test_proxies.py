"""The proxy: the caller's or the environment's, usable or refused by name."""

from __future__ import annotations

import socket
from typing import Any

import httpx2
import pytest

from paragon_codegen.runtime.errors import ConfigurationError, ConnectionFailed
from paragon_codegen.runtime.hosts import parse_service_url
from paragon_codegen.runtime.options import Limits, Timeout
from paragon_codegen.runtime.proxies import Proxy, chosen_proxy, proxy_for
from paragon_codegen.runtime.sealed import Sealed
from paragon_codegen.runtime.unset import UNSET
from tests.runtime.server import Server
from tests.runtime.support import Runner, op, own_report, quick

SERVICE = parse_service_url("https://api.example.com", "default")
PASSWORD = "pa55-w0rd"
VARIABLES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY")


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave nothing of the environment that tests run in."""
    for name in (*VARIABLES, "no_proxy"):
        monkeypatch.delenv(name, raising=False)


def chosen(text: Any) -> Proxy:
    """Return the proxy of a URL."""
    found = chosen_proxy(Sealed(text))
    assert isinstance(found, Proxy)
    return found


@pytest.mark.parametrize(
    ("text", "url", "authorization"),
    [
        ("http://proxy.example", "http://proxy.example:80", None),
        ("https://proxy.example", "https://proxy.example:443", None),
        ("HTTP://Proxy.Example:3128/", "http://proxy.example:3128", None),
        ("proxy.example:3128", "http://proxy.example:3128", None),
        ("http://[::1]:3128", "http://[::1]:3128", None),
        ("http://127.0.0.1:1", "http://127.0.0.1:1", None),
        ("http://u:p@x.example:1", "http://x.example:1", "Basic dTpw"),
        ("http://u%40x:%2F%3A@x.example:1", "http://x.example:1", "Basic dUB4Oi86"),
        ("http://u@x.example:1", "http://x.example:1", "Basic dTo="),
    ],
)
def test_proxies_that_are_fine(text: str, url: str, authorization: str | None) -> None:
    found = chosen(text)
    assert found.url == url
    secret = found.authorization
    assert (None if secret is None else secret.reveal()) == authorization
    assert chosen(text) is found


WRONG = {
    "socks5://user:pa55-w0rd@x.example:1080": "SOCKS.*http_client=",
    "socks5h://x.example": "SOCKS",
    "SOCKS4://x.example": "SOCKS",
    "ftp://user:pa55-w0rd@x.example": "neither http:// nor https://",
    ":80a": "a port or an address that is none",
    "http://user:pa55-w0rd@x.example:80a": "a port or an address that is none",
    "http://user:pa55-w0rd/@x.example": "a port or an address that is none",
    "http://user:pa55-w0rd@x.example/way": "more than a host and a port",
    "http://x.example?pa55-w0rd": "more than a host and a port",
    "http://x..example": "no valid host name",
    "http://": "no valid host name",
    "http://[::1": "a port or an address that is none",
    "http://x.example:0": "the port 0",
    "http://x.example:70000": "a port or an address that is none",
    "http://us%3Aer:pa55-w0rd@x.example": "a user name with a colon",
}


@pytest.mark.parametrize("text", WRONG)
def test_a_proxy_that_cannot_be_used_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^proxy= .*{WRONG[text]}") as caught:
        chosen(text)
    assert PASSWORD not in own_report(caught.value)


@pytest.mark.parametrize("value", [5, b"http://pa55-w0rd", ["http://x"]])
def test_a_proxy_is_text(value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^proxy= must be the URL") as caught:
        chosen(value)
    assert PASSWORD not in own_report(caught.value)
    with pytest.raises(ConfigurationError, match=r"^proxy= has no valid host name"):
        chosen("")


@pytest.mark.parametrize(
    "text", [each for each in WRONG if "://" in each or "a" in each]
)
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_a_variable_that_cannot_be_used_is_named(
    run: Runner, monkeypatch: pytest.MonkeyPatch, name: str, text: str
) -> None:
    monkeypatch.setenv(name, text)
    with pytest.raises(ConfigurationError, match=f"^{name} of the env.*{WRONG[text]}"):
        run.execute("https://api.example.com", op(), options=quick(max_retries=0))


def test_c08_a_refused_variable_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    for text in WRONG:
        monkeypatch.setenv("HTTPS_PROXY", text)
        with pytest.raises(ConfigurationError) as caught:
            proxy_for(SERVICE, UNSET)
        assert PASSWORD not in own_report(caught.value)


def test_c08_a_proxy_does_not_show_its_password(run: Runner) -> None:
    proxy = chosen(f"http://user:{PASSWORD}@x.example:1")
    client = run.client("https://api.example.com", proxy=proxy)
    for thing in (proxy, client, vars(client), vars(client._connections)):
        assert PASSWORD not in f"{thing!r} {thing!s}"


def test_what_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://all.example:1")
    found = proxy_for(SERVICE, UNSET)
    assert found is not None
    assert found.url == "http://all.example:1"
    monkeypatch.setenv("HTTPS_PROXY", "http://https.example:2")
    found = proxy_for(SERVICE, UNSET)
    assert found is not None
    assert found.url == "http://https.example:2"
    assert proxy_for(SERVICE, None) is None
    own = chosen("http://own.example:3")
    assert proxy_for(SERVICE, own) is own
    monkeypatch.setenv("NO_PROXY", "example.com")
    assert proxy_for(SERVICE, UNSET) is None
    assert proxy_for(SERVICE, own) is own
    loopback = parse_service_url("http://127.0.0.1:1", "default")
    assert proxy_for(loopback, own) is None


def test_c11_a_chosen_proxy_sees_no_token(
    run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server() as theirs, Server() as proxy:
        proxy.script = lambda request, reply: reply.reply(407)
        for name in ("HTTPS_PROXY", "https_proxy"):
            monkeypatch.setenv(name, theirs.url)
        with pytest.raises(ConnectionFailed) as caught:
            run.execute(
                "https://api.example.com",
                op(),
                options=quick(max_retries=0),
                proxy=chosen(f"http://u:{PASSWORD}@127.0.0.1:{proxy.port}"),
            )
        assert theirs.connections == 0
        (request,) = proxy.requests
    assert (request.method, request.target) == ("CONNECT", "api.example.com:443")
    assert request.header("authorization") is None
    assert request.header("proxy-authorization") == "Basic dTpwYTU1LXcwcmQ="
    assert PASSWORD not in str(caught.value)


def test_no_proxy_at_all(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    with Server() as proxy, socket.create_server(("127.0.0.1", 0)) as target:
        for name in ("HTTPS_PROXY", "https_proxy"):
            monkeypatch.setenv(name, proxy.url)
        url = f"https://127.0.0.1:{target.getsockname()[1]}"
        once = quick(max_retries=0, timeout=Timeout(total=0.5))
        with pytest.raises(ConnectionFailed):
            run.execute(url, op(), options=once, proxy=None)
        target.settimeout(1)
        target.accept()[0].close()
        assert proxy.connections == 0


SETTINGS: dict[str, Any] = {
    "limits": Limits(max_connections=1),
    "proxy": chosen("http://x.example"),
}


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_beside_a_client_of_your_own_is_refused(
    run: Runner, name: str
) -> None:
    make: Any = httpx2.Client if run.kind == "sync" else httpx2.AsyncClient
    with pytest.raises(ConfigurationError, match=f"^{name}= would have no effect"):
        run.client("https://x.example", http_client=make(), **{name: SETTINGS[name]})
    with pytest.raises(ConfigurationError, match=r"^proxy= would have no effect"):
        run.client("https://x.example", http_client=make(), proxy=None)
