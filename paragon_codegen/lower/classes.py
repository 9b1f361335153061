"""Classes of a package that are no models: their names, module by module."""

from __future__ import annotations

from collections.abc import Mapping

from paragon_codegen.naming import Scope, claim_together, class_name
from paragon_codegen.reserved import CALLS, CLASSES, EXPORTS, SDK, SDK_CLASS

__all__ = ["Classes"]

_FORMS = {
    "client": "",
    "async_client": "Async",
    "raw": "Raw",
    "async_raw": "AsyncRaw",
    "streaming": "Streaming",
    "async_streaming": "AsyncStreaming",
}
"""Modules of clients, and how the classes of a group begin in each."""

_CLIENTS = {"client": "", "async_client": "Async"}
"""Modules in which the client itself stands: they import all forms of its groups."""

_SDK = {"sdk": "", "async_sdk": "Async"}
"""Modules of SDK methods, and how their classes begin."""


class Classes:
    """Gives names to classes, each distinct in every module that defines or imports it.

    All forms of a group are named alike, and asked for whether the group has them or
    not: what the first stream of a group adds must not rename another group.

    Attributes:
        taken: Every name given so far.
    """

    def __init__(self, state: str) -> None:
        """Begin with what the modules import.

        Args:
            state: Class of what the SDK remembers; empty when there is no SDK.
        """
        self._scopes = {
            "__init__": Scope(EXPORTS),
            "models": Scope(CLASSES),
            **{module: Scope(CALLS | {state}) for module in _FORMS},
            **{module: Scope(SDK | {state}) for module in _SDK},
        }
        self.taken: set[str] = set()
        if state:
            self.taken.add(state)
            self._claim(SDK_CLASS, {*_SDK.items(), *_CLIENTS.items()})

    def client(self, words: str) -> str:
        """Return the name of the client class, which ``Async`` makes its twin's."""
        places = {
            (module, "Async" if prefix.startswith("Async") else "")
            for module, prefix in _FORMS.items()
        }
        places |= {("models", ""), ("__init__", ""), ("__init__", "Async")}
        return self._claim(class_name(words, fallback="Client"), places)

    def group(self, word: str, *, forms_only: bool = False) -> Mapping[str, str]:
        """Return the class names of a group of operations, by module.

        Args:
            word: What the group is called.
            forms_only: Whether its plain methods stand on the client, so that only
                the other forms have classes.
        """
        without = _CLIENTS if forms_only else ()
        own = {module: form for module, form in _FORMS.items() if module not in without}
        importing = {
            ("async_client" if form.startswith("Async") else "client", form)
            for form in own.values()
        }
        free = self._claim(_group_name(word), {*own.items(), *importing})
        return {module: form + free for module, form in own.items()}

    def sdk_group(self, word: str) -> Mapping[str, str]:
        """Return the class names of a group of SDK methods, by module."""
        free = self._claim(class_name(word), set(_SDK.items()))
        return {module: prefix + free for module, prefix in _SDK.items()}

    def declared(self, word: str) -> None:
        """Keep the names of a tag from models, whether operations have it or not.

        Otherwise the first operation of the tag would rename a model.
        """
        name = _group_name(word)
        self.taken |= {form + name for form in _FORMS.values()}

    def _claim(self, name: str, places: set[tuple[str, str]]) -> str:
        """Return the first variation of a name that is free in all of some modules.

        Args:
            name: The name that is wanted.
            places: The modules, each with the prefix that the name has there.
        """
        scopes = [(self._scopes[module], prefix) for module, prefix in sorted(places)]
        free = claim_together(name, scopes)
        self.taken |= {prefix + free for _, prefix in places}
        return free


def _group_name(word: str) -> str:
    """Return what the class of a group would be called if it were alone."""
    stem = class_name(word, fallback="Group") if word else ""
    return stem if stem.endswith("Api") else f"{stem}Api"
