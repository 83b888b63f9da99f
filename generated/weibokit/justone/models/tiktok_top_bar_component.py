# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_action import TiktokAction
    from .tiktok_desc_prefix import TiktokDescPrefix
    from .tiktok_tail_icon import TiktokTailIcon


class TiktokTopBarComponent(Model):
    """An item of `comment_top_bar_component` of TiktokCommentConfig.

    Attributes:
        action: What is in `action` of TiktokTopBarComponent.
        desc_prefix: What is in `desc_prefix` of TiktokTopBarComponent.
        desc_suffix: What is in `desc_prefix` of TiktokTopBarComponent.
        extra: What the source adds.
        name: Name.
        tail_icon: What is in `tail_icon` of TiktokTopBarComponent.
        template_type: Type of the template.
    """

    action: TiktokAction = field("action", "TiktokAction", required=True)
    biz_id: str = field("biz_id", "str", required=True)
    biz_type: int = field("biz_type", "int", required=True)
    desc_prefix: TiktokDescPrefix = field("desc_prefix", "TiktokDescPrefix", required=True)
    desc_suffix: TiktokDescPrefix = field("desc_suffix", "TiktokDescPrefix", required=True)
    extra: str = field("extra", "str", required=True)
    name: str = field("name", "str", required=True)
    tail_icon: TiktokTailIcon = field("tail_icon", "TiktokTailIcon", required=True)
    template_type: int = field("template_type", "int", required=True)
    tracer_info: str = field("tracer_info", "str", required=True)
