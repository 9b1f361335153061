"""Merge keys (`<<`) of YAML 1.1: what a mapping takes over from others.

https://yaml.org/type/merge.html
"""

from __future__ import annotations

from typing import Any, cast

from paragon_codegen.data import is_list, is_mapping


class _Merge:
    """Stands for `<<` among the keys of a mapping, where a text would be a member."""

    def __str__(self) -> str:
        return "<<"


MERGE = cast(str, _Merge())
"""The key under which what is merged stands until its mapping is complete."""


def sources(mapping: dict[Any, Any]) -> list[dict[str, Any]]:
    """The mappings that a mapping takes over, the one that wins first.

    Raises:
        ValueError: something else stands among them.
    """
    written = mapping[MERGE]
    listed = written if is_list(written) else [written]
    found = [each for each in listed if is_mapping(each)]
    if len(found) < len(listed):
        raise ValueError("only mappings can be merged")
    return found


def merge(mapping: dict[Any, Any], taken_over: list[dict[str, Any]]) -> None:
    """Put the members of other mappings where the merge key stands; own ones win."""
    own = dict(mapping)
    mapping.clear()
    for key, value in own.items():
        if key is not MERGE:
            mapping[key] = value
            continue
        for source in taken_over:
            for name, member in source.items():
                if name not in own:
                    mapping.setdefault(name, member)
