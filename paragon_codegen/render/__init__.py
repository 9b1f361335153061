"""IR → text: every file of the package, without touching the disk it goes to."""

from __future__ import annotations

from pathlib import Path

from paragon_codegen import ir
from paragon_codegen.resources import find

from .annotations import Index
from .builders import builders_view
from .clients import clients_view
from .environment import environment
from .flavours import FLAVOURS
from .models import module_view
from .package import errors_view, hosts_view, models_view, package_view
from .runtime import runtime_files
from .sdk import sdk_view

__all__ = ["render"]


def render(package: ir.Package) -> dict[str, str]:
    """Return the text of every file, by POSIX path within the package folder."""
    index = Index(package)
    files = {
        "__init__.py": _fill("package.py.jinja", package_view(package)),
        "py.typed": "",
        "errors.py": _fill("errors.py.jinja", errors_view(package)),
        "hosts.py": _fill("hosts.py.jinja", hosts_view(package.client)),
        "models/__init__.py": _fill("package.py.jinja", models_view(package)),
    }
    calls = any(group.operations for group in package.client.groups)
    if calls:
        builders = builders_view(package, index)
        files["operations.py"] = _fill("operations.py.jinja", builders)
    for module in package.modules:
        path = f"models/{module.name}.py"
        files[path] = _fill("models.py.jinja", module_view(module, index))
    for flavour in FLAVOURS:
        view = clients_view(package, index, flavour)
        if view.client is None and not view.groups:
            continue
        files[f"{flavour.module}.py"] = _fill("client.py.jinja", view)
    files |= _sdk(package, index)
    return files | runtime_files(files)


def _sdk(package: ir.Package, index: Index) -> dict[str, str]:
    """Return the modules of SDK methods and the behaviours behind them."""
    if package.sdk is None:
        return {}
    files = {"_sdk/__init__.py": '"""What the methods of the SDK do."""\n'}
    files |= {f"_sdk/{name}": text for name, text in package.sdk.files}
    for flavour in FLAVOURS:
        if flavour.form == "result":
            name = "async_sdk.py" if flavour.asynchronous else "sdk.py"
            files[name] = _fill("sdk.py.jinja", sdk_view(package, index, flavour))
    return files


def _fill(template: str, view: object) -> str:
    """Return a template filled in, ending in exactly one line break."""
    folder = Path(find("templates"))
    text = environment(folder).get_template(template).render(view=view)
    return text.rstrip("\n") + "\n"
