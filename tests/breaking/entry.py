"""One way to break a promise, and the tests that must notice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Break", "documents", "runtime", "sdk"]


@dataclass(frozen=True)
class Break:
    """A change of the code that breaks a guarantee.

    Attributes:
        guarantee: its number, such as C7.
        how: completes "seen failing when …".
        file: below the runtime, or, with `sdk/` in front, below Paragon's behaviours;
            the copies in the package are changed too. With `package/` in front it is
            of the package alone, where it was made by templates.
        old: text that stands in the file; each place of it is changed.
        new: what stands there instead.
        tests: each must fail then, at least for one of its parameters.
        beside: further changes, where two parts keep the promise: file, old, new.
    """

    guarantee: str
    how: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]
    beside: tuple[tuple[str, str, str], ...] = ()

    def changes(self) -> Iterator[tuple[str, str, str]]:
        """Yield each place in the repository, its old text and its new one."""
        for file, old, new in ((self.file, self.old, self.new), *self.beside):
            for place in _places(file):
                yield place, old, new


def _places(file: str) -> tuple[str, ...]:
    """Return where a file stands in the repository: the original and its copy."""
    if file.startswith("sdk/"):
        name = file.removeprefix("sdk/")
        return f"spec/sdk/behaviour/{name}", f"generated/paragon_connect/_sdk/{name}"
    if file.startswith("package/"):
        return (f"generated/paragon_connect/{file.removeprefix('package/')}",)
    return (
        f"paragon_codegen/runtime/{file}",
        f"generated/paragon_connect/_runtime/{file}",
    )


def runtime(module: str, *names: str) -> tuple[str, ...]:
    """Return tests of a module of tests/runtime.

    Args:
        module: without `test_` and `.py`.
        names: of functions, without `test_`.
    """
    return tuple(f"tests/runtime/test_{module}.py::test_{name}" for name in names)


def sdk(module: str, *names: str) -> tuple[str, ...]:
    """Return tests of a module of tests/sdk; see `runtime`."""
    return tuple(f"tests/sdk/test_{module}.py::test_{name}" for name in names)


def documents(module: str, *names: str) -> tuple[str, ...]:
    """Return tests of a module of tests/sdk/audit, by their whole names.

    Args:
        module: without `test_d` and `.py`.
        names: of functions, behind the class that they stand in.
    """
    return tuple(f"tests/sdk/audit/test_d{module}.py::{name}" for name in names)
