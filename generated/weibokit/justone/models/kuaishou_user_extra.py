# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_user_info_exposed import KuaishouUserInfoExposed


class KuaishouUserExtra(Model):
    """What the source adds, in KuaishouUser.

    Attributes:
        user_info_exposed: What is in `userInfoExposed` of KuaishouUserExtra.
    """

    user_info_exposed: KuaishouUserInfoExposed = field("userInfoExposed", "KuaishouUserInfoExposed", required=True)
