"""Hosts: the services that operations are sent to, here and elsewhere."""

from __future__ import annotations

import re

from paragon_codegen import ir
from paragon_codegen.loader import Document, Node
from paragon_codegen.naming import Scope, snake_name
from paragon_codegen.reserved import VARIABLES

from .texts import own_text

__all__ = ["DEFAULT_HOST", "Hosts"]

DEFAULT_HOST = "default"
"""Name of the service when the document does not give it one."""

_VARIABLE = re.compile(r"\{([^{}]*)\}")


class Hosts:
    """Collects the services of a document while its operations are read."""

    def __init__(self, document: Document) -> None:
        """Begin with the servers of the root."""
        self._scope = Scope(VARIABLES)
        self._by_words: dict[str, str] = {}
        self._hosts: dict[str, ir.Host] = {}
        self._environments: dict[str, dict[str, Node]] = {}
        self.others: list[str] = []
        servers = document.root.get("servers")
        self._root = self._read(servers, "default") if servers is not None else ""
        if not self._root:
            self._root = self._scope.claim(DEFAULT_HOST)
            self._hosts[self._root] = ir.Host(self._root, "")
        further = document.root.get("x-hosts")
        if further is not None:
            self._read(further, "")

    def of(self, item: Node, operation: Node) -> str:
        """Return the host of an operation: the nearest list of servers counts."""
        for holder in (operation, item):
            servers = holder.get("servers")
            if servers is not None:
                return self._read(servers, "") or self._root
        return self._root

    def _read(self, servers: Node, fallback: str) -> str:
        """Take a list of servers; the first one is where operations go."""
        first = ""
        for index, server in enumerate(servers.elements()):
            name = own_text(server, "x-host")
            if not name and index:
                self.others.append(own_text(server, "url"))
                continue
            host = self._host(server, name, fallback)
            first = first or host
        return first

    def _host(self, server: Node, name: str, fallback: str) -> str:
        """Take one server, return the name of its host."""
        url = own_text(server, "url")
        words = name or fallback or _label(url)
        key = name or url
        if fallback and not name:
            key = url
        if key not in self._by_words:
            self._by_words[key] = self._scope.claim(snake_name(words, fallback="host"))
        host = self._by_words[key]
        environment = own_text(server, "x-environment")
        if environment:
            self._environments.setdefault(environment, {})[host] = server
            # Where it stands nowhere else, its address has to be given.
            self._hosts.setdefault(host, ir.Host(host, ""))
        elif self._hosts.get(host) in (None, ir.Host(host, "")):
            address = _address(server, url).rstrip("/")
            self._hosts[host] = ir.Host(host, address, own_text(server))
        return host

    def hosts(self) -> tuple[ir.Host, ...]:
        """Return the services, that of the root first."""
        return tuple(self._hosts.values())

    def environments(self) -> tuple[ir.Environment, ...]:
        """Return the other places where the services stand."""
        scope = Scope(VARIABLES | set(self._hosts))
        return tuple(
            _environment(scope.claim(snake_name(name)), servers)
            for name, servers in self._environments.items()
        )


def _environment(name: str, servers: dict[str, Node]) -> ir.Environment:
    """Return one environment: its variables, and the addresses made of them."""
    scope = Scope(VARIABLES)
    variables: dict[str, ir.Variable] = {}
    urls: list[tuple[str, tuple[str, ...]]] = []
    for host, server in servers.items():
        pieces = _VARIABLE.split(own_text(server, "url").rstrip("/"))
        for wire in pieces[1::2]:
            if wire not in variables:
                variables[wire] = _variable(wire, server, scope)
        named = [
            variables[piece].name if index % 2 else piece
            for index, piece in enumerate(pieces)
        ]
        urls.append((host, tuple(named)))
    doc = next((own_text(server) for server in servers.values()), "")
    return ir.Environment(name, tuple(variables.values()), tuple(urls), doc)


def _variable(wire: str, server: Node, scope: Scope) -> ir.Variable:
    variables = server.get("variables")
    node = variables.get(wire) if variables is not None else None
    doc = own_text(node) if node is not None else ""
    label = own_text(node, "x-host-label") if node is not None else ""
    name = scope.claim(snake_name(wire))
    return ir.Variable(name, wire, _default(server, wire), doc, label)


def _default(server: Node, wire: str) -> str:
    """Return the default of a variable of an address."""
    variables = server.get("variables")
    node = variables.get(wire) if variables is not None else None
    return own_text(node, "default") if node is not None else ""


def _address(server: Node, url: str) -> str:
    """Return an address with the defaults of its variables; empty if one has none."""
    variables = server.get("variables")
    defined = dict(variables.items()) if variables is not None else {}
    for name in _VARIABLE.findall(url):
        if name not in defined or "default" not in defined[name]:
            return ""
    return _VARIABLE.sub(lambda found: _default(server, found[1]), url)


def _label(url: str) -> str:
    """Return a word for an address: the first label of its host name."""
    return re.sub(r"^[a-z]+://", "", url).partition(".")[0]
