# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_data_type_label import TaobaoDataTypeLabel
    from .taobao_feature import TaobaoFeature


class TaobaoShopLabel(Model):
    """What is in `detail4ShopLabelInfo` of TaobaoSeller.

    Attributes:
        feature_map: What is in `featureMap` of TaobaoShopLabel.
    """

    data_type_labels: list[TaobaoDataTypeLabel] = field("dataTypeLabels", "TaobaoDataTypeLabel[]", required=True)
    dsr_labels: list[TaobaoDataTypeLabel] = field("dsrLabels", "TaobaoDataTypeLabel[]", required=True)
    feature_map: TaobaoFeature = field("featureMap", "TaobaoFeature", required=True)
    good_dynamic_labels: list[Any] = field("goodDynamicLabels", "[]", required=True)
    overall_score: str = field("overallScore", "str", required=True)
    service_type_labels: list[Any] = field("serviceTypeLabels", "[]", required=True)
    stylized_type_labels: list[Any] = field("stylizedTypeLabels", "[]", required=True)
