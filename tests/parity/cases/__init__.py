"""The cases, area by area."""

from __future__ import annotations

from typing import Final

from tests.parity.case import Case
from tests.parity.cases import (
    accounts,
    audit,
    browser,
    catalogue,
    configurations,
    data_sources,
    events,
    field_options,
    install,
    install_flow,
    install_flow_errors,
    proxy,
    refusals,
    session,
    settings,
    sources,
    triggers,
    unknown_ids,
    users,
    workflows,
)

__all__ = ["AREAS"]

AREAS: Final[dict[str, tuple[Case, ...]]] = {
    "accounts": accounts.CASES,
    "audit": audit.CASES,
    "browser": browser.CASES,
    "catalogue": catalogue.CASES,
    "configurations": configurations.CASES,
    "data_sources": data_sources.CASES,
    "events": events.CASES,
    "field_options": field_options.CASES,
    "install": install.CASES,
    "install_flow": install_flow.CASES,
    "install_flow_errors": install_flow_errors.CASES,
    "proxy": proxy.CASES,
    "refusals": refusals.CASES,
    "session": session.CASES,
    "settings": settings.CASES,
    "sources": sources.CASES,
    "triggers": triggers.CASES,
    "unknown_ids": unknown_ids.CASES,
    "users": users.CASES,
    "workflows": workflows.CASES,
}
