"""Models of the `schemas` part of the API."""

from __future__ import annotations

from .._runtime.model import OpenStrEnum

__all__ = [
    "ListCodesBoth",
    "ListCodesCode",
    "ListCodesFixed",
    "ListCodesFlag",
    "ListCodesResponseItem",
]


class ListCodesCode(OpenStrEnum):
    """Known values of `ListCodesCode`."""

    VALUE_010 = "010"
    VALUE_0_X1_F = "0x1F"
    VALUE_1_0 = "1.0"
    VALUE_1_E3 = "1e3"
    YES = "yes"
    TRUE = "true"


class ListCodesFlag(OpenStrEnum):
    """Known values of `ListCodesFlag`."""

    TRUE = "true"


class ListCodesFixed(OpenStrEnum):
    """Known values of `ListCodesFixed`."""

    VALUE_0755 = "0755"


class ListCodesBoth(OpenStrEnum):
    """Known values of `ListCodesBoth`."""

    VALUE_1 = "1"
    A = "a"


class ListCodesResponseItem(OpenStrEnum):
    """Known values of `ListCodesResponseItem`."""

    VALUE_00 = "00"
    VALUE_01 = "01"
