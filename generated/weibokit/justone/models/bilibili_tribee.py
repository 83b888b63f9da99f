# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliTribee(Model):
    """What is in `tribee` of BilibiliUserDetail."""

    tribee_base_info: dict[str, Any] = field("tribeeBaseInfo", "{}", required=True)
    tribee_invite_defer: Any = field("tribeeInviteDefer", required=True)
    tribee_invite_info: Any = field("tribeeInviteInfo", required=True)
    tribee_list: list[Any] = field("tribeeList", "[]", required=True)
    tribee_list_total: int = field("tribeeListTotal", "int", required=True)
    tribee_steam_home_info: dict[str, Any] = field("tribeeSteamHomeInfo", "{}", required=True)
