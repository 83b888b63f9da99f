# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuIconCorner(Model):
    """An item of `showMediaTag` of YoukuNodeData.

    Attributes:
        tag_text: Text of the tag.
        tag_type: Type of the tag.
    """

    tag_text: str = field("tagText", "str", required=True)
    tag_type: int = field("tagType", "int", required=True)
