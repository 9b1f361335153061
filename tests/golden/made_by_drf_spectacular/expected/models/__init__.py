"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        BlankEnum,
        CommentEnum,
        DoneRequest,
        DoneRequestComment,
        NullEnum,
        PaginatedTaskSList,
        PatchedTaskSRequest,
        ProjectS,
        ProjectSRequest,
        RatingEnum,
        StateEnum,
        TaskS,
        TaskSRequest,
        decode_done_request_comment,
        decode_null_enum,
    )
__all__ = [
    "BlankEnum",
    "CommentEnum",
    "DoneRequest",
    "DoneRequestComment",
    "NullEnum",
    "PaginatedTaskSList",
    "PatchedTaskSRequest",
    "ProjectS",
    "ProjectSRequest",
    "RatingEnum",
    "StateEnum",
    "TaskS",
    "TaskSRequest",
    "decode_done_request_comment",
    "decode_null_enum",
]

_MODULES = {
    "BlankEnum": ".schemas",
    "CommentEnum": ".schemas",
    "DoneRequest": ".schemas",
    "DoneRequestComment": ".schemas",
    "NullEnum": ".schemas",
    "PaginatedTaskSList": ".schemas",
    "PatchedTaskSRequest": ".schemas",
    "ProjectS": ".schemas",
    "ProjectSRequest": ".schemas",
    "RatingEnum": ".schemas",
    "StateEnum": ".schemas",
    "TaskS": ".schemas",
    "TaskSRequest": ".schemas",
    "decode_done_request_comment": ".schemas",
    "decode_null_enum": ".schemas",
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
