# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class UploadedPicture(Model):
    """A picture that was uploaded.

    Attributes:
        pic_id: Its id.
        thumbnail_pic: Its address, small.
        original_pic: Its address, as it was uploaded.
    """

    pic_id: str = field("pic_id", "str")
    thumbnail_pic: str = field("thumbnail_pic", "str")
    original_pic: str = field("original_pic", "str")
