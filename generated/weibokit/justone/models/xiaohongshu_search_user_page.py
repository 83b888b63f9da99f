# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_filter import XiaohongshuFilter
    from .xiaohongshu_search_user import XiaohongshuSearchUser


class XiaohongshuSearchUserPage(Model):
    """What the response holds, in XiaohongshuSearchUserResult.

    Attributes:
        users: Users.
    """

    filters: list[XiaohongshuFilter] = field("filters", "XiaohongshuFilter[]", required=True)
    users: list[XiaohongshuSearchUser] = field("users", "XiaohongshuSearchUser[]", required=True)
