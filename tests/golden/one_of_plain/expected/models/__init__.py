"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Company,
        Holder,
        HolderInline,
        HolderInlineRange,
        Mixed,
        Models,
        OneOrMany,
        Person,
        Scalars,
        Types,
        decode_holder_inline,
        decode_mixed,
        decode_models,
        decode_one_or_many,
        decode_scalars,
        decode_types,
    )
__all__ = [
    "Company",
    "Holder",
    "HolderInline",
    "HolderInlineRange",
    "Mixed",
    "Models",
    "OneOrMany",
    "Person",
    "Scalars",
    "Types",
    "decode_holder_inline",
    "decode_mixed",
    "decode_models",
    "decode_one_or_many",
    "decode_scalars",
    "decode_types",
]

_MODULES = {
    "Company": ".schemas",
    "Holder": ".schemas",
    "HolderInline": ".schemas",
    "HolderInlineRange": ".schemas",
    "Mixed": ".schemas",
    "Models": ".schemas",
    "OneOrMany": ".schemas",
    "Person": ".schemas",
    "Scalars": ".schemas",
    "Types": ".schemas",
    "decode_holder_inline": ".schemas",
    "decode_mixed": ".schemas",
    "decode_models": ".schemas",
    "decode_one_or_many": ".schemas",
    "decode_scalars": ".schemas",
    "decode_types": ".schemas",
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
