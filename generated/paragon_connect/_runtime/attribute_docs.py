# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What is said of the attributes of a class: the docstrings below them."""

from __future__ import annotations

import ast
import functools
import inspect
import sys

__all__ = ["attribute_docs"]


def attribute_docs(cls: type) -> dict[str, str]:
    """Return the docstrings of a class's attributes, by name.

    Python keeps none of them: they are read from the source, and are missing where
    that is not at hand.
    """
    return _docs(cls.__module__).get(cls.__qualname__, {})


@functools.cache
def _docs(module: str) -> dict[str, dict[str, str]]:
    """Return the docstrings of all attributes in a module, by class and name."""
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except (OSError, TypeError, KeyError, SyntaxError):
        return {}
    return {
        each.name: _attributes(each)
        for each in tree.body
        if isinstance(each, ast.ClassDef)
    }


def _attributes(cls: ast.ClassDef) -> dict[str, str]:
    found: dict[str, str] = {}
    for member, below in zip(cls.body, cls.body[1:], strict=False):
        match member, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                found[name] = inspect.cleandoc(text)
            case _:
                pass
    return found
