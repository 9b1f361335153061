"""Sites: where the operations of a document stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from paragon_codegen.loader import BadReference, Document, Node
from paragon_codegen.methods import operations_of

from .texts import own_text

__all__ = ["Site", "sites", "webhook_sites"]


@dataclass(frozen=True, slots=True)
class Site:
    """An operation as the document has it, with the path item around it.

    The method is as it is sent.
    """

    template: str
    method: str
    item: Node
    node: Node

    @property
    def id(self) -> str:
        """The operation id, or what stands in for a missing one."""
        words = f"{self.method.lower()} {self.template}".lstrip()
        return own_text(self.node, "operationId") or words

    def parameters(self) -> Iterator[Node]:
        """Yield the parameters of the path item, then those of the operation."""
        for holder in (self.item, self.node):
            listed = holder.get("parameters")
            if listed is not None:
                yield from listed.elements()

    @property
    def tag(self) -> str:
        """The first tag, empty when there is none."""
        tags = self.node.get("tags")
        first = next(tags.elements(), None) if tags is not None else None
        return str(first.value) if first is not None else ""


def sites(document: Document) -> Iterator[Site]:
    """Yield every operation of the document."""
    paths = document.root.get("paths")
    for template, written in paths.items() if paths is not None else ():
        if template.startswith("x-"):
            continue
        try:
            item = document.resolve(written)
        except BadReference:
            continue
        # Without the slash nothing would stand between the address and the path.
        template = template if template.startswith("/") else f"/{template}"
        for method, node in operations_of(item):
            yield Site(template, method, item, node)
            further = node.get("x-alternatives")
            for each in further.elements() if further is not None else ():
                yield Site(template, method, item, each)


def webhook_sites(document: Document) -> Iterator[Site]:
    """Yield what the API sends: operations whose template is the name of the webhook.

    Their id is that name, unless they have one of their own; nobody calls them.
    """
    webhooks = document.root.get("webhooks")
    for name, written in webhooks.items() if webhooks is not None else ():
        try:
            item = document.resolve(written)
        except BadReference:
            continue
        for _, node in operations_of(item):
            yield Site(name, "", item, node)
