"""The one place where a string of a document becomes a Python identifier.

Only ASCII letters, digits and underscores leave this module, so no text of a
document can become code by way of a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .letters import in_ascii
from .shortening import MAX_LENGTH, Shortened, bounded
from .symbols import said, told_apart

__all__ = [
    "MAX_LENGTH",
    "Scope",
    "claim_together",
    "class_name",
    "constant_name",
    "decoder_name",
    "module_name",
    "respelled",
    "snake_name",
    "told_apart",
]

_WORD = re.compile(
    r"OAuth[0-9]*|[A-Z]+[0-9]*(?=[A-Z][a-z]|\b|_|$)|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+"
)
# Written out, not asked of the running interpreter: the output is the same
# under every version of Python.
_KEYWORDS = frozenset(
    """False None True and as assert async await break class continue def del elif
    else except finally for from global if import in is lambda nonlocal not or pass
    raise return try while with yield""".split()
)
_BUILTIN_CLASSES = frozenset(
    """ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup
    BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError
    ConnectionAbortedError ConnectionError ConnectionRefusedError
    ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning
    EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError
    FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
    IndentationError IndexError InterruptedError IsADirectoryError KeyError
    KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError
    NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
    PendingDeprecationWarning PermissionError ProcessLookupError
    PythonFinalizationError RecursionError ReferenceError ResourceWarning
    RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError
    SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError
    UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
    UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning
    ZeroDivisionError""".split()
)
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin", "conout"]
    + [f"{port}{digit}" for port in ("com", "lpt") for digit in range(10)]
)


def _words(text: str) -> list[str]:
    """Split `text` into ASCII words; signs are said where they say something.

    Latin letters lose their marks, punctuation between words separates them; other
    characters are spelled by code point.
    """
    return _WORD.findall(in_ascii(said(text)).replace("_", " "))


def snake_name(text: str, *, fallback: str = "value") -> str:
    """Return a name for a variable, attribute, argument or function.

    Args:
        text: Any text, for example a wire name such as ``connectedUserId``.
        fallback: The name when `text` holds no letter or digit.

    Returns:
        A ``snake_case`` identifier that is no keyword.
    """
    words = _named([word.lower() for word in _words(text)], fallback)
    name = bounded(words, "_")
    return f"{name}_" if name in _KEYWORDS else name


def _named(words: list[str], fallback: str) -> list[str]:
    """Return words that a name can begin with."""
    return words if words and not words[0][0].isdigit() else [fallback, *words]


def class_name(text: str, *, fallback: str = "Model") -> str:
    """Return a ``PascalCase`` class name that hides no builtin class.

    Args:
        text: Any text, for example the key of a component schema.
        fallback: The name when `text` holds no letter or digit.
    """
    words = _words(text)
    shouted = all(word.upper() == word for word in words)
    capitalized = [_capitalized(word, shouted) for word in words]
    name = bounded(_named(capitalized, fallback), "")
    return f"{name}_" if name in _BUILTIN_CLASSES or name in _KEYWORDS else name


def _capitalized(word: str, shouted: bool) -> str:
    """Capitalize `word`; acronyms stay as written unless everything is a capital."""
    if word[:5] == "OAuth" or (word.isupper() and not shouted):
        return word
    return word.capitalize()


def constant_name(text: str, *, fallback: str = "VALUE") -> str:
    """Return an ``UPPER_CASE`` name, for example for the member of an enum."""
    return bounded(_named([word.upper() for word in _words(text)], fallback), "_")


def module_name(text: str) -> str:
    """Return a module name that is no keyword and no device name of Windows."""
    name = snake_name(text, fallback="module").strip("_")
    return f"{name}_" if name in _KEYWORDS or name in _DEVICES else name


def decoder_name(name: str) -> str:
    """Return the name of the function that decodes a union or an alias."""
    return f"decode_{respelled(name)}"


def respelled(name: str) -> str:
    """Return a name of this module's in ``snake_case``: it loses no word."""
    return "_".join(_words(name)).lower()


class Scope:
    """Hands out names that are distinct within one scope.

    A reserved name gets an underscore, a repeated one a number, or a hash of all its
    words where it had lost some. Names are compared without case, so that two of them
    never differ only in that.

    Attributes:
        numbers: The next number for names that were claimed before.
    """

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        """Start a scope in which the `reserved` names are not to be used."""
        self._reserved = frozenset(reserved)
        self._folded: set[str] = set()
        # Where the search for a free variation begins: thousands of equal names took hours.
        self.numbers: dict[object, int] = {}

    def reserves(self, name: str) -> bool:
        """Tell whether `name` was never free."""
        return name in self._reserved

    def taken(self, name: str) -> bool:
        """Tell whether `claim` would have to change `name`."""
        return self.reserves(name) or name.lower() in self._folded

    def take(self, name: str) -> None:
        """Note that `name` stands for something from now on."""
        self._folded.add(name.lower())

    def claim(self, name: str) -> str:
        """Return `name`, or the first free variation of it, and take it."""
        return claim_together(name, [(self, "")])


def claim_together(name: str, places: Sequence[tuple[Scope, str]]) -> str:
    """Return the first variation of a name that is free in several scopes, and take it.

    Args:
        name: The name that is wanted.
        places: The scopes, each with the prefix that the name has there.
    """
    if isinstance(name, Shortened) and _taken(name, places):
        name = name.marked
    reserved = any(scope.reserves(prefix + name) for scope, prefix in places)
    free = f"{name}_" if reserved else str(name)
    numbers, key = places[0][0].numbers, (name, *places)
    number = numbers.get(key, 2)
    while _taken(free, places):
        free = f"{name}_{number}"
        number += 1
    numbers[key] = number
    for scope, prefix in places:
        scope.take(prefix + free)
    return free


def _taken(name: str, places: Sequence[tuple[Scope, str]]) -> bool:
    """Tell whether a name is taken in one of several scopes."""
    return any(scope.taken(prefix + name) for scope, prefix in places)
