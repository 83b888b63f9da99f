# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinEndorsement(Model):
    """An item of `endorsement_info_list` of DouyinUser.

    Attributes:
        link_type: Type of the link.
        text: The text.
    """

    action: str = field("action", "str", required=True)
    dark_icon_url: str = field("dark_icon_url", "str", required=True)
    endorsement_type: int = field("endorsement_type", "int", required=True)
    light_icon_url: str = field("light_icon_url", "str", required=True)
    line_break_type: int = field("line_break_type", "int", required=True)
    link_type: str = field("link_type", "str", required=True)
    text: str = field("text", "str", required=True)
