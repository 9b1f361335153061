"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Cat,
        Dog,
        DogToy,
        Pet,
        PetHome,
        PetHomeRoomsItem,
        PetStatus,
        Puppy,
        PuppyStatus,
        Shelter,
        ShelterGuest,
    )
__all__ = [
    "Cat",
    "Dog",
    "DogToy",
    "Pet",
    "PetHome",
    "PetHomeRoomsItem",
    "PetStatus",
    "Puppy",
    "PuppyStatus",
    "Shelter",
    "ShelterGuest",
]

_MODULES = {
    "Cat": ".schemas",
    "Dog": ".schemas",
    "DogToy": ".schemas",
    "Pet": ".schemas",
    "PetHome": ".schemas",
    "PetHomeRoomsItem": ".schemas",
    "PetStatus": ".schemas",
    "Puppy": ".schemas",
    "PuppyStatus": ".schemas",
    "Shelter": ".schemas",
    "ShelterGuest": ".schemas",
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
