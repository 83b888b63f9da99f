# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeShare(Model):
    """What is in `share` of BeikeErshoufangDetail.

    Attributes:
        show_msg: Whether the message is shown.
    """

    show_agent: bool = field("showAgent", "bool", required=True)
    show_circle: bool = field("showCircle", "bool", required=True)
    show_msg: bool = field("showMsg", "bool", required=True)
    show_weixin: bool = field("showWeixin", "bool", required=True)
