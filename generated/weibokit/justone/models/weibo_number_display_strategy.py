# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboNumberDisplayStrategy(Model):
    """What is in `number_display_strategy` of WeiboPost.

    Attributes:
        display_text: Text of the display.
    """

    apply_scenario_flag: int = field("apply_scenario_flag", "int", required=True)
    display_text: str = field("display_text", "str", required=True)
    display_text_min_number: int = field("display_text_min_number", "int", required=True)
