"""Why we differ from the official client: each reason has a name and a text."""

from __future__ import annotations

from enum import Enum

__all__ = ["Reason"]


class Reason(Enum):
    """A reason; `docs/parity.md` lists them with their cases."""

    DOCUMENTED_HOST = (
        "The reference names api.useparagon.com; the official client calls the same "
        "service by another name, zeus."
    )
    DOCUMENTED_TRIGGER = (
        "The reference sends events and starts workflows at api.useparagon.com, without "
        "a version; the official client uses hermes, and /v2 for events."
    )
    NO_SDK_VERSION = "`X-Paragon-SDK-Version` is the version of the official client, which ours is not."
    NO_TYPE_WITHOUT_BODY = "A request without a body has no Content-Type."
    DOCUMENTED_TYPE = (
        "The official client sends `Content-Type: auto` to the proxy, for its server to "
        "guess; the reference documents application/json, and text is text."
    )
    UNDEFINED_IS_NONE = "JavaScript has undefined and null; Python has None."
    OWN_NAMES = (
        "Most errors of the official client have no name of their own; ours have, and "
        "what the API refuses is a status error."
    )
    OWN_WORDS = "Messages are our own: they say what to do in Python."
    RAISED_TOO = (
        "The official install flow only tells `onError`; ours raises as well, as Python "
        "programs expect."
    )
    NO_POPUP = "There is no window to close or to send on to another address."
