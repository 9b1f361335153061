# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What the pages of a site may load and talk to: a Content-Security-Policy of exact hosts.

Nothing inline runs, and nothing is allowed that is not named.

Source: https://www.w3.org/TR/CSP3/
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from .errors import ConfigurationError

__all__ = ["Policy", "is_origin"]

_ORIGIN: Final = re.compile(
    r"(?:https|http)://(?:[a-z0-9_.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?"
)
_SELF: Final = "'self'"


def is_origin(text: object) -> bool:
    """Tell whether a text is an origin and no more: scheme, host, and a port if any.

    Args:
        text: As browsers write it: in lower case, without a path or a slash.
    """
    return isinstance(text, str) and _ORIGIN.fullmatch(text) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Which origins a page may use beside its own, and what for.

    Attributes:
        scripts: May give scripts.
        styles: May give style sheets.
        fonts: May give fonts.
        connects: May be called by scripts.
        frames: May stand in a frame of the page.
        images: May give images; images within the page's own text are allowed then.
        forms: May get what a form holds.
        framed_by: May show the page in a frame of theirs.
        inline_styles: Whether scripts may put style sheets into the page.
    """

    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    fonts: tuple[str, ...] = ()
    connects: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    framed_by: tuple[str, ...] = ()
    inline_styles: bool = False

    def __post_init__(self) -> None:
        """Refuse what is no origin: it would end the policy, or open it.

        Raises:
            ConfigurationError: A source is something else.
        """
        for _, sources in self._origins():
            for source in sources:
                if not is_origin(source):
                    raise ConfigurationError(
                        f"{source!r} is no origin: write https://host or https://host:port"
                    )

    def header(self) -> str:
        """Return the value of the header."""
        return "; ".join(self._directives())

    def _origins(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return the directives, and the origins that each of them names."""
        return (
            ("script-src", self.scripts),
            ("style-src", self.styles),
            ("font-src", self.fonts),
            ("connect-src", self.connects),
            ("frame-src", self.frames),
            ("img-src", self.images),
            ("form-action", self.forms),
            ("frame-ancestors", self.framed_by),
        )

    def _directives(self) -> list[str]:
        """Return each directive with its sources."""
        written = ["default-src 'none'", "base-uri 'none'"]
        for name, origins in self._origins():
            sources = [*_own(name, self), *dict.fromkeys(origins)]
            written.append(f"{name} {' '.join(sources) or _NONE}")
        return written


_NONE: Final = "'none'"


def _own(name: str, policy: Policy) -> list[str]:
    """Return what a directive allows beside the origins that it names."""
    match name:
        case "script-src" | "connect-src":
            return [_SELF]
        case "style-src":
            return [_SELF, "'unsafe-inline'"] if policy.inline_styles else [_SELF]
        case "img-src":
            return [_SELF, "data:"] if policy.images else [_SELF]
        case _:
            return []
