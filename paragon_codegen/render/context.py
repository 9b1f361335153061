"""What every writer of a module needs: types, and the imports they bring."""

from __future__ import annotations

from paragon_codegen.imports import Imports

from .annotations import Index
from .types import Types

__all__ = ["Context"]


class Context:
    """Types and imports of one module that is no module of models."""

    def __init__(self, index: Index, *, asynchronous: bool = True) -> None:
        """Start a module that imports nothing yet.

        Args:
            index: The declarations of the package.
            asynchronous: Whether its functions take what only an async client sends.
        """
        self.asynchronous = asynchronous
        self.imports = Imports()
        self.types = Types(index, self.imports, models=".models.", own="")

    def runtime(self, module: str, name: str) -> str:
        """Import a name of the runtime; return it, ready for use."""
        return self.imports.add(f"._runtime.{module}", name)

    def codec(self, name: str) -> str:
        """Import a helper of the codec."""
        return self.types.codec(name)

    @property
    def unset(self) -> str:
        """Import `UNSET`."""
        return self.types.unset("UNSET")
