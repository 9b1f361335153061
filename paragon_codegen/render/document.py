"""The package as a whole, for templates that emit a module of the user's own."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir
from paragon_codegen.imports import Imports

from .annotations import Index
from .declarations import ModelsModuleView, models_module_view
from .operations import OperationView, operations_module_view
from .package import HostView, hosts_module_view
from .prose import Documentation
from .text import Text

__all__ = ["AdditionalModuleView", "DocumentView", "document_view"]


@dataclass(frozen=True, slots=True)
class AdditionalModuleView:
    """A module that only a template of the user's knows.

    Attributes:
        documentation: That a template made it; put your own in its place.
        exports: None; put your own in their place.
    """

    documentation: Documentation
    exports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentView:
    """All that a package is made of.

    What an annotation or an expression names is imported where the tool's own
    templates put it; an additional module imports it by ``modules[…]``.

    Attributes:
        title: Of the document.
        version: Of the document.
        client: Name of the sync client; the other is ``Async…``.
        hosts: The services.
        operations: In the order of the document.
        modules: Of models.
    """

    title: Text
    version: Text
    client: str
    hosts: tuple[HostView, ...]
    operations: tuple[OperationView, ...]
    modules: tuple[ModelsModuleView, ...]


def document_view(package: ir.Package, index: Index) -> DocumentView:
    """Return the view of a package."""
    return DocumentView(
        title=Text(package.title or package.name),
        version=Text(package.version),
        client=package.client.name,
        hosts=hosts_module_view(package.client).hosts,
        operations=operations_module_view(package, index, Imports()).operations,
        modules=tuple(
            models_module_view(each, index, Imports()) for each in package.modules
        ),
    )
