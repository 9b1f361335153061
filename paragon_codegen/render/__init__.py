"""IR → text: every file of the package, without touching the disk it goes to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from paragon_codegen import ir
from paragon_codegen.imports import Imports
from paragon_codegen.overlay import Overlay

from .annotations import Index
from .clients import clients_module_view
from .declarations import models_module_view
from .document import AdditionalModuleView, document_view
from .flavours import FLAVOURS
from .operations import operations_module_view
from .package import (
    behaviours_module_view,
    errors_module_view,
    exports_module_view,
    hosts_module_view,
    models_exports_view,
)
from .prose import Documentation
from .runtime import named_in, runtime_files
from .sdk import sdk_module_view
from .templates import TemplateError, Templates
from .text import Text
from .webhooks import webhooks_module_view

__all__ = ["TemplateError", "render"]

File = tuple[str, str]
"""A POSIX path within the package folder, and a text."""


def render(package: ir.Package, overlay: Overlay) -> Iterator[File]:
    """Yield every file of a package.

    The text of a module is as its template leaves it: a formatter lays it out. Modules
    are made one after the other, when they are asked for, and none is kept.

    Args:
        package: What to emit.
        overlay: Templates that take the place of the tool's own, or come on top.

    Raises:
        TemplateError: A template cannot be filled in.
    """
    templates = Templates(overlay)
    renderer = _Renderer(package, templates)
    reached: set[str] = set()
    for path, text in renderer.files(overlay):
        reached.update(named_in(text))
        yield path, text
        del text  # before the next one is made
    yield from runtime_files(reached)


class _Renderer:
    """Fills in the templates for one package."""

    def __init__(self, package: ir.Package, templates: Templates) -> None:
        self._package = package
        self._templates = templates
        self._index = Index(package)

    def files(self, overlay: Overlay) -> Iterator[File]:
        """Yield every file but the runtime's."""
        own: set[str] = set()
        for path, text in chain(
            self._package_files(), self._models(), self._clients(), self._sdk()
        ):
            own.add(path)
            yield path, text
            del text
        for path, template in overlay.modules:
            if path in own:
                message = f"{path} is a module of the package itself"
                raise self._templates.error(template, message)
            yield path, self._additional(path, template)

    def _package_files(self) -> Iterator[File]:
        """Yield the modules that stand at the top and are no client's."""
        package, index = self._package, self._index
        yield "__init__.py", self._fill(
            "package.py.jinja", lambda imports: exports_module_view(package, imports)
        )
        yield "py.typed", ""
        yield "errors.py", self._fill(
            "errors.py.jinja", lambda imports: errors_module_view(package, imports)
        )
        yield "hosts.py", self._fill(
            "hosts.py.jinja", lambda _: hosts_module_view(package.client)
        )
        if any(group.operations for group in package.client.groups):
            yield "operations.py", self._fill(
                "operations.py.jinja",
                lambda imports: operations_module_view(package, index, imports),
            )
        webhooks = package.webhooks
        if webhooks is not None:
            yield "webhooks.py", self._fill(
                "webhooks.py.jinja",
                lambda imports: webhooks_module_view(webhooks, index, imports),
            )

    def _models(self) -> Iterator[File]:
        """Yield the modules of models."""
        package, index = self._package, self._index
        yield "models/__init__.py", self._fill(
            "package.py.jinja",
            lambda imports: models_exports_view(package, imports),
            up="..",
        )
        for module in package.modules:
            imports = Imports()
            view = models_module_view(module, index, imports)
            yield f"models/{module.name}.py", self._templates.fill(
                "models.py.jinja", view, imports, up=".."
            )

    def _clients(self) -> Iterator[File]:
        """Yield the modules of the client's flavours, as far as they hold anything."""
        for flavour in FLAVOURS:
            imports = Imports()
            view = clients_module_view(self._package, self._index, imports, flavour)
            if view.client is not None or view.groups:
                yield f"{flavour.module}.py", self._templates.fill(
                    "client.py.jinja", view, imports, flavour=flavour
                )

    def _sdk(self) -> Iterator[File]:
        """Yield the modules of SDK methods and the behaviours behind them."""
        sdk = self._package.sdk
        if sdk is None:
            return
        for name, text in sdk.files:
            if name != "__init__.py":
                yield f"_sdk/{name}", text
        for name, text in sdk.assets:
            yield f"_sdk/assets/{name}", text
        yield "_sdk/__init__.py", self._fill(
            "behaviours.py.jinja", lambda _: behaviours_module_view(sdk)
        )
        for flavour in FLAVOURS:
            if flavour.form == "result":
                imports = Imports()
                view = sdk_module_view(self._package, self._index, imports, flavour)
                yield f"{flavour.sdk_module}.py", self._templates.fill(
                    "sdk.py.jinja", view, imports
                )

    def _additional(self, path: str, template: str) -> str:
        """Return the text of a module that only a template of the user's knows."""
        return self._templates.fill(
            template,
            AdditionalModuleView(Documentation(Text(f"Made by `{template}`."))),
            Imports(),
            up="." * path.count("/") + ".",
            document=document_view(self._package, self._index),
        )

    def _fill(
        self, template: str, view_of: Callable[[Imports], object], *, up: str = "."
    ) -> str:
        """Return a module filled in; its view gets the imports."""
        imports = Imports()
        return self._templates.fill(template, view_of(imports), imports, up=up)
