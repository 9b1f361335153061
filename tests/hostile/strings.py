"""Strings that have become code, markup, paths or trouble elsewhere."""

from __future__ import annotations

__all__ = ["CANARY", "CODE", "CONTROLS", "CORPUS", "NAMES", "TEMPLATES"]

CANARY = "canary"
"""The folder that every piece of injected code would create in the working folder."""

# Without a space: lines are broken at spaces, which alone would make it harmless.
_CALL = f"__import__('os').mkdir('{CANARY}')"

CODE = (
    f"{_CALL}",
    f'");{_CALL};("',
    f"');{_CALL};('",
    f'"""\n{_CALL}\n"""',
    f'""";{_CALL};"""',
    f"'''\n{_CALL}\n'''",
    f'\\"""\n{_CALL}\n\\"""',
    f"\\');{_CALL}#",
    f"\n{_CALL}\n",
    f"\n    {_CALL}\n",
    f"\r{_CALL}\r",
    f"\x0c{_CALL}\x0b",
    f"\u2028{_CALL}\u2029",
    f"x: ({_CALL}) = 1",
    f"x={_CALL}): pass\nclass y(",
    f"str, {_CALL}",
    f"[{_CALL}]",
    f"{{{_CALL}}}",
    f"{{{{{_CALL}}}}}",
    f"# type: {_CALL}",
    f"\\N{{BULLET}}\\x22\\u0022\\042{_CALL}",
    f'f"{{{_CALL}}}"',
)
TEMPLATES = (
    "{{ 7 * 7 }}{{ view.__class__ }}",
    "{% for x in view %}{% endfor %}{# #}",
    "{% raw %}",
    "{0}{x!r}{x.__class__}{{}}",
    "%s%(x)s%%",
    "$x ${x} #{x} `x` <x>&amp;",
)
# Halves of surrogate pairs are not among them: no document may hold one.
CONTROLS = (
    "\x00",
    "a\x00b",
    "\x1b[31m",
    "\x7f\x85\xa0\xad",
    "\u200b\u200d\ufeff",
    "\u202e\u2066\u2069\u061c",
    "\U0001f40d\U000e0041",
    "\t\n\r\n\x0b\x0c\x1c",
    "\u3000",
)
_ODDITIES = (
    "",
    " ",
    "'",
    '"',
    '"""',
    "'''",
    "\\",
    "\\\\",
    'ends with a quote"',
    "ends with a backslash\\",
    "# fmt: off",
    "# type: ignore",
    "-*- coding: utf-7 -*-",
    "../../../evil",
    "/etc/passwd",
    "C:\\evil",
    "NUL.py",
    "a" * 400,
    "word " * 300,
    "010",
    "2020-01-01",
    "1e400",
)
NAMES = (
    *("None", "True", "class", "self", "cls", "import", "match", "_", "__"),
    *("__class__", "__init__", "__slots__", "__getattr__", "__all__", "mro"),
    *("print", "type", "str", "list", "dict", "object", "super", "property"),
    *("extra", "decode", "from_dict", "to_dict", "data", "value", "UNSET", "Any"),
    *("con", "nul", "aux", "com1", "3d", "a-b", "a_b", "aB", "AB", "ab", "a b"),
    *(
        "é",
        "e\u0301",
        "ﬁ",
        "fi",
        "\uff46\uff49",
        "H",
        "\u0397",
        "\u041d",
        "\u210c",
        "名前",
        "🐍",
        "$",
        "+1",
    ),
    *(
        "x" * 400,
        "x" * 401,
        "\U0001d556\U0001d567\U0001d552\U0001d55d",
        "eval",
        "a.b",
        "a/b",
        "a~1b",
        "a%20b",
        "{a}",
    ),
)
CORPUS = (*CODE, *TEMPLATES, *CONTROLS, *_ODDITIES)
