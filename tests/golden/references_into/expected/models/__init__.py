"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .openapi import ErrorResponse, GetFarIdResponse, Thing_2
    from .pet_home import PetHome, PetHomeStreet
    from .schemas import (
        Alias,
        Braces,
        Choice,
        Choice2,
        ChoiceRound,
        Early,
        FooBar,
        Later,
        LaterPart,
        ListPetsFilter,
        ListPetsResponse,
        ListPetsResponsePetsItem,
        Thing,
        decode_alias,
        decode_choice,
    )
__all__ = [
    "Alias",
    "Braces",
    "Choice",
    "Choice2",
    "ChoiceRound",
    "Early",
    "ErrorResponse",
    "FooBar",
    "GetFarIdResponse",
    "Later",
    "LaterPart",
    "ListPetsFilter",
    "ListPetsResponse",
    "ListPetsResponsePetsItem",
    "PetHome",
    "PetHomeStreet",
    "Thing",
    "Thing_2",
    "decode_alias",
    "decode_choice",
]

_MODULES = {
    "Alias": ".schemas",
    "Braces": ".schemas",
    "Choice": ".schemas",
    "Choice2": ".schemas",
    "ChoiceRound": ".schemas",
    "Early": ".schemas",
    "ErrorResponse": ".openapi",
    "FooBar": ".schemas",
    "GetFarIdResponse": ".openapi",
    "Later": ".schemas",
    "LaterPart": ".schemas",
    "ListPetsFilter": ".schemas",
    "ListPetsResponse": ".schemas",
    "ListPetsResponsePetsItem": ".schemas",
    "PetHome": ".pet_home",
    "PetHomeStreet": ".pet_home",
    "Thing": ".schemas",
    "Thing_2": ".openapi",
    "decode_alias": ".schemas",
    "decode_choice": ".schemas",
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
