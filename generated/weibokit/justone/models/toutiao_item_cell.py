# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_action_ctrl import ToutiaoActionCtrl
    from .toutiao_article_base import ToutiaoArticleBase
    from .toutiao_article_classification import ToutiaoArticleClassification
    from .toutiao_item_cell_extra import ToutiaoItemCellExtra
    from .toutiao_item_counter import ToutiaoItemCounter
    from .toutiao_share import ToutiaoShare


class ToutiaoItemCell(Model):
    """What is in `itemCell` of ToutiaoH5Extra.

    Attributes:
        action_ctrl: What is in `actionCtrl` of ToutiaoItemCell.
        article_base: What is in `articleBase` of ToutiaoItemCell.
        article_classification: What is in `articleClassification` of ToutiaoItemCell.
        extra: What the source adds, in ToutiaoItemCell.
        image_list: The pictures.
        item_counter: What is in `itemCounter` of ToutiaoItemCell.
        share_info: What is known of the share, in ToutiaoItemCell.
    """

    action_ctrl: ToutiaoActionCtrl = field("actionCtrl", "ToutiaoActionCtrl", required=True)
    article_base: ToutiaoArticleBase = field("articleBase", "ToutiaoArticleBase", required=True)
    article_classification: ToutiaoArticleClassification = field(
        "articleClassification", "ToutiaoArticleClassification", required=True
    )
    cell_ctrl: dict[str, Any] = field("cellCtrl", "{}", required=True)
    extra: ToutiaoItemCellExtra = field("extra", "ToutiaoItemCellExtra", required=True)
    image_list: dict[str, Any] = field("imageList", "{}", required=True)
    item_counter: ToutiaoItemCounter = field("itemCounter", "ToutiaoItemCounter", required=True)
    related_info: dict[str, Any] = field("relatedInfo", "{}", required=True)
    share_info: ToutiaoShare = field("shareInfo", "ToutiaoShare", required=True)
