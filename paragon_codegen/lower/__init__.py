"""Document → IR: what the package will contain."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from paragon_codegen import ir
from paragon_codegen.behaviours import Behaviours
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import Document

from .builders import with_builders
from .circles import report_circles
from .client import build_client
from .formats import Formats
from .glossary import translated
from .modules import arrange
from .pagination import with_pages
from .schemas import Schemas
from .sdk import build_sdk
from .sharing import merged, renamed, shared
from .surface import Surface
from .texts import own_text
from .untold import with_texts
from .webhooks import WebhookBuilder

__all__ = ["lower"]


def lower(
    document: Document,
    package_name: str,
    diagnostics: Diagnostics,
    behaviours: Behaviours | None = None,
    *,
    formats: Mapping[str, str] = MappingProxyType({}),
) -> ir.Package:
    """Return the package that a valid document describes.

    Args:
        document: A document that `validate` found no mistake in.
        package_name: Import name of the package.
        diagnostics: Gets what cannot be expressed.
        behaviours: The Python behind `x-sdk-methods`, where the document has them.
        formats: Types of Python's by format, where they are not the usual ones; see
            `Formats`.

    Raises:
        SpecError: Something cannot be expressed.
    """
    surface = Surface(document, behaviours)
    schemas = Schemas(document, diagnostics, surface.classes.taken, Formats(formats))
    schemas.declare_components()
    client = build_client(schemas, surface, diagnostics)
    sdk = build_sdk(schemas, behaviours, surface)
    webhooks = WebhookBuilder(schemas)
    schemas.finish()
    report_circles(schemas.declarations, schemas.places, diagnostics)
    # Of what was refused the body is missing: nothing could be put in order.
    diagnostics.raise_if_errors()
    info = document.root.get("info") or document.root
    declarations = schemas.ordered()
    names = shared(declarations, schemas.alone, schemas.names)
    declarations = with_texts(merged(declarations, names))
    client = renamed(client, names)
    client = with_pages(client, surface.groups, declarations, diagnostics)
    diagnostics.raise_if_errors()
    package = ir.Package(
        name=package_name,
        title=own_text(info, "title"),
        version=own_text(info, "version"),
        doc=own_text(info),
        modules=arrange(declarations),
        client=with_builders(client),
        sdk=renamed(sdk, names),
        webhooks=renamed(webhooks.build(), names),
    )
    return translated(package)
