"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Car,
        Cat,
        Disc,
        Dog,
        Flat,
        Pet,
        Shape,
        Shape_2,
        Slab,
        Thing,
        Truck,
        UnknownPet,
        Van,
        decode_car,
        decode_flat,
        decode_pet,
        decode_shape,
        decode_shape_2,
        decode_thing,
    )
__all__ = [
    "Car",
    "Cat",
    "Disc",
    "Dog",
    "Flat",
    "Pet",
    "Shape",
    "Shape_2",
    "Slab",
    "Thing",
    "Truck",
    "UnknownPet",
    "Van",
    "decode_car",
    "decode_flat",
    "decode_pet",
    "decode_shape",
    "decode_shape_2",
    "decode_thing",
]

_MODULES = {
    "Car": ".schemas",
    "Cat": ".schemas",
    "Disc": ".schemas",
    "Dog": ".schemas",
    "Flat": ".schemas",
    "Pet": ".schemas",
    "Shape": ".schemas",
    "Shape_2": ".schemas",
    "Slab": ".schemas",
    "Thing": ".schemas",
    "Truck": ".schemas",
    "UnknownPet": ".schemas",
    "Van": ".schemas",
    "decode_car": ".schemas",
    "decode_flat": ".schemas",
    "decode_pet": ".schemas",
    "decode_shape": ".schemas",
    "decode_shape_2": ".schemas",
    "decode_thing": ".schemas",
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
