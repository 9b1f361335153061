"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Expression,
        Holder,
        Husband,
        JsonValue,
        Leaf,
        Nested,
        NestedMap,
        Sum,
        Tree,
        UnknownExpression,
        Wife,
        decode_expression,
        decode_json_value,
        decode_nested,
        decode_nested_map,
    )
__all__ = [
    "Expression",
    "Holder",
    "Husband",
    "JsonValue",
    "Leaf",
    "Nested",
    "NestedMap",
    "Sum",
    "Tree",
    "UnknownExpression",
    "Wife",
    "decode_expression",
    "decode_json_value",
    "decode_nested",
    "decode_nested_map",
]

_MODULES = {
    "Expression": ".schemas",
    "Holder": ".schemas",
    "Husband": ".schemas",
    "JsonValue": ".schemas",
    "Leaf": ".schemas",
    "Nested": ".schemas",
    "NestedMap": ".schemas",
    "Sum": ".schemas",
    "Tree": ".schemas",
    "UnknownExpression": ".schemas",
    "Wife": ".schemas",
    "decode_expression": ".schemas",
    "decode_json_value": ".schemas",
    "decode_nested": ".schemas",
    "decode_nested_map": ".schemas",
}


def __getattr__(name: str) -> object:
    """Load what is asked for, not more: importing the package costs nothing."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names."""
    return __all__
