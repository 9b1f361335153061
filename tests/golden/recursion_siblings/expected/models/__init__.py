"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        AddNodeRequest,
        Husband,
        HusbandWife,
        Left,
        LeftNext,
        LeftNextNext,
        Node,
        NodeInput,
        NodeInputMarked,
        NodeInputSized,
        NodeMarked,
        NodeSized,
        Right,
        RightNext,
        Wife,
        WifeHusband,
        Within,
        WithinInner,
        WithinInnerDeep,
    )
__all__ = [
    "AddNodeRequest",
    "Husband",
    "HusbandWife",
    "Left",
    "LeftNext",
    "LeftNextNext",
    "Node",
    "NodeInput",
    "NodeInputMarked",
    "NodeInputSized",
    "NodeMarked",
    "NodeSized",
    "Right",
    "RightNext",
    "Wife",
    "WifeHusband",
    "Within",
    "WithinInner",
    "WithinInnerDeep",
]

_MODULES = {
    "AddNodeRequest": ".schemas",
    "Husband": ".schemas",
    "HusbandWife": ".schemas",
    "Left": ".schemas",
    "LeftNext": ".schemas",
    "LeftNextNext": ".schemas",
    "Node": ".schemas",
    "NodeInput": ".schemas",
    "NodeInputMarked": ".schemas",
    "NodeInputSized": ".schemas",
    "NodeMarked": ".schemas",
    "NodeSized": ".schemas",
    "Right": ".schemas",
    "RightNext": ".schemas",
    "Wife": ".schemas",
    "WifeHusband": ".schemas",
    "Within": ".schemas",
    "WithinInner": ".schemas",
    "WithinInnerDeep": ".schemas",
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
