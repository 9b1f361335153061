"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Audio,
        Author,
        BodyLoginLoginPost,
        BodyPatchBookBooksBookIdPatch,
        BodyUploadCoverBooksBookIdCoverPost,
        Book,
        BookMedium,
        Genre,
        HTTPValidationError,
        NewBook,
        NewBookMedium,
        Page,
        Paper,
        Problem,
        UnknownBookMedium,
        UnknownNewBookMedium,
        ValidationError,
        decode_book_medium,
        decode_new_book_medium,
    )
__all__ = [
    "Audio",
    "Author",
    "BodyLoginLoginPost",
    "BodyPatchBookBooksBookIdPatch",
    "BodyUploadCoverBooksBookIdCoverPost",
    "Book",
    "BookMedium",
    "Genre",
    "HTTPValidationError",
    "NewBook",
    "NewBookMedium",
    "Page",
    "Paper",
    "Problem",
    "UnknownBookMedium",
    "UnknownNewBookMedium",
    "ValidationError",
    "decode_book_medium",
    "decode_new_book_medium",
]

_MODULES = {
    "Audio": ".schemas",
    "Author": ".schemas",
    "BodyLoginLoginPost": ".schemas",
    "BodyPatchBookBooksBookIdPatch": ".schemas",
    "BodyUploadCoverBooksBookIdCoverPost": ".schemas",
    "Book": ".schemas",
    "BookMedium": ".schemas",
    "Genre": ".schemas",
    "HTTPValidationError": ".schemas",
    "NewBook": ".schemas",
    "NewBookMedium": ".schemas",
    "Page": ".schemas",
    "Paper": ".schemas",
    "Problem": ".schemas",
    "UnknownBookMedium": ".schemas",
    "UnknownNewBookMedium": ".schemas",
    "ValidationError": ".schemas",
    "decode_book_medium": ".schemas",
    "decode_new_book_medium": ".schemas",
}


def __getattr__(name: str) -> object:
    """Load what is asked for, not more: importing the package costs nothing."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names."""
    return __all__
