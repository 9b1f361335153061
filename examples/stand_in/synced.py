"""Syncs as the stand-in remembers them: how far each is, and the records in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import NAMESPACE_URL, uuid5

from stand_in.messages import JSON, Refused

_NEXT = {"INITIALIZING": "ACTIVE", "ACTIVE": "IDLE"}
"""What a sync does next, each time somebody asks what it does."""


@dataclass
class Sync:
    """A sync; it is up to date when it has been asked for often enough.

    Attributes:
        shown: As createSync and listSyncs answer.
        user_id: Whose it is.
        source: What is at the provider: names, contents, readers.
        records: What was fetched, in the order in which it came.
        synced_at: When the last run was completed.
        came: How many records had come with each one, those since replaced included.
    """

    shown: JSON
    user_id: str
    source: list[JSON]
    records: list[JSON] = field(default_factory=list[JSON])
    synced_at: str | None = None
    came: dict[str, int] = field(default_factory=dict[str, int])

    def look(self, moment: str) -> None:
        """Go on a step; a sync that is paused, or up to date, stays so."""
        before = self.shown["status"]
        self.shown["status"] = _NEXT.get(before, before)
        if before == "ACTIVE":
            self.fetch(moment)

    def fetch(self, moment: str) -> None:
        """Fetch what is not there yet."""
        known = {each["name"] for each in self.records}
        for each in self.source:
            if each["name"] not in known:
                record = self._record(each, moment)
                self.records.append(record)
                self.came[record["id"]] = self.latest + 1
        self.synced_at = moment

    @property
    def latest(self) -> int:
        """How many records have come so far."""
        return max(self.came.values(), default=0)

    def behind(self, number: int) -> list[JSON]:
        """Return the records that came behind so many others."""
        return [each for each in self.records if self.came[each["id"]] > number]

    def change(self, name: str, content: str, moment: str) -> None:
        """Change a file at the provider, or add one: it comes behind all others."""
        source = {"readers": ["ada@example.com"], **self._source(name)}
        changed = {**source, "name": name, "content": content}
        self.source = [x for x in self.source if x["name"] != name] + [changed]
        self.records = [x for x in self.records if x["name"] != name]
        self.fetch(moment)

    def record(self, record_id: str) -> JSON:
        """Return a record by its id."""
        for each in self.records:
            if each["id"] == record_id:
                return each
        raise Refused(404, f"there is no record {record_id}")

    def content(self, record_id: str) -> str:
        """Return the content of a record."""
        text: str = self._source(self.record(record_id)["name"])["content"]
        return text

    def may(self, user: str, role: str, record_id: str) -> bool:
        """Tell whether somebody has a role: the first reader owns a file."""
        readers: list[str] = self._source(self.record(record_id)["name"])["readers"]
        name = user.removeprefix("user:")
        return name in (readers if role == "can_read" else readers[:1])

    def people(self, record_id: str) -> list[str]:
        """Return everybody who may see a record."""
        readers: list[str] = self._source(self.record(record_id)["name"])["readers"]
        return readers

    def _source(self, name: str) -> JSON:
        found = [each for each in self.source if each["name"] == name]
        return found[0] if found else {}

    def _record(self, source: JSON, moment: str) -> JSON:
        name = source["name"]
        found = {
            "id": source.get("id")
            or str(uuid5(NAMESPACE_URL, f"{self.user_id}/{name}")),
            "externalId": f"provider-{name}",
            "name": name,
            "url": f"https://provider.example/{name}",
        }
        return {**found, "createdAt": moment, "updatedAt": moment, "deleted": False}


def sync_id(user_id: str, integration: str, name: str) -> str:
    """Return the id of a sync: the same one when it is made once more."""
    return str(uuid5(NAMESPACE_URL, f"{user_id}/{integration}/{name}"))
