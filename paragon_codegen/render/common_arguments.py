"""The arguments that the constructor of every client has."""

from __future__ import annotations

from .context import Context
from .flavours import Flavour
from .printer import call

__all__ = ["COMMON_ARGUMENTS", "common_parameters", "options_argument"]

COMMON_ARGUMENTS = [
    ("hosts", "Addresses of the services."),
    ("base_url", "One address for all services, in place of `hosts`."),
    ("timeout", "Seconds for a whole call, or limits for each phase."),
    ("max_retries", "Attempts after the first one."),
    ("headers", "Headers sent with every call."),
    ("observers", "Told of every attempt: for metrics and traces."),
    (
        "retry_budget",
        "Bounds the retries of all calls together, copies included; None for no such "
        "bound. Default: 100 retries at once, and one more for every ten calls.",
    ),
    ("limits", "How many connections are kept, and how long."),
    (
        "proxy",
        "URL of the proxy for https. None: no proxy. Default: `HTTPS_PROXY`, "
        "`ALL_PROXY` and `NO_PROXY` of the environment.",
    ),
    ("http_client", "Moves the bytes in place of a connection pool of its own."),
]
"""Names and what the documentation says of them."""


def common_parameters(context: Context, flavour: Flavour) -> list[str]:
    """Return the parameters, and import what they need."""
    http = "AsyncHttpClient" if flavour.asynchronous else "HttpClient"
    mapping = context.imports.add("collections.abc", "Mapping")
    sequence = context.imports.add("collections.abc", "Sequence")
    timeout = context.runtime("options", "Timeout")
    default = context.runtime("options", "DEFAULT_TIMEOUT")
    observer = context.runtime("observing", "Observer")
    budget = context.runtime("budget", "RetryBudget")
    limits = context.runtime("options", "Limits")
    usual = context.runtime("options", "DEFAULT_LIMITS")
    unset_type = context.types.unset("Unset")
    return [
        f"hosts: Hosts | {unset_type} = {context.unset}",
        f"base_url: str | {unset_type} = {context.unset}",
        f"timeout: float | {timeout} = {default}",
        "max_retries: int = 2",
        f"headers: {mapping}[str, str] | None = None",
        f"observers: {sequence}[{observer}] = ()",
        f"retry_budget: {budget} | {unset_type} | None = {context.unset}",
        f"limits: {limits} = {usual}",
        f"proxy: str | {unset_type} | None = {context.unset}",
        f"http_client: {context.runtime('transport', http)} | None = None",
    ]


def options_argument(context: Context) -> str:
    """Return the argument of the base class that holds most of them together."""
    options = context.runtime("settings", "call_options")
    listed = ["timeout", "max_retries", "sealed_headers"]
    named = ["observers=observers", "retry_budget=retry_budget"]
    return "\n".join(call(f"options={options}(", [*listed, *named], ")", 12))
