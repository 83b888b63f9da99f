# Do not edit: `python -m tools generate` writes this file from bookshop.json.

"""Models of requests and responses, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .author import Author
    from .book import Book
    from .book_form import BookForm
    from .books_page import BooksPage
    from .books_tags_list import BooksTagsList
    from .enumerations import BookFormBinding, BooksSearchSort
    from .paging import Paging
    from .shelf import Shelf
    from .shelves_page import ShelvesPage
    from .tag import Tag

__all__ = [
    "Author",
    "Book",
    "BookForm",
    "BookFormBinding",
    "BooksPage",
    "BooksSearchSort",
    "BooksTagsList",
    "Paging",
    "Shelf",
    "ShelvesPage",
    "Tag",
]

# Type checkers would take any name for known if they saw this.
if not TYPE_CHECKING:
    _MODULES = {
        "Author": ".author",
        "Book": ".book",
        "BookForm": ".book_form",
        "BooksPage": ".books_page",
        "BooksTagsList": ".books_tags_list",
        "BookFormBinding": ".enumerations",
        "BooksSearchSort": ".enumerations",
        "Paging": ".paging",
        "Shelf": ".shelf",
        "ShelvesPage": ".shelves_page",
        "Tag": ".tag",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
