# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuExposedMedal(Model):
    """What is in `exposed_medal` of ZhihuAuthor.

    Attributes:
        avatar_url: Address of the avatar.
        description: Description.
        medal_id: Id of the medal.
        medal_name: Name of the medal.
    """

    avatar_url: str = field("avatar_url", "str", required=True)
    description: str = field("description", "str", required=True)
    medal_id: str = field("medal_id", "str", required=True)
    medal_name: str = field("medal_name", "str", required=True)
