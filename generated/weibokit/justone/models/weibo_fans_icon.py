# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboFansIcon(Model):
    """Icon of the follower, or its address, in WeiboUser.

    Attributes:
        member_rank: Place of the member in the ranking.
        name: Name.
        uid: Id of the user.
    """

    fans_uid: int = field("fans_uid", "int", required=True)
    icon_url: str = field("icon_url", "str", required=True)
    lighting: bool = field("lighting", "bool", required=True)
    member_rank: int = field("member_rank", "int", required=True)
    name: str = field("name", "str", required=True)
    svip: int = field("svip", "int", required=True)
    uid: int = field("uid", "int", required=True)
    val: int = field("val", "int", required=True)
    vvip: int = field("vvip", "int", required=True)
