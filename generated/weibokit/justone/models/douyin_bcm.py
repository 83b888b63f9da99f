# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinBcm(Model):
    """What is in `bcm` of DouyinCardBtm.

    Attributes:
        search_id: Id of the search.
        author_id: Id of the author.
        video_id: Id of the video.
    """

    search_id: str = field("search_id", "str", required=True)
    search_result_id: str = field("search_result_id", "str", required=True)
    author_id: str = field("author_id", "str")
    summary_track_id: str = field("summary_track_id", "str")
    video_id: str = field("video_id", "str")
