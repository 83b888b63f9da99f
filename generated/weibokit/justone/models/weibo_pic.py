# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_focus_point import WeiboFocusPoint
    from .weibo_image import WeiboImage


class WeiboPic(Model):
    """A picture of a post, in all its sizes.

    Attributes:
        object_id: Id of the object.
        photo_tag: Tag of the photo.
        pic_id: Id of the picture.
        pic_status: State of the picture.
        thumbnail: One size of a picture.
        type_: What sort of thing it is, as the source writes it.
        bmiddle: One size of a picture.
        focus_point: What is in `focus_point` of WeiboPicFocusPoint.
        large: One size of a picture.
        largecover: One size of a picture.
        largest: One size of a picture.
        mw2000: One size of a picture.
        original: One size of a picture.
    """

    object_id: str = field("object_id", "str", required=True)
    photo_tag: int = field("photo_tag", "int", required=True)
    pic_id: str = field("pic_id", "str", required=True)
    pic_status: int = field("pic_status", "int", required=True)
    thumbnail: WeiboImage = field("thumbnail", "WeiboImage", required=True)
    type_: str = field("type", "str", required=True)
    bmiddle: WeiboImage = field("bmiddle", "WeiboImage")
    focus_point: WeiboFocusPoint = field("focus_point", "WeiboFocusPoint")
    large: WeiboImage = field("large", "WeiboImage")
    largecover: WeiboImage = field("largecover", "WeiboImage")
    largest: WeiboImage = field("largest", "WeiboImage")
    mw2000: WeiboImage = field("mw2000", "WeiboImage")
    original: WeiboImage = field("original", "WeiboImage")
