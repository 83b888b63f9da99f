# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_followup_option import InstagramFollowupOption


class InstagramClipsDemotionControl(Model):
    """What is in `clips_demotion_control` of InstagramPost.

    Attributes:
        title: Title.
        title_style: Style of the title.
    """

    confirmation_body: str = field("confirmation_body", "str", required=True)
    confirmation_icon: str = field("confirmation_icon", "str", required=True)
    confirmation_style: str = field("confirmation_style", "str", required=True)
    confirmation_title: str = field("confirmation_title", "str", required=True)
    confirmation_title_style: str = field("confirmation_title_style", "str", required=True)
    enable_word_wrapping: bool = field("enable_word_wrapping", "bool", required=True)
    followup_options: list[InstagramFollowupOption] = field(
        "followup_options", "InstagramFollowupOption[]", required=True
    )
    title: str = field("title", "str", required=True)
    title_style: str = field("title_style", "str", required=True)
    undo_style: str = field("undo_style", "str", required=True)
