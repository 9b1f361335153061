"""Models of the `field_options` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_scalar, list_of, scalar_of, to_json
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset
from .options import (
    DynamicDefaultInput,
    Option,
    OptionOrSection,
    Section,
    decode_option_or_section,
)
from .sources import DynamicDataSource
from .value_sources import KeyedSource

__all__ = [
    "FieldOptionRecord",
    "FieldOptions",
    "FieldOptionsOutput",
    "FieldOptionsPage",
    "FieldOptionsQuery",
    "FieldOptionsRequest",
    "FieldOptionsResponse",
    "PageCursor",
    "PaginationParameters",
    "decode_field_option_record",
    "decode_field_options_output",
    "decode_page_cursor",
]


PageCursor: TypeAlias = str | int | bool
"""Where a page starts, as the page before said it; 0 for the first page. Some sources
take `false`.
"""

decode_page_cursor: Decoder[PageCursor] = scalar_of(str, int, bool)


@model
class PaginationParameters(Model):
    """Which page of which search."""

    page_cursor: PageCursor | Unset
    search: str | Unset
    """Text that the options have to match."""

    __slots__ = {
        "page_cursor": "pageCursor",
        "search": "search",
    }

    def __init__(
        self,
        *,
        page_cursor: PageCursor | Unset = UNSET,
        search: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.page_cursor = page_cursor
        self.search = search
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "pageCursor" in data and (value := data["pageCursor"]) is not None:
            known += 1
            self.page_cursor = as_scalar(value, str, int, bool)
        else:
            self.page_cursor = UNSET
        if "search" in data and (value := data["search"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.search = value
        else:
            self.search = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.page_cursor is not UNSET:
            data["pageCursor"] = self.page_cursor
        if self.search is not UNSET:
            data["search"] = self.search
        return {**self.extra, **data} if self.extra else data


@model
class FieldOptionsRequest(Model):
    """Which options to load. The names differ from the SDK's: `action` is the
    integration type here, and what the SDK calls action is `sourceKey`.

    Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
    """

    action: str
    """Integration type such as `salesforce`."""
    source_key: str
    """The `cacheKey` of the data source."""
    parameters: list[KeyedSource] | Unset
    """The user's choices that the options depend on, under the `cacheKey` of their
    sources.
    """
    pagination_parameters: PaginationParameters | Unset

    __slots__ = {
        "action": "action",
        "source_key": "sourceKey",
        "parameters": "parameters",
        "pagination_parameters": "paginationParameters",
    }

    def __init__(
        self,
        *,
        action: str,
        source_key: str,
        parameters: list[KeyedSource] | Unset = UNSET,
        pagination_parameters: PaginationParameters | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.action = action
        self.source_key = source_key
        self.parameters = parameters
        self.pagination_parameters = pagination_parameters
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.action = value = data["action"]
        if type(value) is not str:
            raise Mismatch
        self.source_key = value = data["sourceKey"]
        if type(value) is not str:
            raise Mismatch
        if "parameters" in data and (value := data["parameters"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.parameters = [KeyedSource.decode(item) for item in value]
        else:
            self.parameters = UNSET
        if (
            "paginationParameters" in data
            and (value := data["paginationParameters"]) is not None
        ):
            known += 1
            self.pagination_parameters = PaginationParameters.decode(value)
        else:
            self.pagination_parameters = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "action": self.action,
            "sourceKey": self.source_key,
        }
        if self.parameters is not UNSET:
            data["parameters"] = [item.to_dict() for item in self.parameters]
        if self.pagination_parameters is not UNSET:
            data["paginationParameters"] = self.pagination_parameters.to_dict()
        return {**self.extra, **data} if self.extra else data


FieldOptionRecord: TypeAlias = DynamicDefaultInput | Section | Option
"""One record of loaded options. Records with an `id` are fields of a default value
mapping, records with `items` are sections, all others options.

Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
"""

decode_field_option_record: Decoder[FieldOptionRecord] = one_of(
    DynamicDefaultInput.decode,
    Section.decode,
    Option.decode,
)


@model
class FieldOptionsPage(Model):
    """A page of records.

    Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
    """

    records: list[FieldOptionRecord]
    next_page_cursor: str | None | Unset
    """Cursor of the next page; null, empty or absent at the end."""

    __slots__ = {
        "records": "records",
        "next_page_cursor": "nextPageCursor",
    }

    def __init__(
        self,
        *,
        records: list[FieldOptionRecord],
        next_page_cursor: str | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.records = records
        self.next_page_cursor = next_page_cursor
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["records"]
        if value.__class__ is not list:
            raise Mismatch
        self.records = [decode_field_option_record(item) for item in value]
        if "nextPageCursor" in data:
            known += 1
            self.next_page_cursor = value = data["nextPageCursor"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.next_page_cursor = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "records": [item.to_dict() for item in self.records],
        }
        if self.next_page_cursor is not UNSET:
            data["nextPageCursor"] = self.next_page_cursor
        return {**self.extra, **data} if self.extra else data


FieldOptionsOutput: TypeAlias = FieldOptionsPage | list[FieldOptionRecord]
"""A page of records, or all records at once where a source has no pages.

Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
"""

decode_field_options_output: Decoder[FieldOptionsOutput] = one_of(
    FieldOptionsPage.decode,
    list_of(decode_field_option_record),
)


@model
class FieldOptionsResponse(Model):
    """Loaded options as they travel; FieldOptions is what the SDK makes of them.

    Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
    """

    output: FieldOptionsOutput

    __slots__ = {
        "output": "output",
    }

    def __init__(
        self,
        *,
        output: FieldOptionsOutput,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.output = output
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.output = decode_field_options_output(data["output"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "output": to_json(self.output),
        }
        return {**self.extra, **data} if self.extra else data


@model
class FieldOptions(Model):
    """Loaded options as the vendor documents the SDK's result: options or sections in
    `data`, fields of a default value mapping in `nestedData`.

    Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
    """

    data: list[OptionOrSection]
    nested_data: list[DynamicDefaultInput] | Unset
    """Empty for everything but default value mappings."""
    next_page_cursor: str | None | Unset
    """Cursor of the next page; null at the end."""

    __slots__ = {
        "data": "data",
        "nested_data": "nestedData",
        "next_page_cursor": "nextPageCursor",
    }

    def __init__(
        self,
        *,
        data: list[OptionOrSection],
        nested_data: list[DynamicDefaultInput] | Unset = UNSET,
        next_page_cursor: str | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.data = data
        self.nested_data = nested_data
        self.next_page_cursor = next_page_cursor
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["data"]
        if value.__class__ is not list:
            raise Mismatch
        self.data = [decode_option_or_section(item) for item in value]
        if "nestedData" in data and (value := data["nestedData"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.nested_data = [DynamicDefaultInput.decode(item) for item in value]
        else:
            self.nested_data = UNSET
        if "nextPageCursor" in data:
            known += 1
            self.next_page_cursor = value = data["nextPageCursor"]
            if type(value) is not str and value is not None:
                raise Mismatch
        else:
            self.next_page_cursor = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "data": [item.to_dict() for item in self.data],
        }
        if self.nested_data is not UNSET:
            data["nestedData"] = [item.to_dict() for item in self.nested_data]
        if self.next_page_cursor is not UNSET:
            data["nextPageCursor"] = self.next_page_cursor
        return {**self.extra, **data} if self.extra else data


@model
class FieldOptionsQuery(Model):
    """What the SDK's get_field_options takes. Either `action` or a `source` with a
    cache key names the source.

    Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
    """

    integration: str
    """Integration type such as `slack`."""
    action: str | Unset
    """The `sourceType` of the input."""
    source: DynamicDataSource | Unset
    search: str | Unset
    """Text that the options have to match."""
    cursor: PageCursor | Unset
    parameters: list[KeyedSource] | Unset
    """The user's choices that the options depend on."""
    selected_credential_id: str | Unset
    """The account to load from, where there are several."""

    __slots__ = {
        "integration": "integration",
        "action": "action",
        "source": "source",
        "search": "search",
        "cursor": "cursor",
        "parameters": "parameters",
        "selected_credential_id": "selectedCredentialId",
    }

    def __init__(
        self,
        *,
        integration: str,
        action: str | Unset = UNSET,
        source: DynamicDataSource | Unset = UNSET,
        search: str | Unset = UNSET,
        cursor: PageCursor | Unset = UNSET,
        parameters: list[KeyedSource] | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.integration = integration
        self.action = action
        self.source = source
        self.search = search
        self.cursor = cursor
        self.parameters = parameters
        self.selected_credential_id = selected_credential_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.integration = value = data["integration"]
        if type(value) is not str:
            raise Mismatch
        if "action" in data and (value := data["action"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.action = value
        else:
            self.action = UNSET
        if "source" in data and (value := data["source"]) is not None:
            known += 1
            self.source = DynamicDataSource.decode(value)
        else:
            self.source = UNSET
        if "search" in data and (value := data["search"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.search = value
        else:
            self.search = UNSET
        if "cursor" in data and (value := data["cursor"]) is not None:
            known += 1
            self.cursor = as_scalar(value, str, int, bool)
        else:
            self.cursor = UNSET
        if "parameters" in data and (value := data["parameters"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.parameters = [KeyedSource.decode(item) for item in value]
        else:
            self.parameters = UNSET
        if (
            "selectedCredentialId" in data
            and (value := data["selectedCredentialId"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.selected_credential_id = value
        else:
            self.selected_credential_id = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "integration": self.integration,
        }
        if self.action is not UNSET:
            data["action"] = self.action
        if self.source is not UNSET:
            data["source"] = self.source.to_dict()
        if self.search is not UNSET:
            data["search"] = self.search
        if self.cursor is not UNSET:
            data["cursor"] = self.cursor
        if self.parameters is not UNSET:
            data["parameters"] = [item.to_dict() for item in self.parameters]
        if self.selected_credential_id is not UNSET:
            data["selectedCredentialId"] = self.selected_credential_id
        return {**self.extra, **data} if self.extra else data
