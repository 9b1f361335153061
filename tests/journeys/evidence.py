"""What of the spec is confirmed by the vendor's documents: the tables of spec/README.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from tests.spec.document import METHODS, Place, operations, root, schemas

_KEY = "x-undocumented"
_PAGE = "https://docs.useparagon.com/"
_DOCUMENTED = "| the vendor's page | operations |\n|---|---|\n"
_FROM_CODE = "| operation | where |\n|---|---|\n"
_PARTS = "| part | what it is |\n|---|---|\n"


def written(text: str) -> str:
    """Return the page with its tables as the spec has them now."""
    for head, rows in (
        (_DOCUMENTED, documented()),
        (_FROM_CODE, from_code()),
        (_PARTS, parts()),
    ):
        before, _, behind = text.partition(head)
        rest = re.sub(r"\A(\|.*\n)*", "", behind)
        text = "".join((before, head, *(f"{row}\n" for row in rows), rest))
    return text


def documented() -> Iterator[str]:
    """Yield a row for each page, with the operations that it confirms."""
    confirmed = [each for each in _described() if _KEY not in each.value]
    by_page = sorted(
        confirmed, key=_page
    )  # stable: in the order of the spec within one
    for page, found in groupby(by_page, key=_page):
        names = ", ".join(f"`{each.value['operationId']}`" for each in found)
        yield f"| [{page.removeprefix(_PAGE)}]({page}) | {names} |"


def from_code() -> Iterator[str]:
    """Yield a row for each operation that no page shows."""
    for each in operations():
        if _KEY in each.place.value:
            yield f"| `{each.id}` | {each.method.upper()} `{each.path}` |"


def parts() -> Iterator[str]:
    """Yield a row for each parameter, schema and member that no page shows."""
    for each in operations():
        for parameter in each.parameters:
            if _KEY in parameter.value:
                yield _part(f"{parameter.value['name']} of {each.id}", parameter)
    for name, schema in schemas().items():
        if _KEY in schema.value:
            yield _part(name, schema)
        for member, value in schema.value.get("properties", {}).items():
            if _KEY in value:
                yield _part(f"{name}.{member}", Place(value, schema.file))


def _described() -> Iterator[Place]:
    """Yield every operation, those that the vendor sends included."""
    yield from (each.place for each in operations())
    for _, item in root().members("webhooks"):
        yield from (Place(item.value[x], item.file) for x in METHODS if x in item.value)


def _page(place: Place) -> str:
    return str(place.value["externalDocs"]["url"])


def _part(name: str, place: Place) -> str:
    described = " ".join(str(place.value["description"]).split())
    first = re.split(r"(?<=\.) ", described)[0]
    return f"| `{name}` | {first} |"
