"""The one place where a string of a document becomes a Python identifier.

Only ASCII letters, digits and underscores leave this module, so no text of a
document can become code by way of a name.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence

__all__ = [
    "Scope",
    "claim_together",
    "class_name",
    "constant_name",
    "decoder_name",
    "module_name",
    "snake_name",
]

MAX_LENGTH = 64
"""Longer names are cut and closed with a hash, so that they stay distinct."""

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
    """Split `text` into ASCII words; other characters are spelled by code point."""
    plain: list[str] = []
    for character in unicodedata.normalize("NFKD", text):
        if character.isascii():
            plain.append(character)
        elif not unicodedata.combining(character):
            plain.append(f" u{ord(character)} ")
    return _WORD.findall("".join(plain).replace("_", " "))


def _bounded(name: str) -> str:
    """Cut a long name and mark it with a hash of the whole."""
    if len(name) <= MAX_LENGTH:
        return name
    mark = hashlib.blake2b(name.encode(), digest_size=4).hexdigest()
    return f"{name[: MAX_LENGTH - 9].rstrip('_')}_{mark}"


def snake_name(text: str, *, fallback: str = "value") -> str:
    """Return a name for a variable, attribute, argument or function.

    Args:
        text: Any text, for example a wire name such as ``connectedUserId``.
        fallback: The name when `text` holds no letter or digit.

    Returns:
        A ``snake_case`` identifier that is no keyword.
    """
    name = "_".join(_words(text)).lower() or fallback
    if name[0].isdigit():
        name = f"{fallback}_{name}"
    name = _bounded(name)
    return f"{name}_" if name in _KEYWORDS else name


def class_name(text: str, *, fallback: str = "Model") -> str:
    """Return a ``PascalCase`` class name that hides no builtin class.

    Args:
        text: Any text, for example the key of a component schema.
        fallback: The name when `text` holds no letter or digit.
    """
    words = _words(text)
    shouted = all(word.upper() == word for word in words)
    name = "".join(_capitalized(word, shouted) for word in words) or fallback
    if name[0].isdigit():
        name = f"{fallback}{name}"
    name = _bounded(name[0].upper() + name[1:])
    return f"{name}_" if name in _BUILTIN_CLASSES or name in _KEYWORDS else name


def _capitalized(word: str, shouted: bool) -> str:
    """Capitalize `word`; acronyms stay as written unless everything is a capital."""
    if word[:5] == "OAuth" or (word.isupper() and not shouted):
        return word
    return word.capitalize()


def constant_name(text: str, *, fallback: str = "VALUE") -> str:
    """Return an ``UPPER_CASE`` name, for example for the member of an enum."""
    name = "_".join(_words(text)).upper() or fallback
    if name[0].isdigit():
        name = f"{fallback}_{name}"
    return _bounded(name)


def module_name(text: str) -> str:
    """Return a module name that is no keyword and no device name of Windows."""
    name = snake_name(text, fallback="module").strip("_")
    return f"{name}_" if name in _KEYWORDS or name in _DEVICES else name


def decoder_name(name: str) -> str:
    """Return the name of the function that decodes a union or an alias."""
    return f"decode_{snake_name(name)}"


class Scope:
    """Hands out names that are distinct within one scope.

    A reserved name gets an underscore, a repeated one a number. Names are
    compared without case, so that two of them never differ only in that.

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
    reserved = any(scope.reserves(prefix + name) for scope, prefix in places)
    free = f"{name}_" if reserved else name
    numbers, key = places[0][0].numbers, (name, *places)
    number = numbers.get(key, 2)
    while any(scope.taken(prefix + free) for scope, prefix in places):
        free = f"{name}_{number}"
        number += 1
    numbers[key] = number
    for scope, prefix in places:
        scope.take(prefix + free)
    return free
