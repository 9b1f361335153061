"""Path templates: what they call their parameters, and what these are declared as.

No name of a path parameter goes over the wire: where the two differ in spelling only, or in
the way in which a framework marks a parameter, it is plain what is meant.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Agreement", "agreed", "path_names"]

_NAME = re.compile(r"\{([^{}]*)\}")
_COLON = re.compile(r"(?<=/):(\w+)(?=/|$)")
_EXPANSION = "+"
_SEGMENTS = ":path"


@dataclass(frozen=True, slots=True)
class Agreement:
    """A template and the parameters that are declared for it.

    Attributes:
        template: with the declared names.
        renamed: what the template has, and the declared name.
        multi_segment: declared names whose values may hold slashes, as RFC 6570 and
            Starlette mark them: `{+name}`, `{name:path}`.
        missing: names of the template that nobody declares.
        unused: declared names that the template does not have.
    """

    template: str
    renamed: tuple[tuple[str, str], ...]
    multi_segment: frozenset[str]
    missing: tuple[str, ...]
    unused: tuple[str, ...]


def path_names(template: str) -> list[str]:
    """The names in the path of a template, what follows it aside; some perhaps twice."""
    return _NAME.findall(_path(template))


def agreed(template: str, declared: Iterable[str]) -> Agreement:
    """A template with the names that are declared for its parameters.

    Args:
        template: as the document has it.
        declared: names of the path parameters.
    """
    known = tuple(dict.fromkeys(declared))
    template = _distinct(template, known)
    unused = [name for name in known if name not in path_names(template)]
    renamed: list[tuple[str, str]] = []
    multi: set[str] = set()
    for found in _COLON.finditer(_path(template)):
        if found[1] in unused:
            renamed.append((found[0], found[1]))
            template = template.replace(found[0], f"{{{found[1]}}}", 1)
            unused.remove(found[1])
    missing: list[str] = []
    for name in dict.fromkeys(path_names(template)):
        if name in known:
            continue
        meant = _meant(name, unused)
        if meant is None:
            missing.append(name)
            continue
        renamed.append((f"{{{name}}}", meant))
        template = template.replace(f"{{{name}}}", f"{{{meant}}}")
        unused.remove(meant)
        if name.startswith(_EXPANSION) or name.endswith(_SEGMENTS):
            multi.add(meant)
    return Agreement(
        template, tuple(renamed), frozenset(multi), tuple(missing), tuple(unused)
    )


def _distinct(template: str, known: tuple[str, ...]) -> str:
    """The template with a name of its own for each place: the second `{id}` is `{id_2}`."""
    seen = Counter[str]()

    def named(found: re.Match[str]) -> str:
        name = found[1]
        seen[name] += 1
        again = f"{name}_{seen[name]}"
        return f"{{{again}}}" if seen[name] > 1 and again not in known else found[0]

    return _NAME.sub(named, template)


def _path(template: str) -> str:
    return re.split(r"[?#]", template, maxsplit=1)[0]


def _meant(name: str, unused: list[str]) -> str | None:
    """The one declared name that is spelled as `name`, or ends so, as `userId` for `id`.

    What frameworks say of the values counts for nothing: `{id:[0-9]+}` is `id`.
    """
    plain = name.partition(":")[0]
    if plain in unused:
        return plain
    spelled = _spelling(name)
    alike = [each for each in unused if _spelling(each) == spelled]
    if not alike and spelled:
        alike = [each for each in unused if _spelling(each).endswith(spelled)]
    return alike[0] if len(alike) == 1 else None


def _spelling(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()
