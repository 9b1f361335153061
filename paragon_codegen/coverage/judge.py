"""Which values fit which schemas, by one validator for all of them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from paragon_codegen.loader import Document, Node
from paragon_codegen.nodes import Identity
from paragon_codegen.validate.bundle import Bundle
from paragon_codegen.validate.engine import Validator

__all__ = ["Judge"]

_LOOKED_AT = 50


class Judge:
    """A validator for many schemas of a document; compiling them one by one is what costs."""

    def __init__(self, document: Document, schemas: Iterable[Node]) -> None:
        """Compile the schemas.

        Raises:
            InvalidSchema: one of them is no JSON Schema.
        """
        bundle = Bundle(document)
        bundle.add_components()
        self._numbers: dict[Identity, str] = {}
        members: dict[str, Any] = {}
        for schema in schemas:
            number = self._numbers.setdefault(schema.identity, str(len(members)))
            members[number] = bundle.add(schema)
        self._validator = Validator({**bundle.schema(), "properties": members})

    def fits(self, value: Any, schema: Node) -> bool:
        """Whether a value fits one of the schemas."""
        return self._validator.fits({self._numbers[schema.identity]: value})

    def lacks_only(self, value: Any, schema: Node) -> bool:
        """Whether a value fits but for missing members.

        Those may be left out in one of the two directions.
        """
        wrapped = {self._numbers[schema.identity]: value}
        found = islice(self._validator.failures(wrapped), _LOOKED_AT)
        return all(failure.keyword == "required" for failure in found)
