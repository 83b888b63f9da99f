# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinDislikeDimensionEntity(Model):
    """An item of `entitys` of DouyinDislikeDimension.

    Attributes:
        sub_text: Text of the reply.
    """

    dimension_id: int = field("dimension_id", "int", required=True)
    en_name: str = field("en_name", "str", required=True)
    pre_text: str = field("pre_text", "str", required=True)
    server_extra: str = field("server_extra", "str", required=True)
    sub_text: str = field("sub_text", "str", required=True)
