# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Keeps secrets out of reprs, logs, errors and pickles.

Much of what is masked is a server's own text. So every pattern here takes a time
that grows with the length of the text and no faster, and what is only shown is cut
first: a secret that begins before the cut is looked at whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final, NoReturn

from .escapes import LONGEST, unescaped
from .json_data import is_array, is_object
from .lengths import EXCERPT_LENGTH, HEADER_COUNT, HEADER_LENGTH
from .masking import cut_off, divided, forms_of, masked, merged, spans
from .secret import MASK, Secret, is_sensitive

__all__ = ["Redactor", "without_secrets"]

_TOKEN_REACH: Final = 8192
"""Characters beyond a cut in which the end of a token is looked for."""

_SECRET_NAMES: Final = "token|secret|passw|authorization|api_?key|private_?key|cookie"
_SECRET_NAME: Final = re.compile(_SECRET_NAMES, re.IGNORECASE)
# The quotes of JSON within JSON have backslashes before them, as many on both sides.
_JSON_MEMBER: Final = re.compile(
    r'(?P<head>(?P<quote>\\{0,7}+")(?P<name>(?:[^"\\]++|\\u[0-9a-fA-F]{4})+)(?P=quote)'
    r'\s*+:\s*+(?P=quote))(?:[^"\\]++|(?!(?P=quote))\\++"?+)*'
)
_QUERY_MEMBER: Final = re.compile(r"([?&])([^?=&#\s]++)=([^&#\s]*+)")
_JSON_OBJECTS: Final = ("%7B%22", "%7b%22", '{"')


def without_secrets(members: Mapping[str, Any]) -> dict[str, Any]:
    """Return named values for display: text that is named like a secret is masked."""
    return {name: _shown(name, value) for name, value in members.items()}


def _shown(name: str, value: Any) -> Any:
    """Return a value for display; what stands in a list has the list's name."""
    if is_object(value):
        return without_secrets(value)
    if is_array(value):
        return [_shown(name, each) for each in value]
    if value.__class__ is tuple:
        return tuple(_shown(name, each) for each in value)
    return MASK if _SECRET_NAME.search(name) and _is_text(value) else value


def _is_text(value: Any) -> bool:
    """Tell whether a value is text on the wire: one with a format may be a key."""
    from .formats import READERS

    return isinstance(value, (str, *READERS))


class Redactor:
    """Masks the secrets of one call, and what looks like a token, in text.

    Secrets are found in any spelling: escaped for JSON, a URL or HTML, or for
    one within another, and in base64.
    """

    __slots__ = ("_known", "_secrets")

    def __init__(self, secrets: Sequence[Secret]) -> None:
        self._secrets = secrets
        self._known: tuple[int, list[str]] = (-1, [])

    def text(self, text: str, most: int | None = None) -> str:
        """Return `text` with every known secret and every token-like word masked.

        Args:
            text: any text, whoever wrote it.
            most: characters of it to return, and a mark; the rest is not looked at.
        """
        return self.texts([text], most)[0]

    def texts(self, texts: Sequence[str], most: int | None = None) -> list[str]:
        """Return several texts, each as `text` would; one scan serves them all."""
        reach = self._reach()
        heads = [each if most is None else each[: most + reach] for each in texts]
        found = spans("\0".join(heads), self._forms())
        return [
            masked(head, share, most)
            for head, share in zip(heads, divided(found, heads), strict=True)
        ]

    def line(self, text: str, most: int = EXCERPT_LENGTH) -> str:
        """Return masked text as one line of at most `most` characters and a mark."""
        return _line(_without_members(self.text(text, 4 * most)), most)

    def excerpt(self, content: bytes, charset: str = "utf-8") -> str:
        """Return the masked beginning of a body, at most `EXCERPT_LENGTH` characters.

        Args:
            content: the body, or what has arrived of it.
            charset: a charset that Python knows.
        """
        size = 4 * EXCERPT_LENGTH
        reach = size + self._reach()
        # At most four bytes make a character. Without NULs UTF-16 reads like ASCII.
        head = content[: 4 * reach].decode(charset, "replace")[:reach].replace("\0", "")
        forms = self._forms()
        text = masked(head, merged(spans(head, forms) + cut_off(head, forms)), size)
        text = _JSON_MEMBER.sub(_mask_json_member, text)
        return _line(_without_members(text), EXCERPT_LENGTH)

    def url(self, url: str, most: int | None = None) -> str:
        """Return `url` with secrets and the values of telling query names masked."""
        return _without_members(self.text(url, most))

    def headers(self, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Return header pairs with secrets and the values of telling names masked.

        At most `HEADER_COUNT` of them are kept, of each `HEADER_LENGTH` characters.
        """
        kept = list(islice(pairs, HEADER_COUNT))
        names = self.texts([name for name, _ in kept], HEADER_LENGTH)
        values = self.texts([value for _, value in kept], HEADER_LENGTH)
        return [
            (shown, MASK if is_sensitive(name) else _without_members(value))
            for (name, _), shown, value in zip(kept, names, values, strict=True)
        ]

    def data(self, value: Any) -> Any:
        """Return parsed JSON data, changed in place: every text and name in it masked."""
        found = list(dict.fromkeys(_texts(value)))
        pairs = zip(found, self.texts(found), strict=True)
        swap = {text: shown for text, shown in pairs if shown != text}
        return _swapped(value, swap) if swap else value

    def _forms(self) -> list[str]:
        """Return every spelling of the secrets, longest first."""
        # Secrets join the list with each attempt.
        if self._known[0] != len(self._secrets):
            each = [forms_of(secret.reveal()) for secret in self._secrets]
            self._known = len(each), sorted(
                {form for forms in each for form in forms}, key=len, reverse=True
            )
        return self._known[1]

    def _reach(self) -> int:
        """Return how far beyond a cut a secret that begins before it may end."""
        longest = len(max(self._forms(), key=len, default=""))
        return max(_TOKEN_REACH, LONGEST * longest)

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied into another process."""
        raise TypeError("a Redactor holds secrets, which cannot be pickled")

    def __repr__(self) -> str:
        """Return the class name only."""
        return "Redactor()"


def _line(text: str, most: int) -> str:
    """Return the beginning of a text on one line; a mark shows that it goes on."""
    text = "".join(c if c.isprintable() else " " for c in text)
    return text if len(text.removesuffix("…")) <= most else text[:most] + "…"


def _without_members(text: str) -> str:
    """Return a text with the values of telling query names masked."""
    return _QUERY_MEMBER.sub(_mask_member, text)


def _mask_member(match: re.Match[str]) -> str:
    """Return a query member, its value masked when its name is telling.

    So is a JSON object: its members may be a user's answers, secrets among them.
    """
    separator, name, value = match.groups()
    secret = is_sensitive(name) or value.startswith(_JSON_OBJECTS)
    return f"{separator}{name}={MASK if secret else value}"


def _mask_json_member(match: re.Match[str]) -> str:
    """Return a member of an object, its text masked when its name is telling."""
    secret = _SECRET_NAME.search(unescaped(match["name"]))
    return match["head"] + MASK if secret else match[0]


def _is_number(value: object) -> bool:
    """Tell whether a JSON value is a number; a PIN may come back as one."""
    return type(value) in (int, float)


def _nodes(data: Any) -> Iterator[dict[str, Any] | list[Any]]:
    """Yield the objects and arrays of JSON data; a stack, because it may be deep."""
    left: list[Any] = [data]
    while left:
        node = left.pop()
        if is_object(node):
            yield node
            left += node.values()
        elif is_array(node):
            yield node
            left += node


def _texts(data: Any) -> Iterator[str]:
    """Yield the texts, names and numbers of JSON data as text."""
    for node in _nodes([data]):
        if isinstance(node, dict):
            yield from node
        for each in node.values() if isinstance(node, dict) else node:
            if isinstance(each, str) or _is_number(each):
                yield str(each)


def _swapped(data: Any, swap: Mapping[str, str]) -> Any:
    """Return JSON data in which other texts stand, changed in place."""

    def other(value: Any) -> Any:
        text = isinstance(value, str) or _is_number(value)
        return swap.get(str(value), value) if text else value

    root = [data]
    for node in _nodes(root):
        if isinstance(node, dict):
            changed = {other(name): other(each) for name, each in node.items()}
            node.clear()
            node.update(changed)
        else:
            node[:] = [other(each) for each in node]
    return root[0]
