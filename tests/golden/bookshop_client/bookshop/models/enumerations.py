# Do not edit: `python -m tools generate` writes this file from bookshop.json.

from typing import Literal

BookFormBinding = Literal["hard", "soft"]

BOOK_FORM_BINDING_VALUES: set[BookFormBinding] = {
    "hard",
    "soft",
}


def check_book_form_binding(value: str) -> BookFormBinding:
    if value in BOOK_FORM_BINDING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BOOK_FORM_BINDING_VALUES!r}")


BooksSearchSort = Literal["best", "cheapest", "newest"]

BOOKS_SEARCH_SORT_VALUES: set[BooksSearchSort] = {
    "best",
    "cheapest",
    "newest",
}


def check_books_search_sort(value: str) -> BooksSearchSort:
    if value in BOOKS_SEARCH_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BOOKS_SEARCH_SORT_VALUES!r}")
