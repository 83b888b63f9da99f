# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeDeclare(Model):
    """What is in `declareInfo` of BeikeErshoufangDetail.

    Attributes:
        action_url: Address of the action.
        icon: The icon, or its address.
        title: Title.
    """

    action_url: str = field("actionUrl", "str", required=True)
    icon: str = field("icon", "str", required=True)
    title: str = field("title", "str", required=True)
