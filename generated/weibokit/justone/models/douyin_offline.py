# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinOffline(Model):
    """An item of `offline_info_list` of DouyinUser.

    Attributes:
        text: The text.
        link_type: Type of the link.
    """

    offline_info_type: int = field("offline_info_type", "int", required=True)
    text: str = field("text", "str", required=True)
    action: str = field("action", "str")
    link_type: str = field("link_type", "str")
