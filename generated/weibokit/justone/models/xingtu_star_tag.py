# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuStarTag(Model):
    """An item of `star_tags` of XingtuAuthorInfo.

    Attributes:
        tag_type: Type of the tag.
    """

    tag_type: int = field("tag_type", "int", required=True)
    tag_value: int = field("tag_value", "int", required=True)
