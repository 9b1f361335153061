"""Tags of YAML: those of the core schema say what a value is, `!!merge` what a key is.

https://yaml.org/spec/1.2.2/#103-core-schema
"""

from __future__ import annotations

from typing import Any

from paragon_codegen.positions import Unreadable
from paragon_codegen.yaml_scalars import Scalar, scalar

_CORE = "tag:yaml.org,2002:"
_TYPES: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (float, int),
    "bool": (bool,),
    "null": (type(None),),
}
_HINT = "put text in quotes and leave the tag out"


def check_tag(event: Any, *names: str) -> None:
    """Check the tag of a node, if it has one.

    Args:
        event: the parser's event for the node.
        names: the tags that may stand there, without `!!`.

    Raises:
        Unreadable: it is another one.
    """
    if event.tag is None or _name(event) in names:
        return
    mark = event.start_mark
    message = f"the tag `!!{_name(event)}` cannot stand here"
    if not _name(event):
        message = "of YAML's tags only those of its core schema are accepted"
    raise Unreadable((mark.line + 1, mark.column + 1), message, _HINT)


def is_merge(event: Any) -> bool:
    """Tell whether a key is a merge key: `<<` without quotes, or what its tag says is one."""
    if event.tag is not None:
        return _name(event) == "merge"
    return event.value == "<<" and bool(event.implicit[0])


def tagged(event: Any) -> Scalar:
    """The value of a scalar that has a tag, be it plain or in quotes.

    Raises:
        Unreadable: the tag is none that a scalar may have.
        ValueError: the value is none of the tag's; the text says so.
    """
    check_tag(event, *_TYPES)
    name = _name(event)
    text: str = event.value
    value = text if name == "str" else scalar(text)
    if type(value) not in _TYPES[name]:
        raise ValueError(f"this is no value of the tag `!!{name}`")
    return float(value) if name == "float" and type(value) is int else value


def _name(event: Any) -> str:
    """The tag of a node without what all tags of YAML begin with; empty for others."""
    tag: str = event.tag
    name = tag.removeprefix(_CORE)
    return name if name in {*_TYPES, "map", "seq", "merge"} and name != tag else ""
