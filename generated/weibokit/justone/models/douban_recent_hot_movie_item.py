# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douban_pic import DoubanPic
    from .douban_rating import DoubanRating


class DoubanRecentHotMovieItem(Model):
    """An object of a response."""

    card_subtitle: str = field("card_subtitle", "str", required=True)
    episodes_info: str = field("episodes_info", "str", required=True)
    id: str = field("id", "str", required=True)
    is_new: bool = field("is_new", "bool", required=True)
    pic: DoubanPic = field("pic", "DoubanPic", required=True)
    rating: DoubanRating = field("rating", "DoubanRating", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
    uri: str = field("uri", "str", required=True)
