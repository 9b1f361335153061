"""Lists that come in pages: the functions that describe them, the methods that go through."""

from __future__ import annotations

from dataclasses import dataclass, replace

from paragon_codegen import ir

from .arguments import ArgumentView, arguments, result_annotation
from .flavours import Flavour
from .prose import Documentation, Section
from .said import said_of
from .text import Text
from .types import Types

__all__ = ["IteratorView", "PagesView", "iterator_view", "pages_view"]

_LINK = ir.Argument(
    name="",
    type=ir.ScalarType(("str",)),
    required=False,
    doc="A link that an earlier run came to: go on there.",
)


@dataclass(frozen=True, slots=True)
class PagesView:
    """The function that describes the pages of a list.

    Attributes:
        name: The function.
        operation: The function that describes one of its calls.
        documentation: What is said of it.
        by: ``cursor``, ``page``, ``offset``, ``link`` or ``linkHeader``.
        arguments: Those of the operation, but for the one that takes where to begin.
        called: Those of the operation.
        position: Its argument that takes the position of a page.
        start: The argument that takes the position to begin at.
        item: Annotation of an item.
        page: Annotation of a page.
        at: Annotation of a position.
        items: Expression of the items of `page`.
        following: Expression of what asks for the next page; empty without one.
        more: Expression of whether another one follows; empty without one.
        total: Expression of how many there are; empty without one.
        first: Number of the first page, or of the first item.
        until_empty: Whether an empty page is the last one.
    """

    name: str
    operation: str
    documentation: Documentation
    by: ir.Paging
    arguments: tuple[ArgumentView, ...]
    called: tuple[ArgumentView, ...]
    position: str
    start: str
    item: str
    page: str
    at: str
    items: str
    following: str
    more: str
    total: str
    first: int
    until_empty: bool


@dataclass(frozen=True, slots=True)
class IteratorView:
    """A method that goes through the pages of another.

    Attributes:
        name: The method.
        pages: The function that describes the pages.
        arguments: All of it; the method takes those that are not hoisted.
        result: Annotation of what it gives.
        pager: The class that goes through them.
        documentation: What is said of it.
    """

    name: str
    pages: str
    arguments: tuple[ArgumentView, ...]
    result: str
    pager: str
    documentation: Documentation


def pages_view(operation: ir.Operation, types: Types) -> PagesView | None:
    """Return the view of the function beside an operation's; None where it has no pages."""
    pages = operation.pagination
    if pages is None:
        return None
    views = arguments(_beginning(operation, pages), types, asynchronous=True)
    return PagesView(
        name=pages.builder,
        operation=operation.builder,
        documentation=Documentation(Text(f"The pages of `{operation.builder}`.")),
        by=pages.by,
        arguments=views,
        called=arguments(operation, types, asynchronous=True),
        position=pages.argument,
        start=pages.start,
        item=types.annotation(pages.item),
        page=result_annotation(operation.results, types),
        at=_at(views, pages),
        items=_reached(pages.items),
        following=_reached(pages.following),
        more=_reached(pages.more),
        total=_reached(pages.total),
        first=pages.first,
        until_empty=pages.until_empty,
    )


def iterator_view(
    operation: ir.Operation, types: Types, flavour: Flavour
) -> IteratorView | None:
    """Return the view of the method beside an operation's; None where it has no pages."""
    pages = operation.pagination
    if pages is None or flavour.form != "result":
        return None
    whole = _beginning(operation, pages)
    views = arguments(whole, types, asynchronous=flavour.asynchronous)
    pager = types.runtime(*flavour.pager)
    item = types.annotation(pages.item)
    page = result_annotation(operation.results, types)
    return IteratorView(
        name=pages.name,
        pages=pages.builder,
        arguments=views,
        result=f"{pager}[{item}, {page}, {_at(views, pages)}]",
        pager=pager,
        documentation=_documentation(whole),
    )


def _beginning(operation: ir.Operation, pages: ir.Pagination) -> ir.Operation:
    """Return the operation with the argument that takes where to begin."""
    if pages.by in ("link", "linkHeader"):
        link = replace(_LINK, name=pages.start)
        return replace(operation, arguments=(*operation.arguments, link))
    renamed = tuple(
        replace(each, name=pages.start) if each.name == pages.argument else each
        for each in operation.arguments
    )
    return replace(operation, arguments=renamed)


def _at(views: tuple[ArgumentView, ...], pages: ir.Pagination) -> str:
    """Return the annotation of a position."""
    return next(each.annotation for each in views if each.name == pages.start)


def _reached(way: ir.Way | None) -> str:
    """Return the expression of what a way leads to from `page`; what is absent is false."""
    if way is None:
        return ""
    steps, certain = ["page"], [way.certain]
    for member in way.members:
        steps.append(f"{steps[-1]}.{member.name}")
        certain.append(member.certain)
    *within, reached = steps
    doubtful = [step for step, sure in zip(within, certain, strict=False) if not sure]
    return f"{reached} if {' and '.join(doubtful)} else None" if doubtful else reached


def _documentation(operation: ir.Operation) -> Documentation:
    """Return what is said of a method that iterates."""
    text = (
        f"Iterate over the items of `{operation.name}`, page after page.\n\n"
        "A page is asked for when it is needed; `pages()` gives whole ones. What fails "
        "is asked for again by the next step. `position` and `next_position` say where "
        "to go on another time."
    )
    described = tuple(
        (each.name, Text(said))
        for each in operation.arguments
        if (said := said_of(each)) and not each.hoisted
    )
    sections = (Section("Args", described),) if described else ()
    link = (Text(f"Source: {operation.link}"),) if operation.link else ()
    return Documentation(Text(text), sections, link)
