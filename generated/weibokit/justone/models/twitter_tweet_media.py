# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_media_video import TwitterMediaVideo
    from .twitter_photo import TwitterPhoto


class TwitterTweetMedia(Model):
    """What is in `media` of TwitterTweet."""

    photo: list[TwitterPhoto] = field("photo", "TwitterPhoto[]")
    video: list[TwitterMediaVideo] = field("video", "TwitterMediaVideo[]")
