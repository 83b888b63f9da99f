# Do not edit: `python -m tools generate` writes this file from bookshop.json.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .author import Author
    from .tag import Tag


class Book(Model):
    """A book.

    Attributes:
        id: Id, beyond 2^53.
        title: Title on the cover.
        subtitle: Second line of the title; null where there is none.
        author: Who wrote a book.
        added_at: When it came to the shop.
        editor: Who cared for the text.
        price: Price in euro.
        year: Year, or what is written in its place.
        binding: Kind of cover.
        class_: Class in the catalogue.
        get_: Where to get it.
        stock: Copies by shop.
        translations: Translations by language.
        marks: Marks given by readers.
        sold_time: When the last copy went.
        added_at_time: `added_at` as a datetime with its zone.
        sold_at: `sold_time` as a datetime with its zone.
    """

    id: int = field("id", "int", required=True)
    title: str = field("title", "str", required=True)
    subtitle: str | None = field("subtitle", "str", null=True, required=True)
    author: Author = field("author", "Author", required=True)
    added_at: str = field("added_at", "str")
    editor: Author | None = field("editor", "Author", null=True)
    price: float = field("price", "float")
    year: int | str = field("year", "int|str")
    binding: str = field("binding", "str")
    class_: int = field("class", "int")
    get_: str = field("get", "str")
    rank_: int = field("_rank", "int")
    display_name: str = field("displayName", "str")
    in_print: bool = field("in_print", "bool")
    stock: dict[str, int] = field("stock", "int{}")
    translations: dict[str, Book] = field("translations", "Book{}")
    marks: list[int | str] = field("marks", "(int|str)[]")
    extra: Any = field("extra")
    tags: list[Tag] = field("tags", "Tag[]")
    sold_time: str | None = field("sold_time", "str", null=True)
    added_at_time: datetime = time_field("added_at", "weibo")
    sold_at: datetime | None = time_field("sold_time", "local", null=True)
