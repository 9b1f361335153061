"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        AvatarRequest,
        PartialUserCreation,
        PickUserEmailOrName,
        RecordStringUnknown,
        Role,
        Shape,
        Shape1,
        Shape1Type,
        Shape2,
        Shape2Type,
        UnknownShape,
        User,
        UserCreation,
        UserStatus,
        ValidateError,
        ValidateErrorMessage,
        decode_record_string_unknown,
        decode_shape,
    )
__all__ = [
    "AvatarRequest",
    "PartialUserCreation",
    "PickUserEmailOrName",
    "RecordStringUnknown",
    "Role",
    "Shape",
    "Shape1",
    "Shape1Type",
    "Shape2",
    "Shape2Type",
    "UnknownShape",
    "User",
    "UserCreation",
    "UserStatus",
    "ValidateError",
    "ValidateErrorMessage",
    "decode_record_string_unknown",
    "decode_shape",
]

_MODULES = {
    "AvatarRequest": ".schemas",
    "PartialUserCreation": ".schemas",
    "PickUserEmailOrName": ".schemas",
    "RecordStringUnknown": ".schemas",
    "Role": ".schemas",
    "Shape": ".schemas",
    "Shape1": ".schemas",
    "Shape1Type": ".schemas",
    "Shape2": ".schemas",
    "Shape2Type": ".schemas",
    "UnknownShape": ".schemas",
    "User": ".schemas",
    "UserCreation": ".schemas",
    "UserStatus": ".schemas",
    "ValidateError": ".schemas",
    "ValidateErrorMessage": ".schemas",
    "decode_record_string_unknown": ".schemas",
    "decode_shape": ".schemas",
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
