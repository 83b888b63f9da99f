# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .search_author import SearchAuthor


class SearchList(Model):
    """An item of `list` of SearchPage.

    Attributes:
        author: What is in `author` of SearchList.
        content: The text, or what is in it.
        create_time: When it was created.
        image: The picture, or its address.
        source_name: Name of the source.
        title: Title.
        url: Address.
    """

    author: SearchAuthor = field("author", "SearchAuthor", required=True)
    content: str = field("content", "str", required=True)
    create_time: int = field("createTime", "int", required=True)
    image: list[str] = field("image", "str[]", required=True)
    source_name: str = field("sourceName", "str", required=True)
    title: str = field("title", "str", required=True)
    url: str = field("url", "str", required=True)
    video: list[Any] = field("video", "[]", required=True)
