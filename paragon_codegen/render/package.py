"""The package's own modules: exports, hosts, errors."""

from __future__ import annotations

from dataclasses import dataclass

from paragon_codegen import ir
from paragon_codegen.imports import Imports
from paragon_codegen.reserved import ERRORS

from .annotations import decoder_name
from .literals import docstring, literal, prose
from .printer import assigned, call
from .runtime import runtime_exports

__all__ = [
    "ErrorsView",
    "HostsView",
    "PackageView",
    "errors_view",
    "hosts_view",
    "models_view",
    "package_view",
]


@dataclass(frozen=True, slots=True)
class PackageView:
    """A module that loads its names when they are asked for."""

    doc: list[str]
    imports: list[str]
    exports: list[str]
    modules: list[str]


@dataclass(frozen=True, slots=True)
class ErrorsView:
    """The module of errors."""

    names: tuple[str, ...]
    own: list[str]
    exports: list[str]
    alias: str


@dataclass(frozen=True, slots=True)
class HostView:
    """A service and its address."""

    declaration: list[str]
    doc: list[str]


@dataclass(frozen=True, slots=True)
class EnvironmentView:
    """A constructor for another place."""

    signature: list[str]
    doc: list[str]
    body: list[str]


@dataclass(frozen=True, slots=True)
class HostsView:
    """The class of hosts."""

    imports: list[str]
    doc: list[str]
    fields: list[HostView]
    environments: list[EnvironmentView]


def package_view(package: ir.Package) -> PackageView:
    """Return the lines of the package's ``__init__``."""
    client = package.client.name
    modules = {
        client: ".client",
        f"Async{client}": ".async_client",
        "Hosts": ".hosts",
        **runtime_exports(package),
        **{each.name: f"._sdk.{each.module}" for each in _sdk_exports(package)},
        **dict.fromkeys([*ERRORS, *_alias(package)], ".errors"),
    }
    text = package.title or package.name
    return _lazy(f"{text}: a typed client.", modules, package.doc)


def models_view(package: ir.Package) -> PackageView:
    """Return the lines of ``models/__init__``."""
    modules: dict[str, str] = {}
    for module in package.modules:
        for declaration in module.declarations:
            modules[declaration.name] = f".{module.name}"
            if isinstance(declaration, ir.Union | ir.Alias):
                modules[decoder_name(declaration.name)] = f".{module.name}"
    return _lazy("Models: what travels to the API and back.", modules, "")


def _lazy(title: str, modules: dict[str, str], doc: str) -> PackageView:
    """Return a module whose names live in other modules."""
    imports = Imports()
    for name, module in modules.items():
        imports.add(module, name)
    entries = [f"{literal(name)}: {literal(modules[name])}" for name in sorted(modules)]
    return PackageView(
        doc=docstring(f"{title}\n\n{doc}", 0),
        imports=list(imports.lines(indent=4)),
        exports=[literal(name) for name in sorted(modules)],
        modules=entries,
    )


def errors_view(package: ir.Package) -> ErrorsView:
    """Return the lines of ``errors.py``."""
    alias = _alias(package)
    own = [each.name for each in _sdk_exports(package) if each.module == "errors"]
    exports = [literal(name) for name in sorted([*ERRORS, *alias, *own])]
    return ErrorsView(ERRORS, sorted(own), exports, "".join(alias))


def _sdk_exports(package: ir.Package) -> tuple[ir.Behaviour, ...]:
    """Return what the package exports of its behaviours."""
    return () if package.sdk is None else package.sdk.exports


def _alias(package: ir.Package) -> list[str]:
    """Return the client's own name for the root of its errors, if it has a name."""
    client = package.client
    alias = f"{client.name}Error"
    return [alias] if client.environment_prefix and alias not in ERRORS else []


def hosts_view(client: ir.Client) -> HostsView:
    """Return the lines of ``hosts.py``."""
    imports = Imports()
    imports.add("._runtime.hosts", "BaseHosts")
    if client.environments:
        imports.add("typing", "Self")
        imports.add("._runtime.hosts", "host_name")
    others = [f"- {prose(url)}" for url in client.other_servers]
    more = ["Other addresses of the main service:", "", *others] if others else None
    return HostsView(
        imports=list(imports.lines()),
        doc=docstring(
            "The address of each service. All can be replaced.", 4, more=more
        ),
        fields=[_host(each) for each in client.hosts],
        environments=[_environment(each) for each in client.environments],
    )


def _host(host: ir.Host) -> HostView:
    return HostView(
        declaration=assigned(f"{host.name}: str = ", literal(host.url), 4),
        doc=docstring(host.doc, 4) if host.doc else [],
    )


def _environment(environment: ir.Environment) -> EnvironmentView:
    """Return the constructor for one environment."""
    variables = environment.variables
    urls = [f"{name}={_url(pieces)}" for name, pieces in environment.urls]
    notes = [
        f"    {each.name}: {' '.join(prose(each.doc).split())}"
        for each in variables
        if each.doc
    ]
    return EnvironmentView(
        signature=call(
            f"def {environment.name}(",
            ["cls", *(f"{each.name}: str" for each in variables)],
            ") -> Self:",
            4,
        ),
        doc=docstring(
            environment.doc or "Return the addresses of this environment.",
            8,
            more=["Args:", *notes] if notes else None,
        ),
        body=[
            *[
                f"{each.name} = host_name({each.name}, {literal(each.name)})"
                for each in variables
            ],
            *call("return cls(", urls, ")", 8),
        ],
    )


def _url(pieces: tuple[str, ...]) -> str:
    """Return the expression of an address: text and variables in turn."""
    parts = [
        piece if index % 2 else literal(piece)
        for index, piece in enumerate(pieces)
        if piece
    ]
    return " + ".join(parts)
