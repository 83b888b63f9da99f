# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinVisualSearch(Model):
    """What is in `visual_search_info` of DouyinVideo.

    Attributes:
        extra: What the source adds.
    """

    is_ecom_img: bool = field("is_ecom_img", "bool", required=True)
    is_high_accuracy_ecom: bool = field("is_high_accuracy_ecom", "bool", required=True)
    is_high_recall_ecom: bool = field("is_high_recall_ecom", "bool", required=True)
    extra: str = field("extra", "str")
    is_show_entrance: bool = field("is_show_entrance", "bool")
    panel_entrance_intent: str = field("panel_entrance_intent", "str")
    panel_entrance_text: str = field("panel_entrance_text", "str")
    tag_space: str = field("tag_space", "str")
    visual_search_longpress: int = field("visual_search_longpress", "int")
    is_show_img_entrance: bool = field("is_show_img_entrance", "bool")
