# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Charsets: what a content type says of the text that came with it."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["codec_of", "unknown_charset"]

_CHARSET: Final = re.compile(
    r";\s*+charset\s*+=\s*+\"?+([^\s;\"]{1,40})", re.IGNORECASE
)
# Written out: a name that Python looks up is remembered for ever, and some codecs take
# a time that grows with the square of the text (punycode).
_CODECS: Final = {re.sub("[-_]", "", name): name for name in """
        ascii us-ascii utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32 utf-32-le
        utf-32-be latin-1 iso-8859-1 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5
        iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-9 iso-8859-10 iso-8859-11 iso-8859-13
        iso-8859-14 iso-8859-15 iso-8859-16 windows-1250 windows-1251 windows-1252
        windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258
        cp1250 cp1251 cp1252 cp437 cp850 cp852 cp866 cp874 cp932 cp949 koi8-r koi8-u
        macintosh tis-620 gb2312 gbk gb18030 hz big5 big5-hkscs euc-jp shift-jis sjis
        iso-2022-jp euc-kr iso-2022-kr
    """.split()}


def codec_of(content_type: str) -> str | None:
    """Return what Python calls the declared charset: UTF-8 without one.

    Args:
        content_type: the header's value.

    Returns:
        A codec's name; None when the charset is not a usual one.
    """
    return _CODECS.get(re.sub("[-_]", "", _charset(content_type)))


def unknown_charset(content_type: str) -> str:
    """Return what to say of a charset that has no codec."""
    return f"the charset {_charset(content_type)!r} is not known"


def _charset(content_type: str) -> str:
    """Return the charset parameter of a content type, UTF-8 without one."""
    match = _CHARSET.search(content_type)
    return match[1].lower() if match else "utf-8"
