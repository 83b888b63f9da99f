# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_photo_size import TwitterPhotoSize


class TwitterPhoto(Model):
    """An item of `photo` of TwitterTweetMedia.

    Attributes:
        id: Id.
        sizes: What is in `sizes` of TwitterPhoto.
    """

    id: str = field("id", "str", required=True)
    media_url_https: str = field("media_url_https", "str", required=True)
    sizes: TwitterPhotoSize = field("sizes", "TwitterPhotoSize")
