"""Letters: what a text is in ASCII, so that no letter looks like another.

A name of other letters may read like one that stands there already. Whoever types it
needs a keyboard that has them.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["in_ascii", "is_readable"]

_CODE_POINT = re.compile(" u[0-9]+ ")
# Latin letters that Unicode does not take apart, as it writes them in ASCII (CLDR).
_LATIN = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ħ": "h",
    "ŧ": "t",
    "ŋ": "n",
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",
}


def in_ascii(text: str) -> str:
    """Return a text in ASCII: accents fall away, what has no other form is its code point.

    Args:
        text: Any text. Where it has words, punctuation only separates them.
    """
    if text.isascii():
        return text
    characters = unicodedata.normalize("NFKD", text)
    has_words = any(each.isalnum() for each in characters)
    plain: list[str] = []
    for at, character in enumerate(characters):
        if character.isascii():
            plain.append(character)
        elif character.lower() in _LATIN:
            plain.append(_latin(character, characters[at + 1 : at + 2]))
        elif has_words and _is_punctuation(character):
            plain.append(" ")
        elif not unicodedata.combining(character):
            plain.append(f" u{ord(character)} ")
    return "".join(plain)


def is_readable(text: str) -> bool:
    """Tell whether a text is no code points in ASCII."""
    return _CODE_POINT.search(in_ascii(text)) is None


def _latin(character: str, following: str) -> str:
    """Return a Latin letter as ASCII letters; capitals look at what follows."""
    found = _LATIN[character.lower()]
    if character.islower():
        return found
    return found.capitalize() if following.islower() else found.upper()


def _is_punctuation(character: str) -> bool:
    """Tell whether a character only separates words.

    A fixed version of Unicode is asked: the output is the same under every Python.
    """
    return unicodedata.ucd_3_2_0.category(character).startswith("P")
