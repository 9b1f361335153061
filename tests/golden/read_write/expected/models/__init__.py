"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Animal,
        AnimalInput,
        Base,
        Cat,
        CatInput,
        Dog,
        InlineRequest,
        Line,
        LineInput,
        Login,
        Order,
        OrderInput,
        OrderPlace,
        Plain,
        Stamp,
        Test,
        TestInput,
        Token,
        UnknownAnimal,
        UnknownAnimalInput,
        decode_animal,
        decode_animal_input,
        decode_stamp,
        decode_token,
    )
__all__ = [
    "Animal",
    "AnimalInput",
    "Base",
    "Cat",
    "CatInput",
    "Dog",
    "InlineRequest",
    "Line",
    "LineInput",
    "Login",
    "Order",
    "OrderInput",
    "OrderPlace",
    "Plain",
    "Stamp",
    "Test",
    "TestInput",
    "Token",
    "UnknownAnimal",
    "UnknownAnimalInput",
    "decode_animal",
    "decode_animal_input",
    "decode_stamp",
    "decode_token",
]

_MODULES = {
    "Animal": ".schemas",
    "AnimalInput": ".schemas",
    "Base": ".schemas",
    "Cat": ".schemas",
    "CatInput": ".schemas",
    "Dog": ".schemas",
    "InlineRequest": ".schemas",
    "Line": ".schemas",
    "LineInput": ".schemas",
    "Login": ".schemas",
    "Order": ".schemas",
    "OrderInput": ".schemas",
    "OrderPlace": ".schemas",
    "Plain": ".schemas",
    "Stamp": ".schemas",
    "Test": ".schemas",
    "TestInput": ".schemas",
    "Token": ".schemas",
    "UnknownAnimal": ".schemas",
    "UnknownAnimalInput": ".schemas",
    "decode_animal": ".schemas",
    "decode_animal_input": ".schemas",
    "decode_stamp": ".schemas",
    "decode_token": ".schemas",
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
