# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokChallenge(Model):
    """A hashtag as the website shows it.

    Attributes:
        desc: Description.
        id: Id.
        title: Title.
    """

    cover_larger: str = field("coverLarger", "str", required=True)
    cover_medium: str = field("coverMedium", "str", required=True)
    cover_thumb: str = field("coverThumb", "str", required=True)
    desc: str = field("desc", "str", required=True)
    id: str = field("id", "str", required=True)
    profile_larger: str = field("profileLarger", "str", required=True)
    profile_medium: str = field("profileMedium", "str", required=True)
    profile_thumb: str = field("profileThumb", "str", required=True)
    title: str = field("title", "str", required=True)
