# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdTip(Model):
    """What is in `tips` of JdBottomNav.

    Attributes:
        text: The text.
        text_color: Color of the text.
    """

    amsg: str = field("amsg", "str", required=True)
    amsg_url: str = field("amsgUrl", "str", required=True)
    backgroup_color: str = field("backgroupColor", "str", required=True)
    text: str = field("text", "str", required=True)
    text_color: str = field("textColor", "str", required=True)
