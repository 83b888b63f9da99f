# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoDataTypeLabel(Model):
    """An item of `dataTypeLabels` of TaobaoSeller.

    Attributes:
        label_code: Code of the label.
    """

    label_code: str = field("labelCode", "str", required=True)
    output_name: str = field("outputName", "str", required=True)
    processed_value: str = field("processedValue", "str", required=True)
