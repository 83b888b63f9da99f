# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douban_pic import DoubanPic
    from .douban_rating import DoubanRating


class DoubanRecentHotMovieItem(Model):
    """An item of `items` of DoubanRecentHotPage.

    Attributes:
        episodes_info: What is known of the episode.
        id: Id.
        is_new: Whether it is new.
        pic: The picture, or its address, in DoubanRecentHotMovieItem.
        rating: Rating, in DoubanRecentHotMovieItem.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
        uri: Address or path.
    """

    card_subtitle: str = field("card_subtitle", "str", required=True)
    episodes_info: str = field("episodes_info", "str", required=True)
    id: str = field("id", "str", required=True)
    is_new: bool = field("is_new", "bool", required=True)
    pic: DoubanPic = field("pic", "DoubanPic", required=True)
    rating: DoubanRating = field("rating", "DoubanRating", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
    uri: str = field("uri", "str", required=True)
