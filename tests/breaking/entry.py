"""One way to break a promise, and the tests that must notice."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Break", "runtime", "sdk"]


@dataclass(frozen=True)
class Break:
    """A change of the code that breaks a guarantee.

    Attributes:
        guarantee: its number, such as C7.
        how: completes "seen failing when …".
        file: below the runtime, or, with `sdk/` in front, below Paragon's behaviours;
            the copies in the package are changed too.
        old: text that stands in the file; each place of it is changed.
        new: what stands there instead.
        tests: each must fail then, at least for one of its parameters.
    """

    guarantee: str
    how: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]

    @property
    def places(self) -> tuple[str, str]:
        """Where the file stands in the repository: the original and the copy."""
        if self.file.startswith("sdk/"):
            name = self.file.removeprefix("sdk/")
            return (
                f"spec/sdk/behaviour/{name}",
                f"generated/paragon_connect/_sdk/{name}",
            )
        return (
            f"paragon_codegen/runtime/{self.file}",
            f"generated/paragon_connect/_runtime/{self.file}",
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
