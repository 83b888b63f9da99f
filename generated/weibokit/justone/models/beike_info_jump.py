# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeInfoJump(Model):
    """An item of `infoJumpList` of BeikeErshoufangDetail.

    Attributes:
        action_url: Address of the action.
        id: Id.
        name: Name.
        value: Value.
        click_name: Name of the click.
        color: Color.
    """

    action_url: str = field("actionUrl", "str", required=True)
    id: str = field("id", "str", required=True)
    name: str = field("name", "str", required=True)
    value: str = field("value", "str", required=True)
    click_name: str = field("clickName", "str")
    color: str = field("color", "str")
    monthly_supply: int = field("monthlySupply", "int")
    sf_total: int = field("sfTotal", "int")
