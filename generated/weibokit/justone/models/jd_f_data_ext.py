# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdFDataExt(Model):
    """What is in `ext` of JdFData.

    Attributes:
        activity_group_id: Id of the activity group.
        tag_id: Id of the tag.
    """

    activity_group_id: str = field("activityGroupId", "str", required=True)
    is_short_item: bool = field("isShortItem", "bool", required=True)
    operation_type: str = field("operationType", "str", required=True)
    tag_id: str = field("tagId", "str", required=True)
