"""The difference between a member that is absent and one that is null."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final, Literal

__all__ = ["UNSET", "Unset"]


class Unset(Enum):
    """Type of `UNSET`, the value of an optional member that is absent.

    An enum with one member, so that type checkers narrow on
    ``value is UNSET``; it is false, so that ``if value:`` narrows as well.
    """

    # No text: what writes the values of enums must not take it for one.
    UNSET = ...

    def __bool__(self) -> Literal[False]:
        """Return False: an absent member counts as empty."""
        return False

    def __repr__(self) -> str:
        """Return ``UNSET``."""
        return "UNSET"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Return how pydantic reads it: JSON has no such value."""
        from .pydantic_parts import core_schemas

        def read(value: object) -> object:
            if value is UNSET:
                return value
            raise ValueError("only UNSET is unset")

        schemas = core_schemas()
        return schemas.no_info_plain_validator_function(read)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        """Leave it out of JSON Schemas."""
        from .pydantic_parts import core

        raise core().PydanticOmit


UNSET: Final = Unset.UNSET
"""The member is absent: not received, or not to be sent."""
