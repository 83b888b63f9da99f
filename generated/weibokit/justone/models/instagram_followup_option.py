# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_demotion_control import InstagramDemotionControl


class InstagramFollowupOption(Model):
    """An item of `followup_options` of InstagramClipsDemotionControl.

    Attributes:
        data: What the response holds.
        demotion_control: What is in `demotion_control` of InstagramFollowupOption.
        id: Id.
        subtitle: Line below the title.
        text: The text.
    """

    data: str = field("data", "str", required=True)
    demotion_control: InstagramDemotionControl = field("demotion_control", "InstagramDemotionControl", required=True)
    id: str = field("id", "str", required=True)
    show_icon: bool = field("show_icon", "bool", required=True)
    style: Any = field("style", required=True)
    subtitle: Any = field("subtitle", required=True)
    text: str = field("text", "str", required=True)
