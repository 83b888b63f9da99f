# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeHouseKey(Model):
    """What is in `houseKeys` of BeikeErshoufangDetail.

    Attributes:
        action_url: Address of the action.
        title: Title.
    """

    action_url: str = field("actionUrl", "str", required=True)
    icon_url: str = field("iconUrl", "str", required=True)
    title: str = field("title", "str", required=True)
