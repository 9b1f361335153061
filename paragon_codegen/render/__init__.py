"""IR → text: every file of the package, without touching the disk it goes to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from paragon_codegen import ir
from paragon_codegen.resources import find

from .environment import environment
from .models import module_view
from .types import Index

__all__ = ["render"]

_RUNTIME = Path(__file__).parent.parent / "runtime"


def render(package: ir.Package) -> dict[str, str]:
    """Return the text of every file, by POSIX path within the package folder."""
    index = Index(package)
    files = {"py.typed": ""}
    for module in package.modules:
        files[f"models/{module.name}.py"] = _fill(
            "models.py.jinja", module=module_view(module, index)
        )
    for path in sorted(_RUNTIME.glob("*.py")):
        files[f"_runtime/{path.name}"] = path.read_text("utf-8")
    return files


def _fill(template: str, **values: Any) -> str:
    """Return a template filled in, ending in exactly one line break."""
    text = environment(Path(find("templates"))).get_template(template).render(values)
    return text.rstrip("\n") + "\n"
