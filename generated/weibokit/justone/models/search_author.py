# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class SearchAuthor(Model):
    """What is in `author` of SearchList.

    Attributes:
        avatar: Address of the avatar.
        id: Id.
        nickname: Nickname.
        username: Name of the user.
    """

    avatar: str = field("avatar", "str", required=True)
    id: str = field("id", "str", required=True)
    nickname: str = field("nickname", "str", required=True)
    username: str = field("username", "str", required=True)
