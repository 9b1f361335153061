"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Base,
        Branch,
        Bud,
        Cat,
        DeepInfo,
        Info,
        Leaf,
        Lizard,
        Node,
        Owner,
        OwnerTagged,
        Pet,
        PetKind,
        PlainBranch,
        PlainPet,
        PrimitiveString,
        Twig,
        UnknownBase,
        UnknownBranch,
        UnknownNode,
        UnknownPet,
        decode_base,
        decode_branch,
        decode_node,
        decode_pet,
    )
__all__ = [
    "Base",
    "Branch",
    "Bud",
    "Cat",
    "DeepInfo",
    "Info",
    "Leaf",
    "Lizard",
    "Node",
    "Owner",
    "OwnerTagged",
    "Pet",
    "PetKind",
    "PlainBranch",
    "PlainPet",
    "PrimitiveString",
    "Twig",
    "UnknownBase",
    "UnknownBranch",
    "UnknownNode",
    "UnknownPet",
    "decode_base",
    "decode_branch",
    "decode_node",
    "decode_pet",
]

_MODULES = {
    "Base": ".schemas",
    "Branch": ".schemas",
    "Bud": ".schemas",
    "Cat": ".schemas",
    "DeepInfo": ".schemas",
    "Info": ".schemas",
    "Leaf": ".schemas",
    "Lizard": ".schemas",
    "Node": ".schemas",
    "Owner": ".schemas",
    "OwnerTagged": ".schemas",
    "Pet": ".schemas",
    "PetKind": ".schemas",
    "PlainBranch": ".schemas",
    "PlainPet": ".schemas",
    "PrimitiveString": ".schemas",
    "Twig": ".schemas",
    "UnknownBase": ".schemas",
    "UnknownBranch": ".schemas",
    "UnknownNode": ".schemas",
    "UnknownPet": ".schemas",
    "decode_base": ".schemas",
    "decode_branch": ".schemas",
    "decode_node": ".schemas",
    "decode_pet": ".schemas",
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
