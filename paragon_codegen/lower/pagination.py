"""Pagination: operations whose list comes in pages, and how it is gone through."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar, cast

from paragon_codegen import ir
from paragon_codegen.diagnostics import Diagnostics, did_you_mean, quote
from paragon_codegen.loader import Node
from paragon_codegen.naming import Scope, snake_name
from paragon_codegen.reserved import ARGUMENTS

from .surface import GroupNames
from .texts import own_text
from .ways import Refusal, Ways, bare, listed

__all__ = ["with_pages"]

Index = Mapping[str, ir.Declaration]
T = TypeVar("T")

_COUNTED = ("page", "offset")
_LINKS = ("link", "linkHeader")
_ONCE = ("bytes", "multipart")
"""Kinds of bodies that may come from a file or an iterator: they can be sent once."""


def with_pages(
    client: ir.Client,
    names: Iterable[GroupNames],
    declarations: Iterable[ir.Declaration],
    diagnostics: Diagnostics,
) -> ir.Client:
    """Return the client, those of its operations with pages that have `x-pagination`.

    Args:
        client: Every operation of the document, built.
        names: Its groups, in the same order.
        declarations: All of them, as they will be.
        diagnostics: Gets what cannot be gone through.
    """
    index = {each.name: each for each in declarations}

    def paged(operation: ir.Operation, group: GroupNames, node: Node) -> ir.Operation:
        written = node.get("x-pagination")
        if written is None:
            return operation
        name = group.iterators[operation.name]
        found = _Reader(operation, index, written, diagnostics).read(name)
        return replace(operation, pagination=found)

    groups = tuple(
        replace(
            group,
            operations=tuple(
                paged(operation, words, site.node)
                for operation, (site, _) in zip(
                    group.operations, words.methods, strict=True
                )
            ),
        )
        for group, words in zip(client.groups, names, strict=True)
    )
    return replace(client, groups=groups)


class _Reader:
    """Reads the pagination of one operation; every mistake in it is reported."""

    def __init__(
        self,
        operation: ir.Operation,
        index: Index,
        node: Node,
        diagnostics: Diagnostics,
    ) -> None:
        self._operation = operation
        self._index = index
        self._node = node
        self._diagnostics = diagnostics
        self._by: ir.Paging = cast("ir.Paging", own_text(node, "by"))

    def read(self, name: str) -> ir.Pagination | None:
        """Return how the list is gone through, None where something is wrong.

        Args:
            name: The method that does it.
        """
        self._try(self._check_call)
        argument = None if self._by in _LINKS else self._try(self._argument)
        ways = self._try(lambda: Ways(self._operation, self._index, self._node))
        if ways is None:
            return None
        items = self._try(lambda: self._items(ways))
        following = self._try(lambda: self._following(ways, argument))
        more = self._try(lambda: self._scalar(ways, "more", "bool", "true or false"))
        total = self._try(lambda: self._scalar(ways, "total", "int", "an integer"))
        if items is None:
            return None
        return ir.Pagination(
            name=name,
            by=self._by,
            argument=argument.name if argument else self._start(None),
            start=self._start(argument),
            items=items[0],
            item=items[1],
            following=following,
            more=more,
            total=total,
            first=self._first(argument),
            until_empty=self._node.value.get("untilEmpty") is True,
        )

    def _try(self, read: Callable[[], T]) -> T | None:
        """Return what is read, None where that is a mistake, which is reported."""
        try:
            return read()
        except Refusal as refusal:
            self._diagnostics.error(refusal.node, refusal.message, refusal.hint)
        return None

    def _check_call(self) -> None:
        """Refuse calls that cannot be made for each page anew."""
        bodies = self._operation.bodies
        if len(bodies) > 1 or any(body.kind in _ONCE for body in bodies):
            message = "every page sends the body again, and this one may come only once"
            hint = "pagination needs one body, JSON, a form or text"
            raise Refusal(self._node, message, hint)
        if self._by in _LINKS and self._operation.method != "GET":
            hint = "paginate by `cursor`, `page` or `offset`"
            raise Refusal(self._node["by"], "only a GET can follow links", hint)

    def _items(self, ways: Ways) -> tuple[ir.Way, ir.Type]:
        """Return the way to the items, and the type of one."""
        node = self._node["items"]
        way, type_ = ways.to(node)
        if not isinstance(type_, ir.ListType):
            hint = 'the items of a page are an array; "" is the answer itself'
            raise Refusal(node, f"{quote(str(node.value))} is no array", hint)
        return way, type_.item

    def _argument(self) -> ir.Argument:
        """Return the argument that takes the position of a page."""
        node = self._node.get("parameter")
        known = self._parameters() if node is not None else self._members()
        node = node or self._node["member"]
        if node.value not in known:
            what = "parameter" if "parameter" in self._node else "member of the body"
            message = f"the operation has no {what} {quote(str(node.value))}"
            hint = did_you_mean(str(node.value), known) or f"it has {listed(known)}"
            raise Refusal(node, message, hint)
        arguments = {each.name: each for each in self._operation.arguments}
        found = arguments[known[node.value]]
        if self._by in _COUNTED and not self._takes(found, ir.ScalarType(("int",))):
            hint = f"a {self._by} is counted: give it `type: integer`"
            raise Refusal(node, f"{quote(str(node.value))} takes no integer", hint)
        return found

    def _parameters(self) -> dict[str, str]:
        """Return the arguments of parameters by their names on the wire."""
        found = [each for each in self._operation.parameters if each.location != "path"]
        found.sort(key=lambda each: each.location == "query")
        return {each.wire: each.name for each in found}

    def _members(self) -> dict[str, str]:
        """Return the arguments of the body's members by their names on the wire."""
        bodies = self._operation.bodies
        if not bodies or not bodies[0].members:
            message = "the members of the body are no arguments of the method"
            hint = "it takes a body of a dozen members at most, JSON or a form"
            raise Refusal(self._node["member"], message, hint)
        return {wire: argument for argument, _, wire in bodies[0].members}

    def _takes(self, argument: ir.Argument, type_: ir.Type) -> bool:
        """Tell whether an argument takes every value of a type."""
        if argument.type is None:
            return False
        taken = bare(argument.type, self._index)
        if isinstance(taken, ir.ScalarType) and isinstance(type_, ir.ScalarType):
            return set(type_.kinds) <= set(taken.kinds)
        return isinstance(taken, ir.AnyType) or type_ == replace(taken, nullable=False)

    def _following(self, ways: Ways, argument: ir.Argument | None) -> ir.Way | None:
        """Return where a page has the cursor of the next one, or the link."""
        node = self._node.get("next")
        if node is None:
            return None
        way, type_ = ways.to(node)
        if self._by in _LINKS and type_ != ir.ScalarType(("str",)):
            message = f"{quote(str(node.value))} is no text, so it cannot be a link"
            raise Refusal(node, message, "give it `type: string`")
        plain = isinstance(type_, ir.ScalarType | ir.FormatType)
        if argument is not None and not (plain and self._takes(argument, type_)):
            message = f"the argument `{argument.name}` does not take what is at "
            hint = "both have to be of one type: a text, or an integer"
            raise Refusal(node, message + quote(str(node.value)), hint)
        return way

    def _scalar(
        self, ways: Ways, key: str, kind: ir.Scalar, words: str
    ) -> ir.Way | None:
        """Return the way to a member of one type, None where the key is absent."""
        node = self._node.get(key)
        if node is None:
            return None
        way, type_ = ways.to(node)
        if type_ != ir.ScalarType((kind,)):
            raise Refusal(node, f"{quote(str(node.value))} is not {words}")
        return way

    def _first(self, argument: ir.Argument | None) -> int:
        """Return the number of the first page: as written, the default, or the usual."""
        written = self._node.value.get("first")
        if written is not None or argument is None:
            return written or 0
        usual = 1 if self._by == "page" else 0
        return int(argument.absent) if argument.absent.isdecimal() else usual

    def _start(self, argument: ir.Argument | None) -> str:
        """Return the argument that takes the position to begin at.

        Args:
            argument: The operation's, in place of which it stands; None for links.
        """
        written = own_text(self._node, "start")
        if argument is not None and not written:
            return argument.name
        others = {each.name for each in self._operation.arguments if each != argument}
        name = snake_name(written) if written else "next_link"
        return Scope(ARGUMENTS | others).claim(name)
