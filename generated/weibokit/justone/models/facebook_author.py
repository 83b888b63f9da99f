# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class FacebookAuthor(Model):
    """What is in `author` of FacebookPost.

    Attributes:
        id: Id.
        name: Name.
        profile_picture_url: Address of the profile picture.
        url: Address.
    """

    id: str = field("id", "str", required=True)
    name: str = field("name", "str", required=True)
    profile_picture_url: str = field("profile_picture_url", "str", required=True)
    url: str = field("url", "str", required=True)
