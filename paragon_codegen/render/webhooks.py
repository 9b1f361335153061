"""The module of webhooks: how what the API sends is verified and read."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir
from paragon_codegen.imports import Imports

from .annotations import Index
from .literals import literal
from .operations import checked_decoder
from .prose import Documentation
from .text import Text
from .types import Types

__all__ = ["KindView", "SignatureView", "WebhooksModuleView", "webhooks_module_view"]


@dataclass(frozen=True, slots=True)
class KindView:
    """Events that a member tells apart.

    Attributes:
        wire: Name of the member.
        events: Values of it, and expressions of what reads the events that have them.
    """

    wire: Text
    events: tuple[tuple[Text | int | float | bool, str], ...]


@dataclass(frozen=True, slots=True)
class SignatureView:
    """How requests are signed.

    Attributes:
        header: The header that has the signature.
        settings: Names and expressions of what is not as usual.
        dated: Whether a request says when it was sent.
        tolerance: Seconds that clocks may be apart.
    """

    header: Text
    settings: tuple[tuple[str, str], ...]
    dated: bool
    tolerance: int


@dataclass(frozen=True, slots=True)
class WebhooksModuleView:
    """The module of webhooks.

    Attributes:
        documentation: What is said of it.
        exports: Sorted names.
        events: Annotations of what may come.
        kinds: Events by the member that tells them apart.
        others: Expressions that decode the events that only their form tells apart.
        signature: How requests are signed; None where the document does not say it.
    """

    documentation: Documentation
    exports: tuple[str, ...]
    events: tuple[str, ...]
    kinds: tuple[KindView, ...]
    others: tuple[str, ...]
    signature: SignatureView | None


def webhooks_module_view(
    webhooks: ir.Webhooks, index: Index, imports: Imports
) -> WebhooksModuleView:
    """Return the view of the module; what it names is imported."""
    types = Types(index, imports)
    unknown = types.runtime("webhooks", "UnknownEvent")
    parts = [*map(types.annotation, webhooks.events), unknown]
    names = ["Event", "UnknownEvent", "parse"]
    if webhooks.signature is not None:
        names += [types.runtime("signatures", "SignatureError"), "parse_unverified"]
    return WebhooksModuleView(
        documentation=Documentation(Text(_DOC)),
        exports=tuple(sorted(names)),
        events=tuple(dict.fromkeys(parts)),
        kinds=tuple(_kind(each, types) for each in webhooks.kinds),
        others=tuple(map(types.decoder_of, webhooks.others)),
        signature=_signature(webhooks.signature),
    )


_DOC = """Webhooks: what the API sends, verified and read.

`parse` takes the request that a web framework has received."""


def _kind(kinds: ir.EventKinds, types: Types) -> KindView:
    """Return the view of the events that a member tells apart."""
    events = tuple(
        (
            Text(value) if isinstance(value, str) else value,
            checked_decoder(type_, types),
        )
        for value, type_ in kinds.events
    )
    return KindView(Text(kinds.wire), events)


_USUAL = {
    "algorithm": "sha256",
    "encodings": ("hex",),
    "prefix": "",
    "separator": "",
    "signed": "{body}",
    "id_header": "",
    "timestamp_header": "",
    "timestamp_prefix": "",
    "secret_prefix": "",
    "secret_encoding": "text",
}
"""What the runtime takes for granted."""


def _signature(signature: ir.Signature | None) -> SignatureView | None:
    """Return the view of a signature."""
    if signature is None:
        return None
    settings = [
        (name, _expression(value))
        for name, usual in _USUAL.items()
        if (value := getattr(signature, name)) != usual
    ]
    return SignatureView(
        header=Text(signature.header),
        settings=tuple(settings),
        dated=bool(signature.timestamp_header or signature.timestamp_prefix),
        tolerance=signature.tolerance,
    )


def _expression(value: str | tuple[str, ...]) -> str:
    """Return the source of a text, or of a tuple of texts."""
    if isinstance(value, str):
        return literal(value)
    items = ", ".join(map(literal, value))
    return f"({items})" if len(value) > 1 else f"({items},)"
