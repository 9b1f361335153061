"""`x-credential-of`: a security scheme that uses the credential of another one."""

from __future__ import annotations

from paragon_codegen.diagnostics import did_you_mean, quote
from paragon_codegen.loader import Node
from paragon_codegen.validate.survey import Survey

__all__ = ["shared_slip"]

_ALONE = "apiKey", "oauth2", "openIdConnect"
"""Types of schemes whose credential is one text; so is that of `bearer`."""


def shared_slip(node: Node, owner: Node, survey: Survey) -> tuple[str, str] | None:
    """Return what is wrong with the key, and what to write; None where it is right.

    Args:
        node: Its value, a text.
        owner: The scheme that has it.
        survey: The document.
    """
    if owner.value.get("type") != "apiKey":
        return "only a scheme of type apiKey uses another one's credential", ""
    components = survey.document.root.get("components")
    schemes = components.get("securitySchemes") if components is not None else None
    known = dict(schemes.items()) if schemes is not None else {}
    if node.value not in known:
        hint = did_you_mean(str(node.value), known)
        return f"there is no security scheme {quote(str(node.value))}", hint
    found = survey.document.resolve(known[str(node.value)]).value
    if "x-credential-of" in found:
        message = f"{quote(str(node.value))} has no credential of its own"
        return message, "name the scheme that has it"
    scheme = str(found.get("scheme", "")).lower()
    if found.get("type") not in _ALONE and scheme != "bearer":
        message = f"the credential of {quote(str(node.value))} is not one text"
        return message, "name a scheme with a token or a key"
    return None
