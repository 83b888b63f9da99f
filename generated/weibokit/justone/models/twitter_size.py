# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_media_size import TwitterMediaSize


class TwitterSize(Model):
    """What is in `sizes` of TwitterMedia.

    Attributes:
        large: What is in `large` of TwitterSize.
        medium: What is in `large` of TwitterSize.
        small: What is in `large` of TwitterSize.
        thumb: What is in `large` of TwitterSize.
    """

    large: TwitterMediaSize = field("large", "TwitterMediaSize", required=True)
    medium: TwitterMediaSize = field("medium", "TwitterMediaSize", required=True)
    small: TwitterMediaSize = field("small", "TwitterMediaSize", required=True)
    thumb: TwitterMediaSize = field("thumb", "TwitterMediaSize", required=True)
