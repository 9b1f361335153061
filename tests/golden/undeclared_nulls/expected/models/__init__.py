"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Choice,
        Circle,
        Counts,
        Everyone,
        Free,
        Ghost,
        Holder,
        HolderSize,
        HolderStatus,
        Meeting,
        MeetingHaunting,
        MeetingVisit,
        Part,
        PeopleOrGhosts,
        Person,
        PersonOrGhost,
        Problem,
        ReplaceHolderRequest,
        Robot,
        RobotOrPerson,
        Shape,
        Square,
        Strict,
        Texts,
        Typed,
        UnknownShape,
        decode_choice,
        decode_counts,
        decode_free,
        decode_meeting,
        decode_people_or_ghosts,
        decode_person_or_ghost,
        decode_robot_or_person,
        decode_shape,
        decode_texts,
    )
__all__ = [
    "Choice",
    "Circle",
    "Counts",
    "Everyone",
    "Free",
    "Ghost",
    "Holder",
    "HolderSize",
    "HolderStatus",
    "Meeting",
    "MeetingHaunting",
    "MeetingVisit",
    "Part",
    "PeopleOrGhosts",
    "Person",
    "PersonOrGhost",
    "Problem",
    "ReplaceHolderRequest",
    "Robot",
    "RobotOrPerson",
    "Shape",
    "Square",
    "Strict",
    "Texts",
    "Typed",
    "UnknownShape",
    "decode_choice",
    "decode_counts",
    "decode_free",
    "decode_meeting",
    "decode_people_or_ghosts",
    "decode_person_or_ghost",
    "decode_robot_or_person",
    "decode_shape",
    "decode_texts",
]

_MODULES = {
    "Choice": ".schemas",
    "Circle": ".schemas",
    "Counts": ".schemas",
    "Everyone": ".schemas",
    "Free": ".schemas",
    "Ghost": ".schemas",
    "Holder": ".schemas",
    "HolderSize": ".schemas",
    "HolderStatus": ".schemas",
    "Meeting": ".schemas",
    "MeetingHaunting": ".schemas",
    "MeetingVisit": ".schemas",
    "Part": ".schemas",
    "PeopleOrGhosts": ".schemas",
    "Person": ".schemas",
    "PersonOrGhost": ".schemas",
    "Problem": ".schemas",
    "ReplaceHolderRequest": ".schemas",
    "Robot": ".schemas",
    "RobotOrPerson": ".schemas",
    "Shape": ".schemas",
    "Square": ".schemas",
    "Strict": ".schemas",
    "Texts": ".schemas",
    "Typed": ".schemas",
    "UnknownShape": ".schemas",
    "decode_choice": ".schemas",
    "decode_counts": ".schemas",
    "decode_free": ".schemas",
    "decode_meeting": ".schemas",
    "decode_people_or_ghosts": ".schemas",
    "decode_person_or_ghost": ".schemas",
    "decode_robot_or_person": ".schemas",
    "decode_shape": ".schemas",
    "decode_texts": ".schemas",
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
