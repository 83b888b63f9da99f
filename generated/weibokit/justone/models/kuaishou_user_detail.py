# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_share import KuaishouShare
    from .kuaishou_user_profile import KuaishouUserProfile


class KuaishouUserDetail(Model):
    """What the response holds, in KuaishouUserDetailResult.

    Attributes:
        host_name: Name of the host.
        result: Outcome, as the source has it.
        share_info: What is known of the share, in KuaishouUserDetail.
        user_profile: What is in `userProfile` of KuaishouUserDetail.
    """

    host_name: str = field("host-name", "str", required=True)
    is_living: bool = field("isLiving", "bool", required=True)
    result: int = field("result", "int", required=True)
    share_info: KuaishouShare = field("shareInfo", "KuaishouShare", required=True)
    user_profile: KuaishouUserProfile = field("userProfile", "KuaishouUserProfile", required=True)
