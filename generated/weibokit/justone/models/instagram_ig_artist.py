# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramIgArtist(Model):
    """What is in `ig_artist` of InstagramOriginalSound.

    Attributes:
        id: Id.
        is_private: Whether it is private.
        is_verified: Whether it is verified.
        profile_pic_id: Id of the profile picture.
        profile_pic_url: Address of the profile picture.
        username: Name of the user.
        pk: Id.
    """

    full_name: str = field("full_name", "str", required=True)
    id: str = field("id", "str", required=True)
    is_private: bool = field("is_private", "bool", required=True)
    is_verified: bool = field("is_verified", "bool", required=True)
    profile_pic_id: str = field("profile_pic_id", "str", required=True)
    profile_pic_url: str = field("profile_pic_url", "str", required=True)
    username: str = field("username", "str", required=True)
    pk: str = field("pk", "str")
