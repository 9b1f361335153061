"""Signatures of webhooks: from `x-webhook-signature` to what the runtime checks."""

from __future__ import annotations

from typing import Any

from paragon_codegen import ir
from paragon_codegen.data import is_mapping
from paragon_codegen.loader import Node

__all__ = ["signature"]

_TOLERANCE = 300
"""Seconds; what Standard Webhooks and Stripe take."""

# https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
_PRESETS: dict[str, dict[str, Any]] = {
    "standard-webhooks": {
        "header": "webhook-signature",
        "encoding": "base64",
        "prefix": "v1,",
        "separator": " ",
        "signed": "{id}.{timestamp}.{body}",
        "id": {"header": "webhook-id"},
        "timestamp": {"header": "webhook-timestamp"},
        "secret": {"prefix": "whsec_", "encoding": "base64"},
    }
}


def signature(node: Node | None) -> ir.Signature | None:
    """Return how webhooks are signed, None where the document does not say it.

    Args:
        node: The value of `x-webhook-signature`: a mapping, or the name of a preset.
    """
    if node is None:
        return None
    said = _PRESETS.get(node.value) if isinstance(node.value, str) else node.value
    return _signature(said) if is_mapping(said) else None


def _signature(said: dict[str, Any]) -> ir.Signature:
    """Return what a mapping says, that is known to be right."""
    encoding: ir.DigestEncoding | list[ir.DigestEncoding] = said.get("encoding", "hex")
    timestamp: dict[str, Any] = said.get("timestamp", {})
    secret: dict[str, str] = said.get("secret", {})
    return ir.Signature(
        header=said["header"],
        algorithm=said.get("algorithm", "sha256"),
        encodings=(encoding,) if isinstance(encoding, str) else tuple(encoding),
        prefix=said.get("prefix", ""),
        separator=said.get("separator", ""),
        signed=said.get("signed", "{body}"),
        id_header=said.get("id", {}).get("header", ""),
        timestamp_header=timestamp.get("header", ""),
        timestamp_prefix=timestamp.get("prefix", ""),
        tolerance=timestamp.get("tolerance", _TOLERANCE),
        secret_prefix=secret.get("prefix", ""),
        secret_encoding="base64" if secret.get("encoding") == "base64" else "text",
    )
