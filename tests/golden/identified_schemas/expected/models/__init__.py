"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .address import Address
    from .owner import (
        X_2,
        Y_2,
        Animal,
        Both,
        BothX,
        BothY,
        Cat,
        Dog,
        First,
        MyFish,
        Owner,
        Second,
        Toy,
        Toy_2,
        Toys,
        Tree,
        UnknownAnimal,
        X,
        Y,
        decode_animal,
        decode_toys,
    )
__all__ = [
    "Address",
    "Animal",
    "Both",
    "BothX",
    "BothY",
    "Cat",
    "Dog",
    "First",
    "MyFish",
    "Owner",
    "Second",
    "Toy",
    "Toy_2",
    "Toys",
    "Tree",
    "UnknownAnimal",
    "X",
    "X_2",
    "Y",
    "Y_2",
    "decode_animal",
    "decode_toys",
]

_MODULES = {
    "Address": ".address",
    "Animal": ".owner",
    "Both": ".owner",
    "BothX": ".owner",
    "BothY": ".owner",
    "Cat": ".owner",
    "Dog": ".owner",
    "First": ".owner",
    "MyFish": ".owner",
    "Owner": ".owner",
    "Second": ".owner",
    "Toy": ".owner",
    "Toy_2": ".owner",
    "Toys": ".owner",
    "Tree": ".owner",
    "UnknownAnimal": ".owner",
    "X": ".owner",
    "X_2": ".owner",
    "Y": ".owner",
    "Y_2": ".owner",
    "decode_animal": ".owner",
    "decode_toys": ".owner",
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
