# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_additional_media import TwitterAdditionalMedia
    from .twitter_allow_download_status import TwitterAllowDownloadStatus
    from .twitter_ext_media_availability import TwitterExtMediaAvailability
    from .twitter_feature import TwitterFeature
    from .twitter_media_result import TwitterMediaResult
    from .twitter_original import TwitterOriginal
    from .twitter_size import TwitterSize
    from .twitter_video import TwitterVideo


class TwitterMedia(Model):
    """A picture or film of a post.

    Attributes:
        display_url: Address of the display.
        ext_media_availability: What is in `ext_media_availability` of TwitterMedia.
        id_str: Id, as text.
        media_key: Key of the medium.
        media_results: What is in `media_results` of TwitterMedia.
        original_info: What is known of the original, in TwitterMedia.
        sizes: What is in `sizes` of TwitterMedia.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
        features: What is in `features` of TwitterMedia.
        allow_download_status: What is in `allow_download_status` of TwitterMedia.
        additional_media_info: What is in `additional_media_info` of TwitterMedia.
        video_info: What is known of the video, in TwitterMedia.
    """

    display_url: str = field("display_url", "str", required=True)
    expanded_url: str = field("expanded_url", "str", required=True)
    ext_media_availability: TwitterExtMediaAvailability = field(
        "ext_media_availability", "TwitterExtMediaAvailability", required=True
    )
    id_str: str = field("id_str", "str", required=True)
    indices: list[int] = field("indices", "int[]", required=True)
    media_key: str = field("media_key", "str", required=True)
    media_results: TwitterMediaResult = field("media_results", "TwitterMediaResult", required=True)
    media_url_https: str = field("media_url_https", "str", required=True)
    original_info: TwitterOriginal = field("original_info", "TwitterOriginal", required=True)
    sizes: TwitterSize = field("sizes", "TwitterSize", required=True)
    type_: str = field("type", "str", required=True)
    url: str = field("url", "str", required=True)
    features: TwitterFeature = field("features", "TwitterFeature")
    allow_download_status: TwitterAllowDownloadStatus = field("allow_download_status", "TwitterAllowDownloadStatus")
    additional_media_info: TwitterAdditionalMedia = field("additional_media_info", "TwitterAdditionalMedia")
    grok_post_id: str = field("grok_post_id", "str")
    video_info: TwitterVideo = field("video_info", "TwitterVideo")
