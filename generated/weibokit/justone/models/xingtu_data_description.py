# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_interaction import XingtuInteraction


class XingtuDataDescription(Model):
    """What is in `data_description` of XingtuShowItems.

    Attributes:
        interaction: What is in `interaction` of XingtuDataDescription.
        interaction_enrollment: What is in `interaction` of XingtuDataDescription.
        play_medium: What is in `interaction` of XingtuDataDescription.
        play_medium_enrollment: What is in `interaction` of XingtuDataDescription.
        video_view_rate: What is in `interaction` of XingtuDataDescription.
        video_view_rate_enrollment: What is in `interaction` of XingtuDataDescription.
    """

    interaction: XingtuInteraction = field("interaction", "XingtuInteraction", required=True)
    interaction_enrollment: XingtuInteraction = field("interaction_enrollment", "XingtuInteraction", required=True)
    play_medium: XingtuInteraction = field("play_medium", "XingtuInteraction", required=True)
    play_medium_enrollment: XingtuInteraction = field("play_medium_enrollment", "XingtuInteraction", required=True)
    video_view_rate: XingtuInteraction = field("video_view_rate", "XingtuInteraction", required=True)
    video_view_rate_enrollment: XingtuInteraction = field(
        "video_view_rate_enrollment", "XingtuInteraction", required=True
    )
