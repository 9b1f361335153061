"""References that are still to be followed."""

from __future__ import annotations

from collections import deque

from paragon_codegen.loader import Document, Node
from paragon_codegen.validate.kinds import Object

__all__ = ["Pending"]


class Pending:
    """A queue of references. What names another host is put off until no other is left:
    the file whose schema has that `$id` may still have to be read."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._references: deque[tuple[Node, Object]] = deque()
        self._remote: deque[tuple[Node, Object]] = deque()
        self._files = 0

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._references or self._remote)

    def add(self, node: Node, kind: Object) -> None:
        """Put a reference to an object of a kind at the end."""
        self._references.append((node, kind))

    def take(self) -> tuple[Node, Object]:
        """The next reference; those that nothing answers come last."""
        while self._references or self._has_news():
            node, kind = self._references.popleft()
            if not self._document.is_remote(node):
                return node, kind
            self._remote.append((node, kind))
        return self._remote.popleft()

    def _has_news(self) -> bool:
        """Take back what was put off if more files have been read since."""
        read = len(self._document.files)
        if read == self._files:
            return False
        self._files = read
        self._references, self._remote = self._remote, deque()
        return bool(self._references)
