"""The surface of a client: what everything on it is called, before anything is built.

One authority for each namespace that tags, operations, parameters and classes meet in.
It gives names in the order of the document, the same ones whatever is built from them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from paragon_codegen.behaviours import Behaviours
from paragon_codegen.loader import Document, Node
from paragon_codegen.naming import Scope, claim_together, snake_name
from paragon_codegen.reserved import CLIENT, CONSTRUCTOR, METHODS

from .classes import Classes
from .sites import Site, sites
from .texts import own_text

__all__ = ["GroupNames", "SdkNames", "Surface"]


@dataclass(frozen=True, slots=True)
class GroupNames:
    """A group of operations and the names in it.

    Attributes:
        word: What the document calls the group; empty for the client itself.
        attribute: Its attribute of the client; empty for the client itself.
        classes: Its classes, by module.
        methods: Its operations, each with the name of its method.
        iterators: By these names those of the methods that go through pages.
    """

    word: str
    attribute: str
    classes: Mapping[str, str]
    methods: list[tuple[Site, str]]
    iterators: dict[str, str]


@dataclass(frozen=True, slots=True)
class SdkNames:
    """Methods of the SDK that stand together, and their names.

    Attributes:
        word: What the document calls the group; empty for the client itself.
        attribute: Its attribute of the client; empty for the client itself, and for a
            group that a method makes.
        classes: Its classes, by module; none for the client itself.
        methods: Names of its methods, by those that the document gives them.
    """

    word: str
    attribute: str
    classes: Mapping[str, str]
    methods: Mapping[str, str]


class Surface:
    """Names of a client, of its members and of the classes around it.

    Attributes:
        sites: Every operation of the document.
        members: Scope of the client's attributes and methods.
        constructor: Scope of the arguments of the client's constructor.
        classes: Gives classes their names.
        client: Name of the client class.
        hoisted: Path parameters that the client holds, and their attributes.
        groups: The operations in their groups.
        modules: Modules of behaviours; what is named like one would hide it.
        sdk: The methods of the SDK in their groups, those of the client first.
    """

    def __init__(self, document: Document, behaviours: Behaviours | None) -> None:
        """Give names to what stands on the client of `document`."""
        settings = document.root.get("x-client")
        sdk = document.root.get("x-sdk-methods")
        session = {"session"} if sdk is not None else set[str]()
        state = own_text(sdk, "state") if sdk is not None else ""
        self.sites = list(sites(document))
        self.members = Scope(CLIENT | session)
        self._scopes = {"": self.members}
        self.constructor = Scope(CONSTRUCTOR | session)
        self.classes = Classes(state.rpartition(".")[2])
        self.client = self.classes.client(
            own_text(settings, "name") if settings is not None else ""
        )
        self.hoisted = {wire: self._hoisted(wire) for wire in _parameters(settings)}
        self.groups = tuple(
            self._groups(
                own_text(settings, "operations") if settings is not None else ""
            )
        )
        known = behaviours.names if behaviours is not None else ()
        self.modules = {name.partition(".")[0] for name in known}
        self.sdk = (
            tuple(self._sdk(_methods(sdk), _made(sdk))) if sdk is not None else ()
        )
        for group in self.groups:
            self._iterators(group)
        tags = document.root.get("tags")
        for tag in tags.elements() if tags is not None else ():
            self.classes.declared(own_text(tag, "name"))

    def _hoisted(self, wire: str) -> str:
        """Return the attribute of a path parameter that the constructor takes."""
        places = [(self.constructor, ""), (self.members, "")]
        return claim_together(snake_name(wire), places)

    def _groups(self, style: str) -> Iterator[GroupNames]:
        """Yield the operations in their groups, in the order of the first of each.

        Args:
            style: `x-client.operations`, which says where they stand; without it they
                are grouped by tag where they have tags.
        """
        groups: dict[str, GroupNames] = {}
        scopes = self._scopes
        for site in self.sites:
            word = {"flat": "", "api": "api"}.get(style, site.tag)
            if word not in groups:
                scopes.setdefault(word, Scope(METHODS))
                groups[word] = self._group(word)
            name = scopes[word].claim(snake_name(site.id, fallback="call"))
            groups[word].methods.append((site, name))
        yield from groups.values()

    def _group(self, word: str) -> GroupNames:
        """Return a group that has no methods yet."""
        attribute = ""
        if word:
            attribute = self.members.claim(snake_name(word, fallback="group"))
        classes = self.classes.group(word, forms_only=not word)
        return GroupNames(word, attribute, classes, [], {})

    def _iterators(self, group: GroupNames) -> None:
        """Name the methods that go through pages: what the document names comes first."""
        for site, name in group.methods:
            pages = site.node.get("x-pagination")
            if pages is not None:
                wanted = own_text(pages, "name") or _iterating(name)
                scope = self._scopes[group.word]
                group.iterators[name] = scope.claim(snake_name(wanted))

    def _sdk(self, wires: list[str], made: set[str]) -> Iterator[SdkNames]:
        """Yield the methods of the SDK in their groups.

        Args:
            wires: What the document calls them: `method` or `group.method`.
            made: The groups that methods make: no attributes of the client.
        """
        reserved = self.modules | METHODS
        # The client's own scope knows the rest.
        own = [(self.members, ""), (Scope(reserved - METHODS), "")]
        for word in dict.fromkeys(["", *(wire.rpartition(".")[0] for wire in wires)]):
            places = [(Scope(reserved), "")] if word else own
            stands = word and word not in made
            yield SdkNames(
                word=word,
                attribute=claim_together(snake_name(word), own) if stands else "",
                classes=self.classes.sdk_group(word) if word else {},
                methods={
                    wire: claim_together(snake_name(wire.rpartition(".")[2]), places)
                    for wire in wires
                    if wire.rpartition(".")[0] == word
                },
            )


def _iterating(name: str) -> str:
    """Return what a method is called that goes through the pages of another."""
    rest = re.sub(r"^(?:list|get)_(?=[a-z])", "", name)
    return f"iter_{rest}"


def _parameters(settings: Node | None) -> list[str]:
    """Return what the document calls the parameters that the constructor takes."""
    listed = settings.get("parameters") if settings is not None else None
    return [str(each.value) for each in listed.elements()] if listed is not None else []


def _methods(sdk: Node) -> list[str]:
    """Return what the document calls the methods of the SDK."""
    methods = sdk.get("methods")
    return [wire for wire, _ in methods.items()] if methods is not None else []


def _made(sdk: Node) -> set[str]:
    """Return the groups of methods that are no attributes: a method makes them."""
    groups = sdk.get("groups")
    listed = groups.items() if groups is not None else ()
    return {word for word, group in listed if group.get("of") is not None}
