# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinPersonalTag(Model):
    """An item of `personal_tag_list` of DouyinUser.

    Attributes:
        text: The text.
    """

    personal_tag_type: int = field("personal_tag_type", "int", required=True)
    text: str = field("text", "str", required=True)
