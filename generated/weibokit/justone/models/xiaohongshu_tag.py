# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuTag(Model):
    """An item of `tags` of XiaohongshuProfile.

    Attributes:
        tag_type: Type of the tag.
        icon: The icon, or its address.
        name: Name.
    """

    tag_type: str = field("tag_type", "str", required=True)
    icon: str = field("icon", "str")
    name: str = field("name", "str")
