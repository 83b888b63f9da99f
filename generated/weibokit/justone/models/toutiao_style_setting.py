# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoStyleSetting(Model):
    """What is in `styleSetting` of ToutiaoActionSetting.

    Attributes:
        text: The text.
    """

    icon_key: str = field("iconKey", "str", required=True)
    layout_direction: int = field("layoutDirection", "int", required=True)
    text: str = field("text", "str", required=True)
