# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbAuthor(Model):
    """What is in `author` of ImdbFeaturedReview.

    Attributes:
        id: Id.
        nick_name: Name of the nickname.
    """

    id: str = field("id", "str", required=True)
    nick_name: str = field("nickName", "str", required=True)
