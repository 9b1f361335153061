"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        BadRequestError,
        Car,
        CarsListCarsResponse,
        Cat,
        Color,
        Dog,
        Extra,
        Form,
        PetsPetsResponseItem,
        UnknownPetsPetsResponseItem,
        Wheel,
        decode_extra,
        decode_pets_pets_response_item,
    )
__all__ = [
    "BadRequestError",
    "Car",
    "CarsListCarsResponse",
    "Cat",
    "Color",
    "Dog",
    "Extra",
    "Form",
    "PetsPetsResponseItem",
    "UnknownPetsPetsResponseItem",
    "Wheel",
    "decode_extra",
    "decode_pets_pets_response_item",
]

_MODULES = {
    "BadRequestError": ".schemas",
    "Car": ".schemas",
    "CarsListCarsResponse": ".schemas",
    "Cat": ".schemas",
    "Color": ".schemas",
    "Dog": ".schemas",
    "Extra": ".schemas",
    "Form": ".schemas",
    "PetsPetsResponseItem": ".schemas",
    "UnknownPetsPetsResponseItem": ".schemas",
    "Wheel": ".schemas",
    "decode_extra": ".schemas",
    "decode_pets_pets_response_item": ".schemas",
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
