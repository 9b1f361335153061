"""The tools that a user can run, as far as they were listed."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..models.actionkit import ToolFunction, ToolList

__all__ = ["KnownTool", "ListedTools", "ToolLists", "ToolQuery", "listed"]


@dataclass(frozen=True, slots=True)
class ToolQuery:
    """Which tools are asked for.

    Attributes:
        integrations: Only those of these integrations; None: of all.
        categories: Only those of integrations in these categories; None: in all.
        limit_to_available: Whether only those of connected integrations.
    """

    integrations: tuple[str, ...] | None = None
    categories: tuple[str, ...] | None = None
    limit_to_available: bool = True


@dataclass(frozen=True, slots=True)
class KnownTool:
    """A tool, and where it belongs.

    Attributes:
        integration: The integration.
        function: What is known of the tool.
    """

    integration: str
    function: ToolFunction


@dataclass(frozen=True, slots=True)
class ListedTools:
    """What one list says.

    Attributes:
        tools: The tools by name, in the order of the list.
        whole: Whether the list is said to lack nothing.
    """

    tools: dict[str, KnownTool]
    whole: bool


@dataclass(slots=True)
class ToolLists:
    """The lists that are known for one user.

    They belong to a state of the user's accounts: after any change of it they are as
    good as unknown. Nothing here takes a lock.
    """

    _lists: dict[ToolQuery, ListedTools] = field(
        default_factory=dict[ToolQuery, ListedTools]
    )
    _changes: int = -1

    def get(self, query: ToolQuery, changes: int) -> ListedTools | None:
        """Return a list, if it is known for the present state."""
        return self._lists.get(query) if changes == self._changes else None

    def keep(self, query: ToolQuery, found: ListedTools, changes: int) -> None:
        """Remember a list for a state; those of another state go."""
        if changes != self._changes:
            self._lists.clear()
        self._changes = changes
        self._lists[query] = found

    def find(self, name: str, changes: int) -> KnownTool | None:
        """Return a tool; a list of what the user has connected says it best."""
        if changes != self._changes:
            return None
        best_first = sorted(self._lists, key=lambda query: not query.limit_to_available)
        for query in best_first:
            if found := self._lists[query].tools.get(name):
                return found
        return None

    def clear(self) -> None:
        """Forget all lists."""
        self._lists.clear()


def listed(answer: ToolList) -> ListedTools:
    """Return what the API's list says; a tool without a function cannot be called."""
    tools = {
        tool.function.name: KnownTool(integration, tool.function)
        for integration, each in answer.tools.items()
        for tool in each
        if tool.function
    }
    return ListedTools(tools, whole=not answer.errors)
