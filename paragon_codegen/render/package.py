"""The package's own modules: exports, hosts, errors."""

from __future__ import annotations

from dataclasses import dataclass, replace

from paragon_codegen import ir
from paragon_codegen.imports import Imports
from paragon_codegen.naming import decoder_name
from paragon_codegen.reserved import ERRORS, SIGNATURE_ERRORS

from .prose import Documentation, Section
from .runtime import runtime_exports
from .text import Text

__all__ = [
    "BehavioursModuleView",
    "EnvironmentView",
    "ErrorsModuleView",
    "ExportsModuleView",
    "HostView",
    "HostsModuleView",
    "VariableView",
    "behaviours_module_view",
    "errors_module_view",
    "exports_module_view",
    "hosts_module_view",
    "models_exports_view",
]


@dataclass(frozen=True, slots=True)
class ExportsModuleView:
    """A module that loads its names when they are asked for.

    Attributes:
        documentation: What is said of it.
        modules: The names, sorted, and where each of them is.
        submodules: Modules that are names of it as well, sorted.
        version: What it says of its own version, if it does.
    """

    documentation: Documentation
    modules: tuple[tuple[str, str], ...]
    submodules: tuple[str, ...] = ()
    version: Text | None = None

    @property
    def exports(self) -> tuple[str, ...]:
        """All names, sorted."""
        return tuple(sorted([*self.submodules, *(name for name, _ in self.modules)]))


@dataclass(frozen=True, slots=True)
class BehavioursModuleView:
    """The package of behaviours.

    Attributes:
        documentation: What is said of it.
        exports: Its modules, sorted.
    """

    documentation: Documentation
    exports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ErrorsModuleView:
    """The module of errors.

    Attributes:
        documentation: What is said of it.
        exports: Sorted names.
        alias: The client's own name for the root of all errors, if it has one.
    """

    documentation: Documentation
    exports: tuple[str, ...]
    alias: str


@dataclass(frozen=True, slots=True)
class HostView:
    """A service.

    Attributes:
        name: The attribute that holds its address.
        url: The usual address.
        doc: What it does.
    """

    name: str
    url: Text
    doc: Text


@dataclass(frozen=True, slots=True)
class VariableView:
    """A part of addresses that is given.

    Attributes:
        name: The argument.
        label: What stands in front of it in the address that people have of an
            instance; empty without one.
    """

    name: str
    label: Text


@dataclass(frozen=True, slots=True)
class EnvironmentView:
    """Another place where the same services stand.

    Attributes:
        name: The constructor.
        variables: Parts of the addresses, which are its arguments.
        urls: Names of services, and their addresses: text and variables in turn.
        documentation: What is said of it.
    """

    name: str
    variables: tuple[VariableView, ...]
    urls: tuple[tuple[str, tuple[Text | str, ...]], ...]
    documentation: Documentation


@dataclass(frozen=True, slots=True)
class HostsModuleView:
    """The module of hosts.

    Attributes:
        documentation: What is said of it.
        class_documentation: What is said of the class.
        exports: Sorted names.
        hosts: The services.
        environments: Other places.
    """

    documentation: Documentation
    class_documentation: Documentation
    exports: tuple[str, ...]
    hosts: tuple[HostView, ...]
    environments: tuple[EnvironmentView, ...]


def exports_module_view(package: ir.Package, imports: Imports) -> ExportsModuleView:
    """Return the view of the package's ``__init__``."""
    client = package.client.name
    errors = [*ERRORS, *_webhook_errors(package), *_alias(package)]
    modules = {
        client: ".client",
        f"Async{client}": ".async_client",
        "Hosts": ".hosts",
        **runtime_exports(package),
        **{each.name: f"._sdk.{each.module}" for each in _sdk_exports(package)},
        **dict.fromkeys(errors, ".errors"),
    }
    text = package.title or package.name
    view = _exports(f"{text}: a typed client.\n\n{package.doc}", modules, imports)
    called = any(group.operations for group in package.client.groups)
    submodules = ["errors", "models"]
    submodules += ["operations"] if called else []
    submodules += ["webhooks"] if package.webhooks is not None else []
    return replace(view, submodules=tuple(submodules), version=Text(package.version))


def models_exports_view(package: ir.Package, imports: Imports) -> ExportsModuleView:
    """Return the view of ``models/__init__``."""
    modules: dict[str, str] = {}
    for module in package.modules:
        for declaration in module.declarations:
            modules[declaration.name] = f".{module.name}"
            if isinstance(declaration, ir.Union | ir.Alias):
                modules[decoder_name(declaration.name)] = f".{module.name}"
    return _exports("Models: what travels to the API and back.", modules, imports)


def _exports(text: str, modules: dict[str, str], imports: Imports) -> ExportsModuleView:
    """Return a module whose names live in other modules."""
    for name, module in modules.items():
        imports.add(module, name)
    return ExportsModuleView(Documentation(Text(text)), tuple(sorted(modules.items())))


def behaviours_module_view(sdk: ir.Sdk) -> BehavioursModuleView:
    """Return the view of the package of behaviours."""
    text = "What the methods of the SDK do."
    names = (name.removesuffix(".py") for name, _ in sdk.files)
    exports = tuple(sorted(name for name in names if name != "__init__"))
    return BehavioursModuleView(Documentation(Text(text)), exports)


def errors_module_view(package: ir.Package, imports: Imports) -> ErrorsModuleView:
    """Return the view of ``errors.py``."""
    alias = "".join(_alias(package))
    own = {
        each.name: each.module
        for each in _sdk_exports(package)
        if each.module == "errors" or each.module.endswith("_errors")
    }
    for name in ERRORS:
        imports.add("._runtime.errors", name)
    for name, module in own.items():
        imports.add(f"._sdk.{module}", name)
    webhooks = _webhook_errors(package)
    for name in webhooks:
        imports.add("._runtime.signatures", name)
    names: list[str] = sorted([*ERRORS, *webhooks, *own, *_alias(package)])
    text = "Errors: everything that this package raises."
    return ErrorsModuleView(Documentation(Text(text)), tuple(names), alias)


def _sdk_exports(package: ir.Package) -> tuple[ir.Behaviour, ...]:
    """Return what the package exports of its behaviours."""
    return () if package.sdk is None else package.sdk.exports


def _webhook_errors(package: ir.Package) -> list[str]:
    """Return the errors of a package that reads signed webhooks."""
    webhooks = package.webhooks
    signed = webhooks is not None and webhooks.signature is not None
    return list(SIGNATURE_ERRORS) if signed else []


def _alias(package: ir.Package) -> list[str]:
    """Return the client's own name for the root of its errors, if it has a name."""
    client = package.client
    alias = f"{client.name}Error"
    free = alias not in (*ERRORS, *SIGNATURE_ERRORS)
    return [alias] if client.environment_prefix and free else []


def hosts_module_view(client: ir.Client) -> HostsModuleView:
    """Return the view of ``hosts.py``."""
    others = [f"- {url}" for url in client.other_servers]
    notes = ["Other addresses of the main service:", "", *others] if others else []
    text = "The address of each service. All can be replaced."
    return HostsModuleView(
        documentation=Documentation(Text("Hosts: the address of each service.")),
        class_documentation=Documentation(Text(text), notes=tuple(map(Text, notes))),
        exports=("Hosts",),
        hosts=tuple(
            HostView(each.name, Text(each.url), Text(each.doc)) for each in client.hosts
        ),
        environments=tuple(_environment(each) for each in client.environments),
    )


def _environment(environment: ir.Environment) -> EnvironmentView:
    """Return the view of an environment."""
    described = tuple(
        (each.name, Text(each.doc)) for each in environment.variables if each.doc
    )
    text = environment.doc or "Return the addresses of this environment."
    return EnvironmentView(
        name=environment.name,
        variables=tuple(
            VariableView(each.name, Text(each.label)) for each in environment.variables
        ),
        urls=tuple((name, _pieces(url)) for name, url in environment.urls),
        documentation=Documentation(
            Text(text), (Section("Args", described),) if described else ()
        ),
    )


def _pieces(url: tuple[str, ...]) -> tuple[Text | str, ...]:
    """Return the parts of an address that are there: text and variables in turn."""
    return tuple(
        piece if number % 2 else Text(piece)
        for number, piece in enumerate(url)
        if piece
    )
